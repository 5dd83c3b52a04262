//! Points of time that lie a duration away: "two days ago", "a year later", "two weeks before Christmas".

use super::length::Length;
use super::said::{Anchor, Said};
use super::scan::{Found, Scanner};
use super::tense::{self, Tense};
use super::{ANCHORED, DURATION, RELATIVE, period};
use crate::lexicon::calendar::Unit;

/// What the words around a duration make of it: "ago", "later", "from now", or the duration itself.
pub(super) fn placed(scanner: &Scanner<'_, '_>, at: usize, start: usize, length: &Length) -> Found {
    let end = length.end;
    let plain = || {
        let long = usize::from(scanner.is_hyphen(end))
            + usize::from(scanner.is_any(end + usize::from(scanner.is_hyphen(end)), &["long", "old"]));
        let long = if long == 2 { 2 } else { 0 };
        Found::new(Said::Length(length.value()), end + long, &DURATION)
    };
    if length.count.is_none() && start == at && scanner.is(end, "ago") {
        return Found::new(Said::Reference("PAST_REF"), end + 1, &RELATIVE);
    }
    let Some(count) = length.whole().filter(|_| start == at && length.from.is_none()) else { return plain() };
    // A decade ago is a year, not a decade.
    let (unit, count) = match length.unit {
        Unit::Decade => (Unit::Year, count * 10),
        Unit::Century => (Unit::Year, count * 100),
        unit => (unit, count),
    };
    let shift = |count, from, end, rule| Found::new(Said::Shift { unit, count, from }, end, rule);
    if let Some((from, after)) = distant(scanner, end).filter(|_| unit >= Unit::Day) {
        let count = if scanner.is(end, "before") { -count } else { count };
        return Found::new(Said::Away { unit, count, from: Box::new(from) }, after, &ANCHORED);
    }
    match scanner.word(end).to_ascii_lowercase().as_str() {
        "ago" => shift(-count, Anchor::Published, end + 1, &RELATIVE),
        "hence" => shift(count, Anchor::Published, end + 1, &RELATIVE),
        "from" if scanner.is(end + 1, "now") => shift(count, Anchor::Published, end + 2, &RELATIVE),
        "earlier" | "previously" => shift(-count, Anchor::Told, end + 1, &ANCHORED),
        "later" | "afterwards" | "afterward" => shift(count, Anchor::Told, end + 1, &ANCHORED),
        "before" if period::adverbial(scanner, end + 1) => shift(-count, Anchor::Told, end + 1, &ANCHORED),
        "after" if period::adverbial(scanner, end + 1) => shift(count, Anchor::Told, end + 1, &ANCHORED),
        _ if scanner.follows(at, &["in"])
            && !scanner.is_hyphen(end)
            && length.unit >= Unit::Day
            && ahead(scanner, at, end) =>
        {
            shift(count, Anchor::Published, end, &RELATIVE)
        }
        _ => plain(),
    }
}

/// The day that a duration is counted from: "before Christmas", "from Monday", "after May 5".
fn distant(scanner: &Scanner<'_, '_>, at: usize) -> Option<(Said, usize)> {
    if !scanner.is_any(at, &["from", "after", "before"]) || scanner.is(at + 1, "now") {
        return None;
    }
    let found = scanner.point(at + 1).filter(|found| found.part.is_none())?;
    let day = matches!(
        found.said,
        Said::Day { .. }
            | Said::Holiday { .. }
            | Said::Weekday { .. }
            | Said::Shift { unit: Unit::Day, from: Anchor::Published, .. }
    );
    day.then_some((found.said, found.end))
}

/// Whether "in two months" speaks of what is to come.
fn ahead(scanner: &Scanner<'_, '_>, at: usize, end: usize) -> bool {
    tense::around(scanner.document, &scanner.sentence, &(at..end)) == Some(Tense::Future)
}
