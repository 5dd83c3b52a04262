//! Parts of a whole, and what a fraction adds: "a third", "one in five", "two and a half", "half a million".

use rust_decimal::Decimal;

use super::{Form, Number, Reader, cardinal, digits};
use crate::lexicon::number::NumberWord;
use crate::text::TokenKind;

/// The number at `at`, of which `base` has been read, with fraction, ratio or scale.
pub(super) fn extended(reader: &Reader<'_, '_>, at: usize, base: Option<Number>) -> Option<Number> {
    let Some(base) = base else {
        return half(reader, at).or_else(|| part(reader, at)).or_else(|| twice(reader, at));
    };
    if let Some(share) = slashed(reader, at, &base).or_else(|| parts(reader, &base)) {
        return Some(share);
    }
    let base = with_fraction(reader, base)?;
    Some(ratio(reader, &base).unwrap_or(base))
}

fn share(start: usize, end: usize, low: Decimal) -> Number {
    Number::new(start..end, low, Form::Share)
}

/// "half a million", "half of", "quarter million".
fn half(reader: &Reader<'_, '_>, at: usize) -> Option<Number> {
    let (value, start, end) = match (reader.word_class(at)?, reader.word_class(at + 1)) {
        (NumberWord::Half, _) => (Decimal::new(5, 1), at, at + 1),
        (NumberWord::Part { of: 4, plural: false }, _) => (Decimal::new(25, 2), at, at + 1),
        (NumberWord::Article, Some(NumberWord::Half)) => (Decimal::new(5, 1), at, at + 2),
        (NumberWord::Article, Some(NumberWord::Part { of: 4, plural: false })) => {
            (Decimal::new(25, 2), at, at + 2)
        }
        _ => return None,
    };
    if let Some(number) = scaled(reader, start, end, value) {
        return Some(number);
    }
    let is_half = reader.word_class(end - 1) == Some(NumberWord::Half);
    (is_half && !is_half_of_time(reader, at, end)).then(|| share(start, end, value))
}

/// "a million", "of a million", "million" after a fraction.
fn scaled(reader: &Reader<'_, '_>, start: usize, end: usize, value: Decimal) -> Option<Number> {
    let mut at = reader.past_hyphen(end);
    at += usize::from(reader.document.is(at, "of"));
    if reader.word_class(at) == Some(NumberWord::Article) {
        at += 1;
    }
    let factor = match reader.word_class(at)? {
        NumberWord::Scale(power) if reader.word(at).len() > 3 => 10_i128.pow(u32::from(power)),
        NumberWord::Dozen => 12,
        NumberWord::Hundred => 100,
        _ => return None,
    };
    let low = value.checked_mul(Decimal::from_i128_with_scale(factor, 0))?;
    Some(Number { scaled: factor > 12, ..Number::new(start..at + 1, low, Form::Words) })
}

/// "half an hour", "the first half", "half-hour", "half past": no share of a thing.
fn is_half_of_time(reader: &Reader<'_, '_>, at: usize, end: usize) -> bool {
    let before = if at > reader.start { reader.word(at - 1) } else { "" };
    let ordinal = ["first", "second", "latter", "last", "next", "this", "better", "top", "bottom", "each"]
        .iter()
        .any(|word| before.eq_ignore_ascii_case(word))
        || (at > reader.start && reader.kind(at - 1) == Some(TokenKind::Ordinal));
    let numeric = |at: usize| {
        let year = reader.word(at);
        reader.kind(at) == Some(TokenKind::Number)
            && year.len() == 4
            && (year.starts_with("19") || year.starts_with("20"))
    };
    let article = usize::from(matches!(reader.word(end), "a" | "an" | "the" | "of"));
    let article =
        article + usize::from(article > 0 && matches!(reader.word(end + 1), "a" | "the" | "this" | "last"));
    let thing = reader.word(end + article);
    let time = [
        "hour", "year", "day", "minute", "month", "week", "century", "decade", "past", "season", "time",
        "mile", "staff", "mast", "brother", "sister",
    ]
    .iter()
    .any(|word| thing.eq_ignore_ascii_case(word));
    ordinal || time || reader.hyphen(end) || reader.hyphen(at.saturating_sub(1)) || numeric(end + article)
}

/// "a third of", "a tenth more".
fn part(reader: &Reader<'_, '_>, at: usize) -> Option<Number> {
    let NumberWord::Article = reader.word_class(at)? else { return None };
    let Denominator { of, plural: false, end } = denominator(reader, at + 1)? else { return None };
    is_part(reader, at, end).then(|| share(at, end, one_over(of)))
}

