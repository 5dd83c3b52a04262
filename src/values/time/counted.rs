//! Durations that begin with a number: "two years", "18 months", "2 hours, 4 minutes and 10 seconds".

use rust_decimal::Decimal;

use super::DURATION;
use super::age::is_age;
use super::duration::precise;
use super::length::Length;
use super::said::{Mention, Said};
use super::scan::{Found, Scanner};
use crate::lexicon::calendar::{Term, Unit};

pub(super) fn unit_at(scanner: &Scanner<'_, '_>, at: usize) -> Option<(Unit, bool)> {
    match scanner.term(at) {
        Term::Unit(unit) => Some((unit, false)),
        Term::Units(unit) => Some((unit, true)),
        Term::Quarter if scanner.is(at, "quarter") => Some((Unit::Quarter, false)),
        Term::Ordinal(2) if scanner.is(at, "second") => Some((Unit::Second, false)),
        _ => scanner.is_any(at, &["night", "nights"]).then_some((Unit::Day, scanner.is(at, "nights"))),
    }
}

/// Words that may stand between a count and its unit.
pub(super) const BETWEEN: &[&str] = &[
    "more", "full", "straight", "consecutive", "additional", "further", "extra", "calendar", "business",
    "working", "whole", "long", "other", "successive", "fiscal", "solid", "entire", "single", "short",
    "very", "brief",
];

/// "two years", "18 months", "two-day", "2 hours, 4 minutes and 10 seconds".
pub(super) fn counted(
    scanner: &Scanner<'_, '_>,
    start: usize,
    mentions: &mut Vec<Mention>,
    at: usize,
) -> Option<Length> {
    let number = scanner.number(start)?;
    let mut end = number.tokens.end;
    let mut count = number.low;
    if scanner.is(end, "and") && scanner.is(end + 1, "a") && scanner.is(end + 2, "half") {
        count += Decimal::new(5, 1);
        end += 3;
    }
    if let Some(length) = spread(scanner, end, count) {
        if is_age(scanner, &length) {
            return None;
        }
        let low = length.unit.duration(&count.normalize().to_string());
        mentions.push(scanner.mention(at, Found::new(Said::Length(low), end, &DURATION)));
        return Some(length);
    }
    let hyphen = usize::from(scanner.is_hyphen(end) && scanner.document.touches_previous(end));
    let mut next = end + hyphen;
    for _ in 0..2 {
        next +=
            usize::from(hyphen == 0 && scanner.is_any(next, BETWEEN) && !scanner.is_any(next, &["fiscal"]));
    }
    let (unit, plural) = unit_at(scanner, next)?;
    let singular_ok = hyphen == 1 || count <= Decimal::ONE || scanner.word(next).eq_ignore_ascii_case("min");
    let money = start > scanner.sentence.start && matches!(scanner.word(start - 1), "$" | "€" | "£");
    // "a 40 month sentence", written without its hyphen.
    let attributive = count > Decimal::ONE
        && scanner.word(next + 1).starts_with(|c: char| c.is_ascii_lowercase())
        && scanner.follows(at, &["a", "the", "his", "her", "its", "their", "'s", "’s"]);
    if (!plural && !singular_ok && !attributive)
        || money
        || count.is_sign_negative()
        || (unit == Unit::Second && !plural && hyphen == 0)
    {
        return None;
    }
    if unit == Unit::Day
        && count == Decimal::ONE
        && hyphen == 0
        && start == at
        && !precise(scanner, at, next + 1)
    {
        return None;
    }
    if let Some(high) = number.high {
        let low = unit.duration(&count.normalize().to_string());
        let inner = (number.tokens.start..number.tokens.end)
            .find(|&token| scanner.is_any(token, &["to", "or", "-", "–", "and"]));
        let inner = inner.filter(|&token| token + 1 < number.tokens.end)?;
        let length =
            Length { from: Some(inner + 1), count: Some(high), unit, more: Vec::new(), end: next + 1 };
        if is_age(scanner, &length) {
            return None;
        }
        mentions.push(scanner.mention(at, Found::new(Said::Length(low), inner, &DURATION)));
        return Some(length);
    }
    let mut length = Length { from: None, count: Some(count), unit, more: Vec::new(), end: next + 1 };
    compound(scanner, &mut length);
    Some(length)
}

/// "two to three years", "10-15 minutes", where the numbers were read apart; `end` is where the first of them ends.
fn spread(scanner: &Scanner<'_, '_>, end: usize, low: Decimal) -> Option<Length> {
    if !(scanner.is_any(end, &["to", "or"]) || scanner.is_dash(end)) {
        return None;
    }
    let second = scanner.number(end + 1)?;
    let hyphen = usize::from(scanner.is_hyphen(second.tokens.end));
    let at = second.tokens.end + hyphen;
    let (unit, plural) = unit_at(scanner, at)?;
    ((plural || hyphen == 1) && low < second.low).then(|| Length {
        from: Some(end + 1),
        count: Some(second.low),
        unit,
        more: Vec::new(),
        end: at + 1,
    })
}

/// Adds "and a half" and smaller units to a duration.
pub(super) fn compound(scanner: &Scanner<'_, '_>, length: &mut Length) {
    let end = length.end;
    if scanner.is(end, "and")
        && scanner.is_any(end + 1, &["a", "one"])
        && scanner.is(end + 2, "half")
        && !matches!(scanner.term(end + 3), Term::Unit(_))
    {
        length.count = length.count.map(|count| count + Decimal::new(5, 1));
        length.end = end + 3;
        return;
    }
    for _ in 0..3 {
        let comma = usize::from(scanner.word(length.end) == ",");
        let and = usize::from(scanner.is(length.end + comma, "and"));
        let Some(number) = scanner.number(length.end + comma + and) else { return };
        let Some((unit, plural)) = unit_at(scanner, number.tokens.end) else { return };
        let last = length.more.last().map_or(length.unit, |&(_, unit)| unit);
        let close = matches!(
            (last, unit),
            (Unit::Year, Unit::Month | Unit::Day)
                | (Unit::Month | Unit::Week, Unit::Day)
                | (Unit::Month, Unit::Week)
                | (Unit::Day, Unit::Hour)
                | (Unit::Hour, Unit::Minute | Unit::Second)
                | (Unit::Minute, Unit::Second)
        );
        if !close
            || !(plural || number.low == Decimal::ONE)
            || scanner.is_any(number.tokens.end + 1, &["ago", "later", "earlier"])
        {
            return;
        }
        length.more.push((number.low, unit));
        length.end = number.tokens.end + 1;
    }
}
