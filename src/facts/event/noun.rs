//! Events that a noun tells: "the Feb. 7 attack", "an explosion in Lyon", "held elections".

use super::slots;
use crate::analysis::{Certainty, EntityKind};
use crate::facts::clause::party::{can_act, party};
use crate::facts::clause::{Clause, phrase};
use crate::facts::fact::{Event, Ref};
use crate::facts::scene::Scene;
use crate::lexicon::happening::{self, Occasion};
use crate::tag::class::{Relation, Tag, Upos};

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
pub(super) struct Told<'s, 'd, 't> {
    pub(super) clause: Clause<'s, 'd, 't>,
    pub(super) occasion: Occasion,
    pub(super) agent: Option<Ref>,
    pub(super) object: Option<Ref>,
    pub(super) place: Option<Ref>,
    pub(super) when: Option<usize>,
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
            let done = self.occasion.owned && self.occasion.class != "other";
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
}
