//! Numbers in digits, words and both.

use std::ops::Range;

use rust_decimal::Decimal;

use crate::text::{Document, TokenKind};

/// A number expression, before anything is known of what it counts.
#[derive(Clone, Debug)]
pub(crate) struct Number {
    /// Its tokens in the document.
    pub(crate) tokens: Range<usize>,
    /// Its value; for a range the low end.
    pub(crate) low: Decimal,
    /// The high end of a range.
    pub(crate) high: Option<Decimal>,
}

/// The numbers of a text, in order, without overlap.
pub(crate) struct Numbers(Vec<Number>);

impl Numbers {
    /// Reads the numbers of a document's sentences.
    pub(crate) fn read(document: &Document<'_>) -> Self {
        let mut numbers = Vec::new();
        for sentence in document.sentences() {
            for at in sentence.tokens.clone().filter(|&at| document.kind(at) == Some(TokenKind::Number)) {
                if let Ok(low) = document.word(at).replace(',', "").parse() {
                    numbers.push(Number { tokens: at..at + 1, low, high: None });
                }
            }
        }
        Self(numbers)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Number> {
        self.0.iter()
    }

    /// The number that begins at this token.
    pub(crate) fn starting_at(&self, token: usize) -> Option<&Number> {
        self.0.binary_search_by_key(&token, |number| number.tokens.start).ok().map(|found| &self.0[found])
    }
}
