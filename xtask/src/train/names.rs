//! Learns names.

use std::ops::Range;

use nutgraf::tag::class::NameKind;
use nutgraf::tag::hash::Features;
use nutgraf::tag::lexicon::Lexicon;
use nutgraf::tag::model::Model;
use nutgraf::tag::names::{
    self, BEGIN, INSIDE, KINDS, LAST, ONLY, OUT, PLACES, follows, kind_features, may_be_name, place_features,
};
use nutgraf::tag::sight::Sentence;
use nutgraf::tag::table::{Table, best};
use nutgraf::tag::tagger;
use nutgraf::tag::word::Word;

use super::learner::Learner;
use super::named;
use super::random::Random;
use super::score;
use super::settings::Settings;

/// A sentence to learn from.
#[derive(Clone)]
pub(crate) struct Example {
    pub words: Vec<Word>,
    pub tags: Vec<u8>,
    pub names: Vec<(Range<usize>, Option<NameKind>)>,
    pub unknown: Vec<bool>,
    /// Words that look like a name and are none.
    pub none: Vec<Range<usize>>,
}

/// Reads sentences with the tagger that is already learned.
pub(crate) fn examples(model: &Model<'_>, sentences: &[named::Sentence]) -> Vec<Example> {
    let mut f = Features::default();
    let example = |sentence: &named::Sentence| {
        let words = score::words(model, &sentence.words);
        let mut tags = Vec::new();
        tagger::tag(&model.tags, &words, &mut f, &mut tags);
        Example {
            words,
            tags,
            names: sentence.names.clone(),
            unknown: sentence.unknown.clone(),
            none: Vec::new(),
        }
    };
    sentences.iter().map(example).collect()
}

/// The place of each word in the names.
fn places(example: &Example) -> Vec<usize> {
    let mut places = vec![OUT; example.words.len()];
    for (range, _) in &example.names {
        if range.len() == 1 {
            places[range.start] = ONLY;
        } else {
            places[range.clone()].fill(INSIDE);
            places[range.start] = BEGIN;
            places[range.end - 1] = LAST;
        }
    }
    places
}

/// Learns where names are and what they name.
pub(crate) fn learn(lexicon: &Lexicon<'_>, examples: &[Example], settings: &Settings) -> [Vec<u8>; 2] {
    let (places, kinds) = (settings.places, settings.kinds);
    let mut wide = (Learner::new(20), Learner::new(20));
    go(lexicon, &mut wide.0, &mut wide.1, examples, settings, 0);
    let mut narrow = (wide.0.narrowed(places.bits), wide.1.narrowed(kinds.bits));
    drop(wide);
    for run in 1..=places.runs {
        go(lexicon, &mut narrow.0, &mut narrow.1, examples, settings, run);
        narrow.0.settle();
        narrow.1.settle();
    }
    [narrow.0.quantized(places.levels), narrow.1.quantized(kinds.levels)]
}

/// Adds to each sentence the names that are found in it, wrongly, by what is learned from the others.
pub(crate) fn add_none(lexicon: &Lexicon<'_>, examples: &mut [Example], settings: &Settings) {
    let folds = settings.folds;
    let (mut f, mut taken) = (Features::default(), Vec::new());
    for fold in 0..folds {
        let others: Vec<Example> =
            examples.iter().enumerate().filter(|(i, _)| i % folds != fold).map(|(_, e)| e.clone()).collect();
        let [places, _] = learn(lexicon, &others, settings);
        let table = Table::new(&places);
        for example in examples.iter_mut().skip(fold).step_by(folds) {
            names::place(&table, Sentence { words: &example.words, tags: &example.tags }, &mut f, &mut taken);
            let found = names::spans(&taken);
            let known = |range: &Range<usize>| !example.unknown[range.clone()].contains(&true);
            let apart = |range: &Range<usize>| {
                example.names.iter().all(|(name, _)| name.end <= range.start || range.end <= name.start)
            };
            let none = found.filter(|range| known(range) && apart(range)).collect();
            example.none = none;
        }
    }
    println!("{} names that are none", examples.iter().map(|example| example.none.len()).sum::<usize>());
}

fn go(
    lexicon: &Lexicon<'_>,
    learner: &mut Learner<PLACES>,
    kinds: &mut Learner<KINDS>,
    examples: &[Example],
    settings: &Settings,
    run: u64,
) {
    let mut random = Random::new(3 + run);
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let (mut f, mut taken) = (Features::default(), Vec::new());
    for _ in 0..settings.places.rounds {
        random.shuffle(&mut order);
        for &i in &order {
            let example = &examples[i];
            let sentence = Sentence { words: &example.words, tags: &example.tags };
            let gold = places(example);
            taken.clear();
            for (at, &right) in gold.iter().enumerate() {
                let before = taken.last().map_or(OUT, |&place| usize::from(place));
                if !may_be_name(sentence, at, before) {
                    taken.push(OUT as u8);
                    continue;
                }
                place_features(sentence, &taken, at, &mut f);
                let scores = learner.score(&f);
                learner.tick();
                let guess = best(&scores, |place| follows(before, place));
                if !example.unknown[at] && follows(before, right) {
                    let rival = best(&scores, |place| place != right && follows(before, place));
                    if scores[rival] + settings.places.margin >= scores[right] {
                        learner.update(&f, right, rival);
                    }
                }
                taken.push(guess as u8);
            }
            let named = example.names.iter().filter_map(|(range, kind)| Some((range, (*kind)?)));
            let none = example.none.iter().map(|range| (range, NameKind::Misc));
            for (range, kind) in named.chain(none) {
                kind_features(lexicon, sentence, range, &mut f);
                let scores = kinds.score(&f);
                kinds.tick();
                let right = kind as usize;
                let rival = best(&scores, |kind| kind != right);
                if scores[rival] + settings.kinds.margin >= scores[right] {
                    kinds.update(&f, right, rival);
                }
            }
        }
    }
}

/// Finds names with a model, for votes.
pub(crate) fn find(model: &Model<'_>, sentences: &mut [named::Sentence]) -> Vec<Example> {
    let mut examples = examples(model, sentences);
    let (mut f, mut taken, mut found) = (Features::default(), Vec::new(), Vec::new());
    for (sentence, example) in sentences.iter_mut().zip(&mut examples) {
        let seen = Sentence { words: &example.words, tags: &example.tags };
        names::find(model, seen, &mut f, &mut taken, &mut found);
        example.names = found.iter().map(|name| (name.words.clone(), None)).collect();
        example.unknown = vec![true; example.words.len()];
        sentence.names = example.names.clone();
    }
    examples
}
