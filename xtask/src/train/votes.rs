//! What a name of unknown kind names, by all its mentions together.

use std::collections::BTreeMap;
use std::ops::Range;

use nutgraf::tag::class::NameKind;
use nutgraf::tag::hash::Features;
use nutgraf::tag::model::Model;
use nutgraf::tag::names::{KINDS, kind_features};
use nutgraf::tag::sight::Sentence;
use nutgraf::tag::table::best;

use super::named;
use super::names::Example;

/// The name as one string, by which its mentions are known as mentions of one thing.
pub(crate) fn text(words: &[String], range: &Range<usize>) -> String {
    words[range.clone()].join(" ")
}

/// What a model takes each name for, all its mentions in all sentences together.
pub(crate) struct Votes {
    /// Names that were judged one by one.
    judged: BTreeMap<String, NameKind>,
    counts: BTreeMap<String, ([i64; KINDS], u32)>,
}

impl Votes {
    /// No votes yet, only names that were judged.
    pub(crate) fn new(judged: BTreeMap<String, NameKind>) -> Self {
        Self { judged, counts: BTreeMap::new() }
    }

    /// Adds what the model sees in sentences.
    pub(crate) fn add(&mut self, model: &Model<'_>, sentences: &[named::Sentence], examples: &[Example]) {
        let mut f = Features::default();
        for (sentence, example) in sentences.iter().zip(examples) {
            let seen = Sentence { words: &example.words, tags: &example.tags };
            for (range, _) in &example.names {
                kind_features(&model.lexicon, seen, range, &mut f);
                let scores = model.kinds.score(&f);
                let entry = self.counts.entry(text(&sentence.words, range)).or_default();
                // One mention counts for no more than a clear one.
                let top = scores.iter().copied().max().unwrap_or(0);
                for (sum, score) in entry.0.iter_mut().zip(scores) {
                    *sum += i64::from((score - top).max(-200));
                }
                entry.1 += 1;
            }
        }
    }

    /// The kind of a name that was judged, or where the votes are clear.
    fn kind(&self, name: &str, clear: i64) -> Option<NameKind> {
        if let Some(&kind) = self.judged.get(name) {
            return Some(kind);
        }
        let (sums, count) = self.counts.get(name)?;
        let best = best(sums, |_| true);
        let second = sums.iter().enumerate().filter(|&(kind, _)| kind != best).map(|(_, &sum)| sum).max()?;
        (sums[best] - second >= clear * i64::from(*count).max(1)).then(|| NameKind::ALL[best])
    }

    /// Gives the names their kinds where the votes are clear.
    pub(crate) fn settle(&self, sentences: &[named::Sentence], examples: &mut [Example], clear: i64) {
        for (sentence, example) in sentences.iter().zip(examples) {
            for (range, kind) in &mut example.names {
                *kind = kind.or_else(|| self.kind(&text(&sentence.words, range), clear));
            }
        }
    }
}
