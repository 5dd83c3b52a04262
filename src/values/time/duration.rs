//! Durations, and the points of time that lie a duration away.

use rust_decimal::Decimal;

use super::said::{Anchor, Mention, Said};
use super::scan::{Found, Scanner};
use super::tense::{self, Tense};
use super::{ANCHORED, DURATION, RELATIVE, period};
use crate::lexicon::calendar::{Term, Unit, Which};
use crate::text::TokenKind;

/// How many of a unit, and where its words end.
struct Length {
    /// Where its words begin, where that is after the words that were read: "three years" in "two to three years".
    from: Option<usize>,
    /// None where the text does not tell: "several".
    count: Option<Decimal>,
    unit: Unit,
    /// The smaller units that follow: "2 hours, 4 minutes".
    more: Vec<(Decimal, Unit)>,
    end: usize,
}

impl Length {
    fn value(&self) -> String {
        let Some(count) = self.count else { return self.unit.duration("X") };
        let mut parts = vec![(count, self.unit)];
        let half = count.fract() == Decimal::new(5, 1);
        if half && count > Decimal::ONE {
            // Half a year is six months and half an hour thirty minutes; half a month is nothing exact.
            let smaller = match self.unit {
                Unit::Year => Some((Decimal::from(6), Unit::Month)),
                Unit::Hour => Some((Decimal::from(30), Unit::Minute)),
                Unit::Minute => Some((Decimal::from(30), Unit::Second)),
                Unit::Day => Some((Decimal::from(12), Unit::Hour)),
                _ => None,
            };
            if let Some(smaller) = smaller {
                parts = vec![(count.trunc(), self.unit), smaller];
            }
        }
        parts.extend(self.more.iter().copied());
        let mut value = String::new();
        for (count, unit) in parts {
            let one = unit.duration(&count.normalize().to_string());
            let clock = one.starts_with("PT");
            let rest = if value.is_empty() {
                one.as_str()
            } else if clock && value.contains('T') {
                &one[2..]
            } else {
                &one[1..]
            };
            value.push_str(rest);
        }
        value
    }

    /// A whole number of a unit of the calendar, which can be counted on it.
    fn whole(&self) -> Option<i64> {
        let count = self.count.filter(|count| count.fract().is_zero() && self.more.is_empty())?;
        i64::try_from(count).ok().filter(|count| *count < 100_000)
    }
}

/// Reads a duration, or a time told by one, that begins at `at`.
pub(super) fn read(scanner: &Scanner<'_, '_>, at: usize, mentions: &mut Vec<Mention>) -> Option<usize> {
    if let Some(found) = race(scanner, at) {
        let end = found.end;
        mentions.push(scanner.mention(at, found));
        return Some(end);
    }
    if let Term::Long(unit) = scanner.term(at) {
        mentions.push(scanner.mention(at, Found::new(Said::Length(unit.duration("1")), at + 1, &DURATION)));
        return Some(at + 1);
    }
    let start = opening(scanner, at);
    let length = half(scanner, start)
        .or_else(|| article(scanner, at, start))
        .or_else(|| counted(scanner, start, mentions, at))
        .or_else(|| vague(scanner, at, start))?;
    if length.end > scanner.sentence.end || is_age(scanner, &length) || named(scanner, &length) {
        return None;
    }
    let found = placed(scanner, at, start, &length);
    let end = found.end;
    mentions.push(scanner.mention(length.from.unwrap_or(at), found));
    Some(end)
}

/// Passes "the last", "the next", "the first" before the count.
fn opening(scanner: &Scanner<'_, '_>, at: usize) -> usize {
    let the = at + usize::from(scanner.term(at) == Term::The);
    let this = the
        + usize::from(
            scanner.term(the) == Term::Which(Which::This)
                && matches!(scanner.term(the + 1), Term::Which(Which::Past | Which::Last)),
        );
    match scanner.term(this) {
        Term::Which(Which::Last | Which::Past | Which::Next) => this + 1,
        Term::Which(Which::Coming | Which::Following | Which::Previous) if the > at => this + 1,
        Term::Ordinal(1) if the > at => this + 1,
        _ if the > at && (scanner.is_any(the, &["final", "opening"])) => this + 1,
        Term::Recent => this + 1,
        _ => at,
    }
}

fn unit_at(scanner: &Scanner<'_, '_>, at: usize) -> Option<(Unit, bool)> {
    match scanner.term(at) {
        Term::Unit(unit) => Some((unit, false)),
        Term::Units(unit) => Some((unit, true)),
        Term::Quarter if scanner.is(at, "quarter") => Some((Unit::Quarter, false)),
        Term::Ordinal(2) if scanner.is(at, "second") => Some((Unit::Second, false)),
        _ => scanner.is_any(at, &["night", "nights"]).then_some((Unit::Day, scanner.is(at, "nights"))),
    }
}

