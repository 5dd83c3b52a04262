//! Who does it and whom it befalls.

use super::fit::{acts, entity, fits, mention};
use super::{class, voice};
use crate::analysis::EntityKind;
use crate::facts::clause::Clause;
use crate::facts::clause::party::is_person;
use crate::facts::clause::phrase::{self, Phrase};
use crate::facts::fact::Ref;
use crate::facts::scene::Scene;
use crate::lexicon::gazetteer::country::{self, Form};
use crate::lexicon::happening::{Frame, Happening};
use crate::tag::class::{Relation, Tag, Upos};

/// What stands beside the verb of an event.
pub(super) struct Slots {
    pub(super) agent: Option<Ref>,
    pub(super) object: Option<Ref>,
    /// The amounts in the object: "killed 12 people".
    pub(super) amounts: Vec<usize>,
    /// The class, which may hang on what stands there.
    pub(super) class: &'static str,
}

impl Slots {
    /// Who does what a verb tells.
    pub(super) fn subject(clause: &Clause<'_, '_, '_>) -> Option<Ref> {
        let subject = lead(clause.scene, clause.subjects()).filter(|_| !clause.is_passive())?;
        refer(clause.scene, &subject).filter(|_| acts(clause.scene, &subject))
    }

    /// Reads what the frame asks for; none where it is missing.
    pub(super) fn read(clause: &Clause<'_, '_, '_>, happening: Happening) -> Option<Self> {
        let Happening { class, frame } = happening;
        let scene = clause.scene;
        let passive = voice::is_passive(clause, frame);
        let mishap = frame == Frame::Mishap && !passive && object(clause, happening).is_none();
        if frame == Frame::Subject || mishap {
            let subject = lead(scene, subjects(clause))?;
            let does = !passive && !hangs(clause, &subject) && !is_lifeless(clause, &subject);
            let agent = does.then(|| refer(scene, &subject)).flatten()?;
            return Some(Self { agent: Some(agent), object: None, amounts: amounts(scene, &subject), class });
        }
        let (doer, object) = if passive {
            (clause.behind(&["by"]).and_then(|list| lead(scene, list)), lead(scene, subjects(clause))?)
        } else {
            (lead(scene, clause.subjects()), object(clause, happening)?)
        };
        if !fits(scene, &object, happening, clause.anchor) {
            return None;
        }
        let agent = doer
            .as_ref()
            .filter(|doer| acts(scene, doer) && (passive || !hangs(clause, doer)))
            .and_then(|doer| refer(scene, doer));
        // An active verb needs somebody who does it.
        if agent.is_none() && !passive {
            return None;
        }
        let found = refer(scene, &object)?;
        let own = agent.is_some_and(|agent| agent.entity.is_some() && agent.entity == found.entity);
        let class = class::of(clause, happening, doer.as_ref(), &object);
        (!own).then(|| Self { agent, object: Some(found), amounts: amounts(scene, &object), class })
    }
}

/// Whether a preposition and a comma set the phrase apart from the verb, so that it is no subject.
fn hangs(clause: &Clause<'_, '_, '_>, phrase: &Phrase) -> bool {
    let before = phrase.tokens.start.checked_sub(1).filter(|at| clause.sentence.contains(at));
    let apart = (phrase.tokens.end..clause.anchor).any(|token| clause.scene.word(token) == ",");
    let link = |at| matches!(clause.scene.syntax.upos(at), Upos::Adp | Upos::Sconj | Upos::Verb);
    // "Ivo Moss, to be a judge, vice Ada Brook, resigned" tells why a seat is free, and not of Moss.
    let vice = (phrase.tokens.end..clause.anchor).any(|token| clause.scene.word(token) == "vice");
    apart && (vice || before.is_some_and(|at| link(at) && !clause.scene.is(at, "of")))
}

/// Whether a place is said to do what only people do: the parser errs there.
fn is_lifeless(clause: &Clause<'_, '_, '_>, subject: &Phrase) -> bool {
    let scene = clause.scene;
    let place = entity(scene, subject).map(|entity| scene.kind(entity)) == Some(EntityKind::Place);
    let people = || {
        let found = country::find(scene.word(subject.head));
        found.is_some_and(|found| matches!(found.form, Form::People | Form::Adjective))
    };
    let dies = ["die", "drown", "perish", "resign", "retire", "step"];
    place && dies.contains(&scene.lemma(clause.anchor)) && !people()
}

