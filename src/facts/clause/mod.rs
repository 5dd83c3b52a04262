//! What stands around a verb or a noun that tells what happens: who, whom, where, when, and whether it does.
//!
//! The tree is asked first and the order of the words where it is silent, since the parser errs in one arc of five.

pub(crate) mod party;
pub(crate) mod phrase;
mod reality;
mod setting;

use std::ops::Range;

use super::scene::Scene;
use crate::analysis::EntityKind;
use crate::tag::class::{Relation, Tag, Upos};
use phrase::Phrase;

/// How many words may lie between a subject and its verb: ", the alliance’s chief since 2014,".
const APPOSITION: usize = 18;

/// A word that tells what happens, among its neighbours.
pub(crate) struct Clause<'s, 'd, 't> {
    pub(crate) scene: &'s Scene<'d, 't>,
    pub(crate) anchor: usize,
    /// The tokens of its sentence.
    pub(crate) sentence: Range<usize>,
}

impl<'s, 'd, 't> Clause<'s, 'd, 't> {
    /// The clause of a word; none for a word that stands in no sentence.
    pub(crate) fn new(scene: &'s Scene<'d, 't>, anchor: usize) -> Option<Self> {
        let sentence = scene.sentence(anchor)?.tokens.clone();
        Some(Self { scene, anchor, sentence })
    }

    fn tag(&self, token: usize) -> Tag {
        self.scene.syntax.tag(token)
    }

    fn upos(&self, token: usize) -> Upos {
        self.scene.syntax.upos(token)
    }

    /// The auxiliary of a verb nearest before it, past adverbs: "were" in "were not yet found".
    fn auxiliary(&self, verb: usize) -> Option<usize> {
        let mut before = (self.sentence.start..verb).rev().take(5);
        before
            .find(|&token| !matches!(self.upos(token), Upos::Adv | Upos::Part))
            .filter(|&token| self.upos(token) == Upos::Aux)
    }

    /// Whether the verb is a passive one.
    pub(crate) fn is_passive(&self) -> bool {
        let verb = self.anchor;
        let be = |token: usize| {
            let word = self.scene.word(token).to_ascii_lowercase();
            matches!(
                word.as_str(),
                "be" | "been"
                    | "being"
                    | "was"
                    | "were"
                    | "is"
                    | "are"
                    | "am"
                    | "get"
                    | "got"
                    | "gets"
                    | "'s"
                    | "’s"
            )
        };
        if !matches!(self.tag(verb), Tag::Participle | Tag::Past) {
            return false;
        }
        match self.auxiliary(verb) {
            Some(token) => be(token),
            None => {
                // "a law passed by the council", unless it has a subject of its own.
                let reduced = matches!(
                    self.scene.syntax.relation(verb),
                    Relation::Acl | Relation::Advcl | Relation::Amod
                );
                let conjoined = self.scene.syntax.relation(verb) == Relation::Conj
                    && self.scene.dependents(verb, &[Relation::Nsubj]).next().is_none()
                    && self.scene.syntax.head(verb).is_some_and(|head| self.auxiliary(head).is_some_and(be));
                let own = self.scene.dependents(verb, &[Relation::Nsubj]).any(|subject| subject < verb);
                self.tag(verb) == Tag::Participle && !own && (reduced || conjoined)
            }
        }
    }

    /// The head of the subject.
    pub(crate) fn subject(&self) -> Option<usize> {
        let mut at = self.anchor;
        for _ in 0..4 {
            let colon = |subject: usize| (subject..self.anchor).any(|token| self.scene.word(token) == ":");
            let own = self
                .scene
                .dependents(at, &[Relation::Nsubj])
                .find(|&subject| subject < at || at != self.anchor);
            let own = own.filter(|&subject| !colon(subject));
            if let Some(subject) = own {
                return self.antecedent(subject);
            }
            let Some(head) = self.scene.syntax.head(at) else { break };
            match self.scene.syntax.relation(at) {
                Relation::Xcomp => {
                    let object = self.scene.dependents(head, &[Relation::Obj]).find(|&object| object < at);
                    if let Some(object) = object.filter(|_| self.tag(at) == Tag::Infinitive) {
                        return Some(object);
                    }
                    at = head;
                }
                Relation::Conj | Relation::Advcl | Relation::Parataxis if self.upos(head) != Upos::Noun => {
                    // What is done to somebody else is not done to the subject of an active verb.
                    if self.is_passive()
                        && !self
                            .scene
                            .dependents(head, &[Relation::Aux])
                            .any(|aux| self.scene.syntax.relation(aux) == Relation::AuxPass)
                    {
                        break;
                    }
                    at = head;
                }
                Relation::Acl | Relation::AclRelcl if head < at => return Some(head),
                _ => break,
            }
        }
        self.nearest_before()
    }

