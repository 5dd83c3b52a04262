//! Years, decades and centuries.

use super::said::Said;
use super::scan::{Found, Scanner};
use super::{PERIOD, YEAR};
use crate::lexicon::calendar::Term;
use crate::text::TokenKind;

/// Whether a token that is neither number nor calendar word may open a decade: the apostrophe of "'90s".
pub(super) fn opens(scanner: &Scanner<'_, '_>, at: usize) -> bool {
    matches!(scanner.word(at), "'" | "’" | "‘") && scanner.kind(at + 1) == Some(TokenKind::Number)
}

/// "'90s", with its apostrophe.
pub(super) fn abbreviated(scanner: &Scanner<'_, '_>, at: usize) -> Option<Found> {
    let apostrophe = opens(scanner, at) && scanner.document.touches_previous(at + 1);
    let digits = scanner.word(at + 1);
    let decade = apostrophe && digits.len() == 2 && plural(scanner, at + 2);
    decade.then(|| Some(Found::new(Said::Decade(two_digits(digits)?), at + 3, &PERIOD)))?
}

/// "2015", "2019/20", "the 1990s", "1990-luvulla" is none.
pub(super) fn read(scanner: &Scanner<'_, '_>, at: usize, definite: bool) -> Option<Found> {
    let word = scanner.word(at);
    let whole = definite || scanner.is(at + 1, "s");
    if let Some(said) = (whole && plural(scanner, at + 1)).then(|| decade(word, definite)).flatten() {
        return Some(Found::new(said, at + 2, &PERIOD));
    }
    if scanner.is(at + 1, "s") && scanner.document.touches_previous(at + 1) {
        return None;
    }
    let year = scanner.year(at)?;
    if let Some(second) = split_year(scanner, at, year) {
        return Some(Found::new(Said::Years(year, second), at + 3, &YEAR));
    }
    is_year(scanner, at, year, definite).then(|| Found::new(Said::Year(year), at + 1, &YEAR))
}

/// The "s" that makes a decade of the digits before it.
fn plural(scanner: &Scanner<'_, '_>, at: usize) -> bool {
    scanner.document.touches_previous(at)
        && matches!(scanner.word(at), "s" | "'s" | "’s")
        && scanner.word(at).len() + scanner.document.word(at - 1).len() > 2
}

fn decade(digits: &str, definite: bool) -> Option<Said> {
    match digits.len() {
        4 if digits.ends_with("00") && !digits.starts_with("20") => {
            digits[..2].parse().ok().filter(|century| (10..=21).contains(century)).map(Said::Century)
        }
        4 if digits.ends_with('0') => {
            digits[..3].parse().ok().filter(|decade| (100..=219).contains(decade)).map(Said::Decade)
        }
        2 if definite && digits.ends_with('0') => two_digits(digits).map(Said::Decade),
        _ => None,
    }
}

/// "90" is the 1990s, "20" the 2020s.
fn two_digits(digits: &str) -> Option<i16> {
    let decade: i16 = digits.strip_suffix('0')?.parse().ok()?;
    Some(if decade >= 3 { 190 + decade } else { 200 + decade })
}

/// The second year of "2019/20" and "2019/2020", and of "2019-20" where a season or a fiscal year is named.
pub(super) fn split_year(scanner: &Scanner<'_, '_>, at: usize, first: i16) -> Option<i16> {
    let document = scanner.document;
    let tight = document.touches_previous(at + 1) && document.touches_previous(at + 2);
    let second = match scanner.word(at + 2) {
        word if word.len() == 2 => first / 100 * 100 + word.parse::<i16>().ok()?,
        _ => scanner.year(at + 2)?,
    };
    let turn = if second % 100 == 0 && first % 100 == 99 { first + 1 } else { second };
    let season = scanner.is_any(
        at + 3,
        &["season", "fiscal", "financial", "school", "academic", "budget", "campaign", "tax", "marketing"],
    );
    let mark = scanner.word(at + 1) == "/" || (scanner.is_dash(at + 1) && season);
    (tight && mark && turn == first + 1).then_some(turn)
}

