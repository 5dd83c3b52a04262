//! Part-of-speech tags, from left to right, one decision a word.

use super::class::{TAGS, Tag};
use super::hash::Features;
use super::table::{Table, best};
use super::word::{OUTSIDE, Word};

/// The features of the word at `at`, when the two words before it have their tags.
pub fn features(words: &[Word], tags: &[u8], at: usize, f: &mut Features) {
    let word = |offset: isize| at.checked_add_signed(offset).and_then(|i| words.get(i)).unwrap_or(&OUTSIDE);
    let tag = |back: usize| at.checked_sub(back).and_then(|i| tags.get(i)).map_or(99, |&tag| u32::from(tag));
    let (w, before, after) = (word(0), word(-1), word(1));
    let (second, third) = (word(2), word(-2));
    let opening = u32::from(at == 0);
    f.clear();
    f.add([w.form]);
    f.add([w.exact, opening]);
    f.add([w.suffixes[0], w.shape]);
    f.add([w.suffixes[1]]);
    f.add([w.suffixes[2]]);
    f.add([w.suffixes[3]]);
    f.add([w.prefixes[0]]);
    f.add([w.prefixes[1]]);
    f.add([w.prefixes[2]]);
    f.add([w.shape, opening, w.flags]);
    f.add([w.shape, after.shape, before.shape]);
    f.add([w.cluster]);
    f.add([w.cluster, w.suffixes[1]]);
    f.add([tag(1)]);
    f.add([tag(1), tag(2)]);
    f.add([tag(1), w.form]);
    f.add([tag(1), w.suffixes[2]]);
    f.add([tag(1), w.cluster]);
    f.add([tag(1), tag(2), w.cluster]);
    f.add([before.form]);
    f.add([before.form, w.form]);
    f.add([before.cluster, w.cluster]);
    f.add([third.form]);
    f.add([third.cluster]);
    f.add([after.form]);
    f.add([after.form, w.form]);
    f.add([after.cluster]);
    f.add([after.cluster, w.cluster]);
    f.add([after.suffixes[2], after.shape]);
    f.add([after.suffixes[1], w.suffixes[1]]);
    f.add([second.form]);
    f.add([second.cluster]);
    f.add([after.cluster, second.coarse[0]]);
    f.add([tag(1), w.cluster, after.cluster]);
    f.add([tag(1), w.form, after.coarse[0]]);
    f.add([tag(1), w.suffixes[1], after.coarse[1]]);
    f.add([tag(1), tag(2), w.form]);
    f.add([w.coarse[0], after.coarse[0], before.coarse[0]]);
    f.add([w.listed, w.shape]);
    f.add([w.paths[3]]);
    f.add([w.paths[2]]);
    f.add([w.paths[1], tag(1)]);
    f.add([w.paths[3], tag(1)]);
    f.add([w.paths[3], w.suffixes[1]]);
    f.add([w.paths[3], after.paths[3]]);
    f.add([before.paths[3], w.paths[3]]);
    f.add([after.paths[3]]);
    f.add([after.paths[2], tag(1)]);
}

/// Tags the words of a sentence.
pub fn tag(table: &Table<TAGS>, words: &[Word], f: &mut Features, tags: &mut Vec<u8>) {
    tags.clear();
    for at in 0..words.len() {
        if let Some(sure) = words[at].sure.checked_sub(1) {
            tags.push(sure);
            continue;
        }
        features(words, tags, at, f);
        tags.push(best(&table.score(f), |_| true) as u8);
    }
}

/// The tag with this number.
pub fn tag_of(number: u8) -> Tag {
    Tag::ALL.get(usize::from(number)).copied().unwrap_or(Tag::Other)
}