    /// Whom a relative pronoun means; another word means itself.
    fn antecedent(&self, subject: usize) -> Option<usize> {
        let relative = ["who", "which", "that"].iter().any(|word| self.scene.is(subject, word))
            && matches!(self.upos(subject), Upos::Pron | Upos::Det | Upos::Sconj);
        if !relative {
            return Some(subject);
        }
        let before = subject.checked_sub(1).filter(|&before| before >= self.sentence.start)?;
        let before = if self.scene.word(before) == "," { before.checked_sub(1)? } else { before };
        // "Brook, head of the Harbour Bank, who": a "who" is no bank.
        let other = self.scene.is(subject, "who")
            && self
                .scene
                .entity(before)
                .is_some_and(|entity| self.scene.kind(entity) == EntityKind::Organization);
        if other {
            let low = self.sentence.start.max(before.saturating_sub(APPOSITION));
            return (low..before).rev().find(|&token| party::is_person(self.scene, token)).or(Some(before));
        }
        matches!(self.upos(before), Upos::Noun | Upos::Propn).then_some(before)
    }

    /// The noun that stands before a finite verb, past auxiliaries, adverbs and what commas set off.
    fn nearest_before(&self) -> Option<usize> {
        let finite = matches!(
            self.tag(self.anchor),
            Tag::Past | Tag::Present | Tag::PresentThird | Tag::Name | Tag::Noun
        );
        if !finite && self.auxiliary(self.anchor).is_none() {
            return None;
        }
        let mut token = self.anchor;
        while token > self.sentence.start {
            token -= 1;
            match self.upos(token) {
                Upos::Aux | Upos::Adv => {}
                Upos::Noun | Upos::Propn => return Some(token),
                Upos::Pron => return self.antecedent(token),
                Upos::Punct if self.scene.word(token) == "," => {
                    let low = self.sentence.start.max(token.saturating_sub(APPOSITION));
                    token = (low..token).rev().find(|&at| self.scene.word(at) == ",")?;
                }
                _ => return None,
            }
        }
        None
    }

    /// The noun phrases of the subject.
    pub(crate) fn subjects(&self) -> Vec<Phrase> {
        let Some(mut head) = self.subject() else { return Vec::new() };
        let end = if head < self.anchor { self.anchor } else { self.sentence.end };
        let low = self.sentence.start;
        let mut start = phrase::start(self.scene, head, low);
        if self.scene.syntax.relation(head) != Relation::Nsubj && head < self.anchor {
            // The nearest noun may be the last of a row: "A, B and C met".
            let mut joined = false;
            while start > low + 1 {
                let and = self.scene.is(start - 1, "and");
                let comma = self.scene.word(start - 1) == ",";
                let oxford = and && start > low + 2 && self.scene.word(start - 2) == ",";
                if !(and || comma && joined) {
                    break;
                }
                head = start - 2 - usize::from(oxford);
                let before = phrase::start(self.scene, head, low);
                let noun = matches!(self.upos(head), Upos::Noun | Upos::Propn);
                if !noun || before > low && self.upos(before - 1) == Upos::Adp {
                    break;
                }
                joined = true;
                start = before;
            }
        }
        phrase::list(self.scene, start, end)
    }

    /// The noun phrases of the object of an active verb.
    pub(crate) fn objects(&self) -> Vec<Phrase> {
        let next = self.anchor + 1;
        let start =
            match self.scene.dependents(self.anchor, &[Relation::Obj]).find(|&object| object > self.anchor) {
                Some(head) => phrase::start(self.scene, head, next),
                None => next,
            };
        // What stands right behind the verb is its object, unless it is a time: "met Thursday".
        let timed = self.scene.value(start).is_some_and(|value| self.scene.is_time(value));
        if timed || self.upos(start) == Upos::Adp {
            Vec::new()
        } else {
            phrase::list(self.scene, start, self.sentence.end)
        }
    }

    /// The noun phrases behind the first of these prepositions that belongs to this clause.
    pub(crate) fn behind(&self, prepositions: &[&str]) -> Option<Vec<Phrase>> {
        let is_one = |token: usize| prepositions.iter().any(|word| self.scene.is(token, word));
        let tokens = self.anchor + 1..self.right();
        let token = tokens.clone().find(|&token| is_one(token))?;
        let list = phrase::list(self.scene, token + 1, self.sentence.end);
        (!list.is_empty()).then_some(list)
    }

    /// Where the clause ends: before the next verb.
    pub(crate) fn right(&self) -> usize {
        let verb = |&token: &usize| self.upos(token) == Upos::Verb && !self.is_attribute(token);
        (self.anchor + 1..self.sentence.end).find(|token| verb(token)).unwrap_or(self.sentence.end)
    }

    /// Where the clause begins: behind the last verb before it, or with the subject.
    pub(crate) fn left(&self) -> usize {
        let verb = |&token: &usize| self.upos(token) == Upos::Verb && !self.is_attribute(token);
        match (self.sentence.start..self.anchor).rev().find(|token| verb(token)) {
            None => self.sentence.start,
            Some(verb) => match self.subject() {
                Some(subject) if subject > verb && subject < self.anchor => subject,
                _ => self.anchor,
            },
        }
    }

    fn is_attribute(&self, token: usize) -> bool {
        matches!(self.scene.syntax.relation(token), Relation::Amod | Relation::Compound)
    }
}
