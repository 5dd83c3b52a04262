//! The two sides of a comparison.

use crate::facts::clause::{Clause, phrase};
use crate::facts::scene::Scene;
use crate::lexicon::happening;
use crate::tag::class::{Relation, Tag, Upos};
use crate::text::{Sentence, Span};

/// The noun phrase that begins at a token, with what hangs on it by "of" or "in".
pub(super) fn right(scene: &Scene<'_, '_>, sentence: &Sentence, start: usize) -> Option<Span> {
    let end = sentence.tokens.end;
    if let Some(value) = scene.value(start).filter(|&value| scene.is_time(value)) {
        return Some(scene.values.all[value].span);
    }
    let setting = ["in", "on", "at", "under", "for"].iter().any(|word| scene.is(start, word));
    let noun = start + usize::from(setting);
    let first = phrase::at(scene, noun, end).filter(|first| scene.syntax.tag(first.head) != Tag::Pronoun)?;
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
    let mut up = false;
    let loose = |token: usize| {
        let adverb = scene.syntax.upos(token) == Upos::Adv && scene.syntax.tag(token) != Tag::AdverbWh;
        adverb
            || ["for", "up", "only", "about", "around", "some", "over"]
                .iter()
                .any(|word| scene.is(token, word))
    };
    while before > low && loose(before) {
        up |= scene.is(before, "up");
        before -= 1;
    }
    if scene.word(before) == "," && before > low {
        let head = before - 1;
        let value = scene.value(head).filter(|&value| !scene.is_time(value));
        let mut from = phrase::start(scene, head, low);
        // "2,000 shells per day"
        if from > low + 1 && ["per", "of"].iter().any(|word| scene.is(from - 1, word)) {
            from = phrase::start(scene, from - 2, low);
        }
        let noun = matches!(scene.syntax.upos(head), Upos::Noun | Upos::Propn);
        // "In the north, half of the boxes" sets nothing beside the half.
        let timed = scene.value(head).is_some_and(|value| scene.is_time(value)) && value.is_none();
        let hung = from > low && scene.syntax.upos(from - 1) == Upos::Adp && !scene.is(from - 1, "than")
            || scene.syntax.upos(from) == Upos::Adp;
        let per = from > low && scene.is(head - 1, "per");
        if hung || timed && !per {
            return None;
        }
        return match value {
            Some(value) if !noun => Some(scene.values.all[value].span),
            _ => noun.then(|| scene.span(&(from..before))),
        };
    }
    let makes = scene.word(before).starts_with("ma") && !up;
    if !happening::is_equation(scene.word(before)) || makes {
        return None;
    }
    subject(scene, sentence, before)
}

/// The subject of the clause that a word stands in.
pub(super) fn subject(scene: &Scene<'_, '_>, sentence: &Sentence, token: usize) -> Option<Span> {
    let low = sentence.tokens.start;
    let verb = (low..=token).rev().find(|&at| matches!(scene.syntax.upos(at), Upos::Verb | Upos::Aux))?;
    let helps = |at: usize| matches!(scene.syntax.upos(at), Upos::Aux | Upos::Adv | Upos::Part);
    let first = (low..verb).rev().take_while(|&at| helps(at)).last().unwrap_or(verb);
    let bare = scene.syntax.tag(verb) == Tag::Infinitive && first == verb;
    if scene.syntax.tag(first) == Tag::To || bare {
        return None;
    }
    let copula = scene.syntax.relation(verb) == Relation::Cop;
    let anchor = scene.syntax.head(verb).filter(|_| copula).unwrap_or(verb);
    let own = Clause::new(scene, anchor).and_then(|clause| clause.subject()).filter(|&head| head < first);
    let beside = first
        .checked_sub(1)
        .filter(|&at| at >= low && matches!(scene.syntax.upos(at), Upos::Noun | Upos::Propn | Upos::Pron));
    // A noun right before the verb is its subject, unless a preposition hangs it on another.
    let adjacent = beside.filter(|&head| {
        let from = phrase::start(scene, head, low);
        from == low || scene.syntax.upos(from - 1) != Upos::Adp
    });
    let head = adjacent.or(own)?;
    let pointing = matches!(scene.syntax.tag(head), Tag::Relative | Tag::Interrogative | Tag::Existential)
        || scene.is(head, "it");
    (!pointing).then(|| scene.span(&(phrase::start(scene, head, low)..head + 1)))
}
