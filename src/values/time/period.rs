//! Quarters, half-years, seasons, fiscal years, and the beginnings and ends of periods.

use super::date::year_after;
use super::said::{Anchor, Said, YearOf};
use super::scan::{Found, Scanner};
use super::{ANCHORED, PERIOD, RELATIVE, YEAR, year};
use crate::lexicon::calendar::{DayPart, Stage, Term, Unit};
use crate::text::TokenKind;

/// "summer 2024", "the summer of 2020", "winter 2023-24", "in the spring".
pub(super) fn season(scanner: &Scanner<'_, '_>, at: usize, definite: bool) -> Option<Found> {
    let Term::Season(season) = scanner.term(at) else { return None };
    if scanner.is(at, "spring")
        && scanner.is_capitalised(at)
        && at > scanner.sentence.start
        && !scanner.is(at + 1, "of")
        && scanner.year(at + 1).is_none()
    {
        return None;
    }
    let (year, end) = year_after(scanner, at + 1);
    if let YearOf::Given(given) = year {
        let split = year::split_year(scanner, end - 1, given).is_some()
            || (scanner.is_dash(end) || scanner.word(end) == "/")
                && scanner.small(end + 1, 0, 99).map(i16::from) == Some((given + 1) % 100);
        let end = if split { end + 2 } else { end };
        return Some(Found::new(Said::Season { year, season }, end, &PERIOD));
    }
    let placed = scanner.follows(
        at.saturating_sub(1),
        &["in", "by", "since", "until", "during", "over", "late", "early", "for", "before", "after"],
    );
    let noun = scanner.kind(at + 1) == Some(TokenKind::Word)
        && scanner.word(at + 1).starts_with(|c: char| c.is_alphabetic())
        && !scanner.is_any(
            at + 1,
            &["and", "or", "when", "but", "as", "to", "with", "the", "after", "before", "that", "for"],
        );
    let relative = !matches!(year, YearOf::Open(_));
    let told = relative
        || (definite && placed && !noun)
        || (scanner.follows(at, &["late", "early", "mid"]) && !noun);
    told.then(|| Found::new(Said::Season { year, season }, end, &PERIOD))
}

/// "Q3 2024", "H1 2024", "fiscal 2024", "fiscal year 2024", "FY2024".
pub(super) fn coded(scanner: &Scanner<'_, '_>, at: usize) -> Option<Found> {
    let word = scanner.word(at);
    if scanner.term(at) == Term::Fiscal {
        let digits = word.get(2..).filter(|digits| digits.starts_with(|c: char| c.is_ascii_digit()));
        if let Some(digits) = digits {
            let year = digits.parse::<i16>().ok()?;
            let year = if digits.len() == 2 { 2000 + year } else { year };
            return (1900..=2100).contains(&year).then(|| Found::new(Said::Year(year), at + 1, &YEAR));
        }
        let next = at + 1 + usize::from(scanner.term(at + 1) == Term::Unit(Unit::Year));
        let year = scanner.year(next)?;
        let second = year::split_year(scanner, next, year);
        let end = next + if second.is_some() { 3 } else { 1 };
        return Some(Found::new(
            second.map_or(Said::Year(year), |second| Said::Years(year, second)),
            end,
            &YEAR,
        ));
    }
    let digit = word.strip_prefix(['Q', 'q', 'H', 'h'])?.parse::<i8>().ok()?;
    let mark =
        scanner.is_hyphen(at + 1) || scanner.word(at + 1) == "/" || scanner.term(at + 1) == Term::Fiscal;
    let (year, end) = year_after(scanner, at + 1 + usize::from(mark));
    let end = if matches!(year, YearOf::Open(_)) { at + 1 } else { end };
    let said = if word.starts_with(['Q', 'q']) {
        Said::Quarter { year, quarter: digit }
    } else {
        Said::Half { year, half: digit }
    };
    Some(Found::new(said, end, &PERIOD))
}

/// "first quarter of 2024", "third-quarter", "second half of this year", "19th century", "first week of May".
pub(super) fn ordinal(scanner: &Scanner<'_, '_>, at: usize) -> Option<Found> {
    let number = match scanner.term(at) {
        Term::Ordinal(number) => number,
        _ => scanner.small(at, 1, 31)?,
    };
    let next = at + 1 + usize::from(scanner.is_hyphen(at + 1));
    let fiscal = usize::from(scanner.term(next) == Term::Fiscal);
    let next = next + fiscal;
    match scanner.term(next) {
        Term::Quarter if scanner.is(next, "quarter") && number <= 4 => {
            let (year, end) = period_year(scanner, next + 1);
            let of_year = !matches!(year, YearOf::Open(_)) || fiscal == 1 || is_business(scanner, at);
            of_year.then(|| Found::new(Said::Quarter { year, quarter: number }, end, &PERIOD))
        }
        Term::Half if scanner.is(next, "half") && number <= 2 => half(scanner, next + 1, number),
        Term::Unit(Unit::Century) if number >= 10 => {
            Some(Found::new(Said::Century(i16::from(number) - 1), next + 1, &PERIOD))
        }
        Term::Unit(Unit::Week | Unit::Weekend | Unit::Month | Unit::Day)
            if number <= 4 && scanner.is(next + 1, "of") =>
        {
            let stage = if number == 1 { Stage::Start } else { Stage::Mid };
            let mut found = scanner.point(next + 2).filter(|found| {
                matches!(found.said, Said::Month { .. } | Said::Year(_) | Said::Shift { .. })
            })?;
            found.stage = Some(stage);
            Some(found)
        }
        _ => None,
    }
}

