//! A view of tokens that the first stages share, before there is a document.

use std::ops::Range;

use super::{Span, Token, TokenKind};

/// Whether a word is in this list, which must be sorted by bytes.
pub(crate) fn is_among(sorted: &[&str], word: &str) -> bool {
    debug_assert!(sorted.is_sorted(), "the list that begins with {:?} is not sorted", sorted.first());
    sorted.binary_search(&word).is_ok()
}

/// Tokens with the text that they were cut from.
#[derive(Clone, Copy)]
pub(crate) struct Words<'t> {
    pub(crate) text: &'t str,
    pub(crate) tokens: &'t [Token],
}

impl<'t> Words<'t> {
    /// The words of the token at `index`, empty past the end.
    pub(crate) fn word(&self, index: usize) -> &'t str {
        self.tokens.get(index).map_or("", |token| token.span.of(self.text))
    }

    pub(crate) fn kind(&self, index: usize) -> Option<TokenKind> {
        self.tokens.get(index).map(|token| token.kind)
    }

    /// The blanks before the token at `index`.
    pub(crate) fn gap(&self, index: usize) -> &'t str {
        let start = index.checked_sub(1).map_or(0, |before| self.tokens[before].span.end());
        &self.text[start..self.tokens[index].span.start()]
    }

    /// Whether nothing lies between the token at `index` and the one before it.
    pub(crate) fn touches_previous(&self, index: usize) -> bool {
        index > 0
            && self
                .tokens
                .get(index)
                .is_some_and(|token| self.tokens[index - 1].span.end() == token.span.start())
    }

    pub(crate) fn is_capitalized(&self, index: usize) -> bool {
        self.word(index).starts_with(char::is_uppercase)
    }

    pub(crate) fn is_lower(&self, index: usize) -> bool {
        self.word(index).starts_with(char::is_lowercase)
    }

    /// The span of some tokens, which must not be none.
    pub(crate) fn span(&self, tokens: &Range<usize>) -> Span {
        self.tokens[tokens.start].span.to(self.tokens[tokens.end - 1].span)
    }
}
