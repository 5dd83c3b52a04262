//! Whether a noun tells of one event that was, alone or with the verb that only says so: "held elections", "opened fire".

use super::noun::Told;
use super::slots::Slots;
use crate::analysis::{Certainty, Reality};
use crate::facts::clause::Clause;
use crate::facts::fact::{Event, Ref};
use crate::lexicon::happening::{self, Occasion};
use crate::tag::class::{Relation, Tag, Upos};
use crate::values::Reading;

/// Words in a noun phrase by which it means no single event, or none that was.
const LOOSE: &[&str] = &[
    "no", "any", "another", "other", "such", "each", "every", "many", "some", "future", "potential",
    "possible", "alleged", "planned", "upcoming", "next", "further", "imminent", "new", "free", "fair",
    "surprise", "nuclear", "cyber",
];

/// Words before a noun by which it is still to come, or may never come.
const AHEAD: &[&str] = &["before", "of", "until", "against", "for", "to", "about", "like", "into", "than"];

/// Words before a noun by which it was.
const BEHIND: &[&str] = &["after", "following", "in", "during", "since", "from"];

impl Told<'_, '_, '_> {
    /// The event, where its noun is bound to a time, a place or a party.
    pub(super) fn event(mut self, start: usize) -> Option<(Event, Certainty)> {
        let (scene, noun) = (self.clause.scene, self.clause.anchor);
        // A strike is a stoppage, unless it is one on something.
        let strike = scene.word(noun).get(..6).is_some_and(|stem| stem.eq_ignore_ascii_case("strike"));
        let loose = (start..noun).any(|token| LOOSE.iter().any(|word| scene.is(token, word)));
        if loose || strike && !scene.is(noun + 1, "on") {
            return None;
        }
        let verb = self.light(start);
        let outer = verb.and_then(|verb| Clause::new(scene, verb));
        let mut happens = None;
        if let Some(outer) = outer {
            self.lean(&outer);
            happens = Some(outer.happens()).filter(|happens| happens.reality != Reality::Possible);
            happens?;
        } else if !self.is_single(start) {
            return None;
        }
        let named = |party: Option<Ref>| party.is_some_and(|party| party.entity.is_some());
        let bound = named(self.agent) || self.when.is_some() || self.place.is_some();
        if !(bound || verb.is_some() && named(self.object)) {
            return None;
        }
        let plain = if self.is_ahead() { Reality::Planned } else { Reality::Actual };
        let event = Event {
            trigger: scene.document.tokens()[noun].span,
            class: self.occasion.class,
            agent: self.agent,
            object: self.object,
            place: self.place,
            when: self.when,
            amounts: Vec::new(),
            reality: happens.map_or(plain, |happens| happens.reality),
        };
        Some((event, happens.map_or(Certainty::Asserted, |happens| happens.certainty)))
    }

    /// Takes from the verb what the noun leaves open.
    fn lean(&mut self, verb: &Clause<'_, '_, '_>) {
        let scene = self.clause.scene;
        let fire = scene.is(self.clause.anchor, "fire");
        if fire && scene.lemma(verb.anchor) == "open" {
            self.occasion = Occasion { class: "attack", owned: true, mishap: false };
        }
        let subject = Slots::subject(verb);
        if !self.occasion.mishap {
            self.agent = self.agent.or(subject);
        } else if fire {
            // What catches fire suffers it.
            self.object = subject;
        }
        self.place = self.place.or_else(|| verb.place());
        self.when = self.when.or_else(|| verb.when());
    }

    /// Whether its date lies behind that of the publication.
    fn is_ahead(&self) -> bool {
        let scene = self.clause.scene;
        let date = self.when.and_then(|value| match &scene.values.all[value].reading {
            // A week or a season is not set against a day.
            Reading::Time { value, .. }
                if value.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') =>
            {
                Some(value.as_str())
            }
            _ => None,
        });
        let published = scene.values.published.map(|date| date.to_string());
        date.zip(published.as_deref()).is_some_and(|(date, published)| {
            let same = date.len().min(published.len());
            date.get(..same) > published.get(..same)
        })
    }

    /// The verb that only says that it takes place, with the noun for its object.
    fn light(&self, start: usize) -> Option<usize> {
        let scene = self.clause.scene;
        let before = start.checked_sub(1).filter(|at| self.clause.sentence.contains(at))?;
        let verb = before.checked_sub(usize::from(scene.is(before, "out")))?;
        let light = if scene.is(self.clause.anchor, "fire") {
            matches!(scene.lemma(verb), "open" | "catch")
        } else {
            happening::is_light(scene.word(verb))
        };
        (light && scene.syntax.upos(verb) == Upos::Verb).then_some(verb)
    }

    /// Whether the phrase means one event that was: definite, or what others did or came of.
    fn is_single(&self, start: usize) -> bool {
        let (scene, noun) = (self.clause.scene, self.clause.anchor);
        let is_one = |at: usize, words: &[&str]| words.iter().any(|word| scene.is(at, word));
        let before = start.checked_sub(1).filter(|at| self.clause.sentence.contains(at));
        let owned = || (start..noun).any(|token| scene.syntax.tag(token) == Tag::Genitive);
        let subject = || {
            scene.syntax.relation(noun).is_like(Relation::Nsubj)
                && scene.syntax.head(noun).is_some_and(|verb| scene.syntax.tag(verb) == Tag::Past)
        };
        let singular = scene.syntax.tag(noun) == Tag::Noun;
        let behind = before.is_some_and(|at| is_one(at, BEHIND));
        !before.is_some_and(|at| is_one(at, AHEAD))
            && (scene.is(start, "the") || owned() || singular && (behind || subject()))
    }
}
