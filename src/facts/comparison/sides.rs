//! The two sides of a comparison.

use crate::facts::clause::{Clause, phrase};
use crate::facts::scene::Scene;
use crate::lexicon::happening;
use crate::tag::class::{Tag, Upos};
use crate::text::{Sentence, Span};

/// The noun phrase that begins at a token, with what hangs on it by "of" or "in".
pub(super) fn right(scene: &Scene<'_, '_>, sentence: &Sentence, start: usize) -> Option<Span> {
    let end = sentence.tokens.end;
    if let Some(value) = scene.value(start).filter(|&value| scene.is_time(value)) {
        return Some(scene.values.all[value].span);
    }
    let first = phrase::at(scene, start, end)?;
    let mut last = first.tokens.end;
    while ["of", "in", "on"].iter().any(|word| scene.is(last, word))
        && let Some(more) = phrase::at(scene, last + 1, end)
    {
        last = more.tokens.end;
    }
    Some(scene.span(&(start..last)))
}

/// What is said to be the part, the multiple or the largest that begins at a token: the subject of an "is" before it, or
/// what it stands beside between commas.
pub(super) fn left(scene: &Scene<'_, '_>, sentence: &Sentence, start: usize) -> Option<Span> {
    let low = sentence.tokens.start;
    let mut before = start.checked_sub(1).filter(|&token| token >= low)?;
    while before > low && (scene.syntax.upos(before) == Upos::Adv || ["for", "up", "as", "only"].iter().any(|word| scene.is(before, word))) {
        before -= 1;
    }
    if scene.word(before) == "," && before > low {
        let head = before - 1;
        let value = scene.value(head).filter(|&value| !scene.is_time(value));
        let from = phrase::start(scene, head, low);
        let noun = matches!(scene.syntax.upos(head), Upos::Noun | Upos::Propn);
        return match value {
            Some(value) => Some(scene.values.all[value].span),
            None => noun.then(|| scene.span(&(from..before))),
        };
    }
    if !happening::is_equation(scene.word(before)) {
        return None;
    }
    subject(scene, sentence, before)
}

/// The subject of the clause that a word stands in.
pub(super) fn subject(scene: &Scene<'_, '_>, sentence: &Sentence, token: usize) -> Option<Span> {
    let low = sentence.tokens.start;
    let verb = (low..=token).rev().find(|&at| matches!(scene.syntax.upos(at), Upos::Verb | Upos::Aux))?;
    let first = (low..=verb).rev().take_while(|&at| matches!(scene.syntax.upos(at), Upos::Verb | Upos::Aux | Upos::Adv | Upos::Part)).last()?;
    let own = Clause::new(scene, verb).and_then(|clause| clause.subject()).filter(|&head| head < first);
    let beside = first.checked_sub(1).filter(|&at| at >= low && matches!(scene.syntax.upos(at), Upos::Noun | Upos::Propn | Upos::Pron));
    // A noun right before the verb is its subject, unless a preposition hangs it on another.
    let adjacent = beside.filter(|&head| {
        let from = phrase::start(scene, head, low);
        from == low || scene.syntax.upos(from - 1) != Upos::Adp
    });
    let head = adjacent.or(own)?;
    let pointing = matches!(scene.syntax.tag(head), Tag::Relative | Tag::Interrogative | Tag::Existential) || scene.is(head, "it");
    (!pointing).then(|| scene.span(&(phrase::start(scene, head, low)..head + 1)))
}
