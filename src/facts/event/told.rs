//! Whether a verb tells that something happens, and does not only name an aim, an action or a habit.

use crate::facts::clause::Clause;
use crate::lexicon::happening::{self, Frame};
use crate::tag::class::{Relation, Tag, Upos};

/// Whether a verb tells what happens as a rule: "are killed", "elects".
pub(super) fn is_habit(clause: &Clause<'_, '_, '_>) -> bool {
    let (scene, verb) = (clause.scene, clause.anchor);
    let helper = (clause.sentence.start..verb).rev().find(|&at| scene.syntax.upos(at) != Upos::Adv);
    match scene.syntax.tag(verb) {
        Tag::Participle => helper.is_some_and(|at| matches!(scene.word(at), "are" | "is")),
        Tag::Present => true,
        _ => false,
    }
}

/// The verb that a bare infinitive goes on from, which has the auxiliary of both: "should respect and uphold".
pub(super) fn first_of_row(clause: &Clause<'_, '_, '_>) -> Option<usize> {
    let syntax = &clause.scene.syntax;
    let joined = syntax.relation(clause.anchor) == Relation::Conj && !is_helped(clause);
    let first = syntax.head(clause.anchor).filter(|&head| joined && syntax.tag(head) == Tag::Infinitive);
    first.filter(|_| syntax.tag(clause.anchor) == Tag::Infinitive)
}

/// Whether an auxiliary or "to" stands before the verb, past adverbs.
fn is_helped(clause: &Clause<'_, '_, '_>) -> bool {
    let syntax = &clause.scene.syntax;
    let before = (clause.sentence.start..clause.anchor)
        .rev()
        .find(|&at| syntax.upos(at) != Upos::Adv && syntax.tag(at) != Tag::Negation);
    before.is_some_and(|at| syntax.upos(at) == Upos::Aux || syntax.tag(at) == Tag::To)
}

/// Whether the verb tells, and does not only name an aim or an action.
pub(super) fn is_told(clause: &Clause<'_, '_, '_>, frame: Frame) -> bool {
    let (scene, verb) = (clause.scene, clause.anchor);
    let before = |steps: usize| verb.checked_sub(steps).filter(|at| clause.sentence.contains(at));
    let past_adverbs = || (clause.sentence.start..verb).rev().find(|&at| scene.syntax.upos(at) != Upos::Adv);
    match scene.syntax.tag(verb) {
        // "the body that elects the mayor" does so as a rule.
        Tag::Present | Tag::PresentThird
            if past_adverbs()
                .is_some_and(|at| ["that", "which", "who"].iter().any(|word| scene.is(at, word))) =>
        {
            false
        }
        // "asked that the mayor declare", "let it pass"
        Tag::Infinitive if !is_helped(clause) => false,
        Tag::Infinitive if past_adverbs().is_some_and(|at| scene.is(at, "to")) => {
            let told = |token| happening::outlook(scene.word(token)).is_some() || scene.is(token, "voted");
            (verb.saturating_sub(4)..verb).any(told)
        }
        Tag::Gerund => {
            let goes_on = past_adverbs().is_some_and(|at| scene.syntax.upos(at) == Upos::Aux);
            // "A bomb went off, killing 12 people": it did.
            goes_on || frame == Frame::Harm && before(1).is_some_and(|at| scene.word(at) == ",")
        }
        // "stepped up" is no resignation.
        _ => {
            // "people born in Lyon" are born there for ever.
            if scene.is(verb, "born")
                && before(1).is_none_or(|at| !matches!(scene.syntax.upos(at), Upos::Aux | Upos::Adv))
            {
                return false;
            }
            let steps = scene.word(verb).get(..4).is_some_and(|stem| stem.eq_ignore_ascii_case("step"));
            !steps || ["down", "aside"].iter().any(|word| scene.is(verb + 1, word))
        }
    }
}
