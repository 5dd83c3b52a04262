//! What an amount is counted by: "a day", "per barrel", "annually".

use std::ops::Range;

use crate::lexicon::words::folded;
use crate::text::{Document, TokenKind};

/// The unit that the words at `at` count by, and the token after them.
pub(crate) fn per(document: &Document<'_>, at: usize, sentence: &Range<usize>) -> Option<(String, usize)> {
    let word = |index: usize| if sentence.contains(&index) { document.word(index) } else { "" };
    let at = at + usize::from(word(at) == "-" && matches!(word(at + 1), "a" | "an" | "per"));
    let noun = at + 1 + usize::from(word(at + 1) == "-");
    let by = |unit: &str, end: usize| Some((unit.to_owned(), end));
    folded(word(at), |first| match first {
        "per" => match word(noun) {
            "annum" => by("year", noun + 1),
            "capita" | "head" => by("person", noun + 1),
            // "three per 100,000 people"
            _ if document.kind(noun) == Some(TokenKind::Number) => {
                let end = noun + 1 + usize::from(document.kind(noun + 1) == Some(TokenKind::Word));
                Some((document.words(document.span(noun..end)).to_owned(), end))
            }
            unit if document.kind(noun) == Some(TokenKind::Word) => {
                by(time(unit).unwrap_or(&unit.to_lowercase()), noun + 1)
            }
            _ => None,
        },
        "a" | "an" => time(word(noun)).or_else(|| thing(word(noun))).and_then(|unit| by(unit, noun + 1)),
        "each" | "every" => match time(word(noun)) {
            Some(unit) => by(unit, noun + 1),
            None => thing(word(noun)).and_then(|unit| by(unit, noun + 1)),
        },
        "/" if document.touches_previous(at) => {
            time(word(noun)).or_else(|| thing(word(noun))).and_then(|unit| by(unit, noun + 1))
        }
        // "ten monthly instalments" are ten.
        "weekly" | "monthly" | "quarterly" | "yearly" if is_in_turn(word(at + 1)) => None,
        "annually" | "yearly" => by("year", at + 1),
        "daily" => by("day", at + 1),
        "weekly" => by("week", at + 1),
        "monthly" => by("month", at + 1),
        "quarterly" => by("quarter", at + 1),
        "hourly" => by("hour", at + 1),
        "of" if word(at + 1) == "per" && word(at + 2) == "-" => {
            time(word(at + 3)).and_then(|unit| by(unit, at + 4))
        }
        _ => None,
    })?
}

/// Whether these happen one after the other, so that their number is no rate.
fn is_in_turn(noun: &str) -> bool {
    matches!(
        noun,
        "instalments"
            | "installments"
            | "payments"
            | "meetings"
            | "reports"
            | "editions"
            | "issues"
            | "rounds"
            | "reviews"
    )
}

/// A unit of time, in the singular.
fn time(word: &str) -> Option<&'static str> {
    folded(word, |word| {
        Some(match word {
            "second" | "sec" => "second",
            "minute" | "min" => "minute",
            "hour" | "hr" => "hour",
            "day" => "day",
            "night" => "night",
            "week" => "week",
            "month" => "month",
            "quarter" => "quarter",
            "year" | "yr" => "year",
            "season" => "season",
            _ => return None,
        })
    })?
}

/// A thing that prices and rates are given by.
fn thing(word: &str) -> Option<&'static str> {
    const THINGS: &[&str] = &[
        "share", "barrel", "gallon", "person", "ounce", "head", "ton", "tonne", "unit", "piece", "pound",
        "liter", "litre", "kilogram", "kilo", "kilometer", "kilometre", "mile", "household", "family",
        "student", "child", "ticket", "bushel", "pack", "bottle", "dozen", "dose", "vehicle", "car", "game",
        "acre", "hectare", "shot", "kg",
    ];
    folded(word, |word| THINGS.iter().find(|thing| **thing == word).copied())?
}
