//! Finds the contexts of tags in which the parser that is learned nearly always does the same.

use std::collections::BTreeMap;

use nutgraf::tag::hash::Features;
use nutgraf::tag::model::Model;
use nutgraf::tag::parser;
use nutgraf::tag::sight::Sentence;
use nutgraf::tag::sure::{REACH, SLOT, check, home};
use nutgraf::tag::tagger;
use nutgraf::tag::tree::Tree;

use super::corpus;
use super::score;

/// How often a context must have been seen, and in how many of 1000 cases the same must have been done.
const OFTEN: u32 = 30;
const PURE: u32 = 996;

/// How often what was done in each context.
type Counts = BTreeMap<u32, BTreeMap<u8, u32>>;

/// The tables of sure moves and sure relations, by what the model does with these sentences.
pub(crate) fn learn(model: &Model<'_>, sentences: &[corpus::Sentence]) -> [Vec<u8>; 2] {
    let mut counts: [Counts; 2] = Default::default();
    let (mut f, mut tags, mut tree) = (Features::default(), Vec::new(), Tree::default());
    for sentence in sentences {
        let words = score::words(model, &sentence.words);
        tagger::tag(&model.tags, &words, &mut f, &mut tags);
        let seen = Sentence { words: &words, tags: &tags };
        parser::watched(model, seen, &mut f, &mut tree, &mut |kind, context, done| {
            *counts[kind].entry(context).or_default().entry(done).or_default() += 1;
        });
    }
    counts.map(|counts| table(&counts))
}

/// The contexts that are sure, in the smallest table that holds them.
fn table(counts: &Counts) -> Vec<u8> {
    let sure = |(&context, done): (&u32, &BTreeMap<u8, u32>)| {
        let all: u32 = done.values().sum();
        let (&most, &count) = done.iter().max_by_key(|&(_, &count)| count)?;
        (all >= OFTEN && count * 1000 >= all * PURE).then_some((all, context, most))
    };
    let mut contexts: Vec<(u32, u32, u8)> = counts.iter().filter_map(sure).collect();
    contexts.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    let bits = (contexts.len() * 5 / 4).next_power_of_two().max(2 * REACH).ilog2();
    let mut bytes = vec![0; SLOT << bits];
    for (_, context, done) in contexts {
        let start = home(context, bits);
        // What finds no slot, or one that looks like its own, is weighed as everything else.
        let mark = |slot: usize| [bytes[SLOT * slot], bytes[SLOT * slot + 1]];
        if (start..start + REACH).any(|slot| mark(slot) == check(context)) {
            continue;
        }
        if let Some(slot) = (start..start + REACH).find(|&slot| mark(slot) == [0, 0]) {
            let [high, low] = check(context);
            bytes[SLOT * slot..SLOT * (slot + 1)].copy_from_slice(&[high, low, done]);
        }
    }
    bytes
}
