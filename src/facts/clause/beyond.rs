//! Nouns that pass for the subject and are not: the subject lies beyond a place, a relative clause or a comma.

use super::subject::APPOSITION;
use super::{Clause, party};
use crate::analysis::EntityKind;
use crate::tag::class::{Tag, Upos};

impl Clause<'_, '_, '_> {
    /// Whether a finite verb hangs on a noun without a relative word between them.
    pub(super) fn is_contact(&self, head: usize, verb: usize) -> bool {
        let relative = |token: usize| {
            ["who", "which", "that", "where", "whose", "whom"].iter().any(|word| self.scene.is(token, word))
        };
        matches!(self.tag(verb), Tag::Past | Tag::PresentThird)
            && (self.scene.word(verb - 1) == "," || matches!(self.upos(verb - 1), Upos::Noun | Upos::Propn))
            && !(head..verb).rev().take_while(|&at| self.upos(at) != Upos::Verb).any(relative)
    }

    /// The noun that a place with its country hangs on, where that country passes for the subject: "a plane in Lyon, France".
    pub(super) fn past_address(&self, subject: usize) -> usize {
        // "Ada Brook, Jr."
        let junior = matches!(self.scene.word(subject), "Jr." | "Jr" | "Sr." | "Sr");
        if junior && subject > self.sentence.start + 1 && self.scene.word(subject - 1) == "," {
            return subject - 2;
        }
        let place = |last: usize| {
            let (tokens, entity) =
                self.scene.mentions(last).iter().find(|(tokens, _)| tokens.end == last + 1)?;
            (self.scene.kind(*entity) == EntityKind::Place).then_some(tokens.start)
        };
        let noun = || {
            let comma = place(subject)?.checked_sub(1).filter(|&at| self.scene.word(at) == ",")?;
            let preposition = place(comma.checked_sub(1)?)?.checked_sub(1)?;
            let noun = preposition.checked_sub(1).filter(|&at| at >= self.sentence.start)?;
            let hangs = self.upos(preposition) == Upos::Adp;
            (hangs && matches!(self.upos(noun), Upos::Noun | Upos::Propn)).then_some(noun)
        };
        noun().unwrap_or(subject)
    }

    /// Whether a place that passes for the subject stands in the setting before it: "In Lyon, France, on Monday, Ada Brook met".
    pub(super) fn is_setting(&self, subject: usize) -> bool {
        let opens = self.upos(self.sentence.start) == Upos::Adp && subject < self.anchor;
        let place =
            self.scene.entity(subject).is_some_and(|entity| self.scene.kind(entity) == EntityKind::Place);
        let beside = || self.beside(self.anchor).is_some_and(|noun| party::is_person(self.scene, noun));
        opens && place && beside()
    }

    /// The noun before a relative clause whose last noun passes for the subject: "Ada Brook, who sold two boats, died".
    pub(super) fn past_relative(&self, subject: usize) -> Option<usize> {
        let closed = subject < self.anchor && self.scene.word(subject + 1) == ",";
        if !closed || subject + 2 != self.chain() {
            return None;
        }
        let low = self.sentence.start.max(subject.saturating_sub(APPOSITION));
        let relative =
            (low..subject).rev().find(|&at| self.scene.is(at, "who") || self.scene.is(at, "which"))?;
        let open = (low..relative).rev().find(|&at| self.scene.word(at) == ",")?;
        let noun = open.checked_sub(1).filter(|&noun| noun >= low)?;
        matches!(self.upos(noun), Upos::Noun | Upos::Propn).then_some(noun)
    }
}
