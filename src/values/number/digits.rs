//! Numbers that begin with digits: "1,970", "10 000", "2.4 billion", "1.5m", "1 1/2".

use rust_decimal::Decimal;

use super::{Form, Number, Reader, cardinal};
use crate::lexicon::currency;
use crate::lexicon::number;
use crate::text::TokenKind;

/// Reads the number whose first token is these digits.
pub(super) fn read(reader: &Reader<'_, '_>, at: usize) -> Option<Number> {
    let (mut value, mut end) = grouped(reader, at)?;
    if let Some((after, more)) = fraction(reader, at, end) {
        value = value.checked_add(more)?;
        end = after;
    }
    if let Some(power) = suffix(reader, at, end) {
        let low = value.checked_mul(Decimal::from_i128_with_scale(10_i128.pow(power), 0))?;
        return Some(Number { scaled: true, ..Number::new(at..end + 1, low, Form::Digits) });
    }
    let number = cardinal::after_digits(reader, at, value, end)?;
    Some(Number { named: is_malformed(reader, at, end), ..number })
}

/// Reads "EUR1.5" and "½": digits inside a word.
pub(super) fn read_glued(reader: &Reader<'_, '_>, at: usize) -> Option<Number> {
    let word = reader.word(at);
    let last = word.as_bytes().last()?;
    if !last.is_ascii_digit() && *last < 0x80 {
        return None;
    }
    let mut chars = word.chars();
    if let (Some((part, whole)), None) = (chars.next().and_then(number::vulgar), chars.next()) {
        let low = Decimal::from(part).checked_div(Decimal::from(whole))?;
        let number = cardinal::after_digits(reader, at, low, at + 1)?;
        let form = if number.scaled { Form::Digits } else { Form::Share };
        return Some(Number { form, ..number });
    }
    let cut = word.find(|c: char| c.is_ascii_digit())?;
    let code = currency::glued_code(&word[..cut])?;
    let mut digits = word[cut..].to_owned();
    let mut end = at + 1;
    // The tokenizer parts "EUR1" "." "5" and "EUR1" "," "500".
    while matches!(reader.word(end), "." | ",") && touches(reader, end) && touches(reader, end + 1) {
        let more = reader.word(end + 1);
        if reader.kind(end + 1) != Some(TokenKind::Number) {
            break;
        }
        digits += if reader.word(end) == "." { "." } else { "" };
        digits += more;
        end += 2;
    }
    let value = parse(&digits)?;
    if let Some(power) = suffix(reader, at, end) {
        let low = value.checked_mul(Decimal::from_i128_with_scale(10_i128.pow(power), 0))?;
        return Some(Number {
            scaled: true,
            code: Some(code),
            ..Number::new(at..end + 1, low, Form::Digits)
        });
    }
    let number = cardinal::after_digits(reader, at, value, end)?;
    Some(Number { code: Some(code), ..number })
}

fn touches(reader: &Reader<'_, '_>, at: usize) -> bool {
    at < reader.end && reader.document.touches_previous(at)
}

/// The value of digits with separators; `None` for clock times, dates and addresses.
pub(super) fn parse(digits: &str) -> Option<Decimal> {
    let stops = digits.bytes().filter(|&byte| byte == b'.').count();
    if stops > 1 || digits.contains(':') || digits.len() > 40 {
        return None;
    }
    if digits.contains(',') { digits.replace(',', "").parse().ok() } else { digits.parse().ok() }
}

/// As many groups of digits as one number may have.
const GROUPS: usize = 7;

