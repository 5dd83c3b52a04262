//! What the learned reader takes for a name, freed of titles and put together where it was cut.

use std::ops::Range;

use super::{Evidence, Proposal, run};
use crate::analysis::EntityKind;
use crate::entities::context::Context;
use crate::lexicon::gazetteer::{country, region};
use crate::lexicon::{heads, speech};
use crate::tag::class::NameKind;
use crate::tag::syntax::Name;

/// Proposes what the reader sees.
pub(super) fn propose(
    context: &Context<'_, '_>,
    sentence: &Range<usize>,
    names: &[Name],
    proposals: &mut Vec<Proposal>,
) {
    for name in names {
        let reader = Evidence::of_reader(name);
        let Some(found) = trimmed(context, sentence, first_part(context, name)) else {
            continue;
        };
        let tokens = found.name;
        if found.titled {
            proposals.push(Proposal::new(tokens, EntityKind::Person, TITLED));
            continue;
        }
        let joined = joined(context, sentence, tokens.clone());
        if joined != tokens {
            proposals.push(Proposal { reader, ..Proposal::plain(joined) });
        }
        let mut whole = whole(context, sentence, names, tokens.clone());
        if name.kind == NameKind::Person && speech::is_particle(context.word(whole.end)) {
            whole.end = run::person_end(context, sentence, whole.start).max(whole.end);
        }
        let known = name.kind == NameKind::Person && looks_like_person(context, &whole);
        let form = if known { Evidence::of(EntityKind::Person, FIRST_NAME) } else { Evidence::default() };
        if whole != tokens {
            proposals.push(Proposal { reader, form, ..Proposal::plain(whole) });
        }
        proposals.push(Proposal { reader, form, ..Proposal::plain(tokens) });
    }
}

/// Whether a name opens with a first name, be it behind an honorific, or has a particle in it.
fn looks_like_person(context: &Context<'_, '_>, name: &Range<usize>) -> bool {
    let first = name.start + usize::from(context.is_office(name.start));
    let last = name.end - 1;
    let opens = (first..last.min(first + 2)).any(|token| context.gender(token).is_some())
        && context.head(last).is_none();
    opens
        || (name.start + 1..name.end.saturating_sub(1)).any(|token| speech::is_particle(context.word(token)))
}

/// The name with the capitalised words around it that belong to no other name, title or country.
fn whole(
    context: &Context<'_, '_>,
    sentence: &Range<usize>,
    names: &[Name],
    name: Range<usize>,
) -> Range<usize> {
    let free = |token: usize| {
        context.is_name_word(token, sentence)
            && !context.in_headline(token)
            && !run::is_office(context, token)
            && context.country(token).is_none()
            && names.iter().all(|other| !other.tokens.contains(&token))
    };
    let Range { mut start, mut end } = name;
    // A first name opens its name.
    while context.gender(name.start).is_none() && start > sentence.start && free(start - 1) {
        start -= 1;
    }
    while free(end) {
        end += 1;
    }
    // What lies between two names may belong to either.
    let between = |token: usize| names.iter().any(|other| other.tokens.contains(&token));
    if end > name.end && between(end) {
        end = name.end;
    }
    if start < name.start && start > sentence.start && between(start - 1) {
        start = name.start;
    }
    start..end
}

/// A name without what stands around it.
struct Trimmed {
    name: Range<usize>,
    /// Whether a title stood before it.
    titled: bool,
}

/// What a first name or a particle ("van der") anywhere in the name of a person says.
const FIRST_NAME: i32 = 4;

/// What a title right before a name says for a person.
const TITLED: i32 = 8;

/// The name up to a link to a place that is a name of its own: "Allies and Canada", "Court of Session in Scotland".
fn first_part(context: &Context<'_, '_>, read: &Name) -> Range<usize> {
    let mut name = read.tokens.clone();
    if read.kind == NameKind::Person {
        // "Brook of Denmark", "House Ada Brook" behind "Speaker of the".
        let of = (name.start + 1..name.end).find(|&token| context.is(token, "of"));
        name.end = of.unwrap_or(name.end);
        let linked = name
            .start
            .checked_sub(1)
            .is_some_and(|before| matches!(context.word(before), "of" | "for" | "the"));
        if linked && context.gender(name.start).is_none() {
            let first = (name.start + 1..name.end.max(1) - 1).find(|&token| context.gender(token).is_some());
            name.start = first.unwrap_or(name.start);
        }
    }
    if read.kind == NameKind::Organization {
        // "Coastal Agency Ada Brook": behind its head a body's name is over where a person's begins.
        let person = (name.start + 1..name.end.max(1) - 1).find(|&token| {
            let headed =
                context.head(token - 1) == Some(EntityKind::Organization) || context.is(token - 1, "affairs");
            headed && context.gender(token).is_some()
        });
        name.end = person.unwrap_or(name.end);
    }
    let links = |token: usize| matches!(context.word(token), "and" | "in");
    let place = |tokens: Range<usize>| {
        let words = context.text(&tokens);
        country::find(words).is_some() || region::find(words).is_some()
    };
    let link =
        (name.start + 1..name.end.max(1) - 1).find(|&token| links(token) && place(token + 1..name.end));
    name.start..link.unwrap_or(name.end)
}

/// The name without article, title and possessive; `None` where nothing is left.
fn trimmed(context: &Context<'_, '_>, sentence: &Range<usize>, name: Range<usize>) -> Option<Trimmed> {
    let Range { mut start, mut end } = name;
    if (start..end).any(|token| context.is_taken(token)) {
        return None;
    }
    while start < end && !context.is_capital(start) && !is_number(context, start) {
        let particle = speech::is_particle(context.word(start)) && context.joins(start + 1);
        if particle {
            break;
        }
        start += 1;
    }
    while end > start && !context.is_capital(end - 1) && !is_number(context, end - 1) {
        end -= 1;
    }
    while start < end && context.is_grammar(start) {
        start += 1;
    }
    if start >= end || end - start == 1 && heads::is_no_name(context.word(start)) {
        return None;
    }
    if (start..end).all(|token| run::is_office(context, token)) {
        return None;
    }
    // "Harbour Director" is a title.
    if run::is_office(context, end - 1) && context.gender(end.saturating_sub(2)).is_none() {
        return None;
    }
    let mut titled = false;
    let headed = context.head(end - 1).is_some();
    if !headed && let Some(last) = (start..end - 1).rev().find(|&token| run::is_office(context, token)) {
        // "Secretary of State": what follows an office with "of" belongs to it.
        let open = (last + 1..end).any(|token| context.is(token, "of") || context.is(token, "for"));
        if open {
            return None;
        }
        start = last + 1;
        titled = true;
    }
    let named = (start..end).any(|token| context.is_name_word(token, sentence));
    // "Office" alone names nothing.
    let bare = headed && end - start == 1;
    (named && !bare).then_some(Trimmed { name: start..end, titled })
}

fn is_number(context: &Context<'_, '_>, token: usize) -> bool {
    context.word(token).starts_with(|c: char| c.is_ascii_digit())
}

/// The name with what a hyphen or slash joins to it.
fn joined(context: &Context<'_, '_>, sentence: &Range<usize>, name: Range<usize>) -> Range<usize> {
    let mut end = name.end;
    while context.joins(end) && sentence.contains(&(end + 1)) && context.is_capital(end + 1) {
        end = run::end(context, sentence, end + 1).max(end + 2);
    }
    name.start..end
}
