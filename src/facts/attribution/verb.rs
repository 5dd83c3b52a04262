//! Verbs of saying: their base form, and whether they are finite or passive.

use std::borrow::Cow;

use crate::facts::scene::Scene;
use crate::lexicon::speech;
use crate::tag::class::{Relation, Tag, Upos};

/// The base form of a verb; where the form lacks a silent "e" ("ruled": "rul"), with it.
pub(crate) fn base<'s>(scene: &'s Scene<'_, '_>, token: usize) -> Cow<'s, str> {
    let lemma = scene.lemma(token);
    if speech::verb(lemma).is_some() {
        return lemma.into();
    }
    let whole = format!("{lemma}e");
    if speech::verb(&whole).is_some() { whole.into() } else { lemma.into() }
}

/// Whether a token is a finite verb, or a form that is read as a participle and carries a clause like one.
pub(crate) fn is_finite(scene: &Scene<'_, '_>, token: usize) -> bool {
    match scene.syntax.tag(token) {
        Tag::Past | Tag::Present | Tag::PresentThird => true,
        Tag::AuxPast | Tag::AuxPresent | Tag::AuxPresentThird | Tag::Modal => true,
        Tag::Participle => {
            matches!(scene.syntax.relation(token), Relation::Root | Relation::Ccomp | Relation::Parataxis)
        }
        // "they expect": a plural present looks like an infinitive.
        Tag::Infinitive => {
            token > 0
                && scene.syntax.upos(token - 1) == Upos::Pron
                && scene.syntax.relation(token - 1) == Relation::Nsubj
        }
        _ => false,
    }
}

/// Whether a verb is passive: "was told", "is reported".
pub(crate) fn is_passive(scene: &Scene<'_, '_>, verb: usize) -> bool {
    let marked = scene
        .dependents(verb, &[Relation::AuxPass])
        .any(|aux| scene.syntax.relation(aux) == Relation::AuxPass);
    marked
        || scene
            .dependents(verb, &[Relation::Nsubj])
            .any(|token| scene.syntax.relation(token) == Relation::NsubjPass)
}

/// Whether "called" means a telephone call: "called the governor to discuss the flood".
pub(crate) fn is_phoned(scene: &Scene<'_, '_>, verb: usize, end: usize) -> bool {
    let talk = |token: usize| {
        scene.syntax.tag(token - 1) == Tag::To
            && ["discuss", "talk", "speak", "consult"].iter().any(|word| scene.is(token, word))
    };
    let near = end.min(verb + CALLED);
    let on = ["on", "upon", "for"].iter().any(|word| scene.is(verb + 1, word));
    !on && (verb + 2..near).any(talk)
}

/// How many tokens after "called" its purpose may stand: "called the state's governor Ada Brook on Friday to discuss".
const CALLED: usize = 14;
