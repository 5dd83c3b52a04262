//! Days of the calendar.

use super::DATE;
use super::said::{Holiday, Pick, Said, YearOf};
use super::scan::{Found, Scanner};
use crate::lexicon::calendar::{Term, Unit, Which};
use crate::text::TokenKind;

/// How many days a month can have.
const LONGEST: [i8; 12] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/// The day of that month at `at`: "7", "7th", "the 7th", "seventh" where an ordinal will do.
pub(super) fn day(scanner: &Scanner<'_, '_>, at: usize, month: i8) -> Option<i8> {
    let longest = LONGEST.get(usize::try_from(month - 1).ok()?).copied()?;
    match scanner.term(at) {
        Term::Ordinal(number) if number <= longest => Some(number),
        _ => scanner.small(at, 1, longest),
    }
}

/// "Feb. 7", "February 7, 2024", "May the 5th", "March 3 of last year".
pub(super) fn month_first(scanner: &Scanner<'_, '_>, at: usize) -> Option<Found> {
    let Term::Month { number: month, .. } = scanner.term(at) else { return None };
    let the = usize::from(scanner.term(at + 1) == Term::The);
    let number = at + 1 + the;
    if the == 1 && scanner.kind(number) != Some(TokenKind::Ordinal) {
        return None;
    }
    let day = day(scanner, number, month)?;
    let ordinal_word = scanner.kind(number) == Some(TokenKind::Word);
    if ordinal_word || followed_by_unit(scanner, number + 1) {
        return None;
    }
    let (year, end) = year_after(scanner, number + 1);
    Some(Found::new(Said::Day { year, month, day }, end, &DATE))
}

/// Whether the number before `at` counts something else: "In May 7 percent", "March 5 p.m.".
fn followed_by_unit(scanner: &Scanner<'_, '_>, at: usize) -> bool {
    let touching = scanner.sentence.contains(&at) && scanner.document.touches_previous(at);
    scanner.is_any(at, &["percent", "%", "per", "million", "billion", "p.m.", "a.m.", "pm", "am", "people"])
        || (touching && (scanner.word(at) == "/" || scanner.word(at) == "%"))
}

/// "7 February 2024", "the 7th of May", "fourth of July".
pub(super) fn day_first(scanner: &Scanner<'_, '_>, at: usize) -> Option<Found> {
    let ordinal =
        scanner.kind(at) == Some(TokenKind::Ordinal) || matches!(scanner.term(at), Term::Ordinal(_));
    if let Some(found) = hyphened(scanner, at) {
        return Some(found);
    }
    let of = match (ordinal, scanner.is(at + 1, "of"), scanner.is(at + 1, "day") && scanner.is(at + 2, "of"))
    {
        (true, true, _) => 1,
        (true, _, true) => 2,
        _ => 0,
    };
    if matches!(scanner.term(at), Term::Ordinal(_)) && of == 0 {
        return None;
    }
    let Term::Month { number: month, .. } = scanner.term(at + 1 + of) else { return None };
    let day = day(scanner, at, month)?;
    let (year, end) = year_after(scanner, at + 2 + of);
    Some(Found::new(Said::Day { year, month, day }, end, &DATE))
}

/// "05-Aug-2016".
fn hyphened(scanner: &Scanner<'_, '_>, at: usize) -> Option<Found> {
    let tight = (at + 1..at + 5).all(|token| scanner.document.touches_previous(token));
    let Term::Month { number: month, .. } = scanner.term(at + 2) else { return None };
    let written = tight && scanner.is_hyphen(at + 1) && scanner.is_hyphen(at + 3);
    let (day, year) = (day(scanner, at, month)?, scanner.year(at + 4)?);
    written.then(|| Found::new(Said::Day { year: YearOf::Given(year), month, day }, at + 5, &DATE))
}

/// The year told after a day or a month, and the end of its words.
pub(super) fn year_after(scanner: &Scanner<'_, '_>, at: usize) -> (YearOf, usize) {
    let comma = usize::from(
        scanner.word(at) == "," || scanner.word(at) == "/" && scanner.document.touches_previous(at),
    );
    let of = usize::from(comma == 0 && scanner.is_any(at, &["of", "in"]));
    let next = at + comma + of;
    let counted = scanner.is_any(
        next + 1,
        &["people", "men", "women", "troops", "soldiers", "miles", "km", "employees", "workers", "percent"],
    );
    if let Some(year) = scanner.year(next).filter(|_| !counted) {
        return (YearOf::Given(year), next + 1);
    }
    let the = usize::from(scanner.term(next) == Term::The && scanner.is(next + 1, "same"));
    let (Term::Which(which), Term::Unit(Unit::Year)) =
        (scanner.term(next + the), scanner.term(next + the + 1))
    else {
        return (YearOf::Open(Pick::Nearest), at);
    };
    let year = match which {
        Which::Last if comma == 0 => YearOf::Relative(-1),
        Which::This if comma == 0 => YearOf::Relative(0),
        Which::Next if comma == 0 => YearOf::Relative(1),
        Which::That | Which::Same => YearOf::Told,
        _ => return (YearOf::Open(Pick::Nearest), at),
    };
    (year, next + the + 2)
}

