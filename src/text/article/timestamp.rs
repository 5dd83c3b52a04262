//! Lines that say when: "Sunday, September 15, 2019", "Published 5 May 2022 · 3 min read", "6:00 P.M. PDT".

use super::face::Face;
use crate::text::TokenKind;

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
    matches!(
        word.to_ascii_lowercase().as_str(),
        "january"
            | "february"
            | "march"
            | "april"
            | "may"
            | "june"
            | "july"
            | "august"
            | "september"
            | "october"
            | "november"
            | "december"
            | "jan"
            | "feb"
            | "mar"
            | "apr"
            | "jun"
            | "jul"
            | "aug"
            | "sep"
            | "sept"
            | "oct"
            | "nov"
            | "dec"
            | "monday"
            | "tuesday"
            | "wednesday"
            | "thursday"
            | "friday"
            | "saturday"
            | "sunday"
            | "mon"
            | "tue"
            | "tues"
            | "wed"
            | "thu"
            | "thur"
            | "thurs"
            | "fri"
            | "sat"
            | "sun"
    )
}

fn is_zone(word: &str) -> bool {
    (1..=5).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'.')
}

/// Words that go with a date on such a line.
fn is_filler(word: &str) -> bool {
    matches!(
        word.to_ascii_lowercase().as_str(),
        "published"
            | "updated"
            | "posted"
            | "last"
            | "first"
            | "modified"
            | "on"
            | "at"
            | "date"
            | "a.m."
            | "p.m."
            | "am"
            | "pm"
            | "min"
            | "mins"
            | "minute"
            | "minutes"
            | "read"
            | "local"
            | "time"
            | "created"
            | "release"
            | "released"
            | "of"
            | "eastern"
            | "the"
            | "and"
            | "to"
            | "h"
            | "noon"
            | "midnight"
            | "issued"
            | "ago"
            | "hours"
            | "days"
    )
}
