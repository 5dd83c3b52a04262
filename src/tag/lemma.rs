//! Lemmas: the form under which a dictionary lists a word.
//!
//! The endings of English follow few rules; which of them a word follows is learned, suffix by suffix, and
//! what follows none stands in a list.

use super::class::{Tag, Upos};

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
#[derive(Clone, Copy, Debug)]
pub struct Lemmas<'m> {
    lines: &'m str,
}

/// The longest suffix that a rule names.
pub const LONGEST: usize = 5;

impl<'m> Lemmas<'m> {
    /// The rules in these bytes.
    pub fn new(bytes: &'m [u8]) -> Self {
        Self { lines: std::str::from_utf8(bytes).unwrap_or_default() }
    }

    /// The lemma of a word with its tag.
    pub fn of(&self, word: &str, tag: Tag) -> String {
        let group = group(tag);
        let lower =
            if group == b'N' || tag.upos() == Upos::Propn { word.to_owned() } else { word.to_lowercase() };
        let key = lower.to_lowercase().replace('’', "'");
        let whole = format!("{}^{key}", char::from(group));
        let suffix = |length: usize| {
            let from = key.len().checked_sub(length).filter(|&from| key.is_char_boundary(from))?;
            self.find(&format!("{}{}", char::from(group), &key[from..]))
        };
        let rule = self.find(&whole).or_else(|| (0..=LONGEST).rev().find_map(suffix));
        rule.and_then(|(cut, ending)| changed(&lower, cut, ending)).unwrap_or(lower)
    }

    fn find(&self, key: &str) -> Option<(usize, &'m str)> {
        let (mut low, mut high) = (0, self.lines.len());
        while low < high {
            let middle = self.lines.floor_char_boundary((low + high) / 2);
            let start = self.lines[..middle].rfind('\n').map_or(0, |at| at + 1);
            let end = self.lines[start..].find('\n').map_or(self.lines.len(), |at| start + at);
            let mut cells = self.lines[start..end].split('\t');
            match cells.next()?.cmp(key) {
                std::cmp::Ordering::Equal => return Some((cells.next()?.parse().ok()?, cells.next()?)),
                std::cmp::Ordering::Less => low = (end + 1).min(high),
                std::cmp::Ordering::Greater => high = start,
            }
        }
        None
    }
}

/// A word with so many bytes cut from its end, and another ending.
pub fn changed(word: &str, cut: usize, ending: &str) -> Option<String> {
    let stem = word.get(..word.len().checked_sub(cut)?)?;
    Some(format!("{stem}{ending}"))
}
