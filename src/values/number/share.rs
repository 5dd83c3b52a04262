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
    let numeric = |at: usize| at < reader.end && reader.kind(at) == Some(TokenKind::Number);
    let article = usize::from(matches!(reader.word(end), "a" | "an" | "the" | "of"));
    let article =
        article + usize::from(article > 0 && matches!(reader.word(end + 1), "a" | "the" | "this" | "last"));
    let thing = reader.word(end + article);
    let time = [
        "hour", "year", "day", "minute", "month", "week", "century", "decade", "past", "season", "time",
        "mile",
    ]
    .iter()
    .any(|word| thing.eq_ignore_ascii_case(word));
    ordinal || time || reader.hyphen(end) || reader.hyphen(at.saturating_sub(1)) || numeric(end + article)
}

/// "a third of", "a tenth more".
fn part(reader: &Reader<'_, '_>, at: usize) -> Option<Number> {
    let NumberWord::Article = reader.word_class(at)? else { return None };
    let NumberWord::Part { of, plural: false } = reader.word_class(at + 1)? else { return None };
    is_part(reader, at, at + 2).then(|| share(at, at + 2, one_over(of)))
}

/// "two-thirds", "three quarters", "one third", after a number.
fn parts(reader: &Reader<'_, '_>, base: &Number) -> Option<Number> {
    let end = base.tokens.end;
    let at = reader.past_hyphen(end);
    let value = match reader.word_class(at)? {
        NumberWord::Half if base.low == Decimal::ONE => Decimal::new(5, 1),
        NumberWord::Part { of, plural } => {
            let one = base.low == Decimal::ONE;
            let said =
                if plural { !one } else { one && (at > end || is_part(reader, base.tokens.start, at + 1)) };
            if !said || base.scaled || base.low.fract() != Decimal::ZERO {
                return None;
            }
            base.low.checked_div(Decimal::from(of))?
        }
        _ => return None,
    };
    // "in three quarters" counts quarters of a year.
    let quarters =
        reader.document.is(at, "quarters") && at == end && !is_part(reader, base.tokens.start, at + 1);
    if quarters {
        return None;
    }
    Some(
        scaled(reader, base.tokens.start, at + 1, value)
            .unwrap_or_else(|| share(base.tokens.start, at + 1, value)),
    )
}

fn one_over(of: u16) -> Decimal {
    Decimal::ONE.checked_div(Decimal::from(of)).unwrap_or_default()
}

/// Whether an ordinal is a part here, not a rank: "a third of", but "a third country".
fn is_part(reader: &Reader<'_, '_>, start: usize, end: usize) -> bool {
    let next = reader.word(end);
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

/// "2 1/2", "two and a half", "a million and a half", "five and a quarter million".
fn with_fraction(reader: &Reader<'_, '_>, base: Number) -> Option<Number> {
    let end = base.tokens.end;
    if !reader.document.is(end, "and") {
        return Some(base);
    }
    let (more, after) = match (reader.word_class(end + 1), reader.word_class(reader.past_hyphen(end + 2))) {
        (Some(NumberWord::Article | NumberWord::Small(1)), Some(NumberWord::Half)) => {
            (Decimal::new(5, 1), end + 3)
        }
        (Some(NumberWord::Article), Some(NumberWord::Part { of: of @ (3 | 4), plural: false })) => {
            (one_over(of), end + 3)
        }
        (
            Some(NumberWord::Small(part @ 2..=3)),
            Some(NumberWord::Part { of: of @ (3 | 4), plural: true }),
        ) => (one_over(of).checked_mul(Decimal::from(part))?, end + 3),
        _ => return Some(base),
    };
    let after = after + usize::from(reader.hyphen(end + 2));
    let unit = match reader.word_class(end - 1) {
        Some(NumberWord::Scale(power)) if base.scaled => {
            Decimal::from_i128_with_scale(10_i128.pow(u32::from(power)), 0)
        }
        _ => Decimal::ONE,
    };
    let low = base.low.checked_add(more.checked_mul(unit)?)?;
    let whole = cardinal::after_digits(reader, base.tokens.start, low, after)?;
    Some(Number { form: base.form, scaled: base.scaled || whole.scaled, ..whole })
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
    let unlikely = base.form == Form::Digits && whole.form == Form::Words || whole.scaled && !every && !out;
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

/// "twice as many", "twice the".
fn twice(reader: &Reader<'_, '_>, at: usize) -> Option<Number> {
    let NumberWord::Twice = reader.word_class(at)? else { return None };
    Some(Number::new(at..at + 1, Decimal::TWO, Form::Twice))
}
