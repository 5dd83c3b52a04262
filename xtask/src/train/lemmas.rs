//! Learns lemmas: for each group of tags the change that most words with a suffix undergo, and a list of those
//! that go their own way.

use std::collections::BTreeMap;

use nutgraf::tag::lemma::{LONGEST, Lemmas, changed, group};
use nutgraf::tag::tagger::tag_of;

use super::corpus::Sentence;

type Change = (usize, String);

/// Learns from the lemmas of treebanks.
pub(crate) fn learn(sentences: &[Sentence]) -> Vec<u8> {
    let mut words: BTreeMap<(u8, String), BTreeMap<Change, usize>> = BTreeMap::new();
    for (group, word, change) in sentences.iter().flat_map(pairs) {
        *words.entry((group, word)).or_default().entry(change).or_default() += 1;
    }
    // Every word counts once for its suffixes, so that rules are those of many words.
    let settled: Vec<(u8, String, Change, usize)> = words
        .into_iter()
        .filter_map(|((group, word), changes)| {
            let (change, count) = changes.into_iter().max_by(|a, b| a.1.cmp(&b.1).then(b.0.cmp(&a.0)))?;
            Some((group, word, change, count))
        })
        .collect();
    let mut lines: BTreeMap<String, Change> = BTreeMap::new();
    for length in 0..=LONGEST {
        let mut votes: BTreeMap<String, BTreeMap<Change, usize>> = BTreeMap::new();
        for (group, word, change, _) in &settled {
            let from = word.len().checked_sub(length).filter(|&from| word.is_char_boundary(from));
            let Some(from) = from else { continue };
            let key = format!("{}{}", char::from(*group), &word[from..]);
            *votes.entry(key).or_default().entry(change.clone()).or_default() += 1;
        }
        for (key, changes) in votes {
            let Some((change, count)) = changes.iter().max_by(|a, b| a.1.cmp(b.1).then(b.0.cmp(a.0))) else {
                continue;
            };
            let inherited = rule(&lines, &key);
            let votes =
                |change: Option<&Change>| change.and_then(|change| changes.get(change)).copied().unwrap_or(0);
            if length == 0 || (*count >= 2 && *count > votes(inherited) + 1) {
                lines.insert(key, change.clone());
            }
        }
    }
    for (group, word, change, count) in &settled {
        let key = format!("{}{word}", char::from(*group));
        if (*count >= 2 || change.0 >= 3) && rule(&lines, &key) != Some(change) {
            lines.insert(format!("{}^{word}", char::from(*group)), change.clone());
        }
    }
    let text: Vec<String> =
        lines.into_iter().map(|(key, (cut, ending))| format!("{key}\t{cut}\t{ending}")).collect();
    text.join("\n").into_bytes()
}

/// The rule of the longest suffix.
fn rule<'l>(lines: &'l BTreeMap<String, Change>, key: &str) -> Option<&'l Change> {
    let (group, word) = key.split_at(1);
    let suffix = |length: usize| {
        let from = word.len().checked_sub(length).filter(|&from| word.is_char_boundary(from))?;
        lines.get(&format!("{group}{}", &word[from..]))
    };
    (0..=LONGEST).rev().find_map(suffix)
}

/// Each word with its group and its change.
fn pairs(sentence: &Sentence) -> impl Iterator<Item = (u8, String, Change)> {
    (0..sentence.words.len()).filter_map(|at| {
        let group = group(tag_of(sentence.tags[at]));
        let word = sentence.words[at].to_lowercase().replace('’', "'");
        let lemma = sentence.lemmas[at].to_lowercase();
        let same = word.char_indices().zip(lemma.chars()).take_while(|((_, a), b)| a == b).last();
        let stem = same.map_or(0, |((at, c), _)| at + c.len_utf8());
        let change = (word.len() - stem, lemma.get(stem..)?.to_owned());
        let plain = !word.contains(['\t', '\n', ' ']) && !change.1.contains(['\t', '\n', ' ']);
        (plain && word.len() < 30 && changed(&word, change.0, &change.1).is_some())
            .then_some((group, word, change))
    })
}

/// How many lemmas in a hundred come out right, when the tags are right.
pub(crate) fn score(lemmas: &Lemmas<'_>, sentences: &[Sentence]) -> f64 {
    let (mut right, mut all) = (0, 0);
    for sentence in sentences {
        for at in 0..sentence.words.len() {
            let found = lemmas.of(&sentence.words[at], tag_of(sentence.tags[at]));
            all += 1;
            right += usize::from(found.to_lowercase() == sentence.lemmas[at].to_lowercase());
        }
    }
    100.0 * f64::from(right as u32) / f64::from(all.max(1) as u32)
}