/// Digits, and groups of three that blanks part: "10 000", "1 234 567".
fn grouped(reader: &Reader<'_, '_>, at: usize) -> Option<(Decimal, usize)> {
    let first = reader.word(at);
    let mut end = at + 1;
    let is_group = |index: usize, blank: bool| {
        let word = reader.word(index);
        reader.kind(index) == Some(TokenKind::Number)
            && (word.len() == 3 || word.as_bytes().get(3) == Some(&b'.'))
            && word.as_bytes()[..3].iter().all(u8::is_ascii_digit)
            && blank
    };
    let mut thin = true;
    while end < reader.end.min(at + GROUPS) && first.len() <= 3 && !first.starts_with('0') {
        let gap = &reader.document.text()
            [reader.document.tokens()[end - 1].span.end()..reader.document.tokens()[end].span.start()];
        let narrow = matches!(gap, "\u{A0}" | "\u{202F}" | "\u{2009}");
        if !is_group(end, narrow || gap == " ") || reader.word(end - 1).contains('.') {
            break;
        }
        thin &= narrow;
        end += 1;
    }
    // A plain blank parts groups only where no name or month stands before: "on May 5 300 people".
    let plain = end > at + 1 && !thin;
    if plain && at > reader.start && crate::lexicon::words::is_capitalized(reader.word(at - 1)) {
        end = at + 1;
    }
    let mut digits = first.to_owned();
    for index in at + 1..end {
        digits += reader.word(index);
    }
    Some((parse(&digits)?, end))
}

/// "1/2", "½" after a whole number.
fn fraction(reader: &Reader<'_, '_>, at: usize, end: usize) -> Option<(usize, Decimal)> {
    let mut chars = reader.word(end).chars();
    if let (Some((part, whole)), None) = (chars.next().and_then(number::vulgar), chars.next()) {
        return Some((end + 1, Decimal::from(part).checked_div(Decimal::from(whole))?));
    }
    let (end_of_part, value) = slashed(reader, end)?;
    (at + 1 == end && !touches(reader, end)).then_some((end_of_part, value))
}

/// "3/4" at this token.
pub(super) fn slashed(reader: &Reader<'_, '_>, at: usize) -> Option<(usize, Decimal)> {
    let slash = matches!(reader.word(at + 1), "/" | "⁄");
    let chained = matches!(reader.word(at + 3), "/") && touches(reader, at + 3);
    if !slash || !touches(reader, at + 1) || !touches(reader, at + 2) || chained {
        return None;
    }
    let (part, whole): (u32, u32) = (reader.word(at).parse().ok()?, reader.word(at + 2).parse().ok()?);
    let usual = matches!(whole, 2..=5 | 8 | 10 | 16 | 32) && part < whole && part > 0;
    usual.then(|| Some((at + 3, Decimal::from(part).checked_div(Decimal::from(whole))?)))?
}

/// The power of ten of a letter stuck to the digits: "1.5m", "500k", "$9.8bn".
fn suffix(reader: &Reader<'_, '_>, at: usize, end: usize) -> Option<u32> {
    if reader.kind(end) != Some(TokenKind::Word) {
        return None;
    }
    // At the end of a sentence the tokenizer takes "M." for an initial.
    let letter = reader.word(end).trim_end_matches('.');
    let paid = currency::is_sign_before(reader.document, at, reader.start);
    let stuck = touches(reader, end);
    let near = stuck || paid && matches!(letter, "M" | "B" | "MM");
    if !near {
        return None;
    }
    let counts = || paid || is_plural(reader.word(end + 1)) || currency::is_name(reader.word(end + 1));
    match letter {
        // A "5K race" is run over kilometres.
        "k" | "K" => {
            (!matches!(reader.word(end + 1), "race" | "run" | "walk" | "video" | "resolution" | "TV"))
                .then_some(3)
        }
        "m" => counts().then_some(6),
        // "3M" alone is a company.
        "M" | "MM" => (counts() || end + 1 >= reader.end || reader.word(end) != letter).then_some(6),
        "b" | "B" => Some(9),
        "t" | "T" => paid.then_some(12),
        _ => None,
    }
}

fn is_plural(word: &str) -> bool {
    word == "people"
        || (word.len() > 3 && word.ends_with('s') && word.starts_with(|c: char| c.is_lowercase()))
}

/// Digits in groups that no grouping has: "200,0000".
fn is_malformed(reader: &Reader<'_, '_>, at: usize, end: usize) -> bool {
    let torn = |comma: usize, digits: usize| {
        reader.word(comma) == ","
            && touches(reader, comma)
            && touches(reader, comma + 1)
            && reader.kind(digits) == Some(TokenKind::Number)
    };
    (torn(end, end + 1) && reader.word(end + 1).len() > 3)
        || (at > reader.start + 1 && touches(reader, at) && torn(at - 1, at - 2) && reader.word(at).len() > 3)
}
