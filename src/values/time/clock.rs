//! Clock times.

use super::said::{Clock, Mention, Said};
use super::scan::{Found, Scanner};
use super::{CLOCK, attach};
use crate::lexicon::calendar::{DayPart, Term, zone};
use crate::text::TokenKind;

/// Reads a clock time, with the day that may follow it.
pub(super) fn read(scanner: &Scanner<'_, '_>, at: usize, mentions: &mut Vec<Mention>) -> Option<usize> {
    if let Some(end) = range(scanner, at, mentions) {
        return Some(end);
    }
    let (clock, end) = clock(scanner, at, false)?;
    let midnight = scanner.term(at) == Term::Oclock(0);
    let day = if midnight { None } else { attach::day_after(scanner, end) };
    let (said, end) = day.unwrap_or((Said::Clock, end));
    push(scanner, mentions, at, end, clock, said);
    Some(end)
}

fn push(
    scanner: &Scanner<'_, '_>,
    mentions: &mut Vec<Mention>,
    at: usize,
    end: usize,
    clock: Clock,
    said: Said,
) {
    let mention = scanner.mention(at, Found::new(said, end, &CLOCK));
    mentions.push(Mention { clock: Some(clock), ..mention });
}

/// "9-11 a.m.", "between 5 and 6 p.m.": the half of the day is said once.
fn range(scanner: &Scanner<'_, '_>, at: usize, mentions: &mut Vec<Mention>) -> Option<usize> {
    let (hour, minute) = hands(scanner, at)?;
    let joint = scanner.is_dash(at + 1) || scanner.is_any(at + 1, &["to", "and", "until"]);
    if !joint || half_of_day(scanner, at + 1).is_some() || hour > 12 {
        return None;
    }
    let (second_hour, second_minute) = hands(scanner, at + 2)?;
    let (afternoon, end) = half_of_day(scanner, at + 3)?;
    let (last, end) = complete(scanner, second_hour, second_minute, afternoon, end)?;
    // "11-1 p.m." begins in the morning.
    let first_afternoon = if hour % 12 < second_hour % 12 { afternoon } else { !afternoon };
    let first = Clock { hour: to_24(hour, first_afternoon)?, minute, second: None, zone: last.zone };
    push(scanner, mentions, at, at + 1, first, Said::Clock);
    let (said, end) = attach::day_after(scanner, end).unwrap_or((Said::Clock, end));
    push(scanner, mentions, at + 2, end, last, said);
    Some(end)
}

/// The clock time at `at`. `dated` tells that a day stands right before it, so that "10:30" needs no other proof.
pub(super) fn clock(scanner: &Scanner<'_, '_>, at: usize, dated: bool) -> Option<(Clock, usize)> {
    if let Term::Oclock(hour) = scanner.term(at) {
        let clock = Clock { hour, minute: 0, second: None, zone: "" };
        let name = scanner.is_capitalised(at) && at > scanner.sentence.start;
        return (!name).then(|| zoned(scanner, clock, at + 1));
    }
    if scanner.kind(at) == Some(TokenKind::Number) {
        let touched = at > scanner.sentence.start
            && scanner.document.touches_previous(at)
            && !matches!(scanner.word(at - 1), "(" | "–" | "—" | "[" | "-");
        return if touched {
            None
        } else {
            military(scanner, at, dated).or_else(|| civil(scanner, at, dated))
        };
    }
    let number = scanner.number(at).filter(|number| {
        scanner.is(number.tokens.end, "o'clock") || scanner.is(number.tokens.end, "o’clock")
    })?;
    let hour = i8::try_from(number.low).ok().filter(|hour| (1..=12).contains(hour))?;
    let (clock, end) = oclock(scanner, hour, number.tokens.end + 1);
    Some(zoned(scanner, clock, end))
}

/// "three o'clock in the afternoon".
fn oclock(scanner: &Scanner<'_, '_>, hour: i8, at: usize) -> (Clock, usize) {
    let (afternoon, end) =
        half_of_day(scanner, at).map_or((None, at), |(afternoon, end)| (Some(afternoon), end));
    let hour = afternoon.and_then(|afternoon| to_24(hour, afternoon)).unwrap_or(hour);
    (Clock { hour, minute: 0, second: None, zone: "" }, end)
}