/// Words before a number of four digits that make a year of it.
const BEFORE: &[&str] = &[
    "in",
    "since",
    "by",
    "until",
    "till",
    "through",
    "from",
    "before",
    "after",
    "during",
    "between",
    "circa",
    "c.",
    "year",
    "years",
    "fiscal",
    "late",
    "early",
    "mid",
    "throughout",
    "of",
    "for",
    "to",
    "and",
    "or",
    "than",
    "as",
    "around",
    "about",
    "summer",
    "winter",
    "spring",
    "autumn",
    "fall",
    "back",
    "election",
    "elections",
    "season",
];

/// Of these, the ones that may as well stand before a count.
const WEAK: &[&str] =
    &["of", "for", "to", "and", "or", "than", "around", "about", "as", "through", "by", "from", "between"];

/// Words before a number that make a count or a name of it.
const COUNTED: &[&str] = &[
    "some",
    "over",
    "nearly",
    "almost",
    "roughly",
    "approximately",
    "least",
    "most",
    "some",
    "only",
    "under",
    "exactly",
    "no.",
    "no",
    "number",
    "article",
    "section",
    "resolution",
    "room",
    "highway",
    "route",
    "flight",
    "boeing",
    "airbus",
    "interstate",
    "page",
    "chapter",
    "block",
    "per",
    "up",
    "additional",
    "another",
    "agenda",
    "vision",
    "area",
    "bill",
    "rule",
    "unit",
    "order",
    "windows",
    "directive",
    "regulation",
    "channel",
    "lot",
    "box",
    "suite",
    "nearly",
    "these",
    "those",
    "all",
    "any",
    "extra",
    "further",
    "estimated",
    "apollo",
    "model",
    "type",
    "version",
    "level",
    "code",
];

/// Words that end an address.
const STREETS: &[&str] = &[
    "Street",
    "St.",
    "Avenue",
    "Ave",
    "Road",
    "Rd",
    "Boulevard",
    "Drive",
    "Lane",
    "Parkway",
    "Highway",
    "Broadway",
    "Way",
];

/// Nouns after a number that make a count of it and end in no "s".
const PEOPLE: &[&str] = &[
    "people",
    "men",
    "women",
    "children",
    "troops",
    "police",
    "staff",
    "personnel",
    "percent",
    "per",
    "km",
    "m",
    "kg",
    "mm",
    "miles",
    "feet",
    "ft",
    "tons",
    "mph",
    "mw",
    "metric",
    "square",
    "cubic",
    "million",
    "billion",
    "hours",
    "utc",
    "gmt",
    "dollars",
    "euros",
    "pounds",
    "degrees",
    "calories",
    "volts",
    "hectares",
    "acres",
    "meters",
    "metres",
    "nm",
    "cc",
    "dead",
    "others",
    "injured",
    "jobs",
    "members",
    "workers",
    "employees",
    "soldiers",
    "a.m.",
    "p.m.",
    "am",
    "pm",
    "rpm",
];

