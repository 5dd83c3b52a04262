//! The learned reader: part-of-speech tags, dependency structure, names, lemmas.

pub mod class;
pub mod hash;
pub mod lemma;
pub mod lexicon;
pub mod model;
pub mod names;
pub mod parser;
pub mod reading;
pub mod table;
pub mod tagger;
pub mod tree;
pub mod word;

use crate::text::tokenize;

/// The words of a text, as the reader cuts them.
pub fn tokens(text: &str) -> Vec<&str> {
    tokenize(text).iter().map(|token| token.span.of(text)).collect()
}
