//! Durations.

use super::DURATION;
use super::age::{is_age, named};
use super::counted::counted;
use super::placed::placed;
use super::said::{Mention, Said};
use super::scan::{Found, Scanner};
use super::uncounted::{article, half, vague};
use crate::lexicon::calendar::{Term, Which};
use crate::text::TokenKind;

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

/// Whether what follows makes the duration a point in time.
pub(super) fn precise(scanner: &Scanner<'_, '_>, at: usize, end: usize) -> bool {
    scanner.is_any(end, &["ago", "later", "earlier", "before", "after", "hence", "afterwards"])
        || (scanner.is(end, "from")
            && (scanner.is(end + 1, "now")
                || matches!(scanner.term(end + 1), Term::Weekday { .. } | Term::Day(_))))
        || scanner.follows(at, &["within"])
}
