//! People or bodies together: "NATO defense ministers", "Western partners", "Ukrainian forces".

use std::ops::Range;

use super::{Note, Proposal};
use crate::analysis::EntityKind;
use crate::entities::context::Context;
use crate::lexicon::heads;
use crate::lexicon::words::folded;
use crate::tag::class::Upos;

const GROUP: i32 = 8;

/// How many words may stand between the name and the noun: "NATO foreign and defense ministers".
const BETWEEN: usize = 4;

/// Adds the groups that are named by one of the names found.
pub(super) fn propose(context: &Context<'_, '_>, sentence: &Range<usize>, names: &mut Vec<Proposal>) {
    let mut groups = Vec::new();
    for name in names.iter() {
        let places = matches!(name.note, Note::Adjective(_) | Note::Country(_));
        let bodies = name.best().0 == EntityKind::Organization && name.tokens.len() <= 2;
        let owned = context.word(name.tokens.end) == "'s" || context.word(name.tokens.end) == "’s";
        if (places || bodies)
            && !owned
            && let Some(end) = noun(context, sentence, name.tokens.end)
        {
            groups.push(name.tokens.start..end);
        }
    }
    for at in sentence.clone() {
        let western = matches!(
            context.word(at),
            "Western" | "Eastern" | "Nordic" | "Baltic" | "Arab" | "Islamist" | "European"
        );
        let free = names.iter().all(|name| !name.tokens.contains(&at) || name.best().1 == 0);
        if western
            && free
            && let Some(end) = noun(context, sentence, at + 1)
        {
            groups.push(at..end);
        }
    }
    for tokens in groups {
        if names.iter().all(|name| name.tokens != tokens) {
            names.push(Proposal::new(tokens, EntityKind::Group, GROUP));
        }
    }
}

/// One past the plural that names people or bodies, with nothing but its attributes before it.
fn noun(context: &Context<'_, '_>, sentence: &Range<usize>, start: usize) -> Option<usize> {
    let mut at = start;
    while sentence.contains(&at) && at <= start + BETWEEN {
        if folded(context.word(at), heads::is_collective).unwrap_or(false) {
            return Some(at + 1);
        }
        let attribute = matches!(context.upos(at), Upos::Adj | Upos::Noun)
            && context.is_word(at)
            && context.word(at).starts_with(|c: char| c.is_lowercase());
        let joined = at > start && context.is(at, "and");
        if !attribute && !joined {
            return None;
        }
        at += 1;
    }
    None
}
