//! Who does it and whom it befalls.

use crate::analysis::EntityKind;
use crate::facts::clause::Clause;
use crate::facts::clause::party::{can_act, is_party_noun};
use crate::facts::clause::phrase::{self, Phrase};
use crate::facts::fact::Ref;
use crate::facts::scene::Scene;
use crate::lexicon::happening::{Frame, Happening, is_abstract, is_deal, is_law, is_target};
use crate::tag::class::{Relation, Tag, Upos};

/// What stands beside the verb of an event.
pub(super) struct Slots {
    pub(super) agent: Option<Ref>,
    pub(super) object: Option<Ref>,
    /// The amounts in the object: "killed 12 people".
    pub(super) amounts: Vec<usize>,
}

impl Slots {
    /// Reads what the frame asks for; none where it is missing.
    pub(super) fn read(clause: &Clause<'_, '_, '_>, happening: Happening) -> Option<Self> {
        let frame = happening.frame;
        let scene = clause.scene;
        let passive = clause.is_passive();
        if frame == Frame::Subject {
            let subject = clause.subjects().into_iter().next()?;
            let agent = (!passive).then(|| refer(scene, &subject)).flatten()?;
            return Some(Self { agent: Some(agent), object: None, amounts: amounts(scene, &subject) });
        }
        let (doer, object) = if passive {
            (
                clause.behind(&["by"]).and_then(|list| list.into_iter().next()),
                clause.subjects().into_iter().next()?,
            )
        } else {
            let object = clause.objects().into_iter().next().or_else(|| antecedent(clause))?;
            (clause.subjects().into_iter().next(), object)
        };
        if !fits(scene, &object, happening) || is_split(clause, &object, passive) {
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
    let before = start < clause.anchor;
    !passive
        && !before
        && between
            .clone()
            .any(|token| matches!(clause.scene.syntax.upos(token), Upos::Punct | Upos::Adp | Upos::Verb))
}

/// What a relative clause tells of, where it is the object: "the bill that parliament passed".
fn antecedent(clause: &Clause<'_, '_, '_>) -> Option<Phrase> {
    let scene = clause.scene;
    let subject = clause.subject()?;
    let head = scene.syntax.head(clause.anchor).filter(|&head| head < subject)?;
    let relative =
        (head..subject).any(|token| ["that", "which", "whom"].iter().any(|word| scene.is(token, word)));
    if !relative || scene.syntax.relation(clause.anchor) != Relation::AclRelcl {
        return None;
    }
    phrase::at(scene, phrase::start(scene, head, clause.sentence.start), subject)
}

/// Whether a phrase is what the frame asks for.
fn fits(scene: &Scene<'_, '_>, object: &Phrase, happening: Happening) -> bool {
    let word = scene.word(object.head);
    let kind = entity(scene, object).map(|entity| scene.kind(entity));
    let noun = matches!(scene.syntax.upos(object.head), Upos::Noun | Upos::Propn);
    let counted = || !amounts(scene, object).is_empty();
    match happening.frame {
        Frame::Object if happening.class == "attack" => {
            kind.is_some() || counted() || is_party_noun(scene, object.head) || is_target(word)
        }
        Frame::Object if happening.class == "produce" => {
            kind.is_some() || counted() || noun && !is_abstract(word)
        }
        Frame::Object => kind.is_some() || noun && !is_abstract(word),
        Frame::Person => {
            let person =
                matches!(kind, Some(EntityKind::Person | EntityKind::Group | EntityKind::Organization));
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
        None => {
            matches!(scene.syntax.upos(phrase.head), Upos::Noun | Upos::Propn)
                || scene.syntax.tag(phrase.head) == Tag::Pronoun
        }
    }
}

/// The entity of the mention that ends with the head.
fn entity(scene: &Scene<'_, '_>, phrase: &Phrase) -> Option<usize> {
    scene
        .mentions(phrase.head)
        .iter()
        .find(|(tokens, _)| tokens.end == phrase.head + 1)
        .map(|&(_, entity)| entity)
}

/// The words of a phrase with their entity: its mention, else all of it but what hangs on it.
fn refer(scene: &Scene<'_, '_>, phrase: &Phrase) -> Option<Ref> {
    let mention = scene.mentions(phrase.head).iter().find(|(tokens, _)| tokens.end == phrase.head + 1);
    if let Some((tokens, entity)) = mention {
        return Some(Ref { span: scene.span(tokens), entity: Some(*entity) });
    }
    Some(Ref { span: scene.span(&phrase.tokens), entity: None })
}

/// The amounts of money and things in a phrase.
fn amounts(scene: &Scene<'_, '_>, phrase: &Phrase) -> Vec<usize> {
    let mut all: Vec<usize> = phrase.tokens.clone().filter_map(|token| scene.value(token)).collect();
    all.retain(|&value| !scene.is_time(value));
    all.dedup();
    all
}
