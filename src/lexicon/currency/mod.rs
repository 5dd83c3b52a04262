//! Currencies by code, sign and English name.

mod names;

use std::sync::LazyLock;

use super::words::Words;
use crate::text::Document;
use names::{NAMES, SHARED};

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

struct Table {
    codes: Words<&'static str>,
    names: Words<Unit>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let (mut codes, mut names) = (Vec::new(), Vec::new());
    for line in include_str!("../../data/currencies.tsv").lines().filter(|line| !line.starts_with('#')) {
        let mut fields = line.split('\t');
        let (Some(code), Some(state), Some(_symbols), Some(one), Some(many)) =
            (fields.next(), fields.next(), fields.next(), fields.next(), fields.next())
        else {
            continue;
        };
        if state == "+" || LATE.contains(&code) {
            codes.push((code, code));
        }
        names.extend([one, many].map(|name| (name, Unit { code, parts: 1 })));
    }
    // Of two currencies of one name the first counts, and the names of everyday speech before both.
    names.reverse();
    names.extend(NAMES.iter().map(|&(name, code, parts)| (name, Unit { code, parts })));
    Table { codes: Words::new(codes), names: Words::new(names) }
});

/// Codes withdrawn so lately that the news still has them, and one that no standard lists.
const LATE: &[&str] = &["HRK", "BGN", "LTL", "LVL", "EEK", "SKK"];

/// The code that is written so, in capitals: "NOK".
pub(crate) fn code(word: &str) -> Option<&'static str> {
    match word {
        "RMB" => Some("CNY"),
        "BTC" => Some("XBT"),
        _ if word.len() == 3 && word.as_bytes().iter().all(u8::is_ascii_uppercase) => TABLE.codes.exact(word),
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
    TABLE.names.get(name).map(Name::Known)
}