/// The object of an active verb, where it fits.
fn object(clause: &Clause<'_, '_, '_>, happening: Happening) -> Option<Phrase> {
    let scene = clause.scene;
    if happening.frame == Frame::Vote {
        return clause.behind(&["for", "against", "on"]).and_then(|list| lead(scene, list));
    }
    let found = lead(scene, clause.objects())
        .or_else(|| (happening.frame == Frame::Harm).then(|| count(scene, clause.anchor + 1)).flatten())
        .or_else(|| antecedent(clause))?;
    (fits(scene, &found, happening, clause.anchor) && !is_split(clause, &found)).then_some(found)
}

/// The noun phrases of the subject, or the number that stands for one: "four were killed".
fn subjects(clause: &Clause<'_, '_, '_>) -> Vec<Phrase> {
    let list = clause.subjects();
    if list.is_empty() {
        return clause.subject().and_then(|head| count(clause.scene, head)).into_iter().collect();
    }
    list
}

/// A number that stands for those whom it counts: "killed at least seventeen".
fn count(scene: &Scene<'_, '_>, token: usize) -> Option<Phrase> {
    // "killed at least seventeen": the bound stands before the number.
    let bound = |&at: &usize| matches!(scene.syntax.upos(at), Upos::Adp | Upos::Adv | Upos::Adj);
    let number = (token..token + 3).find(|at| !bound(at))?;
    let value = scene.value(number).filter(|&value| scene.is_count(value))?;
    let end = scene.values.all[value].tokens.end;
    (scene.syntax.upos(end) != Upos::Noun).then_some(Phrase { head: end - 1, tokens: token..end })
}

/// The first of several; a bare title before the name of its bearer leaves the word to the name: "singer and poet Ada Brook".
fn lead(scene: &Scene<'_, '_>, list: Vec<Phrase>) -> Option<Phrase> {
    let bare = |phrase: &Phrase| {
        scene.syntax.tag(phrase.head) == Tag::Noun
            && entity(scene, phrase).is_none()
            && !matches!(scene.syntax.upos(phrase.tokens.start), Upos::Det | Upos::Num)
    };
    let named = list.iter().position(|phrase| !bare(phrase)).filter(|&at| is_person(scene, list[at].head));
    let first = list.into_iter().nth(named.unwrap_or(0))?;
    // "the head of the bank, Ada Brook, left"
    let name = scene.mentions(first.tokens.end + 1).first().filter(|(tokens, _)| {
        let between = tokens.start == first.tokens.end + 1 && scene.word(first.tokens.end) == ",";
        between && scene.word(tokens.end) == "," && is_person(scene, tokens.end - 1)
    });
    match name.filter(|_| entity(scene, &first).is_none()) {
        Some((tokens, _)) => Some(Phrase { tokens: tokens.clone(), head: tokens.end - 1 }),
        None => Some(first),
    }
}

/// Whether the object stands apart from the verb, so that it is another's: the parser errs there.
fn is_split(clause: &Clause<'_, '_, '_>, object: &Phrase) -> bool {
    let mut between = clause.anchor + 1..object.tokens.start;
    between.any(|token| matches!(clause.scene.syntax.upos(token), Upos::Punct | Upos::Adp | Upos::Verb))
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

/// The words of a phrase with their entity: its mention, else all of it but what hangs on it.
pub(super) fn refer(scene: &Scene<'_, '_>, phrase: &Phrase) -> Option<Ref> {
    if let Some((tokens, entity)) = mention(scene, phrase) {
        return Some(Ref { span: scene.span(tokens), entity: Some(*entity) });
    }
    // "at least 12 people" begins with its bound.
    let start = phrase.tokens.start;
    let bound = ["least", "most"].iter().any(|word| scene.is(start, word));
    let start = start - usize::from(bound && start > 0 && scene.is(start - 1, "at"));
    // "two to three hundred" is one number.
    let start = scene.value(start).map_or(start, |value| scene.values.all[value].tokens.start.min(start));
    Some(Ref { span: scene.span(&(start..phrase.tokens.end)), entity: None })
}

/// The amounts of money and things in a phrase.
pub(super) fn amounts(scene: &Scene<'_, '_>, phrase: &Phrase) -> Vec<usize> {
    let mut all: Vec<usize> = phrase.tokens.clone().filter_map(|token| scene.value(token)).collect();
    all.retain(|&value| !scene.is_time(value));
    all.dedup();
    all
}
