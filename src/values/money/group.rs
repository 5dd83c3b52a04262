//! Amounts that belong together: ranges, lists with one currency, the same amount in another currency.

use rust_decimal::Decimal;

use super::{LIST, RANGE, Sum};
use crate::text::Document;
use crate::values::claim::Claims;
use crate::values::number::{Number, is_year, linked, scale_of};

/// Joins the amounts that are two ends of one range.
pub(super) fn ranges(document: &Document<'_>, sums: Vec<Sum>, numbers: &[Number]) -> Vec<Sum> {
    let mut all: Vec<Sum> = Vec::with_capacity(sums.len());
    for sum in sums {
        let sum = with_low_number(document, &sum, numbers, all.last()).unwrap_or(sum);
        match all.last_mut().and_then(|last| joined(document, last, &sum, numbers).map(|range| (last, range)))
        {
            Some((last, range)) => *last = range,
            None => all.push(sum),
        }
    }
    all
}

/// The low end's value, with the scale that is said only at the high end.
fn low_end(document: &Document<'_>, low: Decimal, low_scaled: bool, high: &Number) -> Decimal {
    let factor = if high.scaled && !low_scaled { scale_of(document.word(high.tokens.end - 1)) } else { None };
    factor.and_then(|factor| low.checked_mul(factor)).filter(|&grown| grown < high.low).unwrap_or(low)
}

fn joined(document: &Document<'_>, low: &Sum, high: &Sum, numbers: &[Number]) -> Option<Sum> {
    let simple = low.high.is_none() && high.high.is_none() && low.code == high.code;
    if !simple || high.tokens.start != low.tokens.end + 1 || low.rule.name == LIST.name {
        return None;
    }
    let from = low_end(document, low.low, low.scaled, &numbers[high.number]);
    let link = low.tokens.end;
    let is_range = from < high.low
        && linked(document, low.tokens.start, link, from, high.low)
        && !document.is(link, "or");
    is_range.then(|| range(low.tokens.start, from, high))
}

/// The range that begins at a token with this low end, in the high end's currency.
fn range(start: usize, from: Decimal, high: &Sum) -> Sum {
    let tokens = start..high.tokens.end;
    Sum { tokens, low: from, high: Some(high.low), rule: &RANGE, ..high.clone() }
}

/// "between 5 million and 7 million euros": the low end has no currency of its own.
fn with_low_number(
    document: &Document<'_>,
    high: &Sum,
    numbers: &[Number],
    last: Option<&Sum>,
) -> Option<Sum> {
    let low = numbers.get(high.number.checked_sub(1)?)?;
    let taken = last.is_some_and(|last| last.tokens.end > low.tokens.start);
    let simple = low.high.is_none() && high.high.is_none() && !low.named && !is_year(document, low);
    if taken || !simple || low.tokens.end + 1 != high.tokens.start {
        return None;
    }
    let from = low_end(document, low.low, low.scaled, &numbers[high.number]);
    let is_range = from < high.low && linked(document, low.tokens.start, low.tokens.end, from, high.low);
    is_range.then(|| range(low.tokens.start, from, high))
}

/// Gives every number of a list the currency that is said once.
pub(super) fn lists(
    document: &Document<'_>,
    numbers: &[Number],
    sums: Vec<Sum>,
    claims: &Claims,
) -> Vec<Sum> {
    let mut all: Vec<Sum> = Vec::with_capacity(sums.len());
    for (at, sum) in sums.iter().enumerate() {
        let number = &numbers[sum.number];
        let free = |other: &Number| {
            other.high.is_none() && !other.named && !is_year(document, other) && !claims.touch(&other.tokens)
        };
        if sum.tokens.start < number.tokens.start {
            let stop = sums.get(at + 1).map_or(numbers.len(), |next| next.number);
            let list = &numbers[sum.number..stop];
            let length = 1 + list
                .windows(2)
                .take_while(|pair| listed(document, &pair[0], &pair[1]) && free(&pair[1]))
                .count();
            let last = &list[length - 1];
            if length > 1 && last.scaled && !sum.scaled && closed(document, &list[..length]) {
                all.extend(
                    list[..length]
                        .iter()
                        .enumerate()
                        .map(|(index, number)| shared(document, sum, number, last, index == 0)),
                );
                continue;
            }
        } else {
            let first = all.last().map_or(0, |last| last.number + 1);
            let list = &numbers[first..=sum.number];
            let length = list
                .windows(2)
                .rev()
                .take_while(|pair| listed(document, &pair[0], &pair[1]) && free(&pair[0]))
                .count();
            let list = &list[list.len() - 1 - length..];
            if length > 0
                && closed(document, list)
                && list.iter().all(|number| number.scaled == list[0].scaled || !number.scaled)
            {
                for (index, number) in list[..length].iter().enumerate() {
                    let mut listed = shared(document, sum, number, &numbers[sum.number], false);
                    listed.number = sum.number - length + index;
                    all.push(listed);
                }
            }
        }
        all.push(sum.clone());
    }
    all
}

/// Whether only a comma or a conjunction parts two numbers.
fn listed(document: &Document<'_>, left: &Number, right: &Number) -> bool {
    match right.tokens.start - left.tokens.end.min(right.tokens.start) {
        1 => {
            matches!(document.word(left.tokens.end), "," | "and" | "or")
                && !document.touches_previous(right.tokens.start)
        }
        2 => document.is(left.tokens.end, ",") && matches!(document.word(left.tokens.end + 1), "and" | "or"),
        _ => false,
    }
}

/// Whether a conjunction stands before the last of a list.
fn closed(document: &Document<'_>, list: &[Number]) -> bool {
    let last = list[list.len() - 1].tokens.start;
    // "between 5 and 7" is a range, not a list.
    let first = list[0].tokens.start;
    let between = (1..=3).any(|back| back <= first && document.is(first - back, "between"));
    matches!(document.word(last - 1), "and" | "or") && !between
}

fn shared(document: &Document<'_>, sum: &Sum, number: &Number, last: &Number, first: bool) -> Sum {
    let factor =
        if last.scaled && !number.scaled { scale_of(document.word(last.tokens.end - 1)) } else { None };
    Sum {
        tokens: if first { sum.tokens.start..number.tokens.end } else { number.tokens.clone() },
        low: factor.and_then(|factor| number.low.checked_mul(factor)).unwrap_or(number.low),
        rule: &LIST,
        ..sum.clone()
    }
}

/// The same amount in another currency, in brackets right behind: "50 billion euros ($54 billion)".
pub(super) fn equivalent(document: &Document<'_>, sums: &[Sum], at: usize) -> Option<usize> {
    let (one, other) = (&sums[at], sums.get(at + 1)?);
    let gap = other.tokens.start.checked_sub(one.tokens.end).filter(|gap| (1..=5).contains(gap))?;
    let opens = matches!(document.word(one.tokens.end), "(" | "[")
        || (document.is(one.tokens.end, ",") && document.is(one.tokens.end + 1, "or"))
        || (document.is(one.tokens.end, "or") && gap <= 3);
    let closes = (0..6)
        .map(|ahead| document.word(other.tokens.end + ahead))
        .any(|word| matches!(word, ")" | "]" | ","))
        || document.is(one.tokens.end, "or");
    (opens && closes && one.code != other.code).then_some(at + 1)
}
