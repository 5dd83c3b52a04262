//! Runs of capitalised words, the ground that every other eye looks at; one that no eye knows may still be a name.

use std::ops::Range;

use super::Proposal;
use crate::analysis::EntityKind;
use crate::entities::context::Context;
use crate::lexicon::words::folded;
use crate::lexicon::{heads, speech};
use crate::tag::class::Upos;

/// What a plural of people at its end says for a group: "NATO Allies".
const GROUP: i32 = 8;

/// The end of the run of capitalised words that begins at a token.
pub(super) fn end(context: &Context<'_, '_>, sentence: &Range<usize>, start: usize) -> usize {
    let mut at = start;
    while context.is_name_word(at, sentence) {
        at += 1;
        if at < sentence.end
            && (context.joins(at) || context.word(at) == "&")
            && is_capital_or_number(context, sentence, at + 1)
        {
            at += 1 + usize::from(!context.is_name_word(at + 1, sentence));
        }
    }
    at
}

/// The beginning of the run of capitalised words that ends before a token.
pub(super) fn start(context: &Context<'_, '_>, sentence: &Range<usize>, end: usize) -> usize {
    let mut at = end;
    while at > sentence.start && context.is_name_word(at - 1, sentence) {
        at -= 1;
        if at > sentence.start + 1
            && (context.joins(at - 1) || context.word(at - 1) == "&")
            && context.is_name_word(at - 2, sentence)
        {
            at -= 1;
        }
    }
    at
}

fn is_capital_or_number(context: &Context<'_, '_>, sentence: &Range<usize>, token: usize) -> bool {
    sentence.contains(&token)
        && (context.is_capital(token) || context.document.kind(token) == Some(crate::text::TokenKind::Number))
}

/// Whether a token is the word of an office, a rank or a form of address.
pub(in crate::entities) fn is_office(context: &Context<'_, '_>, token: usize) -> bool {
    // "President-elect"
    if token >= 2
        && context.joins(token - 1)
        && (context.is(token, "elect") || context.is(token, "designate"))
    {
        return is_office(context, token - 2);
    }
    // "Ada Weaver": a surname.
    let surname = context.is_profession(token)
        && context.is_capital(token)
        && token.checked_sub(1).is_some_and(|before| {
            context.is_capital(before) && !context.is_office(before) && context.upos(before) == Upos::Propn
        });
    if surname {
        return false;
    }
    // A "retailer" or "maker" before a name is mostly a company.
    context.is_office(token) && context.class(token).is_none()
}

/// The end of a person's name that begins at a token: capitalised words with the particles between them.
pub(super) fn person_end(context: &Context<'_, '_>, sentence: &Range<usize>, start: usize) -> usize {
    let mut at = start;
    let mut count = 0;
    while at < sentence.end && count < 5 {
        if context.is_name_word(at, sentence) {
            at += 1;
        } else if speech::is_particle(context.word(at)) && at > start {
            let next = (at + 1..sentence.end.min(at + 3))
                .find(|&next| !speech::is_particle(context.word(next)) && context.word(next) != "-");
            match next.filter(|&next| context.is_name_word(next, sentence)) {
                Some(next) => at = next + 1,
                None => break,
            }
        } else {
            break;
        }
        if context.joins(at)
            && (context.is_name_word(at + 1, sentence) || speech::is_particle(context.word(at + 1)))
        {
            at += 1;
            continue;
        }
        count += 1;
    }
    at.max(start)
}

/// Proposes every run as it is, with hardly any weight, so that names known elsewhere in the text are found here.
pub(super) fn propose(context: &Context<'_, '_>, sentence: &Range<usize>, proposals: &mut Vec<Proposal>) {
    let mut at = sentence.start;
    while at < sentence.end {
        let particle =
            speech::is_particle(context.word(at)) && context.joins(at + 1) && context.is_capital(at + 2);
        if !particle && !context.is_name_word(at, sentence) {
            at += 1;
            continue;
        }
        let mut first = at;
        let end =
            if particle { self::end(context, sentence, at + 2) } else { self::end(context, sentence, at) };
        while first < end && is_office(context, first) {
            first += 1;
        }
        if first < end {
            let collective = folded(context.word(end - 1), heads::is_collective).unwrap_or(false);
            let body = context.head(end - 1).is_some();
            proposals.push(match collective && !body && end - first > 1 {
                true => Proposal::new(first..end, EntityKind::Group, GROUP),
                false => Proposal::plain(first..end),
            });
        }
        at = end.max(at + 1);
    }
}
