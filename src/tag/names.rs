//! Names: first where one begins and ends, word by word, then what kind of thing it names, span by span.

use std::collections::HashMap;
use std::ops::Range;

use super::class::{NameKind, Tag};
use super::hash::{self, Features};
use super::lexicon::{LISTS, Lexicon};
use super::model::Model;
use super::sight::Sentence;
use super::table::{Table, best};
use super::tagger::tag_of;
use super::word::{OUTSIDE, Word};

/// Where a word stands in a name.
pub const OUT: usize = 0;
/// The first of several words.
pub const BEGIN: usize = 1;
/// Neither the first nor the last.
pub const INSIDE: usize = 2;
/// The last of several words.
pub const LAST: usize = 3;
/// The only word.
pub const ONLY: usize = 4;
/// How many places there are.
pub const PLACES: usize = 5;
/// How many kinds of names there are.
pub const KINDS: usize = NameKind::ALL.len();

/// A name in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// Its words, counted from the beginning of the sentence.
    pub words: Range<usize>,
    /// What it names.
    pub kind: NameKind,
    /// How much speaks for each kind.
    pub scores: [i32; KINDS],
}

/// Whether a place may follow another.
pub fn follows(before: usize, place: usize) -> bool {
    let open = matches!(before, BEGIN | INSIDE);
    open == matches!(place, INSIDE | LAST)
}

/// Whether a word can be part of a name at all, so that all others are passed over.
pub fn may_be_name(sentence: Sentence<'_>, at: usize, before: usize) -> bool {
    let capital = |at: usize| sentence.words.get(at).is_some_and(Word::is_capitalized);
    let proper = sentence.tags.get(at).is_some_and(|&tag| is_name_tag(tag));
    capital(at) || proper || matches!(before, BEGIN | INSIDE) || capital(at + 1)
}

/// The features of a word's place in a name, when the words before it have theirs.
pub fn place_features(sentence: Sentence<'_>, places: &[u8], at: usize, f: &mut Features) {
    let word =
        |offset: isize| at.checked_add_signed(offset).and_then(|i| sentence.words.get(i)).unwrap_or(&OUTSIDE);
    let tag = |offset: isize| {
        at.checked_add_signed(offset).and_then(|i| sentence.tags.get(i)).map_or(99, |&tag| u32::from(tag))
    };
    let place = |back: usize| at.checked_sub(back).and_then(|i| places.get(i)).map_or(9, |&p| u32::from(p));
    let (w, before, after) = (word(0), word(-1), word(1));
    let (second, third) = (word(2), word(-2));
    let p = place(1);
    let opening = u32::from(at == 0);
    f.clear();
    f.add([p, place(2)]);
    f.add([w.exact, p]);
    f.add([w.form]);
    f.add([w.shape, opening, p]);
    f.add([w.shape, before.shape, after.shape, p]);
    f.add([w.flags, w.shape, p]);
    f.add([w.flags, before.flags, after.flags]);
    f.add([w.flags, tag(0), p]);
    f.add([w.cluster, p]);
    f.add([w.coarse[0], p]);
    f.add([w.cluster, after.cluster]);
    f.add([w.cluster, before.cluster]);
    f.add([w.cluster, tag(1), p]);
    f.add([w.suffixes[2], p]);
    f.add([w.suffixes[3]]);
    f.add([w.prefixes[2]]);
    f.add([tag(0), p]);
    f.add([tag(0), tag(1), p]);
    f.add([tag(-1), tag(0), p]);
    f.add([tag(-1), tag(0), tag(1), p]);
    f.add([tag(0), tag(1), tag(2), p]);
    f.add([before.form, p]);
    f.add([before.form, w.shape, tag(0)]);
    f.add([before.cluster, p]);
    f.add([before.cluster, tag(0), p]);
    f.add([after.form, p]);
    f.add([after.form, tag(0), p]);
    f.add([after.cluster, tag(0), p]);
    f.add([after.shape, tag(1), p]);
    f.add([after.exact, w.exact]);
    f.add([before.exact, w.exact, p]);
    f.add([second.form, after.form]);
    f.add([second.cluster, after.shape, p]);
    f.add([second.shape, after.shape, w.shape, p]);
    f.add([third.form, before.form]);
    f.add([w.listed, p]);
    f.add([w.listed, tag(0), p]);
    f.add([w.paths[3], p]);
    f.add([w.paths[2], p]);
    f.add([w.paths[1], w.shape, p]);
    f.add([w.paths[0], tag(0), p]);
    f.add([w.paths[3], after.paths[3]]);
    f.add([before.paths[3], w.paths[3]]);
    f.add([before.paths[1], w.paths[2], after.paths[1]]);
    f.add([before.paths[3], p]);
    f.add([before.paths[2], tag(0), p]);
    f.add([after.paths[3], p]);
    f.add([after.paths[2], tag(0), p]);
    f.add([second.paths[2]]);
    f.add([third.paths[2]]);
}

