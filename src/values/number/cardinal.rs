//! Whole numbers in words, alone or after digits: "twenty-five thousand", "2.4 billion", "3 hundred and 21".

use rust_decimal::Decimal;

use super::{Form, Number, Reader, digits, share};
use crate::lexicon::number::NumberWord;

/// The end of a vague number that begins here: "hundreds", "tens of thousands".
pub(super) fn vague(reader: &Reader<'_, '_>, at: usize, class: NumberWord) -> Option<usize> {
    let is_vague = |class| matches!(class, NumberWord::Plural(_) | NumberWord::Dozens);
    if !is_vague(class) {
        return None;
    }
    let mut end = at + 1;
    while reader.document.is(end, "of") && reader.word_class(end + 1).is_some_and(is_vague) {
        end += 2;
    }
    Some(end)
}

/// A sum under construction.
struct Sum {
    total: Decimal,
    /// What stands below the last scale.
    group: Option<Decimal>,
    /// The last scale, as a power of ten.
    last: u32,
    digits: bool,
    scaled: bool,
    end: usize,
}

impl Sum {
    fn value(&self) -> Option<Decimal> {
        self.total.checked_add(self.group.unwrap_or_default())
    }

    /// Adds "five" to "twenty" or to "one hundred".
    fn add(&mut self, value: u8) -> bool {
        let value = Decimal::from(value);
        let fits = match self.group {
            None => true,
            Some(group) => {
                let below = group % Decimal::ONE_HUNDRED;
                let tens = below.is_zero() && group >= Decimal::ONE_HUNDRED;
                let ones = value < Decimal::TEN
                    && (below % Decimal::TEN).is_zero()
                    && below >= Decimal::from(20)
                    && !self.digits;
                tens || ones
            }
        };
        if fits {
            self.group = Some(self.group.unwrap_or_default() + value);
        }
        fits
    }

    fn scale(&mut self, power: u32) -> bool {
        let factor = Decimal::from_i128_with_scale(10_i128.pow(power), 0);
        let grown = match self.group {
            Some(group) if power < self.last => {
                group.checked_mul(factor).and_then(|more| self.total.checked_add(more))
            }
            // "three lakh crore" multiplies.
            None if self.scaled => self.total.checked_mul(factor),
            _ => None,
        };
        let Some(grown) = grown else { return false };
        (self.total, self.group, self.last, self.scaled) = (grown, None, power, true);
        true
    }

    fn times(&mut self, factor: u32) -> bool {
        let limit = Decimal::ONE_THOUSAND;
        let Some(group) = self.group.filter(|&group| group < limit) else { return false };
        self.group = group.checked_mul(Decimal::from(factor));
        self.group.is_some()
    }
}

/// Reads a number that begins with the word at `at`.
pub(super) fn read(reader: &Reader<'_, '_>, at: usize, class: NumberWord) -> Option<Number> {
    let mut sum =
        Sum { total: Decimal::ZERO, group: None, last: u32::MAX, digits: false, scaled: false, end: at };
    match class {
        NumberWord::Small(1) if is_pronoun(reader, at) => return None,
        NumberWord::Small(_) | NumberWord::Tens(_) => {}
        NumberWord::Article => {
            let next = reader.word_class(at + 1);
            if !matches!(next, Some(NumberWord::Hundred | NumberWord::Scale(_) | NumberWord::Dozen))
                || reader.word(at + 1).len() < 3
            {
                return None;
            }
            sum.group = Some(Decimal::ONE);
            sum.end = at + 1;
        }
        _ => return None,
    }
    extend(reader, &mut sum);
    finish(reader, at, sum)
}

