//! Titles after a name.

use std::ops::Range;

use super::phrase::{self, is_office, is_plural_office};
use super::{APPOSITION, COPULA, Names, Role, role};
use crate::entities::context::Context;
use crate::rule::Rule;
use crate::tag::class::Upos;

/// How many words may stand before the head of a title.
const BEFORE_HEAD: usize = 9;

/// A title between commas or brackets: "Ada Brook, 51, the board's deputy head,".
pub(super) fn apposed(context: &Context<'_, '_>, names: &Names, name: &Range<usize>) -> Option<Role> {
    let sentence = phrase::sentence(context, name.start);
    let mut start = name.end;
    if !matches!(context.word(start), "," | "(" | "–" | "—") {
        return None;
    }
    start += 1;
    // An age comes first.
    if context.document.kind(start) == Some(crate::text::TokenKind::Number) && context.word(start + 1) == ","
    {
        start += 2;
    }
    if context.is(start, "who") && is_copula(context, start + 1) {
        start += 2;
    }
    title(context, names, &sentence, start, &APPOSITION)
}

/// A title that a verb gives: "Brook was the deputy commander of the guard".
pub(super) fn said(context: &Context<'_, '_>, names: &Names, name: &Range<usize>) -> Option<Role> {
    let sentence = phrase::sentence(context, name.start);
    let mut at = name.end;
    if matches!(context.word(at), "has" | "had") {
        at += 1;
    }
    if matches!(context.word(at), "serves" | "served" | "works" | "worked") && context.is(at + 1, "as") {
        at += 2;
    } else if is_copula(context, at) || matches!(context.word(at), "became" | "remains" | "remained") {
        at += 1;
    } else {
        return None;
    }
    while matches!(context.word(at), "also" | "now" | "currently" | "once" | "later" | "then") {
        at += 1;
    }
    title(context, names, &sentence, at, &COPULA)
}

fn is_copula(context: &Context<'_, '_>, token: usize) -> bool {
    matches!(context.word(token), "is" | "was" | "been")
}

/// The title that begins at a token: article, attributes, head, complement.
fn title(
    context: &Context<'_, '_>,
    names: &Names,
    sentence: &Range<usize>,
    start: usize,
    rule: &'static Rule,
) -> Option<Role> {
    let mut first = start;
    while first < sentence.end
        && (matches!(context.upos(first), Upos::Det)
            || matches!(context.word(first), "his" | "her" | "its" | "their" | "one"))
    {
        first += 1;
    }
    let mut head = None;
    let mut at = first;
    while at < sentence.end && at < first + BEFORE_HEAD {
        if let Some((name, entity)) = names.around(at) {
            if names.is_person(*entity) {
                break;
            }
            at = name.end.max(at + 1);
            continue;
        }
        if is_office(context, at) {
            head = Some(at);
        }
        let word = context.word(at);
        let inner = matches!(context.upos(at), Upos::Noun | Upos::Propn | Upos::Adj) && context.is_word(at)
            || matches!(word, "'s" | "’s")
            || context.joins(at)
            || is_office(context, at)
            || matches!(word, "acting" | "then" | "retired")
            || word == "and"
                && head.is_some()
                && at + 1 < sentence.end
                && (is_office(context, at + 1) || is_office(context, at + 2));
        if !inner {
            break;
        }
        at += 1;
    }
    // The head ends its nouns: "a hospital board" is no doctor.
    let head = head.filter(|&head| head + 1 == at && !is_plural_office(context, head))?;
    let left = phrase::left(context, names, first, head);
    let (end, complement) = phrase::right(context, names, sentence.end, head);
    // Another name right behind it is whose title this is: "Ada Brook, minister Tom Hall and".
    if names.around(end).is_some_and(|(name, entity)| name.start == end && names.is_person(*entity)) {
        return None;
    }
    let of = left.of.or(complement);
    Some(role(left.start..end, of, left.span.min(left.start)..end, rule))
}