/// "two-thirds", "three quarters", "one third", after a number.
fn parts(reader: &Reader<'_, '_>, base: &Number) -> Option<Number> {
    let (start, end) = (base.tokens.start, base.tokens.end);
    let at = reader.past_spaced_hyphen(end);
    let value = match reader.word_class(at) {
        Some(NumberWord::Half) if base.low == Decimal::ONE && !base.scaled => {
            return Some(
                scaled(reader, start, at + 1, Decimal::new(5, 1))
                    .unwrap_or_else(|| share(start, at + 1, Decimal::new(5, 1))),
            );
        }
        Some(_) => denominator(reader, at)?,
        None => return None,
    };
    let one = base.low == Decimal::ONE;
    let hyphened = reader.hyphen(end) || reader.hyphen(value.end.saturating_sub(2));
    let said = if value.plural { !one } else { one && (hyphened || is_part(reader, start, value.end)) };
    // "in three quarters" counts quarters of a year.
    let quarters = reader.document.is(at, "quarters") && at == end && !is_part(reader, start, value.end);
    if !said || quarters || !base.low.fract().is_zero() {
        return None;
    }
    let low = base.low.checked_div(Decimal::from(value.of))?;
    Some(scaled(reader, start, value.end, low).unwrap_or_else(|| share(start, value.end, low)))
}

/// What follows the fraction line.
struct Denominator {
    of: u64,
    plural: bool,
    end: usize,
}

/// "fifths", "twenty-firsts".
fn denominator(reader: &Reader<'_, '_>, at: usize) -> Option<Denominator> {
    match reader.word_class(at)? {
        NumberWord::Part { of, plural } => Some(Denominator { of, plural, end: at + 1 }),
        NumberWord::Tens(tens) => {
            let unit = reader.past_hyphen(at + 1);
            let (of, plural) = match (reader.word_class(unit), reader.word(unit)) {
                (_, "first") => (1, false),
                (_, "firsts") => (1, true),
                (Some(NumberWord::Part { of, plural }), _) if of < 10 => (of, plural),
                _ => return None,
            };
            Some(Denominator { of: u64::from(tens) + of, plural, end: unit + 1 })
        }
        _ => None,
    }
}

fn one_over(of: u64) -> Decimal {
    Decimal::ONE.checked_div(Decimal::from(of)).unwrap_or_default()
}

/// Whether an ordinal is a part here, not a rank: "a third of", but "a third country".
fn is_part(reader: &Reader<'_, '_>, start: usize, end: usize) -> bool {
    let next = reader.word(end);
    // "fell by a third." ends there; a rank would have its noun.
    if end >= reader.end || (matches!(next, "." | "!" | "?") && end + 1 >= reader.end) {
        return true;
    }
    let compared = ["more", "less", "fewer", "lower", "higher", "larger", "smaller", "longer", "faster"];
    let year = ["hour", "year", "century", "season", "game"];
    let noun =
        reader.word(end + 1 + usize::from(matches!(reader.word(end + 1), "a" | "an" | "the" | "this")));
    let before = if start > reader.start { reader.word(start - 1) } else { "" };
    (next == "of" && !year.iter().any(|word| noun.eq_ignore_ascii_case(word)))
        || compared.iter().any(|word| next.eq_ignore_ascii_case(word))
        || (before.eq_ignore_ascii_case("by")
            && !reader.kind(end).is_some_and(|kind| kind == TokenKind::Word))
}

/// "two and a half", "a million and a half", "five and a quarter million", "two and three fifths".
fn with_fraction(reader: &Reader<'_, '_>, base: Number) -> Option<Number> {
    let end = base.tokens.end;
    if !reader.document.is(end, "and") {
        return Some(base);
    }
    let Some((more, after)) = fraction_at(reader, end + 1) else { return Some(base) };
    if reader.document.is(after, "of") {
        return Some(base);
    }
    let scale = |at: usize| match reader.word_class(at) {
        Some(NumberWord::Scale(power)) => {
            Some(Decimal::from_i128_with_scale(10_i128.pow(u32::from(power)), 0))
        }
        _ => None,
    };
    // "one billion and a half million" adds half a million.
    if let (true, Some(factor)) = (base.scaled, scale(after)) {
        let low = base.low.checked_add(more.checked_mul(factor)?)?;
        return Some(Number { tokens: base.tokens.start..after + 1, low, ..base });
    }
    let unit = scale(end - 1).filter(|_| base.scaled).unwrap_or(Decimal::ONE);
    let low = base.low.checked_add(more.checked_mul(unit)?)?;
    let whole = cardinal::after_digits(reader, base.tokens.start, low, after)?;
    Some(Number { form: base.form, scaled: base.scaled || whole.scaled, ..whole })
}