/// The features of a name's kind.
pub fn kind_features(lexicon: &Lexicon<'_>, sentence: Sentence<'_>, name: &Range<usize>, f: &mut Features) {
    let word = |at: Option<usize>| at.and_then(|i| sentence.words.get(i)).unwrap_or(&OUTSIDE);
    let tag = |at: Option<usize>| at.and_then(|i| sentence.tags.get(i)).map_or(99, |&tag| u32::from(tag));
    let before = |n: usize| name.start.checked_sub(n);
    let after = |n: usize| Some(name.end - 1 + n);
    let words = &sentence.words[name.clone()];
    let (Some(first), Some(last)) = (words.first(), words.last()) else { return f.clear() };
    let count = words.len().min(5) as u32;
    let single = u32::from(words.len() == 1);
    let whole = key(words);
    let known = if words.len() == 1 { first.flags & LISTS } else { lexicon.name(whole) };
    let shapes = words.iter().take(4).fold(0, |hash, word| hash::mix(hash, word.shape));
    let any = words.iter().fold(0, |flags, word| flags | word.flags);
    f.clear();
    f.add([0]);
    f.add([whole]);
    f.add([known, single]);
    f.add([known, word(before(1)).form]);
    f.add([first.form, single]);
    f.add([last.form, single]);
    f.add([first.cluster, single]);
    f.add([last.cluster, single]);
    f.add([first.cluster, last.cluster]);
    f.add([first.coarse[0], last.coarse[0], count]);
    f.add([last.suffixes[1], single]);
    f.add([last.suffixes[2], single]);
    f.add([last.suffixes[3], single]);
    f.add([first.prefixes[2], single]);
    f.add([first.flags, single]);
    f.add([last.flags, single]);
    f.add([first.flags & LISTS, last.flags & LISTS, count]);
    f.add([any & LISTS, count]);
    f.add([count, shapes]);
    f.add([tag(Some(name.start)), tag(Some(name.end - 1)), count]);
    f.add([word(before(1)).form]);
    f.add([word(before(1)).form, single]);
    f.add([word(before(1)).cluster, single]);
    f.add([word(before(1)).cluster, last.coarse[0]]);
    f.add([word(before(1)).form, first.flags & LISTS, count]);
    f.add([word(before(2)).form, word(before(1)).form]);
    f.add([word(before(2)).cluster]);
    f.add([tag(before(1)), word(before(1)).shape, single]);
    f.add([word(after(1)).form]);
    f.add([word(after(1)).cluster, single]);
    f.add([word(after(1)).cluster, last.coarse[0]]);
    f.add([word(after(1)).form, last.flags & LISTS]);
    f.add([word(after(2)).form, word(after(1)).form]);
    f.add([word(after(2)).cluster]);
    f.add([tag(after(1)), tag(before(1)), shapes]);
    f.add([tag(after(1)), word(after(1)).shape, single]);
    f.add([first.paths[3], single]);
    f.add([last.paths[3], single]);
    f.add([first.paths[2], single]);
    f.add([last.paths[2], single]);
    f.add([first.paths[1], last.paths[1], count]);
    f.add([first.paths[0], last.paths[0], count]);
    f.add([word(before(1)).paths[3], single]);
    f.add([word(before(1)).paths[2], last.paths[2]]);
    f.add([word(before(2)).paths[2]]);
    f.add([word(after(1)).paths[3], single]);
    f.add([word(after(1)).paths[2], last.paths[2]]);
    f.add([word(after(2)).paths[2]]);
    // The words inside, wherever they stand, share their weights.
    for nth in 0..6 {
        match words.get(nth) {
            Some(word) => f.add_like(100, [word.form]),
            None => f.skip(),
        }
    }
    for nth in 0..6 {
        match words.get(nth) {
            Some(word) => f.add_like(101, [word.cluster]),
            None => f.skip(),
        }
    }
    for nth in 0..6 {
        match words.get(nth) {
            Some(word) => f.add_like(102, [word.paths[3]]),
            None => f.skip(),
        }
    }
}

