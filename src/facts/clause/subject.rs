//! Who does it.

use super::phrase::{self, Phrase};
use super::{Clause, party};
use crate::analysis::EntityKind;
use crate::tag::class::{Relation, Tag, Upos};

/// How many words may lie between a subject and its verb: ", the alliance’s chief since 2014,".
pub(super) const APPOSITION: usize = 18;

impl Clause<'_, '_, '_> {
    /// The head of the subject.
    pub(crate) fn subject(&self) -> Option<usize> {
        let mut at = self.anchor;
        for _ in 0..4 {
            // A transcript names the speaker before a colon.
            let colon = |subject: usize| (subject..self.anchor).any(|token| self.scene.word(token) == ":");
            let own = self.own_subject(at).filter(|&subject| !colon(subject));
            if let Some(subject) = own {
                // "the secretary for harbours (SH) Ada Brook left"
                let bracket = subject < self.anchor && self.scene.word(subject + 1) == ")";
                let name = (bracket || self.is_setting(subject)).then(|| self.beside(self.anchor)).flatten();
                let name = name.or_else(|| self.past_relative(subject));
                return name.or_else(|| self.antecedent(self.past_address(subject)));
            }
            let Some(head) = self.scene.syntax.head(at) else { break };
            match self.scene.syntax.relation(at) {
                Relation::Xcomp => {
                    let object = self.dependents(head, &[Relation::Obj]).find(|&object| object < at);
                    if let Some(object) = object.filter(|_| self.tag(at) == Tag::Infinitive) {
                        return Some(object);
                    }
                    at = head;
                }
                Relation::Conj | Relation::Advcl | Relation::Parataxis if self.upos(head) != Upos::Noun => {
                    // What is done to somebody else is not done to the subject of an active verb.
                    if self.is_passive()
                        && !self
                            .dependents(head, &[Relation::Aux])
                            .any(|aux| self.scene.syntax.relation(aux) == Relation::AuxPass)
                    {
                        break;
                    }
                    // "reported the minister is expected to win"
                    if let Some(beside) = self.beside(at) {
                        return Some(beside);
                    }
                    at = head;
                }
                // A finite verb in a relative clause without "who" or "that" has a subject of its own.
                Relation::AclRelcl if head < at && self.is_contact(head, at) => break,
                // "a poet who wrote two plays, died": a finite verb behind a comma hangs on no noun.
                Relation::Acl if self.tag(at) == Tag::Past && self.scene.word(at - 1) == "," => break,
                Relation::Acl | Relation::AclRelcl if head < at => return Some(head),
                _ => break,
            }
        }
        self.nearest_before()
    }

    /// The subject that hangs on a word itself: the one nearest before it, or the first of a row that ends there.
    fn own_subject(&self, verb: usize) -> Option<usize> {
        let mut nearest: Option<usize> = None;
        let mut first = None;
        for subject in self.dependents(verb, &[Relation::Nsubj]) {
            first = first.or((verb != self.anchor).then_some(subject));
            if subject < verb {
                let row = |token: usize| {
                    !matches!(self.upos(token), Upos::Punct | Upos::Adp | Upos::Verb | Upos::Sconj)
                };
                nearest = nearest.filter(|&before| (before..subject).all(row)).or(Some(subject));
            }
        }
        nearest.or(first)
    }

    /// The noun right before a finite verb, where no preposition hangs it on another.
    pub(super) fn beside(&self, verb: usize) -> Option<usize> {
        let helps = |&token: &usize| matches!(self.upos(token), Upos::Aux | Upos::Adv | Upos::Part);
        let chain = (self.sentence.start..verb).rev().take_while(helps).last().unwrap_or(verb);
        let finite = matches!(
            self.tag(chain),
            Tag::Past
                | Tag::PresentThird
                | Tag::AuxPast
                | Tag::AuxPresent
                | Tag::AuxPresentThird
                | Tag::Modal
        );
        let mut noun = chain.checked_sub(1).filter(|&at| finite && self.sentence.contains(&at))?;
        let hung = |noun: usize| {
            let start = phrase::start(self.scene, noun, self.sentence.start);
            start > self.sentence.start && self.upos(start - 1) == Upos::Adp
        };
        // "two pilgrims from Lyon died"
        if hung(noun) && self.scene.syntax.relation(noun) == Relation::Nmod {
            noun =
                self.scene.syntax.head(noun).filter(|&head| head < noun && self.sentence.contains(&head))?;
        }
        let named = matches!(self.upos(noun), Upos::Noun | Upos::Propn) && self.scene.value(noun).is_none();
        (named && !hung(noun)).then_some(noun)
    }

    /// Where the verb begins with its auxiliaries: "will" in "will also meet".
    pub(super) fn chain(&self) -> usize {
        let helps = |&token: &usize| matches!(self.upos(token), Upos::Aux | Upos::Adv | Upos::Part);
        (self.sentence.start..self.anchor).rev().take_while(helps).last().unwrap_or(self.anchor)
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
                    let open = (low..token).rev().find(|&at| self.scene.word(at) == ",")?;
                    // "the head of the church, Bishop Ada Brook, left"
                    let name = token - 1;
                    let named = party::is_person(self.scene, name)
                        && phrase::start(self.scene, name, low) == open + 1;
                    if named {
                        return Some(name);
                    }
                    token = open;
                }
                _ => return None,
            }
        }
        None
    }

    /// The noun phrases of the subject.
    pub(crate) fn subjects(&self) -> Vec<Phrase> {
        let Some(mut head) = self.subject() else { return Vec::new() };
        let end = if head < self.anchor { self.chain().max(head + 1) } else { self.sentence.end };
        let low = self.sentence.start;
        let mut start = phrase::start(self.scene, head, low);
        let opens = (low..head).all(|token| self.upos(token) != Upos::Verb);
        if (self.scene.syntax.relation(head) != Relation::Nsubj || opens) && head < self.anchor {
            // The nearest noun may be the last of a row: "A, B and C met".
            let mut joined = phrase::list(self.scene, start, end).len() > 1;
            while start > low + 1 {
                let and = self.scene.is(start - 1, "and");
                let comma = self.scene.word(start - 1) == ",";
                let oxford = and && start > low + 2 && self.scene.word(start - 2) == ",";
                if !(and || comma && joined) {
                    break;
                }
                head = start - 2 - usize::from(oxford);
                let before = phrase::start(self.scene, head, low);
                let noun =
                    matches!(self.upos(head), Upos::Noun | Upos::Propn) && self.scene.value(head).is_none();
                if !noun || before > low && matches!(self.upos(before - 1), Upos::Adp | Upos::Sconj) {
                    break;
                }
                joined = true;
                start = before;
            }
        }
        phrase::list(self.scene, start, end)
    }
}
