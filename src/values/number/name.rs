//! Digits that count nothing: parts of names, years, bullets, phone numbers, addresses.

use rust_decimal::Decimal;

use super::{Form, Number, Reader};
use crate::lexicon::currency;
use crate::lexicon::label::{Label, label};
use crate::lexicon::words::is_capitalized;
use crate::text::TokenKind;

/// Whether the digits of this number belong to a name.
pub(super) fn is_name(reader: &Reader<'_, '_>, number: &Number) -> bool {
    if number.form == Form::Words && number.tokens.len() == 1 {
        return is_spelled_label(reader, number.tokens.start);
    }
    if number.form != Form::Digits || number.code.is_some() {
        return false;
    }
    let at = number.tokens.start;
    let word = reader.word(at);
    let coded =
        word.len() > 1 && word.starts_with('0') && !word.starts_with("0.") && number.tokens.len() == 1;
    coded
        || is_bullet(reader, number)
        || is_stuck(reader, number)
        || is_phone(reader, at)
        || (!number.scaled && (is_labelled(reader, number) || is_street(reader, number.tokens.end)))
}

/// "World War Two", "Phase One", "day one".
fn is_spelled_label(reader: &Reader<'_, '_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1).filter(|&before| before >= reader.start) else { return false };
    let word = reader.word(before);
    match label(word) {
        Some(Label::Numbered) => true,
        Some(Label::Maybe) => is_capitalized(word) && is_capitalized(reader.word(at)),
        _ => matches!(word, "War" | "Force" | "Formula" | "Pool"),
    }
}

/// "1. First point", "2) second".
fn is_bullet(reader: &Reader<'_, '_>, number: &Number) -> bool {
    let at = number.tokens.start;
    let closed = reader.word(at + 1) == ")" && (at == 0 || reader.document.word(at - 1) != "(");
    let stopped = reader.word(at + 1) == "." && reader.document.touches_previous(at + 1);
    at == reader.start && number.tokens.len() == 1 && number.low < Decimal::ONE_HUNDRED && (closed || stopped)
}

/// "F-16", "COVID-19", "mid-2014", "787s", "24703m212", "#5", "3.0.1", "9/11", "24/7".
fn is_stuck(reader: &Reader<'_, '_>, number: &Number) -> bool {
    let (at, end, document) = (number.tokens.start, number.tokens.end, reader.document);
    let stuck = |index: usize| index > reader.start && index < reader.end && reader.sticks(index);
    if stuck(at) {
        let before = reader.word(at - 1);
        let further = stuck(at - 1).then(|| at - 2);
        let joined = match before {
            "-" | "\u{2010}" | "\u{2011}" => further.is_some_and(|word| {
                matches!(document.kind(word), Some(TokenKind::Word | TokenKind::Ordinal))
                    && !document.is(word, "magnitude")
                    && currency::code(document.word(word)).is_none()
            }),
            "/" | "." | "_" | "&" | "+" | "\\" | "№" | "§" | "@" | "=" => true,
            _ => document.kind(at - 1) == Some(TokenKind::Word) && currency::letters(before).is_none(),
        };
        if joined {
            return true;
        }
    }
    // "a ratio of 3:1"
    let colon = |at: usize| reader.word(at) == ":" && stuck(at) && stuck(at + 1);
    if colon(end) && reader.kind(end + 1) == Some(TokenKind::Number) || at > reader.start && colon(at - 1) {
        return true;
    }
    let slashed = reader.word(end) == "/" && stuck(end) && stuck(end + 1);
    let numeric = reader.kind(end + 1) == Some(TokenKind::Number);
    slashed && numeric || (stuck(end) && reader.word(end).eq_ignore_ascii_case("s"))
}

/// "555-123-4567", "(202) 647-6000", "+1-222".
fn is_phone(reader: &Reader<'_, '_>, at: usize) -> bool {
    let digits = |index: usize| {
        if reader.kind(index) == Some(TokenKind::Number) { reader.word(index).len() } else { 0 }
    };
    let back = |steps: usize| at.checked_sub(steps).filter(|&index| index >= reader.start);
    let local = |first: usize| {
        digits(first) == 3
            && reader.hyphen(first + 1)
            && digits(first + 2) == 4
            && !reader.word(first + 2).ends_with("00")
    };
    let chain = |first: usize| {
        digits(first) > 0
            && reader.hyphen(first + 1)
            && digits(first + 2) > 0
            && reader.hyphen(first + 3)
            && digits(first + 4) > 0
    };
    let area = digits(at) == 3
        && reader.word(at + 1) == ")"
        && back(1).is_some_and(|index| reader.word(index) == "(");
    let coded = |at: usize| {
        at >= reader.start + 3
            && reader.word(at - 1) == ")"
            && digits(at - 2) == 3
            && reader.word(at - 3) == "("
    };
    let coded = digits(at) == 3 && coded(at) || digits(at) == 4 && at >= 2 && coded(at - 2);
    coded
        || (area && (local(at + 2) || digits(at + 2) == 3))
        || [0, 2, 4].into_iter().filter_map(back).any(|first| chain(first) || local(first) && first + 2 >= at)
}