/// Whether a number of four digits is a year rather than a count or a name.
fn is_year(scanner: &Scanner<'_, '_>, at: usize, year: i16, definite: bool) -> bool {
    let recent = (1900..=2100).contains(&year);
    let document = scanner.document;
    let before = if at > scanner.sentence.start { scanner.word(at - 1) } else { "" };
    let after = scanner.word(at + 1);
    let next_touches = at + 1 < scanner.sentence.end && document.touches_previous(at + 1);
    let symbol =
        matches!(before, "$" | "€" | "£" | "#" | "№" | "+" | "¥" | "₹" | "=" | "@" | "." | "_" | "\\" | "*");
    let money = matches!(after, "%" | "°" | "€" | "£" | "$" | "+" | "=" | "₽" | "/" | "_" | "*");
    if symbol
        || money
        || (next_touches
            && matches!(document.kind(at + 1), Some(TokenKind::Word))
            && !after.starts_with(['\'', '’']))
    {
        return false;
    }
    if matches!(after, "BC" | "BCE" | "B.C.") {
        return false;
    }
    // "2023-02-29" is a date that the calendar lacks, "2024 Main Street" an address.
    let digits = next_touches
        && scanner.is_hyphen(at + 1)
        && scanner.kind(at + 2) == Some(TokenKind::Number)
        && document.touches_previous(at + 2)
        && scanner.year(at + 2).is_none();
    if digits
        || (scanner.is_capitalised(at + 1)
            && (at + 2..at + 4).any(|next| STREETS.contains(&scanner.word(next))))
    {
        return false;
    }
    if scanner.is_any(at + 1, PEOPLE) || COUNTED.iter().any(|word| before.eq_ignore_ascii_case(word)) {
        return false;
    }
    if next_touches && scanner.is_hyphen(at + 1) && document.touches_previous(at + 2) && !definite {
        let counted = scanner.kind(at + 2) == Some(TokenKind::Word);
        if counted
            && scanner
                .is_any(at + 2, &["year", "foot", "mile", "strong", "pound", "acre", "ton", "metre", "meter"])
        {
            return false;
        }
    }
    if document.touches_previous(at) && at > scanner.sentence.start {
        let tight = before.starts_with(|c: char| c.is_alphanumeric());
        let named = matches!(before, "-" | "–")
            && at >= 2
            && document.touches_previous(at - 1)
            && !dated(scanner, at - 2);
        if tight || named || before == "/" || before == ":" {
            return false;
        }
    }
    let counted_noun = after.starts_with(|c: char| c.is_ascii_lowercase())
        && after.ends_with('s')
        && !after.ends_with("ss")
        && !matches!(
            after,
            "was"
                | "is"
                | "has"
                | "as"
                | "its"
                | "his"
                | "this"
                | "towards"
                | "versus"
                | "does"
                | "thus"
                | "plus"
                | "sees"
                | "marks"
                | "makes"
                | "across"
                | "perhaps"
                | "always"
        );
    let strong = BEFORE.iter().any(|word| before.eq_ignore_ascii_case(word));
    let definite = definite
        || scanner
            .follows(at, &["its", "his", "her", "their", "our", "my", "this", "that", "'s", "’s", "annual"]);
    let weak = WEAK.iter().any(|word| before.eq_ignore_ascii_case(word));
    if counted_noun && !definite && (!strong || weak || year % 100 == 0) {
        return false;
    }
    if !recent {
        return (strong && !weak && !counted_noun)
            || (definite && !counted_noun && (1500..1900).contains(&year))
            || bracketed(scanner, at)
            || (matches!(
                before,
                "from" | "by" | "to" | "and" | "between" | "of" | "From" | "By" | "Between"
            ) && (1200..1900).contains(&year)
                && ends_phrase(scanner, at));
    }
    if weak && before.eq_ignore_ascii_case("than") {
        return false;
    }
    true
}

/// Whether the phrase ends with the token at `at`.
fn ends_phrase(scanner: &Scanner<'_, '_>, at: usize) -> bool {
    matches!(scanner.kind(at + 1), None | Some(TokenKind::Punctuation))
        || scanner.is_capitalised(at + 1)
        || scanner.is_any(at + 1, &["and", "to", "when", "but", "was", "were", "the", "by", "in"])
}

/// Whether a month, a year or a stage stands at `at`.
fn dated(scanner: &Scanner<'_, '_>, at: usize) -> bool {
    matches!(scanner.term(at), Term::Month { .. } | Term::Stage(_) | Term::Season(_))
        || scanner.year(at).is_some() && !(scanner.document.touches_previous(at) && scanner.is_dash(at - 1))
        || scanner.is_any(at, &["pre", "post", "mid", "early", "late"])
}

/// "(1685–1750)", "(1848)".
fn bracketed(scanner: &Scanner<'_, '_>, at: usize) -> bool {
    let before = if at > scanner.sentence.start { scanner.word(at - 1) } else { "" };
    let opened =
        before == "(" || (scanner.is_dash(at.wrapping_sub(1)) && scanner.year(at.wrapping_sub(2)).is_some());
    opened && (scanner.word(at + 1) == ")" || scanner.is_dash(at + 1))
}
