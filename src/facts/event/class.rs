//! The class of an event, where it hangs on who or what stands beside the verb.

use crate::facts::clause::Clause;
use crate::facts::clause::phrase::Phrase;
use crate::lexicon::happening::{self, Frame, Happening};

/// The class of what is done: harm by a mishap is no attack, and what is struck may be a deal.
pub(super) fn of(
    clause: &Clause<'_, '_, '_>,
    happening: Happening,
    doer: Option<&Phrase>,
    object: &Phrase,
) -> &'static str {
    let scene = clause.scene;
    let word = |phrase: &Phrase| scene.word(phrase.head);
    let mut causes = doer.into_iter().flat_map(|doer| doer.tokens.clone().rev());
    let cause = causes.find_map(|token| happening::occasion(scene.word(token)));
    match happening.frame {
        Frame::Harm if happening::is_deal(word(object)) => "agree",
        Frame::Harm | Frame::Object if happening.class == "attack" => match (cause, doer) {
            (Some(cause), _) => cause.class,
            (None, Some(doer)) if happening::is_vehicle(word(doer)) => "other",
            (None, None) if happening.frame == Frame::Harm && !is_assault(clause) => "other",
            _ => "attack",
        },
        Frame::Weapon if !happening::is_projectile(word(object)) => "appoint",
        Frame::Deal if happening::is_law(word(object)) => "legislate",
        _ => happening.class,
    }
}

/// Whether the clause names an attack: "killed in a raid".
fn is_assault(clause: &Clause<'_, '_, '_>) -> bool {
    let word = |token| clause.scene.word(token);
    (clause.anchor + 1..clause.right())
        .any(|token| happening::occasion(word(token)).is_some_and(|found| found.class == "attack"))
}
