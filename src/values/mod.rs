//! Amounts and times, as grammars over tokens.
//!
//! Numbers are read first, since everything else counts with them; times claim theirs ("7" in "Feb. 7"); what is left
//! becomes money or a quantity.

pub(crate) mod bound;
mod claim;
pub(crate) mod door;
pub(crate) mod money;
pub(crate) mod number;
pub(crate) mod quantity;
pub(crate) mod time;

use std::ops::Range;

use rust_decimal::Decimal;

use crate::analysis::{Bound, Modifier, TimeType};
use crate::rule::Rule;
use crate::text::{Document, Span};
use number::Numbers;
use time::Calendar;

/// A value found in the text.
#[derive(Clone, Debug)]
pub(crate) struct Value {
    /// The words.
    pub(crate) span: Span,
    /// Their tokens.
    pub(crate) tokens: Range<usize>,
    pub(crate) rule: &'static Rule,
    pub(crate) reading: Reading,
}

/// What the words amount to.
#[derive(Clone, Debug)]
pub(crate) enum Reading {
    Money { amount: Amount, currency: &'static str },
    Quantity { amount: Amount, unit: Option<&'static str>, item: Option<Span> },
    Time { kind: TimeType, value: String, modifier: Option<Modifier> },
}

/// What money and quantities share.
#[derive(Clone, Debug, Default)]
pub(crate) struct Amount {
    pub(crate) low: Decimal,
    pub(crate) high: Option<Decimal>,
    pub(crate) bound: Bound,
    /// The tokens of the same amount said otherwise.
    pub(crate) equivalent: Option<Span>,
    pub(crate) of: Option<Span>,
    pub(crate) per: Option<String>,
}

/// The values of a text, in order.
#[derive(Default)]
pub(crate) struct Values {
    pub(crate) all: Vec<Value>,
    /// The numbers that they were read from.
    pub(crate) numbers: Numbers,
    /// The publication date that times were resolved against.
    pub(crate) published: Option<jiff::civil::Date>,
}

impl Values {
    /// The index of the value with these words.
    pub(crate) fn at(&self, span: Span) -> Option<usize> {
        let key = |value: &Value| (value.span.start(), value.span.end());
        self.all.binary_search_by_key(&(span.start(), span.end()), key).ok()
    }

    /// Reads all values of a document's sentences.
    pub(crate) fn read(document: &Document<'_>, published: Option<jiff::civil::Date>) -> Self {
        let numbers = Numbers::read(document);
        let calendar = Calendar::new(document, published);
        let times = time::read(document, &numbers, &calendar);
        let money = money::read(document, &numbers, &times);
        let quantities = quantity::read(document, &numbers, &times, &money);
        let mut all: Vec<Value> = times.into_iter().chain(money).chain(quantities).collect();
        all.sort_by_key(|value| (value.span.start(), value.span.end()));
        Self { all, numbers, published: calendar.published() }
    }
}
