//! How many names are found, and which are not.

use std::ops::Range;

use nutgraf::tag::class::NameKind;
use nutgraf::tag::hash::Features;
use nutgraf::tag::model::Model;
use nutgraf::tag::names::{self, Consistency, KINDS};
use nutgraf::tag::sight::Sentence;

use super::named;
use super::names::examples;
use super::votes::text;

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
        let shown = |names: &[(Range<usize>, Option<NameKind>)],
                     others: &[(Range<usize>, Option<NameKind>)]| {
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