/// Words that may stand between a count and its unit.
const BETWEEN: &[&str] = &[
    "more",
    "full",
    "straight",
    "consecutive",
    "additional",
    "further",
    "extra",
    "calendar",
    "business",
    "working",
    "whole",
    "long",
    "other",
    "successive",
    "fiscal",
    "solid",
    "entire",
    "single",
    "short",
    "very",
    "brief",
];

/// "two years", "18 months", "two-day", "2 hours, 4 minutes and 10 seconds".
fn counted(
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
fn compound(scanner: &Scanner<'_, '_>, length: &mut Length) {
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

/// "half an hour", "half a century", "a half hour", "half-hour".
fn half(scanner: &Scanner<'_, '_>, start: usize) -> Option<Length> {
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
    "for",
    "in",
    "within",
    "after",
    "over",
    "about",
    "almost",
    "nearly",
    "than",
    "under",
    "around",
    "roughly",
    "least",
    "took",
    "takes",
    "take",
    "taken",
    "lasted",
    "lasting",
    "last",
    "lasts",
    "spent",
    "spend",
    "spending",
    "only",
    "just",
    "barely",
    "hardly",
    "by",
    "another",
    "approximately",
    "exactly",
    "quite",
    "during",
    "inside",
];

/// "a year and a half", "an hour later", "within a year", "the past year and a half".
fn article(scanner: &Scanner<'_, '_>, at: usize, start: usize) -> Option<Length> {
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

/// Whether what follows makes the duration a point in time.
fn precise(scanner: &Scanner<'_, '_>, at: usize, end: usize) -> bool {
    scanner.is_any(end, &["ago", "later", "earlier", "before", "after", "hence", "afterwards"])
        || (scanner.is(end, "from")
            && (scanner.is(end + 1, "now")
                || matches!(scanner.term(end + 1), Term::Weekday { .. } | Term::Day(_))))
        || scanner.follows(at, &["within"])
}

/// "… shells in a year" is no rate; "5 percent over a year" neither; "twice in a day" is.
fn rate(scanner: &Scanner<'_, '_>, at: usize) -> bool {
    scanner.follows(at.saturating_sub(1), &["once", "twice", "times"])
}

/// "several months", "the past few years", "for years", "decades of".
fn vague(scanner: &Scanner<'_, '_>, at: usize, start: usize) -> Option<Length> {
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

/// "a 45-year-old man" is an age; "a 10-year-old agreement" is how long it has held.
fn is_age(scanner: &Scanner<'_, '_>, length: &Length) -> bool {
    let hyphen = usize::from(scanner.is_hyphen(length.end));
    if scanner.is(length.end + hyphen, "of") && scanner.is(length.end + hyphen + 1, "age") {
        return true;
    }
    if !scanner.is_any(length.end + hyphen, &["old", "olds"]) {
        return false;
    }
    let after = length.end + hyphen + 1;
    !(after..after + 3).any(|at| scanner.is_any(at, THINGS))
}

/// Things whose age is a duration.
const THINGS: &[&str] = &[
    "agreement",
    "deal",
    "treaty",
    "pact",
    "law",
    "ban",
    "war",
    "conflict",
    "dispute",
    "feud",
    "rule",
    "policy",
    "record",
    "system",
    "company",
    "firm",
    "contract",
    "program",
    "programme",
    "truce",
    "ceasefire",
    "insurgency",
    "blockade",
    "strike",
    "government",
    "regime",
    "alliance",
    "partnership",
    "tradition",
    "practice",
    "case",
    "campaign",
    "occupation",
    "siege",
    "rivalry",
    "embargo",
];

/// "Seven Years' War", "60 Minutes", "Hundred Days": a name.
fn named(scanner: &Scanner<'_, '_>, length: &Length) -> bool {
    let unit = length.end - 1;
    scanner.is_capitalised(unit)
        && unit > scanner.sentence.start
        && scanner.is_any(length.end + 1, &["War", "Plan"])
        && length.count.is_some()
}

/// What the words around a duration make of it: "ago", "later", "from now", or the duration itself.
fn placed(scanner: &Scanner<'_, '_>, at: usize, start: usize, length: &Length) -> Found {
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

/// "2:14:04", the time of a race.
fn race(scanner: &Scanner<'_, '_>, at: usize) -> Option<Found> {
    if scanner.kind(at) != Some(TokenKind::Number)
        || scanner.follows(at, &["at", "by", "from", "until", "since"])
    {
        return None;
    }
    let mut parts = scanner.word(at).split(':');
    let (hours, minutes, seconds) = (parts.next()?, parts.next()?, parts.next()?);
    let told = scanner.follows(at, &["in", "of", "time", "clocked", "with", "finished", "record", "("]);
    let (hours, minutes, seconds): (u8, u8, u8) =
        (hours.parse().ok()?, minutes.parse().ok()?, seconds.parse().ok()?);
    let value = format!("PT{hours}H{minutes}M{seconds}S");
    (told && parts.next().is_none() && minutes < 60 && seconds < 60)
        .then(|| Found::new(Said::Length(value), at + 1, &DURATION))
}
