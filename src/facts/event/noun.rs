//! Events that a noun tells: "the Feb. 7 attack", "an explosion in Lyon", "held elections".

use super::slots::{self, Slots};
use crate::analysis::{Certainty, EntityKind, Reality};
use crate::facts::clause::party::{can_act, party};
use crate::facts::clause::{Clause, phrase};
use crate::facts::fact::{Event, Ref};
use crate::facts::scene::Scene;
use crate::lexicon::happening::{self, Occasion};
use crate::tag::class::{Relation, Tag, Upos};
use crate::values::Reading;

/// Words in a noun phrase by which it means no single event, or none that was.
const LOOSE: &[&str] = &[
    "no", "any", "another", "other", "such", "each", "every", "many", "some", "future", "potential",
    "possible", "alleged", "planned", "upcoming", "next", "further", "future", "imminent", "new", "free",
    "fair", "surprise", "nuclear", "cyber",
];

/// Words before a noun by which it is still to come, or may never come.
const AHEAD: &[&str] = &["before", "of", "until", "against", "for", "to", "about", "like", "into", "than"];

/// Reads the event that a noun tells.
pub(super) fn read(scene: &Scene<'_, '_>, noun: usize) -> Option<(Event, Certainty)> {
    let occasion = happening::occasion(scene.word(noun))?;
    let modifies =
        matches!(scene.syntax.relation(noun), Relation::Compound | Relation::Amod | Relation::NmodPoss);
    let next = scene.syntax.upos(noun + 1);
    let named = scene.mentions(noun).iter().any(|(tokens, _)| tokens.len() > 1);
    if named
        || modifies
        || matches!(next, Upos::Noun | Upos::Propn)
        || scene.syntax.tag(noun + 1) == Tag::Genitive
    {
        return None;
    }
    let clause = Clause::new(scene, noun)?;
    let mut told = Told { clause, occasion, agent: None, object: None, place: None, when: None };
    let start = told.before();
    told.behind();
    told.event(start)
}

/// A noun of what happens, with what is found around it.
struct Told<'s, 'd, 't> {
    clause: Clause<'s, 'd, 't>,
    occasion: Occasion,
    agent: Option<Ref>,
    object: Option<Ref>,
    place: Option<Ref>,
    when: Option<usize>,
}