/// "this one", "which one", "no one": nothing is counted.
fn is_pronoun(reader: &Reader<'_, '_>, at: usize) -> bool {
    let before = if at > reader.start { reader.word(at - 1) } else { "" };
    let pointed = ["this", "that", "which", "no", "every", "any", "each", "another", "the"]
        .iter()
        .any(|word| before.eq_ignore_ascii_case(word));
    let counts = matches!(
        reader.word_class(reader.past_hyphen(at + 1)),
        Some(NumberWord::Hundred | NumberWord::Scale(_) | NumberWord::Part { .. } | NumberWord::Half)
    );
    let ratio = matches!(reader.word(at + 1), "in" | "out");
    let marked = before.eq_ignore_ascii_case("the")
        && reader.kind(at + 1) == Some(crate::text::TokenKind::Punctuation);
    pointed && !(counts || ratio || marked)
}

/// Goes on after digits: "2.4" "billion".
pub(super) fn after_digits(reader: &Reader<'_, '_>, at: usize, value: Decimal, end: usize) -> Option<Number> {
    let mut sum =
        Sum { total: Decimal::ZERO, group: Some(value), last: u32::MAX, digits: true, scaled: false, end };
    extend(reader, &mut sum);
    finish(reader, at, sum)
}

/// Reads a number below a hundred, without what may be joined to it.
pub(super) fn plain(reader: &Reader<'_, '_>, at: usize, class: NumberWord) -> Option<Number> {
    let (value, end) = match class {
        NumberWord::Small(value) => (value, at + 1),
        NumberWord::Tens(tens) => match reader.word_class(reader.past_spaced_hyphen(at + 1)) {
            Some(NumberWord::Small(unit @ 1..=9)) => (tens + unit, reader.past_spaced_hyphen(at + 1) + 1),
            _ => (tens, at + 1),
        },
        _ => return None,
    };
    Some(Number::new(at..end, Decimal::from(value), Form::Words))
}

/// "twenty-sixth": an ordinal, not twenty.
fn is_rank(reader: &Reader<'_, '_>, sum: &Sum) -> bool {
    let next = sum.end + 1;
    let ranked = matches!(reader.word_class(next), Some(NumberWord::Part { plural: false, of }) if of < 10)
        || matches!(reader.word(next), "first" | "second");
    !sum.digits && reader.hyphen(sum.end) && ranked && ends_in_tens(reader, sum)
}

fn finish(reader: &Reader<'_, '_>, at: usize, sum: Sum) -> Option<Number> {
    if is_rank(reader, &sum) {
        return None;
    }
    let form = if sum.digits { Form::Digits } else { Form::Words };
    let mut number = Number::new(at..sum.end, sum.value()?, form);
    number.scaled = sum.scaled;
    if let Some((end, more)) = decimals(reader, &number) {
        number.low = number.low.checked_add(more)?;
        number.tokens.end = end;
        if let Some(NumberWord::Scale(_)) = reader.word_class(reader.past_hyphen(end)) {
            let whole = after_digits(reader, at, number.low, end)?;
            return Some(Number { form, ..whole });
        }
    }
    Some(number)
}

/// "point two five" after a number in words.
fn decimals(reader: &Reader<'_, '_>, number: &Number) -> Option<(usize, Decimal)> {
    let mut at = number.tokens.end;
    if number.form != Form::Words || !reader.document.is(at, "point") {
        return None;
    }
    at += 1;
    let (mut value, mut places) = (Decimal::ZERO, 0);
    while let Some(NumberWord::Small(digit) | NumberWord::Tens(digit)) = reader.word_class(at) {
        let more = if digit < 10 { 1 } else { 2 };
        places += more;
        if places > 12 {
            return None;
        }
        value += Decimal::new(i64::from(digit), places);
        at += 1;
    }
    (places > 0).then_some((at, value))
}

