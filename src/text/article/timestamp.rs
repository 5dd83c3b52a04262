//! Lines that say when: "Sunday, September 15, 2019", "Published 5 May 2022 · 3 min read", "6:00 P.M. PDT".

use super::face::Face;
use crate::text::TokenKind;
use crate::text::words::is_among;

/// A line with nothing but a date or a clock time.
pub(super) fn is_timestamp(face: &Face<'_>) -> bool {
    if face.length > 24 || face.tokens.len() > 40 {
        return false;
    }
    let numbers = face
        .tokens
        .clone()
        .any(|at| matches!(face.words.kind(at), Some(TokenKind::Number | TokenKind::Ordinal)));
    let dated = face.tokens.clone().any(|at| is_dated(face.words.word(at)));
    numbers
        && dated
        && face.each_word().all(|(_, word)| is_calendar_word(word) || is_zone(word) || is_filler(word))
}

/// Whether such a line names an hour and no day.
pub(super) fn is_clock(face: &Face<'_>) -> bool {
    is_timestamp(face) && !face.each_word().any(|(_, word)| is_calendar_word(word))
}

/// A month, a numeric date, or a clock time with its half of the day or with a colon.
fn is_dated(word: &str) -> bool {
    let clock = word.len() <= 5 && word.contains(':') && word.starts_with(|c: char| c.is_ascii_digit());
    clock
        || is_calendar_word(word)
        || matches!(word.to_ascii_lowercase().as_str(), "a.m." | "p.m." | "am" | "pm")
}

/// The name of a month or a day of the week, whole or cut.
pub(super) fn is_calendar_word(word: &str) -> bool {
    let word = word.trim_end_matches('.');
    if !(3..=9).contains(&word.len()) {
        return false;
    }
    is_among(CALENDAR, word.to_ascii_lowercase().as_str())
}

fn is_zone(word: &str) -> bool {
    (1..=5).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'.')
}

/// Words that go with a date on such a line.
fn is_filler(word: &str) -> bool {
    is_among(FILLERS, word.to_ascii_lowercase().as_str())
}

/// Months and days of the week, whole and cut. Sorted.
const CALENDAR: &[&str] = &[
    "apr", "april", "aug", "august", "dec", "december", "feb", "february", "fri", "friday", "jan", "january",
    "jul", "july", "jun", "june", "mar", "march", "may", "mon", "monday", "nov", "november", "oct",
    "october", "sat", "saturday", "sep", "sept", "september", "sun", "sunday", "thu", "thur", "thurs",
    "thursday", "tue", "tues", "tuesday", "wed", "wednesday",
];

/// Words that go with a date on such a line. Sorted.
const FILLERS: &[&str] = &[
    "a.m.", "ago", "am", "and", "at", "created", "date", "days", "eastern", "first", "h", "hours", "issued",
    "last", "local", "midnight", "min", "mins", "minute", "minutes", "modified", "noon", "of", "on", "p.m.",
    "pm", "posted", "published", "read", "release", "released", "the", "time", "to", "updated",
];
