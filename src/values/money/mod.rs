//! Amounts with a currency.

use super::number::Numbers;
use super::{Amount, Reading, Value};
use crate::rules::rules;
use crate::text::Document;

rules! {
    /// Finds: a number after a currency sign: "$5".
    /// Value: the number and the ISO 4217 code of the sign.
    /// Misses on purpose: a sign without a number.
    /// Example: "They paid $5." gives 5 USD.
    SYMBOL = "money/symbol";
}

/// Reads the amounts of money.
pub(crate) fn read(document: &Document<'_>, numbers: &Numbers, _times: &[Value]) -> Vec<Value> {
    numbers
        .iter()
        .filter(|number| number.tokens.start > 0 && document.is(number.tokens.start - 1, "$"))
        .map(|number| {
            let tokens = number.tokens.start - 1..number.tokens.end;
            let amount = Amount { low: number.low, high: number.high, ..Amount::default() };
            Value {
                span: document.span(tokens.clone()),
                tokens,
                rule: &SYMBOL,
                reading: Reading::Money { amount, currency: "USD" },
            }
        })
        .collect()
}