/// A proper fraction in words and the token after it: "a half", "one fourth", "fifty-four hundredths".
pub(super) fn fraction_at(reader: &Reader<'_, '_>, at: usize) -> Option<(Decimal, usize)> {
    let (part, end) = match reader.word_class(at)? {
        NumberWord::Article => (Decimal::ONE, at + 1),
        class @ (NumberWord::Small(_) | NumberWord::Tens(_)) => {
            let part = cardinal::plain(reader, at, class)?;
            (part.low, part.tokens.end)
        }
        _ => return None,
    };
    let one = part == Decimal::ONE;
    let at = reader.past_hyphen(end);
    if reader.word_class(at) == Some(NumberWord::Half) && one {
        return Some((Decimal::new(5, 1), at + 1));
    }
    let Denominator { of, plural, end } = denominator(reader, at)?;
    // A rank has its noun: "two and a third person".
    let ranked = !plural && !matches!(of, 3 | 4) && !is_part(reader, at, end)
        || !plural
            && reader.kind(end) == Some(TokenKind::Word)
            && reader.word_class(end).is_none()
            && of != 4;
    let proper = part < Decimal::from(of) && plural != one && !ranked;
    proper.then(|| Some((part.checked_div(Decimal::from(of))?, end)))?
}

fn slashed(reader: &Reader<'_, '_>, at: usize, base: &Number) -> Option<Number> {
    if base.tokens.len() != 1 || base.form != Form::Digits {
        return None;
    }
    let (end, value) = digits::slashed(reader, at)?;
    Some(share(at, end, value))
}

/// "one in five", "nine out of ten", "one out of every thousand".
fn ratio(reader: &Reader<'_, '_>, base: &Number) -> Option<Number> {
    let end = base.tokens.end;
    if reader.document.is(end, "over") {
        return over(reader, base);
    }
    let out = reader.document.is(end, "out") && reader.document.is(end + 1, "of");
    if !out && !reader.document.is(end, "in") {
        return None;
    }
    let mut at = end + if out { 2 } else { 1 };
    let every = ["every", "each"].iter().any(|word| reader.document.is(at, word));
    at += usize::from(every);
    let whole = match reader.word_class(at) {
        Some(NumberWord::Hundred) if every => Number::new(at..at + 1, Decimal::ONE_HUNDRED, Form::Words),
        Some(NumberWord::Scale(power)) if every => Number::new(
            at..at + 1,
            Decimal::from_i128_with_scale(10_i128.pow(u32::from(power)), 0),
            Form::Words,
        ),
        Some(class) => cardinal::read(reader, at, class)?,
        None if reader.kind(at) == Some(TokenKind::Number) => digits::read(reader, at)?,
        None => return None,
    };
    let known = every || out || base.low == Decimal::ONE || whole.low <= Decimal::TEN;
    let year = whole.form == Form::Digits && reader.word(at).len() == 4 && whole.tokens.len() == 1;
    let mixed = base.form == Form::Digits && whole.form == Form::Words && base.low != Decimal::ONE;
    let unlikely = mixed || whole.scaled && !every && !out;
    if !known || (year && !out && !every) || base.scaled || base.low >= whole.low || (unlikely && !every) {
        return None;
    }
    let time = [
        "day", "week", "month", "year", "hour", "minute", "second", "game", "match", "season", "decade",
        "attempt",
    ];
    let next = reader.word(whole.tokens.end);
    let timed = time.iter().any(|word| next.len() >= word.len() && next[..].starts_with(word));
    if timed && !out && !every {
        return None;
    }
    Some(share(base.tokens.start, whole.tokens.end, base.low.checked_div(whole.low)?))
}

/// "one over three", where nothing follows that could be counted.
fn over(reader: &Reader<'_, '_>, base: &Number) -> Option<Number> {
    let at = base.tokens.end + 1;
    let whole = match reader.word_class(at) {
        Some(class) => cardinal::read(reader, at, class)?,
        None if reader.kind(at) == Some(TokenKind::Number) => digits::read(reader, at)?,
        None => return None,
    };
    let end = whole.tokens.end;
    let last = end >= reader.end || (matches!(reader.word(end), "." | "?") && end + 1 >= reader.end);
    let first = base.tokens.start == reader.start
        || reader.word(base.tokens.start - 1).eq_ignore_ascii_case("negative");
    (last && first && base.low == Decimal::ONE)
        .then(|| Some(share(base.tokens.start, end, base.low.checked_div(whole.low)?)))?
}

/// "twice as many", "twice the".
fn twice(reader: &Reader<'_, '_>, at: usize) -> Option<Number> {
    let NumberWord::Twice = reader.word_class(at)? else { return None };
    Some(Number::new(at..at + 1, Decimal::TWO, Form::Twice))
}
