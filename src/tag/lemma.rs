//! Lemmas: the form under which a dictionary lists a word.
//!
//! The endings of English follow few rules; which of them a word follows is learned, suffix by suffix, and
//! what follows none stands in a list.

use std::borrow::Cow;

use super::class::{Tag, Upos};
use crate::lexicon::rows::Rows;

/// A group of tags whose words change alike.
pub fn group(tag: Tag) -> u8 {
    match tag {
        Tag::Nouns | Tag::Names => b'n',
        Tag::Past | Tag::AuxPast => b'd',
        Tag::Participle | Tag::AuxParticiple => b'p',
        Tag::Gerund | Tag::AuxGerund => b'g',
        Tag::PresentThird | Tag::AuxPresentThird => b'z',
        Tag::Present | Tag::AuxPresent => b'v',
        Tag::Infinitive | Tag::AuxInfinitive => b'b',
        Tag::Modal => b'm',
        Tag::Comparative | Tag::AdverbComparative => b'r',
        Tag::Superlative | Tag::AdverbSuperlative => b's',
        _ => match tag.upos() {
            Upos::Pron | Upos::Det => b'i',
            Upos::Propn => b'N',
            _ => b'o',
        },
    }
}

/// Rules and exceptions, as lines "group suffix TAB cut TAB ending", sorted, the longest suffix deciding; a whole
/// word has "^" before it.
#[derive(Clone, Debug)]
pub struct Lemmas<'m> {
    rows: Rows<'m>,
}

/// The longest suffix that a rule names.
pub const LONGEST: usize = 5;
/// Longer words than this, with their group and mark, are no exceptions.
const LONGEST_NAME: usize = 32;

impl<'m> Lemmas<'m> {
    /// The rules in these bytes.
    pub fn new(bytes: &'m [u8]) -> Self {
        Self { rows: Rows::new(std::str::from_utf8(bytes).unwrap_or_default()) }
    }

    /// The lemma of a word with its tag.
    pub fn of(&self, word: &str, tag: Tag) -> String {
        let group = group(tag);
        let low = word.to_lowercase();
        let key =
            if low.contains('’') { low.replace('’', "'").into() } else { Cow::Borrowed(low.as_str()) };
        let suffix = |length: usize| {
            let from = key.len().checked_sub(length).filter(|&from| key.is_char_boundary(from))?;
            self.find(group, "", &key[from..])
        };
        let rule = self.find(group, "^", &key).or_else(|| (0..=LONGEST).rev().find_map(suffix));
        let own = if group == b'N' || tag.upos() == Upos::Propn { word } else { &low };
        rule.and_then(|(cut, ending)| changed(own, cut, ending)).unwrap_or_else(|| own.to_owned())
    }

    /// The rule for a group of tags and an ending, which "^" marks as a whole word.
    fn find(&self, group: u8, whole: &str, ending: &str) -> Option<(usize, &'m str)> {
        let mut name = [0; LONGEST_NAME];
        let length = 1 + whole.len() + ending.len();
        let (mark, letters) = name.get_mut(1..length)?.split_at_mut(whole.len());
        mark.copy_from_slice(whole.as_bytes());
        letters.copy_from_slice(ending.as_bytes());
        name[0] = group;
        let (cut, ending) = self.rows.of(&name[..length]).next()?.split_once('\t')?;
        Some((cut.parse().ok()?, ending))
    }
}

/// A word with so many bytes cut from its end, and another ending.
pub fn changed(word: &str, cut: usize, ending: &str) -> Option<String> {
    let stem = word.get(..word.len().checked_sub(cut)?)?;
    Some(format!("{stem}{ending}"))
}
