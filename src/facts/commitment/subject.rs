//! Who does what a verb says: the tree's subject where it has one, else the nearest phrase to the left that can be it.

use std::ops::Range;

use super::line::{Line, Phrase};
use super::mood::Group;
use crate::analysis::EntityKind;
use crate::facts::fact::Ref;
use crate::lexicon::giving::Act;
use crate::lexicon::speech::is_saying;
use crate::tag::class::{Relation, Upos};

/// Who a phrase says has it: "the EU's plan".
pub(super) fn possessor(line: &Line<'_, '_, '_>, tokens: Range<usize>) -> Option<Ref> {
    let head = tokens.end - 1;
    let (found, entity) = tokens
        .filter(|&token| token < head && line.upos(token) != Upos::Pron)
        .find_map(|token| line.scene.mentions(token).iter().find(|(found, _)| found.end <= head))?;
    Some(Ref { span: line.scene.span(found), entity: Some(*entity) })
}

/// Who does what a verb says.
pub(super) fn subject(line: &Line<'_, '_, '_>, verb: usize, start: usize) -> Option<Ref> {
    // "She came and gave": the second verb hangs on the first, which has the subject.
    let mut heads = vec![verb];
    while let Some(head) = heads.last().and_then(|&last| joined(line, last)).filter(|_| heads.len() < 4) {
        heads.push(head);
    }
    for (verb, token) in heads.iter().flat_map(|&verb| line.tokens.clone().map(move |token| (verb, token))) {
        let syntax = line.scene.syntax;
        let hangs = syntax.head(token) == Some(verb) && syntax.relation(token).is_like(Relation::Nsubj);
        if hangs
            && token < start
            && let Some(found) = line.phrase(token).and_then(|phrase| line.party(phrase))
        {
            return Some(found);
        }
    }
    let mut token = start;
    let mut skipping = false;
    while token > line.tokens.start {
        token -= 1;
        if line.is_border(token) {
            // "the tanks Norway, which sent them": the subject stands before.
            let before = token.checked_sub(1 + usize::from(line.is(token.wrapping_sub(1), &[","])));
            let relative = line.is(token, &["which", "who", "that"]) && token + 1 == start;
            return before
                .filter(|_| relative)
                .and_then(|before| line.phrase(before))
                .and_then(|phrase| line.party(phrase));
        }
        if let Some(phrase) = line.phrase(token) {
            let begin = phrase.tokens.start;
            let before = begin.checked_sub(1).filter(|before| *before >= line.tokens.start);
            // "the Secretary for Harbours Ada Brook": what stands before belongs to her office.
            let titled = line
                .scene
                .mentions(phrase.head)
                .iter()
                .any(|(tokens, _)| tokens.start > begin && tokens.end > phrase.head);
            // "in Oslo, Norway" is one place.
            let comma = before
                .filter(|&before| line.is(before, &[","]))
                .and_then(|comma| line.phrase(comma.checked_sub(1)?));
            let placed = comma
                .filter(|outer| is_place(line, outer) && is_place(line, phrase))
                .map(|outer| outer.tokens.start);
            let opener = placed.map_or(before, |start| start.checked_sub(1));
            let in_phrase = !titled
                && opener.is_some_and(|before| {
                    line.upos(before) == Upos::Adp
                        || line.upos(before) == Upos::Sconj && !line.is(before, &["that"])
                });
            let object = before.is_some_and(|before| {
                let verb =
                    matches!(line.upos(before), Upos::Verb | Upos::Aux) && line.word(before).phrase.is_none();
                verb && !is_saying(&line.scene.word(before).to_lowercase())
            });
            let begin = placed.unwrap_or(begin);
            let other = in_phrase || object && skipping;
            if !other && let Some(found) = line.party(phrase) {
                return Some(found);
            }
            token = begin;
        } else if line.is(token, &["and", "or", ","]) || line.is_verb(token) {
            skipping = true;
        }
    }
    None
}

/// Whether a phrase ends with the name of a place.
fn is_place(line: &Line<'_, '_, '_>, phrase: &Phrase) -> bool {
    let kind = line.scene.entity(phrase.head).map(|entity| line.scene.kind(entity));
    kind == Some(EntityKind::Place)
}

/// The verb that another is joined to by "and".
fn joined(line: &Line<'_, '_, '_>, verb: usize) -> Option<usize> {
    let joined = line.scene.syntax.relation(verb).is_like(Relation::Conj);
    line.scene.syntax.head(verb).filter(|&head| joined && head < verb && line.is_verb(head))
}

/// The verb of saying or promising that opens the clause of a token.
pub(super) fn saying(line: &Line<'_, '_, '_>, token: usize) -> Option<usize> {
    let verb = (token.saturating_sub(10).max(line.tokens.start)..token)
        .rev()
        .find(|&before| line.is_verb(before) && line.upos(before) == Upos::Verb)?;
    let says = is_saying(&line.scene.word(verb).to_lowercase());
    (says || line.word(verb).act == Some(Act::Promise)).then_some(verb)
}

/// Whom a pronoun in a reported clause means: who says it, where nothing else is known of the pronoun.
pub(super) fn speaker(line: &Line<'_, '_, '_>, start: usize, found: Ref) -> Ref {
    let said = |pronouns: &[&str]| {
        let word = found.span.of(line.scene.document.text());
        found.entity.is_none() && pronouns.iter().any(|pronoun| word.eq_ignore_ascii_case(pronoun))
    };
    if !said(&["it", "they", "he", "she"]) {
        return found;
    }
    let verb = saying(line, start);
    let speaker = verb.and_then(|verb| subject(line, verb, Group::read(line, verb).start));
    let person = |entity| line.scene.kind(entity) == EntityKind::Person;
    let fits = |entity: &usize| person(*entity) == said(&["he", "she"]);
    Ref { entity: speaker.and_then(|speaker| speaker.entity).filter(fits), ..found }
}
