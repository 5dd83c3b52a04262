//! How single words look: plural, verb, part of a name.

use super::item::{Chunker, Phrase};
use crate::lexicon::closed::Closed;
use crate::lexicon::words::is_capitalized;

impl Chunker<'_, '_> {
    /// "sold" in "22 sold units", "wins" in "three wins": a verb's form that is none here.
    pub(super) fn opens_as_noun(&self, at: usize) -> bool {
        let form = matches!(
            self.word(at),
            "sold"
                | "lost"
                | "found"
                | "used"
                | "held"
                | "made"
                | "known"
                | "broken"
                | "remaining"
                | "reported"
                | "included"
                | "agreed"
        );
        (form && self.is_plural(at + 1)) || (self.word(at).ends_with('s') && self.word(at) != "says")
    }

    /// "2" in "Leopard 2 tanks".
    pub(super) fn is_model(&self, at: usize) -> bool {
        is_capitalized(self.word(at - 1)) && self.opens_noun(at + 1) && self.word(at).len() < 4
    }

    /// Whether the word looks like a plural noun.
    pub(super) fn is_plural(&self, at: usize) -> bool {
        match self.class(at) {
            Some(Closed::Plural) => return true,
            Some(Closed::Adjunct) => {
                return matches!(
                    self.word(at),
                    "arms" | "weapons" | "goods" | "sales" | "drugs" | "operations" | "systems" | "forces"
                );
            }
            Some(Closed::Verb) => {}
            Some(_) => return matches!(self.class(at), Some(Closed::Time)) && self.word(at).ends_with('s'),
            None => {}
        }
        if !self.is_word(at) {
            return false;
        }
        let word = self.word(at);
        if word.eq_ignore_ascii_case("s") {
            return self.stuck(at);
        }
        let ending = |ending: &str| word.ends_with(ending);
        word.len() > 3
            && (ending("s") || ending("S"))
            && !ending("ss")
            && !ending("us")
            && !ending("is")
            && !ending("SS")
            && !ending("'s")
    }

    /// Whether the word looks like a verb or participle.
    pub(super) fn is_verbal(&self, at: usize) -> bool {
        let word = self.word(at);
        let joined = self.stuck(at) && at > 0 && self.document.word(at - 1) == "-";
        let joined = joined || (at > 0 && matches!(self.word(at - 1), "'s" | "’s" | "’" | "'"));
        !joined
            && !is_capitalized(word)
            && word.len() > 3
            && (word.ends_with("ed") || word.ends_with("ing") && word.len() > 5)
    }

    /// Whether the head of the phrase is a unit of time, so that it tells a duration.
    pub(super) fn is_time(&self, phrase: &Phrase) -> bool {
        let tokens = phrase.tokens.clone();
        tokens.clone().next_back().is_some_and(|last| self.class(last) == Some(Closed::Time))
            || self.class(tokens.start) == Some(Closed::Time)
    }
}