/// "0100 UTC", "1800 hours", "(2053 Wednesday night, UTC)".
fn military(scanner: &Scanner<'_, '_>, at: usize, dated: bool) -> Option<(Clock, usize)> {
    let word = scanner.word(at);
    if word.len() != 4 || !word.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let (hour, minute): (i8, i8) = (word[..2].parse().ok()?, word[2..].parse().ok()?);
    if hour > 23 || minute > 59 {
        return None;
    }
    let clock = Clock { hour, minute, second: None, zone: "" };
    if let Some(zone) = zone(scanner.word(at + 1)) {
        return Some((Clock { zone, ..clock }, at + 2));
    }
    if scanner.is_any(at + 1, &["hours", "hrs"])
        && (word.starts_with('0')
            || dated
            || scanner
                .follows(at, &["at", "by", "from", "until", "to", "before", "after", "around", "about"]))
    {
        return Some(zoned(scanner, clock, at + 2));
    }
    // The zone may stand after the day.
    let day = at + 1 + usize::from(scanner.is(at + 1, "on"));
    let found =
        matches!(scanner.term(day), Term::Weekday { .. }).then(|| super::weekday::read(scanner, day))??;
    let comma = usize::from(scanner.word(found.end) == ",");
    let zone = zone(scanner.word(found.end + comma))?;
    Some((Clock { zone, ..clock }, at + 1))
}

/// The hour and minute of "7", "7:37" and "7.30".
fn hands(scanner: &Scanner<'_, '_>, at: usize) -> Option<(i8, i8)> {
    if scanner.kind(at) != Some(TokenKind::Number) {
        return None;
    }
    let word = scanner.word(at);
    let (hour, minute) = match word.find([':', '.']) {
        Some(mark) => (&word[..mark], &word[mark + 1..]),
        None => (word, "00"),
    };
    let plain = (1..=2).contains(&hour.len()) && minute.len() == 2;
    let (hour, minute): (i8, i8) =
        if plain { (hour.parse().ok()?, minute.parse().ok()?) } else { return None };
    ((0..=24).contains(&hour) && (0..=59).contains(&minute)).then_some((hour, minute))
}

/// "7:37 p.m.", "7pm", "10:30 BST", "at 10:30", "14:05:33".
fn civil(scanner: &Scanner<'_, '_>, at: usize, dated: bool) -> Option<(Clock, usize)> {
    let word = scanner.word(at);
    if word.bytes().filter(|&byte| byte == b':').count() == 2 {
        return with_seconds(scanner, at, dated);
    }
    let (hour, minute) = hands(scanner, at)?;
    if let Some((afternoon, end)) = half_of_day(scanner, at + 1) {
        return complete(scanner, hour, minute, afternoon, end);
    }
    let clock = Clock { hour: hour % 24, minute, second: None, zone: "" };
    if scanner.is(at + 1, "o'clock") || scanner.is(at + 1, "o’clock") {
        let (clock, end) = oclock(scanner, hour, at + 2);
        return Some(zoned(scanner, clock, end));
    }
    if scanner.is_any(at + 1, &["noon", "midnight"]) && hour == 12 {
        return Some((Clock { hour: if scanner.is(at + 1, "noon") { 12 } else { 0 }, ..clock }, at + 2));
    }
    let colon = word.contains(':');
    let named =
        zone(scanner.word(at + 1)).is_some() || (scanner.is(at + 1, "local") && scanner.is(at + 2, "time"));
    let placed = scanner.follows(
        at,
        &["at", "by", "from", "until", "till", "since", "around", "about", "before", "after", "between"],
    ) || ranged(scanner, at);
    let sure = named || placed || dated || scanner.is_any(at + 1, &["hours", "hrs"]);
    // "at 10.30" may be a price, and "after 2:1" a score.
    let timed = colon || word.contains('.') && named;
    let scored =
        scanner.is_any(at + 1, &["victory", "win", "lead", "defeat", "loss", "draw", "ratio", "aspect"]);
    if !timed
        || !sure
        || scored
        || (scanner.sentence.contains(&(at + 1))
            && scanner.document.touches_previous(at + 1)
            && scanner.kind(at + 1) == Some(TokenKind::Word))
    {
        return None;
    }
    let hours = usize::from(scanner.is_any(at + 1, &["hours", "hrs"]));
    Some(zoned(scanner, clock, at + 1 + hours))
}

