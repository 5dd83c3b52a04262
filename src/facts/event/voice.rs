//! Whether the subject suffers what a verb tells, also where the parser or a headline leaves that open.

use crate::facts::clause::Clause;
use crate::facts::clause::party::is_person;
use crate::lexicon::happening::Frame;
use crate::tag::class::{Tag, Upos};

/// Whether what the verb tells befalls its subject.
pub(super) fn is_passive(clause: &Clause<'_, '_, '_>, frame: Frame) -> bool {
    clause.is_passive() && !is_active(clause, frame) || is_headline(clause, frame)
}

/// Whether a supposed participle has an object of its own, so that it is no passive: "Judge Ada Brook sentenced Ivo Moss".
fn is_active(clause: &Clause<'_, '_, '_>, frame: Frame) -> bool {
    let scene = clause.scene;
    let helped = clause.anchor.checked_sub(1).is_some_and(|before| scene.syntax.upos(before) == Upos::Aux);
    let person = || clause.objects().first().is_some_and(|object| is_person(scene, object.head));
    !helped && (frame == Frame::Mishap || person())
}

/// Whether a participle without its auxiliary tells what befalls the subject: "Four stabbed in Oslo".
fn is_headline(clause: &Clause<'_, '_, '_>, frame: Frame) -> bool {
    let scene = clause.scene;
    let word = scene.word(clause.anchor);
    let harmed = frame == Frame::Harm && word.ends_with("ed");
    let next = clause.anchor + 1;
    let attacked = matches!(word, "shot" | "stabbed") && !scene.is(next, "at");
    // "has killed", "who evacuated" are active.
    let before = (clause.sentence.start..clause.anchor).rev().find(|&at| scene.syntax.upos(at) != Upos::Adv);
    let active = before.is_some_and(|at| {
        scene.syntax.upos(at) == Upos::Aux || ["who", "which", "that"].iter().any(|word| scene.is(at, word))
    });
    !active
        && (harmed || attacked || frame == Frame::Person && word.ends_with("ed"))
        && matches!(scene.syntax.tag(clause.anchor), Tag::Past | Tag::Participle)
        && matches!(scene.syntax.upos(next), Upos::Adp | Upos::Punct | Upos::Part)
        && clause.objects().is_empty()
}
