//! Currencies by code, sign and English name.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::sync::LazyLock;

use super::words::Fnv;
use crate::text::Document;

/// A unit of money: a currency, or a hundredth of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Unit {
    pub(crate) code: &'static str,
    /// How many of it make one of the currency: 100 for cents.
    pub(crate) parts: u32,
}

/// A name that several countries use for their money, or that means something else too.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shared {
    /// What it is where no country is named.
    pub(crate) usual: Option<&'static str>,
    /// Stems of countries' and peoples' names, and what it is there.
    pub(crate) countries: &'static [(&'static str, &'static str)],
}

/// What a name means.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Name {
    Known(Unit),
    Shared(&'static Shared),
}

type Map<K, V> = HashMap<K, V, BuildHasherDefault<Fnv>>;

struct Table {
    codes: Map<&'static str, &'static str>,
    names: Map<String, Unit>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let (mut codes, mut names) = (Map::default(), Map::default());
    for line in include_str!("../data/currencies.tsv").lines().filter(|line| !line.starts_with('#')) {
        let mut fields = line.split('\t');
        let (Some(code), Some(state), Some(_symbols), Some(one), Some(many)) =
            (fields.next(), fields.next(), fields.next(), fields.next(), fields.next())
        else {
            continue;
        };
        if state == "+" || LATE.contains(&code) {
            codes.insert(code, code);
        }
        let unit = Unit { code, parts: 1 };
        for name in [one, many].map(str::to_lowercase) {
            names.entry(name).or_insert(unit);
        }
    }
    for &(name, code, parts) in NAMES {
        names.insert(name.to_owned(), Unit { code, parts });
    }
    Table { codes, names }
});

/// Codes withdrawn so lately that the news still has them, and one that no standard lists.
const LATE: &[&str] = &["HRK", "BGN", "LTL", "LVL", "EEK", "SKK"];

/// The code that is written so, in capitals: "NOK".
pub(crate) fn code(word: &str) -> Option<&'static str> {
    match word {
        "RMB" => Some("CNY"),
        "BTC" => Some("XBT"),
        _ if word.len() == 3 && word.as_bytes().iter().all(u8::is_ascii_uppercase) => {
            TABLE.codes.get(word).copied()
        }
        _ => None,
    }
}

/// The currency of letters that digits are stuck to: "EUR" in "EUR1.5", "Rs" in "Rs500", "R" in "R20".
pub(crate) fn glued_code(letters: &str) -> Option<&'static str> {
    match letters {
        "Rs" => Some("INR"),
        "RM" => Some("MYR"),
        "Rp" => Some("IDR"),
        _ => code(letters),
    }
}

/// The currency of a sign that stands before or after digits.
pub(crate) fn sign(word: &str) -> Option<&'static str> {
    Some(match word {
        "$" => "USD",
        "€" => "EUR",
        "£" => "GBP",
        "¥" | "￥" => "JPY",
        "₩" => "KRW",
        "₹" => "INR",
        "₽" => "RUB",
        "₴" => "UAH",
        "₪" => "ILS",
        "₫" => "VND",
        "₦" => "NGN",
        "₱" => "PHP",
        "₺" => "TRY",
        "₡" => "CRC",
        "₾" => "GEL",
        "₭" => "LAK",
        "₮" => "MNT",
        "₲" => "PYG",
        "₸" => "KZT",
        "₼" => "AZN",
        "֏" => "AMD",
        "৳" => "BDT",
        "฿" => "THB",
        "៛" => "KHR",
        "؋" => "AFN",
        "₵" => "GHS",
        "₿" => "XBT",
        _ => return None,
    })
}

/// The currency of letters that are written like a sign, before or after the digits: "Rs 500", "20 zł".
pub(crate) fn letters(word: &str) -> Option<&'static str> {
    Some(match word {
        "Rs" | "Rs." => "INR",
        "RM" => "MYR",
        "Rp" => "IDR",
        "zł" => "PLN",
        "Kč" => "CZK",
        "元" => "CNY",
        "円" => "JPY",
        _ => return code(word),
    })
}

/// The dollar of these letters: "US" in "US$5".
pub(crate) fn dollar(prefix: &str) -> Option<&'static str> {
    Some(match prefix {
        "US" | "U.S." | "USD" | "U.S" | "u.s" => "USD",
        "C" | "CA" | "CAD" | "CDN" | "Can" | "c" => "CAD",
        "A" | "AU" | "AUD" | "Aus" => "AUD",
        "NZ" | "NZD" | "nz" => "NZD",
        "HK" | "HKD" | "hk" => "HKD",
        "S" | "SG" | "SGD" => "SGD",
        "R" => "BRL",
        "NT" | "TWD" => "TWD",
        "MX" | "MXN" | "Mex" => "MXN",
        "J" => "JMD",
        "TT" => "TTD",
        "EC" => "XCD",
        "BZ" => "BZD",
        "FJ" => "FJD",
        "N" => "NAD",
        "Z" => "ZWL",
        _ => return None,
    })
}