/// Finds the names of a sentence.
pub fn find(
    model: &Model<'_>,
    sentence: Sentence<'_>,
    f: &mut Features,
    taken: &mut Vec<u8>,
    names: &mut Vec<Name>,
) {
    names.clear();
    place(&model.places, sentence, f, taken);
    for words in spans(taken) {
        kind_features(&model.lexicon, sentence, &words, f);
        let scores = model.kinds.score(f).map(i32::from);
        names.push(Name { words, kind: kind_of(&scores), scores });
    }
}

/// The place of each word in the names.
pub fn place(table: &Table<'_, PLACES>, sentence: Sentence<'_>, f: &mut Features, taken: &mut Vec<u8>) {
    taken.clear();
    for at in 0..sentence.words.len() {
        let before = taken.last().map_or(OUT, |&place| usize::from(place));
        let place = if may_be_name(sentence, at, before) {
            place_features(sentence, taken, at, f);
            let last = at + 1 == sentence.words.len();
            let ends = |place: usize| !last || !matches!(place, BEGIN | INSIDE);
            best(&table.score(f), |place| follows(before, place) && ends(place))
        } else {
            OUT
        };
        taken.push(place as u8);
    }
}

/// The names that places make.
pub fn spans(taken: &[u8]) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    taken.iter().enumerate().filter_map(move |(at, &place)| {
        let place = usize::from(place);
        if matches!(place, BEGIN | ONLY) {
            start = at;
        }
        matches!(place, LAST | ONLY).then_some(start..at + 1)
    })
}

/// The kind for which most speaks.
fn kind_of(scores: &[i32; KINDS]) -> NameKind {
    NameKind::ALL.get(best(scores, |_| true)).copied().unwrap_or(NameKind::Misc)
}

/// What all mentions of a name in one document say together about its kind.
#[derive(Clone, Debug, Default)]
pub struct Consistency {
    sums: HashMap<u32, [i32; KINDS]>,
}

impl Consistency {
    /// Adds a name of the document.
    pub fn add(&mut self, words: &[Word], name: &Name) {
        let top = name.scores.iter().copied().max().unwrap_or(0);
        let sums = self.sums.entry(key(&words[name.words.clone()])).or_default();
        for (sum, score) in sums.iter_mut().zip(name.scores) {
            *sum = sum.saturating_add((score - top).max(-400));
        }
    }

    /// Gives a name the kind that its mentions agree on.
    pub fn settle(&self, words: &[Word], name: &mut Name) {
        if let Some(sums) = self.sums.get(&key(&words[name.words.clone()])) {
            name.kind = kind_of(sums);
        }
    }
}

/// The number of a name by its words, whatever their case.
pub fn key(words: &[Word]) -> u32 {
    words.iter().fold(0, |hash, word| hash::mix(hash, word.form))
}

/// Whether a tag is one of a name.
pub fn is_name_tag(tag: u8) -> bool {
    matches!(tag_of(tag), Tag::Name | Tag::Names | Tag::NameAdjective)
}
