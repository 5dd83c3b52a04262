//! Learns part-of-speech tags.

use nutgraf::tag::class::TAGS;
use nutgraf::tag::hash::Features;
use nutgraf::tag::table::{Table, best};
use nutgraf::tag::tagger;
use nutgraf::tag::word::Word;

use super::learner::Learner;
use super::random::Random;
use super::settings::Part;

/// A sentence to learn from.
pub(crate) type Example<'e> = (&'e [Word], &'e [u8]);

/// Learns from sentences with their tags: a table of weights.
pub(crate) fn learn(examples: &[Example<'_>], part: Part) -> Vec<u8> {
    let mut wide = Learner::<TAGS>::new(18);
    go(&mut wide, examples, part, 0);
    let mut learner = wide.narrowed(part.bits);
    drop(wide);
    for run in 1..=part.runs {
        go(&mut learner, examples, part, run);
        learner.settle();
    }
    learner.quantized(part.levels)
}

fn go(learner: &mut Learner<TAGS>, examples: &[Example<'_>], part: Part, run: u64) {
    let mut random = Random::new(1 + run);
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let (mut features, mut tags) = (Features::default(), Vec::new());
    for _ in 0..part.rounds {
        random.shuffle(&mut order);
        for &i in &order {
            let (words, gold) = examples[i];
            tags.clear();
            for (at, &right) in gold.iter().enumerate() {
                let right = usize::from(right);
                if let Some(sure) = words[at].sure.checked_sub(1) {
                    tags.push(sure);
                    continue;
                }
                tagger::features(words, &tags, at, &mut features);
                let scores = learner.score(&features);
                learner.tick();
                let guess = best(&scores, |_| true);
                let rival = best(&scores, |class| class != right);
                if scores[rival] + part.margin >= scores[right] {
                    learner.update(&features, right, rival);
                }
                tags.push(guess as u8);
            }
        }
    }
}

/// The tags that a table gives to sentences.
pub(crate) fn apply(table: &[u8], sentences: &[Vec<Word>]) -> Vec<Vec<u8>> {
    let table = Table::new(table);
    let mut features = Features::default();
    let tag = |words: &Vec<Word>| {
        let mut tags = Vec::new();
        tagger::tag(&table, words, &mut features, &mut tags);
        tags
    };
    sentences.iter().map(tag).collect()
}

/// Tags each part of the sentences by a table that was learned from the others, so that what is learned from
/// tags sees the mistakes that it will meet.
pub(crate) fn jackknife(words: &[Vec<Word>], gold: &[&[u8]], folds: usize, part: Part) -> Vec<Vec<u8>> {
    let mut tags = vec![Vec::new(); words.len()];
    for fold in 0..folds {
        let examples: Vec<Example<'_>> =
            (0..words.len()).filter(|i| i % folds != fold).map(|i| (&words[i][..], gold[i])).collect();
        let table = learn(&examples, part);
        let held: Vec<usize> = (fold..words.len()).step_by(folds).collect();
        let sentences: Vec<Vec<Word>> = held.iter().map(|&i| words[i].clone()).collect();
        for (i, found) in held.into_iter().zip(apply(&table, &sentences)) {
            tags[i] = found;
        }
    }
    tags
}