/// Whether a currency sign stands right before this token.
pub(crate) fn is_sign_before(document: &Document<'_>, at: usize, start: usize) -> bool {
    let before = |back: usize| if at >= start + back { document.word(at - back) } else { "" };
    let hyphen = usize::from(before(1) == "-");
    sign(before(1 + hyphen)).is_some() || letters(before(1 + hyphen)).is_some()
}

/// Whether a currency's name may begin with this word.
pub(crate) fn is_name(word: &str) -> bool {
    name(&word.to_lowercase()).is_some() || code(word).is_some()
}

/// What a name in lower case means, its words parted by single blanks.
pub(crate) fn name(name: &str) -> Option<Name> {
    if let Some((_, shared)) = SHARED.iter().find(|(names, _)| names.contains(&name)) {
        return Some(Name::Shared(shared));
    }
    TABLE.names.get(name).copied().map(Name::Known)
}

/// Names that the standard list lacks: plain ones where one currency is meant, variants, hundredths.
const NAMES: &[(&str, &str, u32)] = &[
    ("dollar", "USD", 1),
    ("dollars", "USD", 1),
    ("u.s. dollar", "USD", 1),
    ("u.s. dollars", "USD", 1),
    ("american dollars", "USD", 1),
    ("united states dollars", "USD", 1),
    ("aussie dollars", "AUD", 1),
    ("hong kong dollars", "HKD", 1),
    ("taiwan dollars", "TWD", 1),
    ("taiwanese dollars", "TWD", 1),
    ("singaporean dollars", "SGD", 1),
    ("bucks", "USD", 1),
    ("cent", "USD", 100),
    ("cents", "USD", 100),
    ("u.s. cents", "USD", 100),
    ("us cents", "USD", 100),
    ("euro", "EUR", 1),
    ("euros", "EUR", 1),
    ("euro cents", "EUR", 100),
    ("euro cent", "EUR", 100),
    ("pound sterling", "GBP", 1),
    ("pounds sterling", "GBP", 1),
    ("sterling", "GBP", 1),
    ("uk pounds", "GBP", 1),
    ("u.k. pounds", "GBP", 1),
    ("penny", "GBP", 100),
    ("pence", "GBP", 100),
    ("yen", "JPY", 1),
    ("yuan", "CNY", 1),
    ("renminbi", "CNY", 1),
    ("yuan renminbi", "CNY", 1),
    ("rmb", "CNY", 1),
    ("usd", "USD", 1),
    ("ruble", "RUB", 1),
    ("rubles", "RUB", 1),
    ("rouble", "RUB", 1),
    ("roubles", "RUB", 1),
    ("russian roubles", "RUB", 1),
    ("kopecks", "RUB", 100),
    ("kopeks", "RUB", 100),
    ("belarusian roubles", "BYN", 1),
    ("hryvnia", "UAH", 1),
    ("hryvnias", "UAH", 1),
    ("hryvnya", "UAH", 1),
    ("ukrainian hryvnia", "UAH", 1),
    ("zloty", "PLN", 1),
    ("zlotys", "PLN", 1),
    ("zlotych", "PLN", 1),
    ("złoty", "PLN", 1),
    ("złotys", "PLN", 1),
    ("złotych", "PLN", 1),
    ("polish złoty", "PLN", 1),
    ("polish złotys", "PLN", 1),
    ("polish zloty", "PLN", 1),
    ("forint", "HUF", 1),
    ("forints", "HUF", 1),
    ("hungarian forint", "HUF", 1),
    ("koruna", "CZK", 1),
    ("korunas", "CZK", 1),
    ("koruny", "CZK", 1),
    ("czech crowns", "CZK", 1),
    ("swedish crowns", "SEK", 1),
    ("swedish krona", "SEK", 1),
    ("norwegian crowns", "NOK", 1),
    ("norwegian krone", "NOK", 1),
    ("danish crowns", "DKK", 1),
    ("danish krone", "DKK", 1),
    ("leu", "RON", 1),
    ("lei", "RON", 1),
    ("leva", "BGN", 1),
    ("baht", "THB", 1),
    ("thai baht", "THB", 1),
    ("ringgit", "MYR", 1),
    ("ringgits", "MYR", 1),
    ("rupiah", "IDR", 1),
    ("shekel", "ILS", 1),
    ("shekels", "ILS", 1),
    ("israeli shekels", "ILS", 1),
    ("new israeli shekels", "ILS", 1),
    ("lira", "TRY", 1),
    ("liras", "TRY", 1),
    ("turkish lira", "TRY", 1),
    ("naira", "NGN", 1),
    ("nigerian naira", "NGN", 1),
    ("cedi", "GHS", 1),
    ("cedis", "GHS", 1),
    ("rand", "ZAR", 1),
    ("south african rand", "ZAR", 1),
    ("reais", "BRL", 1),
    ("brazilian reais", "BRL", 1),
    ("tenge", "KZT", 1),
    ("kazakh tenge", "KZT", 1),
    ("taka", "BDT", 1),
    ("dong", "VND", 1),
    ("vietnamese dong", "VND", 1),
    ("kyat", "MMK", 1),
    ("kyats", "MMK", 1),
    ("birr", "ETB", 1),
    ("ethiopian birr", "ETB", 1),
    ("kwacha", "ZMW", 1),
    ("bolivars", "VES", 1),
    ("bitcoin", "XBT", 1),
    ("bitcoins", "XBT", 1),
    ("cfa francs", "XOF", 1),
    ("uae dirhams", "AED", 1),
    ("emirati dirhams", "AED", 1),
    ("qatari riyals", "QAR", 1),
    ("afghanis", "AFN", 1),
    ("bahts", "THB", 1),
    ("deutschmarks", "DEM", 1),
    ("deutsche marks", "DEM", 1),
    ("pesetas", "ESP", 1),
    ("guilders", "NLG", 1),
    ("dutch guilders", "NLG", 1),
    ("indian rupee", "INR", 1),
    ("cuban pesos", "CUP", 1),
];

