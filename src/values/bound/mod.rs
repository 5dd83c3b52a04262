//! What the words around an amount say of it: "more than", "up to", "or so", after negation.

mod negation;
mod per;
mod phrase;

use std::ops::Range;

use rust_decimal::Decimal;

use crate::analysis::Bound;
use crate::text::Document;

pub(crate) use per::per;
use phrase::{Phrase, before};

/// An amount whose bound is asked for.
pub(crate) struct Bounded<'a> {
    pub(crate) document: &'a Document<'a>,
    /// Its tokens, the currency sign among them.
    pub(crate) tokens: Range<usize>,
    /// The tokens of its sentence.
    pub(crate) sentence: Range<usize>,
    /// Where the counted noun ends, or the amount itself.
    pub(crate) item_end: usize,
    pub(crate) value: Decimal,
    /// Whether it is a bare count, before which "over" and "under" may be plain prepositions.
    pub(crate) bare: bool,
}

impl Bounded<'_> {
    fn word(&self, at: Option<usize>) -> &str {
        at.filter(|at| self.sentence.contains(at)).map_or("", |at| self.document.word(at))
    }

    /// What its words say of the amount.
    pub(crate) fn bound(&self) -> Bound {
        let left = before(self).map(|Phrase { bound, start }| negation::turned(self, bound, start));
        left.or_else(|| self.after(self.tokens.end))
            .or_else(|| self.after(self.item_end))
            .unwrap_or(Bound::Exact)
    }

    /// "or more", "or so", "-plus" after the amount.
    fn after(&self, end: usize) -> Option<Bound> {
        let word = |ahead: usize| self.word(Some(end + ahead));
        let hyphen = usize::from(word(0) == "-");
        let found = match (word(hyphen), word(hyphen + 1)) {
            ("or", "more" | "greater" | "higher" | "above" | "over" | "older" | "larger" | "longer") => {
                Bound::AtLeast
            }
            ("or", "less" | "fewer" | "lower" | "under" | "below" | "younger" | "smaller" | "shorter") => {
                Bound::AtMost
            }
            ("or", "so" | "thereabouts") => Bound::About,
            ("and" | "or", "up") => Bound::AtLeast,
            ("give", "or") => Bound::About,
            ("plus", next)
                if hyphen == 1 || !next.starts_with(|c: char| c.is_ascii_digit() || c == '$' || c == 'a') =>
            {
                Bound::AtLeast
            }
            ("+", next)
                if self.document.touches_previous(end) && !next.starts_with(|c: char| c.is_ascii_digit()) =>
            {
                Bound::AtLeast
            }
            ("odd" | "ish" | "some", _) if hyphen == 1 => Bound::About,
            _ => return None,
        };
        Some(found)
    }
}
