//! Where every offset comes from: spans, tokens, sentences and the parts of an article.

pub(crate) mod article;
mod document;
mod language;
mod sentence;
mod span;
mod token;
mod utf16;
mod words;

pub(crate) use document::{Document, Sentence};
pub(crate) use span::Span;
pub(crate) use token::{Token, TokenKind, tokenize};
pub(crate) use utf16::Utf16Table;
