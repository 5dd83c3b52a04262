//! The learned reader: part-of-speech tags, dependency structure, names and lemmas, in one pass over a sentence.
//!
//! [`reading::Reader`] reads a sentence into a [`reading::Reading`]; everything else serves it. The weights lie in
//! `src/data/reader.bin` and are used in place; `cargo xtask train` makes them, through the same code that finds
//! the features here.
//!
//! # How it works
//!
//! All decisions are linear: hashed features, each with a row of 8-bit weights ([`table`]), learned by the averaged
//! perceptron with a margin. [`word`] looks at each word once: letters, shape, cluster, lists of names. [`tagger`]
//! tags from left to right; [`parser`] builds the tree by arc-hybrid transitions without looking back, one shift
//! and one arc a word, and names each arc as it makes it; [`names`] first says where a name begins and ends and
//! then, seeing all of it, what it names. Time is linear in the words, however long the sentence.
//!
//! # What was tried
//!
//! Scores are UPOS accuracy, UAS and LAS on EWT dev and F1 of names on UNER EWT dev, which nothing was learned
//! from; sizes are after brotli. Repeated runs with small changes differ by about 0.3.
//!
//! | what | result |
//! | --- | --- |
//! | plain hashing, 2^18 rows for moves, 2^15 for tags and relations, no clusters | 94.4, 81.9 / 78.4; 1.55 MB |
//! | the same with 2^22 and 2^18 rows: hardly any collision | 94.7, 83.4 / 80.1; far too large |
//! | plain hashing with 255 word clusters | 94.5, 82.2 / 78.5 |
//! | margin 20 instead of none | + 0.3 UAS |
//! | rows only for the features that weigh most, with check bytes, learned again with these alone | 95.0, 84.6 / 80.9; 0.83 MB |
//! | margin 60 and 12 rounds for moves instead of 20 and 8 | 84.1–84.4 / 80.5–80.7: no gain |
//! | 8 steps of weight on each side instead of 20 | − 0.3 UAS, − 17 % bytes |
//! | words with one tag alone take it from the lexicon | same scores, faster |
//! | names without GUM's entities | 52.4 instead of 61.6 |
//! | names without re3d; with the financial agreements | 62.8; 63.1 |
//! | kinds summed over a document, places of several words as a feature | + 1 |
//! | several runs in different orders, averaged row by row | + 0.15 UPOS, + 0.5 UAS and LAS, + 0.9 F1, no bytes |
//! | EWT's proper nouns as names, and their kinds by vote of all mentions in the news | + 0.8 |
//!
//! Not tried, and likely to help: a second parser from right to left as a teacher over the news, a small beam where
//! the best two moves are close, a hidden layer.

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

#[cfg(test)]
mod tests;

use crate::text::tokenize;

/// The words of a text, as the reader cuts them.
pub fn tokens(text: &str) -> Vec<&str> {
    tokenize(text).iter().map(|token| token.span.of(text)).collect()
}
