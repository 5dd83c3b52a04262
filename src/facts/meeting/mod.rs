//! Meetings: people or bodies meet, visit each other, talk.

mod gather;
mod noun;
mod topic;
mod verb;

use super::attribution::verb::is_phoned;
use super::clause::Clause;
use super::fact::{Body, Fact, Meeting, Ref};
use super::scene::Scene;
use crate::analysis::Certainty;
use crate::lexicon::happening::{self, Meets};
use crate::rule::{Rule, rules};
use crate::tag::class::Upos;

rules! {
    /// Finds: people or bodies that meet, gather, speak with, phone or consult one another: "the mayor met two farmers",
    /// "Brook and Moss spoke by phone".
    ///
    /// Value: who takes part, each as the entity that it is; the place and the date that stand in the clause; what is talked
    /// about. Told again with the same people, and no other date or place, it is the same meeting. "will not meet" is denied,
    /// "may meet" hedged.
    ///
    /// Misses on purpose: goals and needs that are met; words spoken to the press.
    ///
    /// Example: Ada Brook met Ivo Moss in Lyon on Monday to discuss fishing rights.
    MEET = "meeting/meet";

    /// Finds: somebody visits a place or a person, or hosts, receives or welcomes somebody.
    ///
    /// Value: guest and host as those who take part; the place that is visited; the date.
    ///
    /// Misses on purpose: visits of nobody in particular: "tourists visit the museum"; things that are received.
    ///
    /// Example: President Ada Brook visited Oslo on Friday.
    VISIT = "meeting/visit";

    /// Finds: a meeting's noun with a verb of holding or attending, or with those who meet: "held talks with", "attended the
    /// meeting", "a call with", "talks between".
    ///
    /// Value: those beside the noun and the subject of the clause; place, date and topics as in meeting/meet.
    ///
    /// Misses on purpose: a meeting of nobody that is named: "after the meeting" only adds its date and place to the one told
    /// before.
    ///
    /// Example: The two sides held talks with Ada Brook in Geneva.
    TALKS = "meeting/talks";
}

/// A meeting as one sentence tells it.
#[derive(Clone, Debug)]
struct Told {
    rule: &'static Rule,
    /// The word that tells it.
    anchor: usize,
    meeting: Meeting,
    certainty: Certainty,
}

/// Finds the meetings of a text.
pub(crate) fn find(scene: &Scene<'_, '_>) -> Vec<Fact> {
    let mut all: Vec<Told> = Vec::new();
    for sentence in scene.document.sentences() {
        if scene.is_question(sentence) {
            continue;
        }
        for token in sentence.tokens.clone() {
            let word = scene.word(token);
            let upos = scene.syntax.upos(token);
            let headline = || {
                matches!(word, "Meet" | "Meets")
                    && ["to", "with", "in"].iter().any(|next| scene.is(token + 1, next))
            };
            let phoned = || {
                let called = ["called", "calls"].contains(&word);
                (called && is_phoned(scene, token, sentence.tokens.end)).then_some(Meets::Phone)
            };
            let verb = happening::meets(word).or_else(phoned).filter(|_| upos == Upos::Verb || headline());
            let noun = happening::gathering(word).filter(|_| matches!(upos, Upos::Noun | Upos::Propn));
            if verb.is_none() && noun.is_none() {
                continue;
            }
            let Some(clause) = Clause::new(scene, token) else { continue };
            let told = match (verb, noun) {
                (Some(verb), _) => verb::read(&clause, verb),
                (_, Some(noun)) => noun::read(&clause, noun, &mut all),
                _ => None,
            };
            if let Some(told) = told {
                gather::add(scene, &mut all, told);
            }
        }
    }
    gather::fold(scene, all)
        .into_iter()
        .filter(|told| is_told(scene, told))
        .map(|told| fact(scene, told))
        .collect()
}

/// Whether a meeting says enough of who takes part: somebody known, or two parties.
fn is_told(scene: &Scene<'_, '_>, told: &Told) -> bool {
    let tokens = scene.document.tokens();
    let known = |party: &Ref| {
        let start = tokens.partition_point(|token| token.span.start() < party.span.start());
        let mut inside =
            (start..tokens.len()).take_while(|&token| tokens[token].span.end() <= party.span.end());
        match party.entity {
            Some(entity) => super::clause::party::can_act(scene, entity),
            // "the EU ministers": who they are is named in part.
            None => inside.any(|token| !scene.mentions(token).is_empty()),
        }
    };
    told.meeting.participants.iter().any(known)
}

fn fact(scene: &Scene<'_, '_>, told: Told) -> Fact {
    let own = scene.document.tokens()[told.anchor].span;
    Fact {
        rule: told.rule,
        evidence: scene.sentence(told.anchor).map_or(own, |sentence| sentence.span),
        attribution: None,
        certainty: told.certainty,
        body: Body::Meeting(told.meeting),
    }
}