/// Names that several countries use.
const SHARED: &[(&[&str], Shared)] = &[
    (
        &["pound", "pounds"],
        Shared {
            usual: None,
            countries: &[
                ("brit", "GBP"),
                ("london", "GBP"),
                ("scot", "GBP"),
                ("wales", "GBP"),
                ("england", "GBP"),
                ("uk", "GBP"),
                ("u.k.", "GBP"),
                ("sterling", "GBP"),
                ("£", "GBP"),
                ("egypt", "EGP"),
                ("sudan", "SDG"),
                ("leban", "LBP"),
                ("syria", "SYP"),
            ],
        },
    ),
    (
        &["peso", "pesos"],
        Shared {
            usual: Some("MXN"),
            countries: &[
                ("mexic", "MXN"),
                ("philippine", "PHP"),
                ("filipin", "PHP"),
                ("manila", "PHP"),
                ("argentin", "ARS"),
                ("chile", "CLP"),
                ("colombia", "COP"),
                ("cuba", "CUP"),
                ("urugua", "UYU"),
                ("dominican", "DOP"),
            ],
        },
    ),
    (
        &["franc", "francs"],
        Shared {
            usual: Some("CHF"),
            countries: &[
                ("swiss", "CHF"),
                ("switzerland", "CHF"),
                ("rwanda", "RWF"),
                ("congo", "CDF"),
                ("burundi", "BIF"),
                ("guinea", "GNF"),
                ("senegal", "XOF"),
                ("ivor", "XOF"),
                ("mali", "XOF"),
                ("camero", "XAF"),
            ],
        },
    ),
    (
        &["krone", "kroner", "krona", "kronor", "crowns"],
        Shared {
            usual: None,
            countries: &[
                ("norw", "NOK"),
                ("oslo", "NOK"),
                ("denmark", "DKK"),
                ("danish", "DKK"),
                ("copenhagen", "DKK"),
                ("swed", "SEK"),
                ("stockholm", "SEK"),
                ("iceland", "ISK"),
                ("czech", "CZK"),
                ("prague", "CZK"),
            ],
        },
    ),
    (
        &["rupee", "rupees"],
        Shared {
            usual: Some("INR"),
            countries: &[
                ("india", "INR"),
                ("delhi", "INR"),
                ("pakistan", "PKR"),
                ("islamabad", "PKR"),
                ("nepal", "NPR"),
                ("lanka", "LKR"),
                ("colombo", "LKR"),
                ("mauriti", "MUR"),
            ],
        },
    ),
    (&["won"], Shared { usual: None, countries: &[("korea", "KRW"), ("seoul", "KRW")] }),
    (
        &["dinar", "dinars"],
        Shared {
            usual: None,
            countries: &[
                ("iraq", "IQD"),
                ("kuwait", "KWD"),
                ("serbia", "RSD"),
                ("jordan", "JOD"),
                ("tunis", "TND"),
                ("liby", "LYD"),
                ("alger", "DZD"),
                ("bahrain", "BHD"),
            ],
        },
    ),
    (
        &["dirham", "dirhams"],
        Shared {
            usual: Some("AED"),
            countries: &[("emirat", "AED"), ("uae", "AED"), ("dubai", "AED"), ("morocc", "MAD")],
        },
    ),
    (
        &["riyal", "riyals"],
        Shared { usual: Some("SAR"), countries: &[("saudi", "SAR"), ("riyadh", "SAR"), ("qatar", "QAR")] },
    ),
    (
        &["rial", "rials"],
        Shared {
            usual: Some("IRR"),
            countries: &[("iran", "IRR"), ("tehran", "IRR"), ("yemen", "YER"), ("oman", "OMR")],
        },
    ),
    (
        &["shilling", "shillings"],
        Shared {
            usual: None,
            countries: &[
                ("kenya", "KES"),
                ("nairobi", "KES"),
                ("uganda", "UGX"),
                ("tanzania", "TZS"),
                ("somali", "SOS"),
            ],
        },
    ),
    (
        &["manat", "manats"],
        Shared { usual: Some("AZN"), countries: &[("azer", "AZN"), ("baku", "AZN"), ("turkmen", "TMT")] },
    ),
];
