//! Amounts with a currency.

mod currency;
mod group;

use std::ops::Range;

use rust_decimal::Decimal;

use super::bound::{Bounded, per};
use super::claim::Claims;
use super::number::{Number, Numbers};
use super::{Amount, Reading, Value};
use crate::analysis::Bound;
use crate::rule::{Rule, rules};
use crate::text::Document;

rules! {
    /// Finds: a number with a currency sign before or after it, the sign's country or scale with it: "$5", "US$ 2.4 billion", "€1.5bn", "10 €".
    /// Value: the number in full and the ISO 4217 code of the sign. A bare "$" is the US dollar.
    /// Misses on purpose: a sign without a number; "multibillion-dollar", which names no number.
    /// Example: "They paid $5." gives 5 USD.
    SYMBOL = "money/symbol";

    /// Finds: a number with a currency's code before or after it: "NOK 7.5 billion", "EUR1.5 million", "500 USD".
    /// Value: the number in full and the code.
    /// Misses on purpose: codes that are words too ("ALL", "TOP", "TRY") beside a small number.
    /// Example: "It cost NOK 7.5 billion." gives 7500000000 NOK.
    CODE = "money/code";

    /// Finds: a number followed by a currency's English name: "half a billion dollars", "900 million złotys", "13 dollars and 45 cents".
    /// Value: the number in full and the code; cents, pence and the like as hundredths. A name that several countries share ("pesos") is read by the country that the text names most.
    /// Misses on purpose: "pounds" of weight, and a shared name where no country tells which.
    /// Example: "The loan is half a billion dollars." gives 500000000 USD.
    NAME = "money/name";

    /// Finds: two amounts that are the ends of one: "$5 million to $7 million", "between $5 and $7 billion", "€5–€7".
    /// Value: low and high end, the scale of the second said for both.
    /// Misses on purpose: "rose from $5 million to $7 million", which tells of two amounts.
    /// Example: "It will cost between $5 and $7 billion." gives 5000000000 to 7000000000 USD.
    RANGE = "money/range";

    /// Finds: numbers of a list in which the currency is said once: "€1, 2 and 3 million", "5, 10 and 20 euros".
    /// Value: each number with the currency, and with the scale, of the one that has it.
    /// Misses on purpose: lists in which a number counts something else.
    /// Example: "They gave €1, 2 and 3 million." gives 1000000, 2000000 and 3000000 EUR.
    LIST = "money/list";
}

/// An amount of money while it is read.
#[derive(Clone, Debug)]
struct Sum {
    tokens: Range<usize>,
    sentence: Range<usize>,
    low: Decimal,
    high: Option<Decimal>,
    code: &'static str,
    rule: &'static Rule,
    scaled: bool,
    /// Its number's place among the numbers.
    number: usize,
}

/// Reads the amounts of money.
pub(crate) fn read(document: &Document<'_>, numbers: &Numbers, times: &[Value]) -> Vec<Value> {
    let claims = Claims::new(times);
    let mut currencies = currency::Currencies::new(document);
    let numbers = numbers.as_slice();
    let mut sums: Vec<Sum> = Vec::new();
    for (index, number) in numbers.iter().enumerate() {
        // In "17 USD 25" the code is the first number's.
        let taken = sums.last().map_or(0, |last| last.tokens.end);
        if number.tokens.start >= taken
            && let Some(sum) = currencies.read(numbers, index, &claims)
            && sum.tokens.start >= taken
        {
            sums.push(sum);
        }
    }
    let sums = group::ranges(document, group::lists(document, numbers, sums, &claims), numbers);
    let equivalents: Vec<Option<usize>> =
        (0..sums.len()).map(|at| group::equivalent(document, &sums, at)).collect();
    let spans: Vec<_> = sums.iter().map(|sum| document.span(sum.tokens.clone())).collect();
    sums.iter()
        .zip(equivalents)
        .map(|(sum, equivalent)| value(document, sum, equivalent.map(|other| spans[other])))
        .collect()
}

fn value(document: &Document<'_>, sum: &Sum, equivalent: Option<crate::text::Span>) -> Value {
    let bounded = Bounded {
        document,
        tokens: sum.tokens.clone(),
        sentence: sum.sentence.clone(),
        item_end: sum.tokens.end,
        value: sum.low,
        bare: false,
    };
    let bound = if sum.high.is_some() { Bound::Range } else { bounded.bound() };
    let per = per(document, sum.tokens.end, &sum.sentence).map(|(per, _)| per);
    let amount = Amount { low: sum.low, high: sum.high, bound, equivalent, of: None, per };
    Value {
        span: document.span(sum.tokens.clone()),
        tokens: sum.tokens.clone(),
        rule: sum.rule,
        reading: Reading::Money { amount, currency: sum.code },
    }
}

/// Whether this number can be an amount at all.
fn is_amount(number: &Number) -> bool {
    !matches!(number.form, super::number::Form::Twice) && number.tokens.len() < 40
}
