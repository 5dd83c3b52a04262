//! Durations without a number: "half an hour", "a year and a half", "several months", "for years".

use rust_decimal::Decimal;

use super::counted::{BETWEEN, compound, unit_at};
use super::duration::precise;
use super::length::Length;
use super::scan::Scanner;
use crate::lexicon::calendar::{Term, Unit};

/// "half an hour", "half a century", "a half hour", "half-hour".
pub(super) fn half(scanner: &Scanner<'_, '_>, start: usize) -> Option<Length> {
    let a = usize::from(scanner.term(start) == Term::A);
    let at = start + a;
    if !scanner.is(at, "half") {
        return None;
    }
    let next = at + 1 + usize::from(scanner.is_hyphen(at + 1) || (a == 0 && scanner.term(at + 1) == Term::A));
    let (unit, _) = unit_at(scanner, next)?;
    if next == at + 1
        && a == 0
        && start == at
        && !scanner.is_hyphen(at + 1)
        && !matches!(unit, Unit::Hour | Unit::Day | Unit::Century | Unit::Decade)
    {
        return None;
    }
    let (count, unit) = match unit {
        Unit::Hour => (30, Unit::Minute),
        Unit::Minute => (30, Unit::Second),
        Unit::Day => (12, Unit::Hour),
        Unit::Year => (6, Unit::Month),
        Unit::Decade => (5, Unit::Year),
        Unit::Century => (50, Unit::Year),
        _ => return None,
    };
    Some(Length { from: None, count: Some(Decimal::from(count)), unit, more: Vec::new(), end: next + 1 })
}

/// Words that make a duration of "a year" after them, which else is a rate or any year.
const FOR: &[&str] = &[
    "for", "in", "within", "after", "over", "about", "almost", "nearly", "than", "under", "around",
    "roughly", "least", "took", "takes", "take", "taken", "lasted", "lasting", "last", "lasts", "spent",
    "spend", "spending", "only", "just", "barely", "hardly", "by", "another", "approximately", "exactly",
    "quite", "during", "inside",
];

/// "a year and a half", "an hour later", "within a year", "the past year and a half".
pub(super) fn article(scanner: &Scanner<'_, '_>, at: usize, start: usize) -> Option<Length> {
    let single = scanner.is(start + 1, "single");
    let a = scanner.term(start) == Term::A || (single && scanner.term(start) == Term::The);
    let opened = start > at;
    if !a && !opened {
        return None;
    }
    let next = start + usize::from(a);
    let adjective = usize::from(
        a && scanner
            .is_any(next, &["full", "whole", "further", "single", "solid", "mere", "entire", "short"]),
    );
    let (unit, plural) = unit_at(scanner, next + adjective)?;
    let end = next + adjective + 1;
    let long = scanner.is_hyphen(end) && scanner.is_any(end + 1, &["long", "old"]);
    if plural || (scanner.is_hyphen(end) && scanner.document.touches_previous(end) && !long) {
        return None;
    }
    if scanner.term(next + adjective) == Term::DayPart(crate::lexicon::calendar::DayPart::Night)
        || matches!(unit, Unit::Second | Unit::Quarter)
    {
        return None;
    }
    let mut length = Length { from: None, count: Some(Decimal::ONE), unit, more: Vec::new(), end };
    compound(scanner, &mut length);
    let grown = length.end > end || !length.more.is_empty();
    if opened {
        // "the last week" without more is a period of its own.
        return grown.then_some(length);
    }
    let told = grown
        || long
        || single
        || precise(scanner, at, end)
        || scanner.follows(at, FOR) && !rate(scanner, at);
    told.then_some(length)
}

/// "several months", "the past few years", "for years", "decades of".
pub(super) fn vague(scanner: &Scanner<'_, '_>, at: usize, start: usize) -> Option<Length> {
    let a = usize::from(scanner.term(start) == Term::A);
    let some = start + a;
    let length = |unit, end| Some(Length { from: None, count: None, unit, more: Vec::new(), end });
    if scanner.term(some) == Term::Some {
        let of = usize::from(scanner.is(some + 1, "of"));
        let more = usize::from(scanner.is_any(some + 1 + of, BETWEEN) || scanner.is(some + 1 + of, "dozen"));
        let end = some + 1 + of + more;
        return match unit_at(scanner, end)? {
            (unit, true) => length(unit, end + 1),
            _ => None,
        };
    }
    let (unit, true) = unit_at(scanner, start)? else { return None };
    if scanner.is_any(start, &["nights", "min", "mins", "secs", "quarters"]) {
        return None;
    }
    let before = scanner.follows(
        at,
        &["for", "over", "after", "within", "in", "last", "take", "took", "lasted", "spent", "many"],
    );
    let after = scanner.is_any(start + 1, &["of", "later", "earlier", "ago", "before", "after"])
        || scanner.is_hyphen(start + 1) && scanner.is(start + 2, "long");
    let of_age = scanner.is(start + 1, "old");
    (!of_age && (before || after || start > at)).then(|| length(unit, start + 1))?
}

/// "… shells in a year" is no rate; "5 percent over a year" neither; "twice in a day" is.
fn rate(scanner: &Scanner<'_, '_>, at: usize) -> bool {
    scanner.follows(at.saturating_sub(1), &["once", "twice", "times"])
}
