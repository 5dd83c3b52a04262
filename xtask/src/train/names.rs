//! Learns names.

use std::collections::BTreeMap;
use std::ops::Range;

use nutgraf::tag::class::NameKind;
use nutgraf::tag::hash::Features;
use nutgraf::tag::lexicon::Lexicon;
use nutgraf::tag::model::Model;
use nutgraf::tag::names::{
    self, BEGIN, Consistency, INSIDE, KINDS, LAST, ONLY, OUT, PLACES, follows, kind_features, may_be_name,
    place_features,
};
use nutgraf::tag::parser::Sentence;
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
        Example { words, tags, names: sentence.names.clone(), unknown: sentence.unknown.clone(), none: Vec::new() }
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
    let folds = settings.none;
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

/// The name as one string, by which its mentions are known as mentions of one thing.
fn text(words: &[String], range: &Range<usize>) -> String {
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

    pub(crate) fn dump(&self) {
        for (name, (sums, count)) in &self.counts {
            let mut order: Vec<usize> = (0..4).collect();
            order.sort_by_key(|&k| -sums[k]);
            println!("DUMP\t{count}\t{}\t{}\t{name}", NameKind::ALL[order[0]].name(), (sums[order[0]] - sums[order[1]]) / i64::from(*count));
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

/// Names found, names there, names right; for each kind, and for where they are alone.
#[derive(Default)]
pub(crate) struct Score {
    counts: [[usize; 3]; KINDS + 1],
}

/// The names of sentences, their kinds settled document by document.
fn read(model: &Model<'_>, sentences: &[named::Sentence]) -> Vec<Vec<names::Name>> {
    let examples = examples(model, sentences);
    let (mut f, mut taken) = (Features::default(), Vec::new());
    let mut found = vec![Vec::new(); sentences.len()];
    let mut start = 0;
    while start < sentences.len() {
        let opens = |at: usize| sentences.get(at).is_none_or(|sentence| sentence.opens);
        let end = (start + 1..).find(|&at| opens(at)).unwrap_or(sentences.len());
        let mut consistency = Consistency::default();
        for (example, names) in examples[start..end].iter().zip(&mut found[start..end]) {
            let seen = Sentence { words: &example.words, tags: &example.tags };
            names::find(model, seen, &mut f, &mut taken, names);
            names.iter().for_each(|name| consistency.add(&example.words, name));
        }
        for (example, names) in examples[start..end].iter().zip(&mut found[start..end]) {
            names.iter_mut().for_each(|name| consistency.settle(&example.words, name));
        }
        start = end;
    }
    found
}

/// Finds names with a model and counts what is right.
pub(crate) fn score(model: &Model<'_>, sentences: &[named::Sentence]) -> Score {
    let mut score = Score::default();
    sentences.iter().zip(&read(model, sentences)).for_each(|(sentence, found)| score.count(sentence, found));
    score
}

/// Prints each sentence where names are wrong: those that it has, and those that were found.
pub(crate) fn print_errors(model: &Model<'_>, sentences: &[named::Sentence]) {
    for (sentence, found) in sentences.iter().zip(read(model, sentences)) {
        let found: Vec<_> = found.into_iter().map(|name| (name.words, Some(name.kind))).collect();
        let shown = |names: &[(Range<usize>, Option<NameKind>)], others: &[(Range<usize>, Option<NameKind>)]| {
            let wrong = names.iter().filter(|name| name.1 != Some(NameKind::Misc) && !others.contains(name));
            let one = |(range, kind): &(Range<usize>, Option<NameKind>)| {
                format!("{} {}", kind.map_or("?", NameKind::name), text(&sentence.words, range))
            };
            wrong.map(one).collect::<Vec<_>>().join("; ")
        };
        let (missed, spurious) = (shown(&sentence.names, &found), shown(&found, &sentence.names));
        if !missed.is_empty() || !spurious.is_empty() {
            println!("- {missed}\n+ {spurious}\n  {}", sentence.words.join(" "));
        }
    }
}

impl Score {
    fn count(&mut self, sentence: &named::Sentence, found: &[names::Name]) {
        for name in found.iter().filter(|name| name.kind != NameKind::Misc) {
            let right = sentence.names.contains(&(name.words.clone(), Some(name.kind)));
            let there = |(range, kind): &(Range<usize>, Option<NameKind>)| {
                *range == name.words && *kind != Some(NameKind::Misc)
            };
            self.counts[name.kind as usize][0] += 1;
            self.counts[name.kind as usize][2] += usize::from(right);
            self.counts[KINDS][0] += 1;
            self.counts[KINDS][2] += usize::from(sentence.names.iter().any(there));
        }
        for (_, kind) in sentence.names.iter().filter(|(_, kind)| *kind != Some(NameKind::Misc)) {
            self.counts[kind.map_or(0, |kind| kind as usize)][1] += 1;
            self.counts[KINDS][1] += 1;
        }
    }
}

impl std::fmt::Display for Score {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let f1 = |[found, there, right]: [usize; 3]| 200.0 * right as f64 / (found + there).max(1) as f64;
        let mut all = [0; 3];
        for counts in &self.counts[..KINDS] {
            all.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
        }
        let rate = |part: usize, of: usize| 100.0 * part as f64 / of.max(1) as f64;
        write!(
            f,
            "F1 {:.2} (precision {:.1}, recall {:.1})",
            f1(all),
            rate(all[2], all[0]),
            rate(all[2], all[1])
        )?;
        for (kind, counts) in NameKind::ALL.iter().zip(&self.counts).take(3) {
            write!(f, ", {kind} {:.1}", f1(*counts))?;
        }
        write!(f, ", where alone {:.1}", f1(self.counts[KINDS]))
    }
}
