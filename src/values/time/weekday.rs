//! Days of the week.

use super::WEEKDAY;
use super::date::{day_first, month_first, numeric};
use super::said::{Pick, Said};
use super::scan::{Found, Scanner};
use crate::lexicon::calendar::{Term, Unit, Which};
use crate::text::TokenKind;

/// Words that make a name of the weekday after them: "Black Friday".
const NAMED: &[&str] = &[
    "black", "good", "ash", "super", "bloody", "cyber", "easter", "palm", "fat", "sheffield", "giving",
    "maundy", "shrove",
];

/// Words that make a name of the weekday before them: "Sunday Times".
const NAMES: &[&str] = &[
    "Times", "Telegraph", "Mirror", "Mail", "Express", "World", "League", "Herald", "Night", "School", "Post",
];

/// "Thursday", "Tuesday, October 22, 2019", "Friday morning", "Thursday of last week".
pub(super) fn read(scanner: &Scanner<'_, '_>, at: usize) -> Option<Found> {
    let Term::Weekday { number, short } = scanner.term(at) else { return None };
    if let Some(found) = dated(scanner, at) {
        return Some(found);
    }
    let named = scanner.follows(at, NAMED) || NAMES.contains(&scanner.word(at + 1));
    if short && !scanner.word(at).ends_with('.') || named {
        return None;
    }
    Some(after(scanner, at, number, Pick::Nearest))
}

/// The weekday with the date that follows it.
fn dated(scanner: &Scanner<'_, '_>, at: usize) -> Option<Found> {
    let comma = usize::from(scanner.word(at + 1) == "," || scanner.word(at + 1) == ".");
    let the = usize::from(scanner.term(at + 1 + comma) == Term::The);
    let next = at + 1 + comma + the;
    month_first(scanner, next)
        .or_else(|| day_first(scanner, next))
        .or_else(|| (scanner.kind(next) == Some(TokenKind::Number)).then(|| numeric(scanner, next))?)
        .filter(|found| found.said.is_day())
}

/// The weekday that stands at `at`, with the part of the day and the week that may follow it.
pub(super) fn after(scanner: &Scanner<'_, '_>, at: usize, number: i8, pick: Pick) -> Found {
    let mut found = Found::new(Said::Weekday { number, pick }, at + 1, &WEEKDAY);
    if let Term::DayPart(part) = scanner.term(at + 1) {
        found.part = Some(part);
        found.end = at + 2;
    }
    let of = found.end + usize::from(scanner.is(found.end, "of"));
    if let (Term::Which(which), Term::Unit(Unit::Week)) = (scanner.term(of), scanner.term(of + 1)) {
        let week = match which {
            Which::Last => -1,
            Which::This => 0,
            Which::Next => 1,
            _ => return found,
        };
        found.said = Said::Weekday { number, pick: Pick::Week(week) };
        found.end = of + 2;
    }
    found
}
