//! The reading of a whole document: for each of its tokens what the reader says of it.

use std::ops::Range;

use super::class::{NameKind, Relation, Tag, Upos};
use super::lemma::Lemmas;
use super::names::KINDS;
use super::reading::Reader;
use crate::text::Document;

/// Tags, tree and names of a document; tokens are counted as the document counts them.
#[derive(Debug)]
pub(crate) struct Syntax {
    words: Vec<Word>,
    names: Vec<Name>,
    lemmas: &'static Lemmas<'static>,
}

/// What is said of one token.
#[derive(Clone, Copy, Debug)]
struct Word {
    tag: Tag,
    head: u32,
    relation: Relation,
}

/// The head of a token that hangs on the root or stands in no sentence.
const NONE: u32 = u32::MAX;

/// A name that the reader sees.
#[derive(Clone, Debug)]
pub(crate) struct Name {
    /// Its tokens.
    pub(crate) tokens: Range<usize>,
    /// What it names for the most part.
    pub(crate) kind: NameKind,
    /// How much speaks for each kind, in the order of [`NameKind::ALL`].
    pub(crate) scores: [i32; KINDS],
}

impl Syntax {
    /// Reads every sentence of a document.
    pub(crate) fn read(document: &Document<'_>) -> Self {
        let mut reader = Reader::default();
        let none = Word { tag: Tag::Other, head: NONE, relation: Relation::Dep };
        let mut syntax =
            Self { words: vec![none; document.tokens().len()], names: Vec::new(), lemmas: reader.lemmas() };
        for sentence in document.sentences() {
            let start = sentence.tokens.start;
            let reading = reader.read(sentence.tokens.clone().map(|token| document.word(token)));
            for at in 0..reading.len() {
                let head = reading.head(at).map_or(NONE, |head| (start + head) as u32);
                syntax.words[start + at] =
                    Word { tag: reading.tag(at), head, relation: reading.relation(at) };
            }
            syntax.names.extend(reading.names().iter().map(|name| Name {
                tokens: start + name.words.start..start + name.words.end,
                kind: name.kind,
                scores: name.scores,
            }));
        }
        syntax
    }

    /// The part of speech with the form of the word.
    pub(crate) fn tag(&self, token: usize) -> Tag {
        self.words.get(token).map_or(Tag::Other, |word| word.tag)
    }

    /// The part of speech.
    pub(crate) fn upos(&self, token: usize) -> Upos {
        self.tag(token).upos()
    }

    /// The base form of a word that stands at a token.
    pub(crate) fn lemma(&self, word: &str, token: usize) -> String {
        self.lemmas.of(word, self.tag(token))
    }

    /// The token that this one hangs on.
    pub(crate) fn head(&self, token: usize) -> Option<usize> {
        self.words.get(token).filter(|word| word.head != NONE).map(|word| word.head as usize)
    }

    /// How it hangs on its head.
    pub(crate) fn relation(&self, token: usize) -> Relation {
        self.words.get(token).map_or(Relation::Dep, |word| word.relation)
    }

    /// The names that the reader sees, in order.
    pub(crate) fn names(&self) -> &[Name] {
        &self.names
    }
}