/// Takes in as many words as make one number.
fn extend(reader: &Reader<'_, '_>, sum: &mut Sum) {
    loop {
        let at = reader.past_spaced_hyphen(sum.end);
        let taken = match reader.word_class(at) {
            Some(NumberWord::Small(_))
                if at > sum.end + usize::from(reader.hyphen(sum.end)) && !ends_in_tens(reader, sum) =>
            {
                false
            }
            Some(NumberWord::Small(value)) => !sum.digits_alone() && sum.add(value),
            Some(NumberWord::Tens(value)) => !sum.digits_alone() && sum.add(value),
            Some(NumberWord::Hundred) => sum.times(100),
            Some(NumberWord::Dozen | NumberWord::Dozens) => sum.times(12),
            Some(NumberWord::Scale(power)) => is_scale(reader, at, sum) && sum.scale(u32::from(power)),
            Some(NumberWord::Plural(2)) => sum.times(100),
            Some(NumberWord::Plural(power)) if power > 2 => sum.scale(u32::from(power)),
            None => is_mixed(reader, at, sum),
            _ => false,
        };
        if taken {
            sum.end = at + 1;
        } else if !conjoined(reader, sum) {
            return;
        }
    }
}

/// Takes in the "3" of "4 thousand 3 hundred".
fn is_mixed(reader: &Reader<'_, '_>, at: usize, sum: &mut Sum) -> bool {
    let digit = reader.word(at).parse::<u8>().ok().filter(|digit| (1..10).contains(digit));
    let fits = sum.digits
        && sum.scaled
        && sum.group.is_none()
        && reader.word_class(at + 1) == Some(NumberWord::Hundred);
    if let (true, Some(digit)) = (fits, digit) {
        sum.group = Some(Decimal::from(digit));
        return true;
    }
    false
}

impl Sum {
    /// Whether nothing but digits has been read, which no small number word extends.
    fn digits_alone(&self) -> bool {
        self.digits && !self.scaled && self.group.is_some_and(|group| group < Decimal::ONE_HUNDRED)
    }
}

/// Whether the last word read is "twenty" or its like, which a spaced hyphen joins to the next too: "fifty - two".
fn ends_in_tens(reader: &Reader<'_, '_>, sum: &Sum) -> bool {
    sum.end > reader.start && matches!(reader.word_class(sum.end - 1), Some(NumberWord::Tens(_)))
}

/// "mil" and its like are scales only after digits.
fn is_scale(reader: &Reader<'_, '_>, at: usize, sum: &Sum) -> bool {
    sum.digits || reader.word(at).len() > 3
}

/// "and five" after a hundred or a scale; digits may follow a scale too: "4 thousand 300".
fn conjoined(reader: &Reader<'_, '_>, sum: &mut Sum) -> bool {
    let round = sum
        .group
        .is_some_and(|group| group >= Decimal::ONE_HUNDRED && (group % Decimal::ONE_HUNDRED).is_zero());
    let after_scale = sum.scaled && sum.group.is_none();
    let said_in_words = !sum.digits || reader.document.is(sum.end - 1, "hundred");
    if !reader.document.is(sum.end, "and") || !(round || after_scale) || !said_in_words {
        return false;
    }
    let at = sum.end + 1;
    let tail = match reader.word_class(at) {
        Some(NumberWord::Small(_) | NumberWord::Tens(_)) if share::fraction_at(reader, at).is_some() => None,
        // "two hundred and two thousand"
        Some(class @ (NumberWord::Small(_) | NumberWord::Tens(_))) if round => plain(reader, at, class),
        Some(class @ (NumberWord::Small(_) | NumberWord::Tens(_))) => read(reader, at, class),
        None if reader.document.is(sum.end - 1, "hundred") => digits::read(reader, at),
        _ => None,
    };
    let limit = if round { Decimal::ONE_HUNDRED } else { Decimal::ONE_THOUSAND };
    let Some(tail) = tail.filter(|tail| tail.low < limit && !tail.scaled && tail.form != Form::Share) else {
        return false;
    };
    // "two hundred and two hundred" are two numbers.
    let next = reader.word_class(reader.past_hyphen(tail.tokens.end));
    if round && matches!(next, Some(NumberWord::Hundred | NumberWord::Dozen)) {
        return false;
    }
    sum.group = Some(sum.group.unwrap_or_default() + tail.low);
    sum.end = tail.tokens.end;
    matches!(next, Some(NumberWord::Scale(_)))
}