/// Whether "10:30" is the end of a range that began with a clock time: "from 9:00 to 10:30".
fn ranged(scanner: &Scanner<'_, '_>, at: usize) -> bool {
    let joint =
        at > scanner.sentence.start + 1 && (scanner.follows(at, &["to", "and"]) || scanner.is_dash(at - 1));
    joint && scanner.word(at - 2).contains(':') && scanner.kind(at - 2) == Some(TokenKind::Number)
}

/// "14:05:33", where it is no duration.
fn with_seconds(scanner: &Scanner<'_, '_>, at: usize, dated: bool) -> Option<(Clock, usize)> {
    let mut parts = scanner.word(at).split(':');
    let (hour, minute, second): (i8, i8, i8) =
        (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    let sure = dated
        || half_of_day(scanner, at + 1).is_some()
        || scanner.follows(at, &["at", "by", "from", "until", "since"])
        || zone(scanner.word(at + 1)).is_some();
    if !sure || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let clock = Clock { hour, minute, second: Some(second), zone: "" };
    if let Some((afternoon, end)) = half_of_day(scanner, at + 1) {
        return Some(zoned(scanner, Clock { hour: to_24(hour, afternoon)?, ..clock }, end));
    }
    Some(zoned(scanner, clock, at + 1))
}

/// "a.m." is false, "p.m." true, also as "in the evening"; with where its words end.
fn half_of_day(scanner: &Scanner<'_, '_>, at: usize) -> Option<(bool, usize)> {
    match scanner.word(at) {
        "a.m." | "am" | "AM" | "A.M." | "a.m" | "A.M" | "Am" => Some((false, at + 1)),
        "p.m." | "pm" | "PM" | "P.M." | "p.m" | "P.M" | "Pm" => Some((true, at + 1)),
        "in" if scanner.term(at + 1) == Term::The => match scanner.term(at + 2) {
            Term::DayPart(DayPart::Morning) => Some((false, at + 3)),
            Term::DayPart(DayPart::Afternoon | DayPart::Evening) => Some((true, at + 3)),
            _ => None,
        },
        _ => None,
    }
}

fn to_24(hour: i8, afternoon: bool) -> Option<i8> {
    match (hour, afternoon) {
        (12, false) => Some(0),
        (12, true) => Some(12),
        (1..=11, false) => Some(hour),
        (1..=11, true) => Some(hour + 12),
        (13..=23, true) => Some(hour),
        _ => None,
    }
}

fn complete(
    scanner: &Scanner<'_, '_>,
    hour: i8,
    minute: i8,
    afternoon: bool,
    end: usize,
) -> Option<(Clock, usize)> {
    let clock = Clock { hour: to_24(hour, afternoon)?, minute, second: None, zone: "" };
    Some(zoned(scanner, clock, end))
}

/// Adds the zone that follows: "UTC", "(ET)", "Eastern Time".
fn zoned(scanner: &Scanner<'_, '_>, clock: Clock, end: usize) -> (Clock, usize) {
    match zone(scanner.word(end)) {
        Some(zone) => (Clock { zone, ..clock }, end + 1),
        None if scanner.is_any(end, &["eastern", "pacific", "central", "mountain"])
            && scanner.is_capitalised(end) =>
        {
            let standard = usize::from(scanner.is_any(end + 1, &["standard", "daylight"]));
            let time = usize::from(scanner.is(end + 1 + standard, "time"));
            (clock, if time == 1 { end + 2 + standard } else { end })
        }
        None => (clock, end),
    }
}
