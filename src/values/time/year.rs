//! Years, decades and centuries.

use super::count_or_year::is_year;
use super::said::Said;
use super::scan::{Found, Scanner};
use super::{PERIOD, YEAR};
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

/// What lasts from one year into the next.
const SEASONS: &[&str] =
    &["season", "fiscal", "financial", "school", "academic", "budget", "campaign", "tax", "marketing"];

/// The second year of "2019/20" and "2019/2020", and of "2019-20" where a season or a fiscal year is named.
pub(super) fn split_year(scanner: &Scanner<'_, '_>, at: usize, first: i16) -> Option<i16> {
    let document = scanner.document;
    let tight = document.touches_previous(at + 1) && document.touches_previous(at + 2);
    let second = match scanner.word(at + 2) {
        word if word.len() == 2 => first / 100 * 100 + word.parse::<i16>().ok()?,
        _ => scanner.year(at + 2)?,
    };
    let turn = if second % 100 == 0 && first % 100 == 99 { first + 1 } else { second };
    let season = (at + 3..at + 7).any(|next| scanner.is_any(next, SEASONS));
    let mark = scanner.word(at + 1) == "/" || (scanner.is_dash(at + 1) && season);
    (tight && mark && turn == first + 1).then_some(turn)
}
