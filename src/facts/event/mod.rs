//! Events: who did what to whom, where and when, read from verbs of known classes.

mod slots;

use std::collections::BTreeMap;

use super::clause::Clause;
use super::fact::{Body, Event, Fact, Ref};
use super::quotation::Quotations;
use super::scene::Scene;
use crate::analysis::{Certainty, Reality};
use crate::lexicon::happening::{self, Frame};
use crate::rule::rules;
use crate::tag::class::{Relation, Tag, Upos};
use slots::Slots;

rules! {
    /// Finds: verbs of attacking, making laws, producing, travelling, appointing and resigning, agreeing, trading, judging, and
    /// of accidents and results, with who does it or whom it befalls.
    ///
    /// Value: the verb and its class; who does it, the object, the place, the date and the amounts in the clause; whether it
    /// happened, is planned, may happen or did not. Told again of the same parties it is one event.
    ///
    /// Misses on purpose: what is given, said or talked about, which other rules find; words inside quotations; events of
    /// nobody and nowhere that is named; aims: "a plan to attack".
    ///
    /// Example: Parliament passed the water bill on Tuesday.
    VERB = "event/verb";
}

/// Finds the events of a text, outside its quotations.
pub(crate) fn find(scene: &Scene<'_, '_>, quotations: &Quotations) -> Vec<Fact> {
    let mut all: Vec<Fact> = Vec::new();
    let mut known: BTreeMap<(&'static str, String, String), usize> = BTreeMap::new();
    for sentence in scene.document.sentences() {
        if scene.is_question(sentence) {
            continue;
        }
        for token in sentence.tokens.clone() {
            if scene.syntax.upos(token) != Upos::Verb || is_quoted(quotations, token) {
                continue;
            }
            let Some((event, certainty)) = read(scene, token) else { continue };
            let key = (event.class, key(scene, event.agent), key(scene, event.object));
            match known.get(&key).and_then(|&index| all.get_mut(index)) {
                Some(Fact { body: Body::Event(before), .. }) if is_same(before, &event) => {
                    before.place = before.place.or(event.place);
                    before.when = before.when.or(event.when);
                    continue;
                }
                _ => known.insert(key, all.len()),
            };
            let body = Body::Event(event);
            all.push(Fact { rule: &VERB, evidence: sentence.span, attribution: None, certainty, body });
        }
    }
    all
}

/// What tells one party from another: its entity, else its words.
fn key(scene: &Scene<'_, '_>, party: Option<Ref>) -> String {
    match party {
        Some(Ref { entity: Some(entity), .. }) => entity.to_string(),
        Some(Ref { span, .. }) => scene.document.words(span).to_lowercase(),
        None => String::new(),
    }
}

/// Whether nothing speaks against two tellings being of one event.
fn is_same(before: &Event, event: &Event) -> bool {
    let places = before.place.is_none()
        || event.place.is_none()
        || before.place.map(|at| at.entity) == event.place.map(|at| at.entity);
    let times = before.when.is_none() || event.when.is_none() || before.when == event.when;
    places && times && before.reality == event.reality
}

/// Whether a word stands in a quotation, where somebody else speaks.
pub(super) fn is_quoted(quotations: &Quotations, token: usize) -> bool {
    let after = quotations.all.partition_point(|quotation| quotation.content.start <= token);
    after.checked_sub(1).is_some_and(|before| token < quotations.all[before].content.end)
}

/// Reads the event that a verb tells.
fn read(scene: &Scene<'_, '_>, verb: usize) -> Option<(Event, Certainty)> {
    let happening = happening::event(scene.word(verb))?;
    if matches!(scene.syntax.relation(verb), Relation::Amod | Relation::Compound) {
        return None;
    }
    let clause = Clause::new(scene, verb)?;
    let happens = clause.happens();
    let aim = scene.syntax.tag(verb) == Tag::Infinitive && verb > 0 && scene.is(verb - 1, "to");
    let foreseen =
        (verb.saturating_sub(4)..verb).any(|token| happening::outlook(scene.word(token)).is_some());
    let progressive =
        verb > 0 && (verb.saturating_sub(3)..verb).any(|token| scene.syntax.upos(token) == Upos::Aux);
    if aim && !foreseen || scene.syntax.tag(verb) == Tag::Gerund && !progressive {
        return None;
    }
    let Slots { agent, object, amounts } = Slots::read(&clause, happening)?;
    let mut place = clause.place();
    if happening.class == "travel" {
        let to =
            (verb + 1..clause.right()).find_map(|token| clause.place_at(token, &["to", "in", "at", "for"]));
        place = to.or(place);
    }
    let named = |party: &Option<Ref>| party.is_some_and(|party| party.entity.is_some());
    let travels = happening.class == "travel" && (place.is_none() || !named(&agent));
    if travels || !(named(&agent) || named(&object) || place.is_some() && happening.frame != Frame::Subject) {
        return None;
    }
    let event = Event {
        trigger: scene.document.tokens()[verb].span,
        class: happening.class,
        agent,
        object,
        place,
        when: clause.when(),
        amounts,
        reality: happens.reality,
    };
    let certainty = if event.reality == Reality::Possible { Certainty::Hedged } else { happens.certainty };
    Some((event, certainty))
}
