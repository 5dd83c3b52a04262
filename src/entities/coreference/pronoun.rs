//! Pronouns of people.

use std::ops::Range;

use super::{Context, Entity, Mention, PRONOUN, quoted};
use crate::analysis::{EntityKind, Form};
use crate::lexicon::gazetteer::first_name::{self, Gender};
use crate::tag::class::Relation;

/// Adds the pronouns of people that are clear.
pub(super) fn find(context: &Context<'_, '_>, entities: &mut [Entity]) {
    let quoted = quoted::mask(context);
    let genders: Vec<Option<Gender>> = entities.iter().map(|entity| gender(context, entity)).collect();
    // What each sentence says of people, pronouns resolved so far among it.
    let mut before: Vec<(usize, usize)> = Vec::new();
    let mut here: Vec<(usize, usize)> = Vec::new();
    let mut named = mentions(entities).into_iter().peekable();
    let mut found: Vec<(usize, usize)> = Vec::new();
    for sentence in context.document.sentences() {
        here.clear();
        for token in sentence.tokens.clone() {
            while let Some((entity, _)) = named.next_if(|(_, tokens)| tokens.start <= token) {
                here.push((entity, token));
            }
            let Some(wanted) = wanted(context, token).filter(|_| !quoted[token]) else { continue };
            let fits = |entity: usize| {
                genders[entity].is_none_or(|gender| gender == wanted || gender == Gender::Either)
            };
            if let Some(entity) = antecedent(context, &here, token, fits).or_else(|| {
                if here.iter().any(|&(entity, _)| fits(entity)) {
                    None
                } else {
                    antecedent(context, &before, token, fits)
                }
            }) {
                found.push((entity, token));
                here.push((entity, token));
            }
        }
        if !here.is_empty() {
            std::mem::swap(&mut before, &mut here);
        }
    }
    for (entity, token) in found {
        entities[entity].mentions.push(Mention {
            tokens: token..token + 1,
            form: Form::Pronoun,
            rule: &PRONOUN,
        });
    }
}

/// The mentions of people, in order.
fn mentions(entities: &[Entity]) -> Vec<(usize, Range<usize>)> {
    let people = entities.iter().enumerate().filter(|(_, entity)| entity.kind == EntityKind::Person);
    let mut all: Vec<(usize, Range<usize>)> = people
        .flat_map(|(index, entity)| {
            entity.mentions.iter().map(move |mention| (index, mention.tokens.clone()))
        })
        .collect();
    all.sort_by_key(|(_, tokens)| tokens.start);
    all
}

fn wanted(context: &Context<'_, '_>, token: usize) -> Option<Gender> {
    let is = |words: &[&str]| words.iter().any(|word| context.is(token, word));
    if is(&["he", "him", "his", "himself"]) {
        Some(Gender::Male)
    } else if is(&["she", "her", "hers", "herself"]) {
        Some(Gender::Female)
    } else {
        None
    }
}

/// What the first name says; a name of one word says nothing.
fn gender(context: &Context<'_, '_>, entity: &Entity) -> Option<Gender> {
    let name = context.document.words(entity.name);
    let (first, _) = name.split_once([' ', '-'])?;
    first_name::gender(first)
}

/// The one person who can be meant; of several, the one who is a subject.
fn antecedent(
    context: &Context<'_, '_>,
    people: &[(usize, usize)],
    pronoun: usize,
    fits: impl Fn(usize) -> bool,
) -> Option<usize> {
    let mut fitting: Vec<(usize, usize)> =
        people.iter().copied().filter(|&(entity, token)| token < pronoun && fits(entity)).collect();
    let one = |list: &[(usize, usize)]| {
        let first = list.first()?.0;
        list.iter().all(|&(entity, _)| entity == first).then_some(first)
    };
    if let Some(entity) = one(&fitting) {
        return Some(entity);
    }
    fitting.retain(|&(_, token)| is_subject(context, token));
    one(&fitting)
}

/// Whether the name that begins at a token is a subject.
fn is_subject(context: &Context<'_, '_>, token: usize) -> bool {
    let mut at = token;
    for _ in 0..4 {
        match context.syntax.relation(at) {
            Relation::Nsubj | Relation::NsubjPass => return true,
            Relation::Conj | Relation::Flat | Relation::Compound | Relation::Appos | Relation::NmodPoss
                if at != token || context.syntax.relation(at) != Relation::NmodPoss => {}
            _ => return false,
        }
        match context.syntax.head(at) {
            Some(head) => at = head,
            None => return false,
        }
    }
    false
}
