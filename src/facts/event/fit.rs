//! What may stand beside a verb of what happens.

use std::ops::Range;

use super::slots::amounts;
use crate::analysis::EntityKind;
use crate::facts::clause::party::{can_act, is_party_noun};
use crate::facts::clause::phrase::Phrase;
use crate::facts::scene::Scene;
use crate::lexicon::happening::{
    Frame, Happening, is_abstract, is_contest, is_deal, is_law, is_projectile, is_target, is_victim,
};
use crate::tag::class::{Tag, Upos};

/// What takes place by being declared; of other things it is only said.
const DECLARED: &[&str] = &[
    "bankruptcy", "ceasefire", "disaster", "emergency", "famine", "independence", "pandemic", "victory",
    "war",
];

/// Whether a phrase is what the frame of a verb asks for.
pub(super) fn fits(scene: &Scene<'_, '_>, object: &Phrase, happening: Happening, verb: usize) -> bool {
    let word = scene.word(object.head);
    let kind = entity(scene, object).map(|entity| scene.kind(entity));
    let noun = matches!(scene.syntax.upos(object.head), Upos::Noun | Upos::Propn);
    let counted = || amounts(scene, object).iter().any(|&value| scene.is_count(value));
    let starts =
        |stem: &str| scene.word(verb).get(..stem.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(stem));
    let people = || {
        let person = matches!(kind, Some(EntityKind::Person | EntityKind::Group | EntityKind::Organization));
        person || kind.is_none() && (is_party_noun(scene, object.head) || is_victim(word))
    };
    match happening.frame {
        Frame::Object if happening.class == "attack" => {
            kind.is_some() || counted() || people() || is_target(word)
        }
        Frame::Object if happening.class == "produce" => {
            kind.is_some_and(|kind| kind != EntityKind::Place)
                || counted()
                || kind.is_none() && noun && !is_abstract(word)
        }
        Frame::Object if starts("declar") => {
            let declared = |at| DECLARED.iter().any(|noun| scene.is(at, noun));
            object.tokens.clone().any(declared)
        }
        Frame::Object => kind.is_some() || noun && !is_abstract(word),
        Frame::Harm => {
            let struck = is_deal(word) && starts("str");
            kind.is_some() || counted() || people() || is_target(word) || struck
        }
        Frame::Person => {
            people() || counted() && !starts("release") || starts("su") && kind == Some(EntityKind::Place)
        }
        Frame::Site => is_target(word),
        Frame::Weapon => is_projectile(word) || starts("fire") && people(),
        // "a net of 20 seats"
        Frame::Contest => {
            object.tokens.clone().any(|token| is_contest(scene.word(token)))
                || matches!(kind, Some(EntityKind::Event | EntityKind::Instrument))
        }
        Frame::Law | Frame::Vote => is_law(word) || is_deal(word) || kind == Some(EntityKind::Instrument),
        Frame::Deal => {
            is_deal(word) || kind == Some(EntityKind::Instrument) || is_law(word) && starts("sign")
        }
        Frame::Mishap => kind.is_some() || counted() || is_target(word),
        Frame::Subject => true,
    }
}

/// Whether a phrase means somebody or something that can do it: not a time, and not a mere "it".
pub(super) fn acts(scene: &Scene<'_, '_>, phrase: &Phrase) -> bool {
    // A picture that captures people takes no prisoners.
    if ["video", "footage", "cameras", "photos", "images"].iter().any(|word| scene.is(phrase.head, word)) {
        return false;
    }
    match entity(scene, phrase) {
        Some(entity) => {
            can_act(scene, entity) || matches!(scene.kind(entity), EntityKind::Product | EntityKind::Event)
        }
        None => {
            matches!(scene.syntax.upos(phrase.head), Upos::Noun | Upos::Propn)
                || scene.syntax.tag(phrase.head) == Tag::Pronoun && !scene.is(phrase.head, "it")
        }
    }
}

/// The entity that a phrase names.
pub(super) fn entity(scene: &Scene<'_, '_>, phrase: &Phrase) -> Option<usize> {
    mention(scene, phrase).map(|&(_, entity)| entity)
}

/// The mention that ends with the head of a phrase, or with the phrase: "the Office for Harbours".
pub(super) fn mention<'s>(scene: &'s Scene<'_, '_>, phrase: &Phrase) -> Option<&'s (Range<usize>, usize)> {
    let ends = |end: usize| scene.mentions(phrase.head).iter().find(move |(tokens, _)| tokens.end == end);
    ends(phrase.head + 1).or_else(|| ends(phrase.tokens.end))
}
