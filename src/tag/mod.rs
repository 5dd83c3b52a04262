//! The learned reader: part-of-speech tags, dependency structure, names and lemmas, in one pass over a sentence.
//!
//! [`reading::Reader`] reads a sentence into a [`reading::Reading`]; everything else serves it. The weights lie in
//! `src/data/reader.bin` and are used in place; `cargo xtask train` makes them, through the same code that finds
//! the features here.
//!
//! # How it works
//!
//! All decisions are linear: hashed features, each with a row of 8-bit weights ([`table`]), learned by the averaged
//! perceptron with a margin. [`word`] looks at each word once: letters, shape, clusters, lists of names. [`tagger`]
//! tags from left to right; [`parser`] builds the tree by arc-hybrid transitions without looking back, one shift
//! and one arc a word, and names each arc as it makes it, from what is in [`sight`] and the [`templates`] of it, but
//! [`sure`] decisions are not weighed; [`names`] first says where a name begins and ends and
//! then, seeing all of it, what it names. Time is linear in the words, however long the sentence.
//!
//! # What was tried
//!
//! Scores are UPOS accuracy, UAS and LAS on EWT dev and F1 of names on UNER EWT dev; nothing was learned from
//! them, but what to keep was chosen by them, so they flatter a little. Sizes are after brotli. Changes that ought
//! to do nothing moved UAS by up to 0.3, names by 1, and GUM's two small genres by more than 1: less than that
//! proves nothing. Several rows changed more than one thing, as they say.
//!
//! | what | result |
//! | --- | --- |
//! | plain hashing, 2^18 rows for moves, 2^15 for tags and relations, no clusters, no margin | 94.4, 81.9 / 78.4; 1.55 MB |
//! | the same with margin 20 | 94.4, 82.1 / 78.7 |
//! | the same with 2^22 and 2^18 rows and no margin: hardly any collision | 94.7, 83.4 / 80.1; far too large |
//! | plain hashing with 255 word clusters, no margin | 94.5, 82.2 / 78.5; 1.70 MB |
//! | rows only for the features that weigh most, with check bytes, learned again with these alone; clusters; margin 20 | 95.0, 84.6 / 80.9; 0.83 MB |
//! | of that, 8 steps of weight on each side instead of 20, and larger margins | 94.8, 84.3 / 80.6; 0.69 MB |
//! | margin 60 and 12 rounds for moves instead of 20 and 8, with 8 and 10 steps | 84.4 / 80.7 and 84.1 / 80.5 |
//! | words with one tag alone take it from the lexicon; forced moves are not scored | 94.9, 84.4 / 80.6; faster |
//! | one run, 12 steps | 94.9, 84.1 / 80.4; names 64.1; 0.79 MB |
//! | several runs in different orders, summed row by row (kept) | 95.1, 84.6 / 80.9; names 65.0; 0.79 MB |
//! | more than twice as many runs | 95.0, 84.5 / 80.9; names 63.6; GUM lower |
//! | names without GUM's entities | 52.4 instead of 61.6 |
//! | names without re3d; with the financial agreements | 62.8; 63.1 instead of 61.6 |
//! | kinds summed over a document, places of several words known, peoples in GUM no persons | 63.2 instead of 61.1 before the next step, no gain after it |
//! | EWT's proper nouns as names, with kinds by vote of all mentions in EWT and the news | between 0.1 and 2.6 more |
//! | Brown clusters of a far larger text beside the own ones | 94.9, 84.9 / 81.1 instead of 94.9, 84.5 / 80.8; names 64.1 instead of 63.2, on WikiGold 66.4 instead of 63.4; 0.11 MB |
//! | kinds of 4,400 proper nouns of EWT and the news judged by hand | names 66.6 instead of 64.1 |
//! | four times the rows for names; the names of the first model learned from once more | no gain |
//! | fewer sentences of the news (3,000 for 8,000); lower-case words tagged as names; "Inc." after a comma | 67.6 instead of 66.6 |
//! | all cities, more lists, names of several words marked where they stand, 1,100 well-known names | 70.5 instead of 67.6 |
//! | learned as MISC: what other parts of the corpora make look like a name | precision 1 to 2 more, F1 0.2 to 0.6 |
//! | 2,400 well-known names | 71.7 instead of 71.0 |
//! | more runs for names (6 for 4) | 72.7 instead of 71.9 |
//! | the parser learns more often from GUM's news and interviews | both about 0.5 more, EWT 0.2 to 0.5 less; four times instead of three: no more |
//! | the weights of the last class left out, since a row sums to nothing | 95.1, 84.2 / 80.4; names 72.0; 0.88 MB instead of 0.95, faster |
//! | of that, 18 steps of weight for names instead of 12 (kept) | names 72.2 |
//! | what the parser nearly always does in a context of tags it does unweighed (kept) | 84.1 / 80.4 instead of 84.2 / 80.4; a fifth faster |
//! | the same with check bytes of 8 bits instead of 16 | 83.0 / 79.0 |
//! | of that of before, 9 steps for moves and names, 6 and 7 for relations and tags | 84.4 / 80.7, GUM's news 1.5 less; names 71.9; 0.88 MB |
//! | half of the parser's features left out, those without which it hardly changed (kept) | 84.3 / 80.9 instead of 84.1 / 80.4, GUM 83.9 / 80.7 instead of 84.0 / 80.5, its news 2 less; the reader a third faster |
//! | of that, half of the rows for moves | 84.0 / 80.5; 0.13 MB less |
//! | two thirds of the features of moves and three quarters of those of relations left out | 84.2 / 80.8, GUM 0.5 less |
//! | half of the tagger's features left out too | UPOS 95.2 instead of 95.1, names 71.0 |
//!
//! Proper nouns that are gold, cut into runs by rule, find 84 of 100 names of UNER EWT dev with a precision of 69;
//! so much of what is missing is knowing which proper nouns name people, places and bodies. The score of names
//! has [`names::Consistency`] at work, which [`reading::Reader`] leaves to whoever knows the document. The lists of
//! well-known names were written after errors on UNER EWT dev had been looked at; names that were only thought of
//! there were taken out again, but WikiGold, learned without it, is the fairer judge.
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
pub mod sight;
pub mod sure;
pub(crate) mod syntax;
pub mod table;
pub mod tagger;
pub mod templates;
pub mod tree;
pub mod word;

#[cfg(test)]
mod tests;

use crate::text::tokenize;

/// The words of a text, as the reader cuts them.
pub fn tokens(text: &str) -> Vec<&str> {
    tokenize(text).iter().map(|token| token.span.of(text)).collect()
}
