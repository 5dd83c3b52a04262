//! Titles before a name.

use std::ops::Range;

use super::phrase::{self, is_office};
use super::{APPOSITION, BEFORE, Names, Role, role};
use crate::entities::context::Context;
use crate::tag::class::Upos;

/// How far a title with a complement may lie before the name, in tokens.
const FARTHEST: usize = 14;

/// A title right before the name: "foreign minister Ada Brook", "Minister of State for Trade Ada Brook".
pub(super) fn direct(context: &Context<'_, '_>, names: &Names, name: &Range<usize>) -> Option<Role> {
    let sentence = phrase::sentence(context, name.start);
    let last = name.start.checked_sub(1).filter(|last| sentence.contains(last))?;
    if is_office(context, last) {
        let left = phrase::left(context, names, sentence.start, last);
        return Some(role(left.start..name.start, left.of, left.span..name.start, &BEFORE));
    }
    let head = complemented(context, names, &sentence, name.start)?;
    let left = phrase::left(context, names, sentence.start, head);
    let of = (head + 1..name.start)
        .find_map(|token| names.around(token))
        .map(|(_, entity)| *entity)
        .filter(|&entity| names.can_hold(entity));
    let (of, from) = if left.of.is_some() { (left.of, left.span) } else { (of, left.start) };
    Some(role(left.start..name.start, of, from..name.start, &BEFORE))
}

/// The head of a title whose complement ends right before a name: capitals, small links, what stands in brackets.
fn complemented(
    context: &Context<'_, '_>,
    names: &Names,
    sentence: &Range<usize>,
    end: usize,
) -> Option<usize> {
    let floor = sentence.start.max(end.saturating_sub(FARTHEST));
    let mut linked = false;
    for at in (floor..end).rev() {
        if is_office(context, at) && linked && context.is_capital(at) && names.around(at).is_none() {
            return Some(at);
        }
        let word = context.word(at);
        let link = matches!(word, "of" | "for" | "to" | "on");
        linked = link
            || linked
                && (context.is_capital(at)
                    || matches!(word, "the" | "," | "(" | ")" | "and" | "&")
                    || context.joins(at));
        let inner = context.is_capital(at) && (context.is_word(at))
            || matches!(word, "the" | "and" | "&" | "(" | ")" | ",")
            || context.joins(at);
        if !link && !inner || at + 1 == end && !context.is_capital(at) && word != ")" {
            return None;
        }
    }
    None
}

/// A title before the name and a comma: "The head of the Harbour Board, Ada Brook, said".
pub(super) fn apposed(context: &Context<'_, '_>, names: &Names, name: &Range<usize>) -> Option<Role> {
    let sentence = phrase::sentence(context, name.start);
    let comma =
        name.start.checked_sub(1).filter(|comma| sentence.contains(comma) && context.word(*comma) == ",")?;
    let closed = matches!(context.word(name.end), "," | "." | ")" | "—" | "–" | "and")
        || context.upos(name.end) == Upos::Verb;
    if !closed {
        return None;
    }
    let floor = sentence.start.max(comma.saturating_sub(FARTHEST));
    let head = (floor..comma)
        .rev()
        .take_while(|&at| !matches!(context.word(at), "," | ";" | ":"))
        .find(|&at| is_office(context, at) && names.around(at).is_none())?;
    let (end, complement) = phrase::right(context, names, comma, head);
    if end != comma {
        return None;
    }
    let left = phrase::left(context, names, sentence.start, head);
    // "a minister, Ada Brook" and "told the president, Ada Brook" name him; a bare noun in a list does not.
    let before = left.span.checked_sub(1).filter(|before| sentence.contains(before));
    let definite = left.of.is_some()
        || before.is_none_or(|before| {
            matches!(context.upos(before), Upos::Det)
                || context.is(before, "the")
                || matches!(context.word(before), "'s" | "’s")
                || context.upos(before) == Upos::Pron
        });
    let of = left.of.or(complement);
    // "his counterparts, Ada Brook and Tomas Ek"
    let several = phrase::is_plural_office(context, head) && head + 1 == comma;
    let titled = context.is_capital(head) && end > head + 1;
    (definite || complement.is_some() || several || titled)
        .then(|| role(left.start..comma, of, left.span..comma, &APPOSITION))
}