/// Words of business, among which a quarter is one of a year; a match has quarters too.
const BUSINESS: &[&str] = &[
    "earnings", "profit", "profits", "revenue", "revenues", "sales", "gdp", "growth", "economy", "economic",
    "income", "loss", "losses", "shares", "company", "percent", "%", "billion", "million", "output",
    "inflation", "orders", "deliveries", "forecast", "results", "analysts", "investors", "exports",
    "imports", "unemployment", "rate", "prices", "year", "year's", "quarterly", "budget", "production",
    "demand", "market", "bank",
];

/// Whether the sentence around `at` speaks of business.
fn is_business(scanner: &Scanner<'_, '_>, at: usize) -> bool {
    const REACH: usize = 25;
    let possessed = matches!(scanner.word(at.saturating_sub(1)), "'s" | "’s");
    possessed || (at.saturating_sub(REACH)..at + REACH).any(|near| scanner.is_any(near, BUSINESS))
}

/// A half of a year, or of a month or another period: the first half of May is its start.
fn half(scanner: &Scanner<'_, '_>, at: usize, number: i8) -> Option<Found> {
    let (year, end) = period_year(scanner, at);
    if !matches!(year, YearOf::Open(_)) {
        return Some(Found::new(Said::Half { year, half: number }, end, &PERIOD));
    }
    let mut found = scanner.is(at, "of").then(|| scanner.point(at + 1))??;
    let fits =
        matches!(found.said, Said::Month { .. } | Said::Decade(_) | Said::Century(_) | Said::Season { .. });
    found.stage = Some(if number == 1 { Stage::Start } else { Stage::End });
    fits.then_some(found)
}

/// The year after a quarter or half-year; "of the year" is the publication's.
fn period_year(scanner: &Scanner<'_, '_>, at: usize) -> (YearOf, usize) {
    let of = at + usize::from(scanner.is(at, "of"));
    let fiscal = of + usize::from(scanner.term(of) == Term::Fiscal);
    let the = usize::from(scanner.term(fiscal) == Term::The);
    if the == 1 && of > at && scanner.term(fiscal + 1) == Term::Unit(Unit::Year) {
        return (YearOf::Relative(0), fiscal + 2);
    }
    let unit = usize::from(scanner.term(fiscal + the) == Term::Unit(Unit::Year));
    if let Some(year) = scanner.year(fiscal + the + unit) {
        return (YearOf::Given(year), fiscal + the + unit + 1);
    }
    let (year, end) = year_after(scanner, at);
    if matches!(year, YearOf::Open(_)) { (year, at) } else { (year, end) }
}

/// "the year 2024", "the weekend", "year-end" is read elsewhere.
pub(super) fn unit(scanner: &Scanner<'_, '_>, at: usize, definite: bool) -> Option<Found> {
    let Term::Unit(unit) = scanner.term(at) else { return None };
    match unit {
        Unit::Year if scanner.year(at + 1).is_some() => {
            scanner.year(at + 1).map(|year| Found::new(Said::Year(year), at + 2, &YEAR))
        }
        Unit::Weekend
            if definite && scanner.follows(at.saturating_sub(1), &["over", "at", "during", "on", "for"]) =>
        {
            Some(Found::new(Said::Weekend, at + 1, &RELATIVE))
        }
        Unit::Day | Unit::Week | Unit::Month | Unit::Year if definite => beside(scanner, at, unit),
        _ => None,
    }
}

/// "the day before", "the year after", "the day after tomorrow"; the thing that a day is before is no date.
fn beside(scanner: &Scanner<'_, '_>, at: usize, unit: Unit) -> Option<Found> {
    let count = match scanner.word(at + 1).to_ascii_lowercase().as_str() {
        "before" => -1,
        "after" => 1,
        _ => return None,
    };
    if let Term::Day(day) = scanner.term(at + 2) {
        let fits = i64::from(day).signum() == count && unit == Unit::Day;
        let said = Said::Shift { unit: Unit::Day, count: i64::from(day) + count, from: Anchor::Published };
        return fits.then(|| Found::new(said, at + 3, &RELATIVE));
    }
    let said = Said::Shift { unit, count, from: Anchor::Told };
    adverbial(scanner, at + 2).then(|| Found::new(said, at + 2, &ANCHORED))
}

/// Whether "before" or "after" ends its phrase before `at`, so that it points to the text and not to what follows.
pub(super) fn adverbial(scanner: &Scanner<'_, '_>, at: usize) -> bool {
    matches!(scanner.kind(at), None | Some(TokenKind::Punctuation))
        || scanner.is_any(
            at,
            &[
                "in", "on", "at", "and", "but", "by", "with", "from", "when", "while", "for", "to", "as",
                "said", "was", "were", "had",
            ],
        )
}

/// "the morning of May 5", "in the evening".
pub(super) fn day_part(scanner: &Scanner<'_, '_>, at: usize, definite: bool) -> Option<Found> {
    let Term::DayPart(part) = scanner.term(at) else { return None };
    if scanner.is(at + 1, "of") && (definite || scanner.follows(at, &["the"])) {
        let found = scanner.point(at + 2).filter(|found| found.said.is_day())?;
        return Some(Found { part: Some(part), ..found });
    }
    let placed =
        definite && scanner.follows(at.saturating_sub(1), &["in", "during"]) && part != DayPart::Night;
    placed.then(|| Found { part: Some(part), ..Found::new(Said::DayPart, at + 1, &super::CLOCK) })
}
