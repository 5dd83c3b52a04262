//! Who does it and whom it befalls.

use crate::analysis::EntityKind;
use crate::facts::clause::Clause;
use crate::facts::clause::party::{can_act, is_party_noun};
use crate::facts::clause::phrase::{self, Phrase};
use crate::facts::fact::Ref;
use crate::facts::scene::Scene;
use crate::lexicon::happening::{Frame, is_deal, is_law};
use crate::tag::class::{Tag, Upos};

/// What stands beside the verb of an event.
pub(super) struct Slots {
    pub(super) agent: Option<Ref>,
    pub(super) object: Option<Ref>,
    /// The amounts in the object: "killed 12 people".
    pub(super) amounts: Vec<usize>,
}

impl Slots {
    /// Reads what the frame asks for; none where it is missing.
    pub(super) fn read(clause: &Clause<'_, '_, '_>, frame: Frame) -> Option<Self> {
        let scene = clause.scene;
        let passive = clause.is_passive();
        if frame == Frame::Subject {
            let subject = clause.subjects().into_iter().next()?;
            let agent = (!passive).then(|| refer(scene, &subject)).flatten()?;
            return Some(Self { agent: Some(agent), object: None, amounts: amounts(scene, &subject) });
        }
        let (doer, object) = if passive {
            (clause.behind(&["by"]).and_then(|list| list.into_iter().next()), clause.subjects().into_iter().next()?)
        } else {
            (clause.subjects().into_iter().next(), clause.objects().into_iter().next()?)
        };
        if !fits(scene, &object, frame) || is_split(clause, &object, passive) {
            return None;
        }
        let agent = doer.as_ref().filter(|doer| acts(scene, doer)).and_then(|doer| refer(scene, doer));
        // An active verb needs somebody who does it.
        if agent.is_none() && !passive {
            return None;
        }
        let found = refer(scene, &object)?;
        let own = agent.is_some_and(|agent| agent.entity.is_some() && agent.entity == found.entity);
        (!own).then(|| Self { agent, object: Some(found), amounts: amounts(scene, &object) })
    }
}

/// Whether the object stands apart from the verb, so that it is another's: the parser errs there.
fn is_split(clause: &Clause<'_, '_, '_>, object: &Phrase, passive: bool) -> bool {
    let start = object.tokens.start;
    let between = if passive { object.tokens.end..clause.anchor } else { clause.anchor + 1..start };
    !passive && between.clone().any(|token| matches!(clause.scene.syntax.upos(token), Upos::Punct | Upos::Adp | Upos::Verb))
}

/// Whether a phrase is what the frame asks for.
fn fits(scene: &Scene<'_, '_>, object: &Phrase, frame: Frame) -> bool {
    let word = scene.word(object.head);
    let kind = entity(scene, object).map(|entity| scene.kind(entity));
    match frame {
        Frame::Object => kind.is_some() || matches!(scene.syntax.upos(object.head), Upos::Noun | Upos::Propn),
        Frame::Person => {
            let person = matches!(kind, Some(EntityKind::Person | EntityKind::Group | EntityKind::Organization));
            person || kind.is_none() && is_party_noun(scene, object.head)
        }
        Frame::Law => is_law(word) || kind == Some(EntityKind::Instrument),
        Frame::Deal => is_deal(word) || kind == Some(EntityKind::Instrument),
        Frame::Subject => true,
    }
}

/// Whether a phrase means somebody or something that can do it: not a time, and not a mere "it".
fn acts(scene: &Scene<'_, '_>, phrase: &Phrase) -> bool {
    match entity(scene, phrase) {
        Some(entity) => can_act(scene, entity) || scene.kind(entity) == EntityKind::Product,
        None => matches!(scene.syntax.upos(phrase.head), Upos::Noun | Upos::Propn) || scene.syntax.tag(phrase.head) == Tag::Pronoun,
    }
}

/// The entity of the mention that ends with the head.
fn entity(scene: &Scene<'_, '_>, phrase: &Phrase) -> Option<usize> {
    scene.mentions(phrase.head).iter().find(|(tokens, _)| tokens.end == phrase.head + 1).map(|&(_, entity)| entity)
}

/// The words of a phrase with their entity: its mention, else all of it but what hangs on it.
fn refer(scene: &Scene<'_, '_>, phrase: &Phrase) -> Option<Ref> {
    let mention = scene.mentions(phrase.head).iter().find(|(tokens, _)| tokens.end == phrase.head + 1);
    if let Some((tokens, entity)) = mention {
        return Some(Ref { span: scene.span(tokens), entity: Some(*entity) });
    }
    let core = phrase::at(scene, phrase.tokens.start, phrase.head + 1)?;
    Some(Ref { span: scene.span(&core.tokens), entity: None })
}

/// The amounts of money and things in a phrase.
fn amounts(scene: &Scene<'_, '_>, phrase: &Phrase) -> Vec<usize> {
    let mut all: Vec<usize> = phrase.tokens.clone().filter_map(|token| scene.value(token)).collect();
    all.retain(|&value| !scene.is_time(value));
    all.dedup();
    all
}
