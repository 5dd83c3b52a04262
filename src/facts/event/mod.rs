//! Events: who did what to whom, where and when, read from verbs of known classes.

mod class;
mod fit;
mod noun;
mod occasion;
mod same;
mod slots;
mod told;
mod voice;

use super::clause::Clause;
use super::fact::{Body, Event, Fact, Ref};
use super::quotation::Quotations;
use super::scene::Scene;
use crate::analysis::{Certainty, Reality};
use crate::lexicon::happening::{self, Frame, Happening};
use crate::rule::rules;
use crate::tag::class::{Relation, Upos};
use slots::Slots;
use told::{first_of_row, is_habit, is_told};

rules! {
    /// Finds: verbs of attacking, making laws and voting, producing, travelling, appointing and resigning, agreeing, trading,
    /// judging, and of deaths, accidents, protests and results, with who does it or whom it befalls.
    ///
    /// Value: the verb and its class; who does it, the object, the place, the date and the amounts in the clause; whether it
    /// happened, is planned, may happen or did not. Told again of the same parties it is one event.
    ///
    /// Misses on purpose: what is given, said or talked about, which other rules find; words inside quotations; events of
    /// nobody and nowhere that is named; aims: "a plan to attack".
    ///
    /// Example: Parliament passed the water bill on Tuesday.
    VERB = "event/verb";

    /// Finds: nouns that name what happened: an attack, an accident, an election, a protest, a vote, an arrest.
    ///
    /// Value: the noun and its class; the date, the place and the parties that stand with it, or with the verb that only says
    /// that it took place: "held elections".
    ///
    /// Misses on purpose: what is feared, planned or like it; events without date, place and agent; what a verb tells already.
    ///
    /// Example: The Feb. 7 attack on the port was planned in Lyon.
    NOUN = "event/noun";
}

/// Finds the events of a text, outside its quotations: those that verbs tell, then what only nouns tell.
pub(crate) fn find(scene: &Scene<'_, '_>, quotations: &Quotations) -> Vec<Fact> {
    let mut all: Vec<Fact> = Vec::new();
    for (rule, upos) in [(&VERB, Upos::Verb), (&NOUN, Upos::Noun)] {
        for sentence in scene.document.sentences() {
            if scene.is_question(sentence) {
                continue;
            }
            for token in sentence.tokens.clone() {
                if scene.syntax.upos(token) != upos || is_quoted(quotations, token) {
                    continue;
                }
                let found = if upos == Upos::Verb { read(scene, token) } else { noun::read(scene, token) };
                let Some((event, certainty)) =
                    found.filter(|(event, _)| !same::known(scene, &mut all, event, upos == Upos::Noun))
                else {
                    continue;
                };
                let body = Body::Event(event);
                all.push(Fact { rule, evidence: sentence.span, attribution: None, certainty, body });
            }
        }
    }
    all
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
    let happens = match first_of_row(&clause) {
        Some(first) => {
            Some(Clause::new(scene, first)?).filter(|first| is_told(first, happening.frame))?.happens()
        }
        None if is_told(&clause, happening.frame) => clause.happens(),
        None => return None,
    };
    let Slots { agent, object, amounts, class } = Slots::read(&clause, happening)?;
    let place = place(&clause, happening);
    let when = clause.when();
    let named = |party: &Option<Ref>| party.is_some_and(|party| party.entity.is_some());
    let known = named(&agent) || named(&object);
    let set = known || place.is_some();
    let enough = match happening.frame {
        Frame::Subject if class == "travel" => named(&agent) && place.is_some(),
        Frame::Subject => known,
        Frame::Object if happening.class != "attack" => set,
        Frame::Mishap | Frame::Harm | Frame::Person | Frame::Object => {
            let victims = !amounts.is_empty()
                || agent.is_some() && object.is_some_and(|object| is_definite(scene, object));
            set || when.is_some() || victims && !is_habit(&clause)
        }
        _ => set || when.is_some(),
    };
    // A pronoun that means nobody known tells of nobody.
    let pronoun = |party: Option<Ref>| {
        party.is_some_and(|party| {
            party.entity.is_none()
                && PRONOUNS.iter().any(|word| scene.document.words(party.span).eq_ignore_ascii_case(word))
        })
    };
    if !enough || !known && (pronoun(object.or(agent))) {
        return None;
    }
    let trigger = scene.document.tokens()[verb].span;
    // "voted to adopt": with the vote it is adopted.
    let voted = happens.reality == Reality::Planned
        && (verb.saturating_sub(4)..verb).any(|token| scene.is(token, "voted"));
    let reality = if voted { Reality::Actual } else { happens.reality };
    let event = Event { trigger, class, agent, object, place, when, amounts, reality };
    let certainty = if event.reality == Reality::Possible { Certainty::Hedged } else { happens.certainty };
    Some((event, certainty))
}

/// Whether a party is "the" or "a" somebody.
fn is_definite(scene: &Scene<'_, '_>, party: Ref) -> bool {
    let words = scene.document.words(party.span);
    ["the ", "a ", "an ", "his ", "her ", "their "]
        .iter()
        .any(|word| words.get(..word.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(word)))
}

/// Words that mean nobody by themselves.
const PRONOUNS: &[&str] = &["it", "they", "them", "this", "that", "which", "who", "he", "she"];

/// Where it happens, or where a journey goes.
fn place(clause: &Clause<'_, '_, '_>, happening: Happening) -> Option<Ref> {
    let behind = |prepositions: &[&str]| {
        (clause.anchor + 1..clause.right()).find_map(|token| clause.place_at(token, prepositions))
    };
    match (happening.class, happening.frame) {
        ("travel", _) => behind(&["to", "in", "at", "for"]),
        (_, Frame::Subject) => None,
        _ => behind(&["in", "at", "near", "outside", "off"]),
    }
    .or_else(|| clause.place())
}
