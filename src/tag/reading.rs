//! What the reader says of one sentence, for later stages to ask.

use std::sync::LazyLock;

use super::class::{NameKind, Relation, Tag, Upos};
use super::hash::Features;
use super::lemma::Lemmas;
use super::model::Model;
use super::names::{self, Name};
use super::parser;
use super::sight::Sentence;
use super::tagger::{self, tag_of};
use super::tree::Tree;
use super::word::{self, Word};

/// Reads sentences one after the other into buffers that it keeps.
#[derive(Clone, Debug)]
pub struct Reader<'m> {
    model: &'m Model<'m>,
    features: Features,
    reading: Reading,
    places: Vec<u8>,
}

/// Tags, tree and names of one sentence. Words are counted from its beginning.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    words: Vec<Word>,
    tags: Vec<u8>,
    tree: Tree,
    names: Vec<Name>,
}

impl Default for Reader<'static> {
    /// A reader with the weights that the crate carries.
    fn default() -> Self {
        static MODEL: LazyLock<Model<'static>> =
            LazyLock::new(|| Model::new(include_bytes!("../data/reader.bin")));
        Self::new(&MODEL)
    }
}

impl<'m> Reader<'m> {
    /// A reader with these weights.
    pub fn new(model: &'m Model<'m>) -> Self {
        Self { model, features: Features::default(), reading: Reading::default(), places: Vec::new() }
    }

    /// The base forms of words.
    pub fn lemmas(&self) -> &'m Lemmas<'m> {
        &self.model.lemmas
    }

    /// Reads a sentence, given by the words of its tokens.
    pub fn read<'t>(&mut self, words: impl Iterator<Item = &'t str>) -> &Reading {
        let Self { model, features, reading, places } = self;
        word::read_all(words, &model.lexicon, &mut reading.words);
        tagger::tag(&model.tags, &reading.words, features, &mut reading.tags);
        let sentence = Sentence { words: &reading.words, tags: &reading.tags };
        parser::parse(model, sentence, features, &mut reading.tree);
        names::find(model, sentence, features, places, &mut reading.names);
        &self.reading
    }
}

impl Reading {
    /// How many words there are.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The part of speech with the form of the word.
    pub fn tag(&self, word: usize) -> Tag {
        self.tags.get(word).map_or(Tag::Other, |&tag| tag_of(tag))
    }

    /// The part of speech.
    pub fn upos(&self, word: usize) -> Upos {
        self.tag(word).upos()
    }

    /// The word that this one hangs on; none for the one that hangs on the root.
    pub fn head(&self, word: usize) -> Option<usize> {
        let head = self.tree.nodes.get(word)?.head as usize;
        (head < self.words.len()).then_some(head)
    }

    /// How it hangs on its head.
    pub fn relation(&self, word: usize) -> Relation {
        let node = self.tree.nodes.get(word).filter(|_| word < self.words.len());
        node.and_then(|node| Relation::ALL.get(usize::from(node.relation))).copied().unwrap_or(Relation::Dep)
    }

    /// The names, in order.
    pub fn names(&self) -> &[Name] {
        &self.names
    }

    /// The words as the models see them; [`names::Consistency`] asks for them.
    pub fn words(&self) -> &[Word] {
        &self.words
    }

    /// The kind of the name that a word belongs to.
    pub fn name_of(&self, word: usize) -> Option<NameKind> {
        self.names.iter().find(|name| name.words.contains(&word)).map(|name| name.kind)
    }
}