impl Told<'_, '_, '_> {
    /// Reads what stands before the noun in its phrase, and gives where that begins: "Thursday’s vote", "Norway’s invasion".
    fn before(&mut self) -> usize {
        let (scene, noun) = (self.clause.scene, self.clause.anchor);
        let mut start = phrase::start(scene, noun, self.clause.sentence.start);
        let back = |at: usize| at.checked_sub(1).filter(|at| self.clause.sentence.contains(at));
        if let Some(last) = back(start) {
            let genitive = scene.syntax.tag(last) == Tag::Genitive;
            let end = if genitive { back(last) } else { Some(last) };
            if let Some(value) = end.and_then(|end| scene.value(end)).filter(|&value| scene.is_date(value)) {
                self.when = Some(value).filter(|&value| self.occasion.mishap || !scene.is_year(value));
                start =
                    phrase::start(scene, scene.values.all[value].tokens.start, self.clause.sentence.start);
            }
        }
        for token in start..noun {
            let Some((tokens, entity)) =
                scene.mentions(token).iter().find(|(tokens, _)| tokens.start == token)
            else {
                continue;
            };
            let found = Some(Ref { span: scene.span(tokens), entity: Some(*entity) });
            let genitive = scene.syntax.tag(tokens.end) == Tag::Genitive;
            let done = self.occasion.owned && matches!(self.occasion.class, "attack" | "appoint");
            match scene.kind(*entity) {
                _ if !genitive && tokens.end != noun || self.occasion.mishap && genitive => {}
                _ if done && can_act(scene, *entity) => self.agent = found,
                _ if genitive && !self.occasion.owned && can_act(scene, *entity) => self.object = found,
                EntityKind::Place => self.place = found,
                _ => {}
            }
        }
        start
    }

    /// Reads the prepositions behind the noun, as far as they follow each other.
    fn behind(&mut self) {
        let (scene, end) = (self.clause.scene, self.clause.sentence.end);
        let mut token = self.clause.anchor + 1;
        for _ in 0..5 {
            if token >= end {
                break;
            }
            if let Some(value) = scene.value(token).filter(|&value| scene.is_date(value)) {
                self.when = self.when.or(Some(value));
                token = scene.values.all[value].tokens.end;
                continue;
            }
            let preposition = token;
            if scene.syntax.upos(preposition) != Upos::Adp || token + 1 >= end {
                break;
            }
            let at = ["on", "in", "at", "of"].iter().any(|word| scene.is(preposition, word));
            if let Some(value) = scene.value(token + 1).filter(|&value| scene.is_time(value)) {
                if !at {
                    break;
                }
                self.when = self.when.or(scene.is_date(value).then_some(value));
                token = scene.values.all[value].tokens.end.max(token + 1);
                continue;
            }
            let Some(phrase) = phrase::list(scene, token + 1, end).into_iter().next() else { break };
            let is = |words: &[&str]| words.iter().any(|word| scene.is(preposition, word));
            if is(&["by"]) {
                self.agent = self.agent.or_else(|| party(scene, &phrase));
            } else if let Some(place) =
                self.clause.place_at(preposition, &["in", "at", "near", "outside", "off"])
            {
                self.place = self.place.or(Some(place));
            } else if is(&["on", "against", "of"]) && !self.occasion.mishap {
                self.object = self.object.or_else(|| slots::refer(scene, &phrase));
            }
            token = phrase.tokens.end;
            // "in Lyon, France, on Friday"
            let comma = |at: usize| usize::from(at < end && scene.word(at) == ",");
            let more = scene.mentions(token + comma(token)).first().filter(|(tokens, entity)| {
                tokens.start == token + 1 && scene.kind(*entity) == EntityKind::Place
            });
            token = more.map_or(token, |(tokens, _)| tokens.end + comma(tokens.end));
        }
    }

    /// The event, where its noun is bound to a time, a place or a party.
    fn event(mut self, start: usize) -> Option<(Event, Certainty)> {
        let Self { ref clause, occasion, .. } = self;
        let (scene, noun) = (clause.scene, clause.anchor);
        let loose = (start..noun).any(|token| LOOSE.iter().any(|word| scene.is(token, word)));
        // A strike is a stoppage, unless it is one on something.
        let strike = scene.word(noun).get(..6).is_some_and(|stem| stem.eq_ignore_ascii_case("strike"));
        if loose || strike && !scene.is(noun + 1, "on") {
            return None;
        }
        let mut happens = clause.happens();
        let verb = self.light(start);
        if let Some(outer) = verb.and_then(|verb| Clause::new(scene, verb)) {
            happens = outer.happens();
            self.agent = self.agent.or_else(|| Slots::subject(&outer).filter(|_| !occasion.mishap));
            self.place = self.place.or_else(|| outer.place());
            self.when = self.when.or_else(|| outer.when());
        }
        let named = |party: Option<Ref>| party.is_some_and(|party| party.entity.is_some());
        let bound = named(self.agent) || self.when.is_some() || self.place.is_some();
        let filed = verb.is_some() && named(self.object);
        if !(bound || filed) || verb.is_none() && !self.is_single(start) {
            return None;
        }
        let reality = happens.reality;
        if verb.is_some() && reality == Reality::Possible {
            return None;
        }
        let event = Event {
            trigger: scene.document.tokens()[noun].span,
            class: occasion.class,
            agent: self.agent,
            object: self.object,
            place: self.place,
            when: self.when,
            amounts: Vec::new(),
            reality: if verb.is_some() {
                reality
            } else if self.is_ahead() {
                Reality::Planned
            } else {
                Reality::Actual
            },
        };
        Some((event, happens.certainty))
    }

    /// Whether its date lies behind that of the publication.
    fn is_ahead(&self) -> bool {
        let scene = self.clause.scene;
        let date = self.when.and_then(|value| match &scene.values.all[value].reading {
            Reading::Time { value, .. } => Some(value.as_str()),
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
        let particle = usize::from(scene.is(before, "out"));
        let verb = before.checked_sub(particle)?;
        (scene.syntax.upos(verb) == Upos::Verb && happening::is_light(scene.word(verb))).then_some(verb)
    }

    /// Whether the phrase means one event that was: definite, or what others did or came of.
    fn is_single(&self, start: usize) -> bool {
        let (scene, noun) = (self.clause.scene, self.clause.anchor);
        let plural = scene.syntax.tag(noun) == Tag::Nouns;
        let first = start;
        let definite =
            scene.is(first, "the") || (start..noun).any(|token| scene.syntax.tag(token) == Tag::Genitive);
        let before = first.checked_sub(1).filter(|at| self.clause.sentence.contains(at));
        let ahead = before.is_some_and(|at| AHEAD.iter().any(|word| scene.is(at, word)));
        let after = before.is_some_and(|at| {
            ["after", "following", "in", "during", "since", "from"].iter().any(|word| scene.is(at, word))
        });
        let subject = scene.syntax.relation(noun).is_like(Relation::Nsubj)
            && scene.syntax.head(noun).is_some_and(|verb| scene.syntax.tag(verb) == Tag::Past);
        !ahead && (definite || !plural && (after || subject))
    }
}
