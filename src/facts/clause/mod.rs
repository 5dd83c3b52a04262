//! What stands around a verb or a noun that tells what happens: who, whom, where, when, and whether it does.
//!
//! The tree is asked first and the order of the words where it is silent, since the parser errs in one arc of five.

mod beyond;
pub(crate) mod party;
pub(crate) mod phrase;
mod reality;
mod setting;
mod subject;

use std::ops::Range;

use super::scene::Scene;
use crate::tag::class::{Relation, Tag, Upos};
use phrase::Phrase;

/// How far from its word anything of a clause is looked for, so that a sentence without end is read in time.
const REACH: usize = 150;

/// A word that tells what happens, among its neighbours.
pub(crate) struct Clause<'s, 'd, 't> {
    pub(crate) scene: &'s Scene<'d, 't>,
    pub(crate) anchor: usize,
    /// The tokens of its sentence within reach.
    pub(crate) sentence: Range<usize>,
}

impl<'s, 'd, 't> Clause<'s, 'd, 't> {
    /// The clause of a word; none for a word that stands in no sentence.
    pub(crate) fn new(scene: &'s Scene<'d, 't>, anchor: usize) -> Option<Self> {
        let whole = &scene.sentence(anchor)?.tokens;
        let sentence = whole.start.max(anchor.saturating_sub(REACH))..whole.end.min(anchor + REACH);
        Some(Self { scene, anchor, sentence })
    }

    /// The words within reach that hang on a head by one of these relations.
    fn dependents<'r>(&'r self, head: usize, relations: &'r [Relation]) -> impl Iterator<Item = usize> + 'r {
        let hangs = move |&token: &usize| {
            self.scene.syntax.head(token) == Some(head)
                && relations.iter().any(|relation| self.scene.syntax.relation(token).is_like(*relation))
        };
        self.sentence.clone().filter(hangs)
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
                    && self.dependents(verb, &[Relation::Nsubj]).next().is_none()
                    && self.scene.syntax.head(verb).is_some_and(|head| self.auxiliary(head).is_some_and(be));
                let own = self.dependents(verb, &[Relation::Nsubj]).any(|subject| subject < verb);
                // "Two storms struck the coast": a sentence without another verb.
                let only = self.scene.syntax.head(verb).is_some_and(|noun| {
                    self.scene.syntax.relation(noun) == Relation::Root && self.upos(noun) == Upos::Noun
                });
                let active = only && self.dependents(verb, &[Relation::Obj]).next().is_some();
                self.tag(verb) == Tag::Participle && !own && !active && (reduced || conjoined)
            }
        }
    }

    /// The noun phrases of the object of an active verb.
    pub(crate) fn objects(&self) -> Vec<Phrase> {
        let next = self.anchor + 1;
        let start = match self.dependents(self.anchor, &[Relation::Obj]).find(|&object| object > self.anchor)
        {
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
            None => self.antecedent_of_clause().unwrap_or(self.sentence.start),
            Some(verb) => match self.subject() {
                Some(subject) if subject > verb && subject < self.anchor => subject,
                _ => self.anchor,
            },
        }
    }

    /// The noun that a relative clause hangs on: what stands before it belongs to another clause.
    fn antecedent_of_clause(&self) -> Option<usize> {
        let relative = self.scene.syntax.relation(self.anchor) == Relation::AclRelcl;
        self.scene
            .syntax
            .head(self.anchor)
            .filter(|head| relative && *head < self.anchor && self.sentence.contains(head))
            // "In Lyon, France, Ada Brook met": the setting is its own clause's.
            .filter(|&head| head > self.sentence.start + 1 || self.upos(self.sentence.start) != Upos::Adp)
    }

    fn is_attribute(&self, token: usize) -> bool {
        matches!(self.scene.syntax.relation(token), Relation::Amod | Relation::Compound)
    }
}