/// "Article 5", "Falcon 9", "page 12", "No. 7", "phase 3": a number after what it numbers.
fn is_labelled(reader: &Reader<'_, '_>, number: &Number) -> bool {
    let at = number.tokens.start;
    let Some(before) = at.checked_sub(1).filter(|&before| before >= reader.start) else { return false };
    if reader.kind(before) != Some(TokenKind::Word) {
        // "Rule No. 5", "G-7, 8": only a label reaches over a mark.
        return matches!(reader.word(before), "§" | "№");
    }
    let word = reader.word(before);
    let plain = !reader.word(at).contains([',', '.']) && number.tokens.len() == 1;
    let percent = matches!(reader.word(number.tokens.end), "%" | "percent" | "per");
    if percent || currency::letters(word).is_some() {
        return false;
    }
    match label(word) {
        Some(Label::Numbered) => return true,
        Some(Label::Free) => return false,
        Some(Label::Place) => return plain && !counts(reader, number),
        // "this week 300 came": the label has its own word before it.
        Some(Label::Maybe)
            if before > reader.start
                && matches!(
                    reader.word(before - 1),
                    "this" | "last" | "that" | "past" | "next" | "same" | "This" | "Last"
                ) =>
        {
            return false;
        }
        Some(Label::Maybe) if !is_capitalized(word) => return plain && !counts(reader, number),
        Some(Label::Maybe) => return true,
        None => {}
    }
    // "Madrid 3-1": a score stands behind names.
    let score = reader.word(number.tokens.end).starts_with(['-', '–'])
        && reader.kind(number.tokens.end + 1) == Some(TokenKind::Number);
    is_capitalized(word)
        && plain
        && !score
        && !is_headline_count(reader, number)
        && !is_given(reader, before, number)
}

/// Whether a noun in the plural follows.
fn counts(reader: &Reader<'_, '_>, number: &Number) -> bool {
    (0..3).any(|ahead| {
        let word = reader.word(number.tokens.end + ahead);
        word == "people" || (word.len() > 3 && word.ends_with('s') && !word.ends_with("ss"))
    })
}

/// In a headline every word has a capital: "Storm Kills 12 in Texas".
fn is_headline_count(reader: &Reader<'_, '_>, number: &Number) -> bool {
    let (mut capitals, mut lower) = (0, 0);
    for at in reader.start..reader.end.min(reader.start + 24) {
        if reader.kind(at) == Some(TokenKind::Word) && reader.word(at).len() > 3 {
            if is_capitalized(reader.word(at)) { capitals += 1 } else { lower += 1 }
        }
    }
    capitals >= 3 && lower == 0 && {
        let before = reader.word(number.tokens.start - 1);
        counts(reader, number) || (before.ends_with('s') && !before.ends_with("ss"))
    }
}

/// "gave Ukraine 31 tanks", "left Johnson 12 votes short".
fn is_given(reader: &Reader<'_, '_>, before: usize, number: &Number) -> bool {
    let verb = before.checked_sub(1).filter(|&at| at >= reader.start).map_or("", |at| reader.word(at));
    let gives = matches!(
        verb,
        "gave"
            | "give"
            | "gives"
            | "giving"
            | "given"
            | "sent"
            | "send"
            | "sends"
            | "sending"
            | "sold"
            | "sell"
            | "offered"
            | "offer"
            | "owed"
            | "cost"
            | "costs"
            | "handed"
            | "left"
            | "lent"
            | "awarded"
            | "supplied"
            | "provided"
            | "promised"
            | "ordered"
    );
    gives && counts(reader, number)
}

/// "10 Downing Street".
fn is_street(reader: &Reader<'_, '_>, end: usize) -> bool {
    let mut at = end;
    while at < end + 4 && is_capitalized(reader.word(at)) {
        at += 1;
        let street = matches!(
            reader.word(at).trim_end_matches('.'),
            "Street"
                | "St"
                | "Avenue"
                | "Ave"
                | "Road"
                | "Rd"
                | "Boulevard"
                | "Blvd"
                | "Drive"
                | "Lane"
                | "Square"
                | "Terrace"
                | "Highway"
        );
        if street {
            return true;
        }
    }
    false
}
