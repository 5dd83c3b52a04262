//! What stands around a time and belongs to it: the clock time beside a day, and the words that bound it.

use super::clock;
use super::said::{Mention, Said};
use super::scan::Scanner;
use crate::analysis::Modifier;
use crate::lexicon::calendar::Term;

/// The day right after a clock time: "9 a.m. on May 5", "4 p.m. Tuesday".
pub(super) fn day_after(scanner: &Scanner<'_, '_>, at: usize) -> Option<(Said, usize)> {
    let local = if scanner.is(at, "local") && scanner.is(at + 1, "time") { 2 } else { 0 };
    let comma = usize::from(scanner.word(at + local) == ",");
    let on = usize::from(scanner.is(at + local + comma, "on"));
    let next = at + local + comma + on;
    let opens = matches!(
        scanner.term(next),
        Term::Month { .. }
            | Term::Weekday { .. }
            | Term::Day(_)
            | Term::The
            | Term::Ordinal(_)
            | Term::Which(_)
            | Term::Holiday
    ) || (on == 1 && scanner.term(next) == Term::None);
    let found = opens.then(|| scanner.point(next))??;
    found.said.is_day().then_some((found.said, found.end))
}

/// Joins a clock time to the last of `mentions`, sets what bounds each, and tells where to go on.
pub(super) fn finish(scanner: &Scanner<'_, '_>, mentions: &mut [Mention], end: usize) -> usize {
    let mut end = end;
    if let Some(last) = mentions.last_mut()
        && last.said.is_day()
        && last.clock.is_none()
    {
        let comma = usize::from(scanner.word(end) == ",");
        let preposition = usize::from(scanner.is(end + comma, "at"));
        let at = end + comma + preposition;
        // Midnight may begin the day or end it.
        let midnight = scanner.term(at) == Term::Oclock(0);
        if let Some((clock, after)) = clock::clock(scanner, at, true).filter(|_| !midnight) {
            last.clock = Some(clock);
            last.tokens.end = after;
            end = after;
        }
    }
    for mention in mentions {
        bound(scanner, mention);
    }
    end
}

/// Reads the words before a time that bound it.
fn bound(scanner: &Scanner<'_, '_>, mention: &mut Mention) {
    let at = mention.tokens.start;
    if at <= scanner.sentence.start {
        return;
    }
    let before = scanner.word(at - 1).to_ascii_lowercase();
    if matches!(mention.said, Said::Length(_)) {
        let (modifier, words) = match before.as_str() {
            "than" if scanner.is(at.saturating_sub(2), "more") => (Modifier::MoreThan, 2),
            "than" if scanner.is_any(at.saturating_sub(2), &["less", "fewer"]) => (Modifier::LessThan, 2),
            "almost" | "nearly" => (Modifier::LessThan, 1),
            "about" | "around" | "roughly" | "approximately" => (Modifier::About, 1),
            _ => return,
        };
        if at >= scanner.sentence.start + words {
            mention.modifier = Some(modifier);
            mention.tokens.start = at - words;
        }
        return;
    }
    if mention.modifier.is_some() || matches!(mention.said, Said::Set(_) | Said::Reference(_)) {
        return;
    }
    mention.modifier = match before.as_str() {
        "by" | "before" => Some(Modifier::Before),
        "since" => Some(Modifier::Since),
        "until" | "till" | "through" => Some(Modifier::Until),
        "after" => Some(Modifier::After),
        "around" | "about" | "approximately" | "roughly" => Some(Modifier::About),
        _ => None,
    };
}
