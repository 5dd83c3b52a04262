//! Equipment and goods by name: known ones, and type designations.

use std::ops::Range;

use super::{Proposal, run};
use crate::analysis::EntityKind;
use crate::entities::context::Context;
use crate::lexicon::gazetteer::equipment;
use crate::text::TokenKind;

const KNOWN: i32 = 9;
const DESIGNATION: i32 = 8;

/// What makes a system one of arms.
const ARMS: &[&str] =
    &["artillery", "defence", "defense", "launch", "missile", "radar", "rocket", "weapon", "weapons"];

/// The longest known name, in tokens.
const LONGEST: usize = 4;

/// Proposes products.
pub(super) fn propose(context: &Context<'_, '_>, sentence: &Range<usize>, proposals: &mut Vec<Proposal>) {
    for start in sentence.clone() {
        if !context.is_capital(start)
            || context.is_taken(start)
            || context.in_headline(start) && !context.is_upper(start)
        {
            continue;
        }
        // "Falcon 9": the number goes on too.
        let several =
            context.goes_on(start) || context.word(start + 1).starts_with(|c: char| c.is_ascii_digit());
        let last = sentence.end.min(start + if several { LONGEST } else { 1 });
        let known = (start + 1..=last).rev().find(|&end| equipment::is_known(context.text(&(start..end))));
        if let Some(end) = known.filter(|_| context.is_name_word(start, sentence) || context.is_upper(start))
        {
            proposals.push(Proposal::new(start..end, EntityKind::Product, KNOWN));
        }
        headed(context, sentence, start, proposals);
        if let Some(end) = designation(context, sentence, start) {
            proposals.push(Proposal::new(start..end, EntityKind::Product, DESIGNATION));
        }
    }
}

/// A name with a capital head noun of equipment: "Kestrel Cruise Missile".
fn headed(context: &Context<'_, '_>, sentence: &Range<usize>, head: usize, proposals: &mut Vec<Proposal>) {
    let is_head = context.head(head) == Some(EntityKind::Product) && !context.in_headline(head);
    // "Missile System", but not "Service System".
    let system = context.is(head, "system");
    let armed = ARMS.iter().any(|arm| context.is(head.saturating_sub(1), arm));
    if is_head
        && (!system || armed)
        && context.is_name_word(head, sentence)
        && !context.is_name_word(head + 1, sentence)
    {
        let start = run::start(context, sentence, head);
        if start < head {
            proposals.push(Proposal::new(start..head + 1, EntityKind::Product, KNOWN));
        }
    }
}

/// The end of a type designation: "F-16", "T-72B3", "Il-76".
fn designation(context: &Context<'_, '_>, sentence: &Range<usize>, start: usize) -> Option<usize> {
    let word = context.word(start);
    let letters = word.len() <= 3 && word.bytes().all(|byte| byte.is_ascii_alphabetic());
    let number = start + 2;
    let digits = sentence.contains(&number)
        && matches!(context.document.kind(number), Some(TokenKind::Number | TokenKind::Word))
        && context.word(number).starts_with(|c: char| c.is_ascii_digit());
    let hyphen = context.word(start + 1) == "-" && context.joins(start + 1);
    if !letters || !digits || !hyphen || context.is_taken(number) {
        return None;
    }
    let mut end = number + 1;
    // "MQ-9A", "T-72B3": letters right behind the number.
    if sentence.contains(&end)
        && context.document.touches_previous(end)
        && context.is_word(end)
        && context.is_capital(end)
        && context.word(end).len() <= 3
    {
        end += 1;
    }
    // "PAC-3 MSE"
    if context.is_upper(end) && context.is_name_word(end, sentence) {
        end += 1;
    }
    Some(end)
}