/// "2024-02-07", "2/28/2024", "7.2.2024", "2024-02".
pub(super) fn numeric(scanner: &Scanner<'_, '_>, at: usize) -> Option<Found> {
    let document = scanner.document;
    let word = scanner.word(at);
    if at > scanner.sentence.start
        && document.touches_previous(at)
        && matches!(scanner.word(at - 1), "-" | "/" | ".")
    {
        return None;
    }
    if word.bytes().filter(|&byte| byte == b'.').count() == 2 {
        let mut parts = word.split('.');
        let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
        return dated(year.parse().ok().filter(|_| year.len() == 4)?, short(month)?, short(day)?, at + 1);
    }
    let mark = scanner.word(at + 1);
    if !matches!(mark, "-" | "/" | "‐" | "‑")
        || !document.touches_previous(at + 1)
        || !document.touches_previous(at + 2)
    {
        return None;
    }
    let whole = scanner.word(at + 3) == mark
        && document.touches_previous(at + 3)
        && document.touches_previous(at + 4);
    let (first, second) = (word, scanner.word(at + 2));
    if !whole {
        let month = short(second).filter(|month| second.len() == 2 && *month <= 12 && mark != "/")?;
        let year = scanner.year(at).filter(|year| i16::from(month) <= year % 100 && *year >= 1900)?;
        let open = scanner.kind(at + 3) != Some(TokenKind::Word) || !document.touches_previous(at + 3);
        return open.then(|| Found::new(Said::Month { year: YearOf::Given(year), month }, at + 3, &DATE));
    }
    let third = scanner.word(at + 4);
    if first.len() == 4 && third.len() <= 2 {
        return dated(scanner.year(at)?, short(second)?, short(third)?, at + 5);
    }
    let year = scanner.year(at + 4)?;
    // Which of the two is the month must not depend on the country.
    match (short(first)?, short(second)?) {
        (month, day) if day > 12 || month == day => dated(year, month, day, at + 5),
        (day, month) if day > 12 => dated(year, month, day, at + 5),
        _ => None,
    }
}

fn short(digits: &str) -> Option<i8> {
    if digits.len() <= 2 { digits.parse().ok() } else { None }
}

fn dated(year: i16, month: i8, day: i8, end: usize) -> Option<Found> {
    jiff::civil::Date::new(year, month, day).ok().filter(|_| (1000..=2200).contains(&year))?;
    Some(Found::new(Said::Day { year: YearOf::Given(year), month, day }, end, &DATE))
}

/// "the 7th" of a month that is not named is left alone, unless a weekday says that it is a day.
pub(super) fn day_alone(_scanner: &Scanner<'_, '_>, _at: usize, _definite: bool) -> Option<Found> {
    None
}

/// "Christmas Eve", "New Year's Day", "Thanksgiving 2023".
pub(super) fn holiday(scanner: &Scanner<'_, '_>, at: usize) -> Option<Found> {
    let second = scanner.word(at + 1).to_ascii_lowercase();
    let third = scanner.word(at + 3).to_ascii_lowercase();
    let possessive = matches!(scanner.word(at + 2), "'s" | "’s");
    let own = matches!(second.as_str(), "'s" | "’s");
    let (holiday, end, whole) = match scanner.word(at).to_ascii_lowercase().as_str() {
        "christmas" if second == "eve" => (Holiday::Fixed(12, 24), at + 2, true),
        "christmas" if second == "day" => (Holiday::Fixed(12, 25), at + 2, true),
        "christmas" => (Holiday::Fixed(12, 25), at + 1, false),
        "new" if second == "year" && possessive && third == "eve" => (Holiday::Fixed(12, 31), at + 4, true),
        "new" if second == "year" && possessive && third == "day" => (Holiday::Fixed(1, 1), at + 4, true),
        "valentine" if own && scanner.is(at + 2, "day") => (Holiday::Fixed(2, 14), at + 3, true),
        "halloween" => (Holiday::Fixed(10, 31), at + 1, false),
        "juneteenth" => (Holiday::Fixed(6, 19), at + 1, false),
        "boxing" if second == "day" => (Holiday::Fixed(12, 26), at + 2, true),
        "good" if second == "friday" => (Holiday::Easter(-2), at + 2, true),
        "easter" if second == "sunday" => (Holiday::Easter(0), at + 2, true),
        "easter" if second == "monday" => (Holiday::Easter(1), at + 2, true),
        "easter" => (Holiday::Easter(0), at + 1, false),
        "thanksgiving" if second == "day" => (weekday(11, 4, 4), at + 2, true),
        "thanksgiving" => (weekday(11, 4, 4), at + 1, false),
        "memorial" if second == "day" => (weekday(5, 1, -1), at + 2, true),
        "labor" if second == "day" => (weekday(9, 1, 1), at + 2, true),
        "veterans" if second == "day" => (Holiday::Fixed(11, 11), at + 2, true),
        _ => return None,
    };
    let (year, after) = year_after(scanner, end);
    let placed = scanner.follows(
        at,
        &["at", "by", "before", "since", "over", "on", "until", "after", "last", "this", "next", "for", "of"],
    );
    let ends = !scanner.word(end).starts_with(|c: char| c.is_alphabetic())
        || scanner
            .is_any(end, &["and", "or", "in", "when", "as", "with", "but", "to", "this", "last", "next"]);
    let treaty = scanner.is_any(end, &["agreement", "accord", "accords", "truce"]);
    let told = (whole && !treaty) || after > end || (placed && ends);
    told.then(|| Found::new(Said::Holiday { year, holiday }, after, &DATE))
}

fn weekday(month: i8, weekday: i8, nth: i8) -> Holiday {
    Holiday::Weekday { month, weekday, nth }
}
