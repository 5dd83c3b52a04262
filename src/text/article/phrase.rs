//! The table of what pages and news desks write around articles, looked up by a whole line or by its first words.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::lexicon::words::Words;

/// What a phrase makes of its line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// The label of a button or link.
    Button,
    /// A label of one headline, of several, of tags.
    Next,
    Headlines,
    Entries,
    /// The name of a section or of a kind of text.
    Section,
    /// A label of press contacts.
    Contact,
    /// A label of an image's credit, and of its caption.
    Photo,
    Caption,
    /// A seller of pictures.
    Agency,
    /// A word for work at a paper, and for an office.
    Press,
    Office,
    /// An appeal to the reader; one that counts only in a short line.
    Appeal,
    Nudge,
    /// "Read more", before a mark and a headline, and without the mark.
    Pointer,
    Link,
    Tags,
    /// "For more information", before a way to ask.
    Ask,
    /// Before a telephone number or address.
    Address,
    /// A note of the desk on the text.
    Desk,
    Credit,
    Staff,
    /// "By", before a name, and "Office of".
    Signed,
    Bureau,
}

/// Some kinds.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Kinds(u32);

impl Kinds {
    pub(super) fn has(self, kind: Kind) -> bool {
        self.0 & 1 << kind as u32 != 0
    }

    fn add(&mut self, kind: Kind) {
        self.0 |= 1 << kind as u32;
    }
}

/// The kinds of a whole line, or of a word.
pub(super) fn whole(line: &str) -> Kinds {
    TABLE.whole.exact(line).unwrap_or_default()
}

/// The kinds of the first words of a line.
pub(super) fn opening(line: &str) -> Kinds {
    let mut kinds = Kinds::default();
    for &(phrase, kind) in TABLE.starting_as(line) {
        if line.starts_with(phrase) {
            kinds.add(kind);
        }
    }
    kinds
}

/// What follows the openings of this kind.
pub(super) fn after(line: &str, kind: Kind) -> impl Iterator<Item = (&'static str, &str)> {
    let openings = TABLE.starting_as(line).iter().filter(move |(_, other)| *other == kind);
    openings.filter_map(move |(phrase, _)| Some((*phrase, line.strip_prefix(phrase)?)))
}

struct Table {
    whole: Words<Kinds>,
    /// By first byte.
    openings: Vec<Vec<(&'static str, Kind)>>,
}

impl Table {
    fn starting_as(&self, line: &str) -> &[(&'static str, Kind)] {
        line.as_bytes().first().map_or(&[], |&first| &self.openings[usize::from(first)])
    }
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let (mut whole, mut openings) = (BTreeMap::<&str, Kinds>::new(), vec![Vec::new(); 256]);
    for (place, kind, phrase) in rows(include_str!("../../data/page-phrases.tsv")) {
        let Some(kind) = kind_named(kind) else { continue };
        if place == "whole" {
            whole.entry(phrase).or_default().add(kind);
        } else if let Some(&first) = phrase.as_bytes().first() {
            openings[usize::from(first)].push((phrase, kind));
        }
    }
    Table { whole: Words::new(whole), openings }
});

/// Place, kind and phrase of each row.
fn rows(table: &'static str) -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    table.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let mut fields = line.split('\t');
        Some((fields.next()?, fields.next()?, fields.next()?))
    })
}

fn kind_named(name: &str) -> Option<Kind> {
    Some(match name {
        "button" => Kind::Button,
        "next" => Kind::Next,
        "headlines" => Kind::Headlines,
        "entries" => Kind::Entries,
        "section" => Kind::Section,
        "contact" => Kind::Contact,
        "photo" => Kind::Photo,
        "caption" => Kind::Caption,
        "agency" => Kind::Agency,
        "press" => Kind::Press,
        "office" => Kind::Office,
        "appeal" => Kind::Appeal,
        "nudge" => Kind::Nudge,
        "pointer" => Kind::Pointer,
        "link" => Kind::Link,
        "tags" => Kind::Tags,
        "ask" => Kind::Ask,
        "address" => Kind::Address,
        "desk" => Kind::Desk,
        "credit" => Kind::Credit,
        "staff" => Kind::Staff,
        "signed" => Kind::Signed,
        "bureau" => Kind::Bureau,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_read() {
        for (place, kind, phrase) in rows(include_str!("../../data/page-phrases.tsv")) {
            let kind = kind_named(kind).unwrap_or_else(|| panic!("{kind} is no kind"));
            assert!(matches!(place, "whole" | "opening"), "{place} is no place");
            assert_eq!(phrase, phrase.to_lowercase(), "{phrase} is in lower case");
            let found = if place == "whole" { whole(phrase) } else { opening(phrase) };
            assert!(found.has(kind), "{phrase} is {kind:?}");
        }
    }
}
