//! Titles with a complement: "Minister of Defense", "Secretary of State for Trade", whose words are no names, and the
//! person behind them.

use std::ops::Range;

use super::{Note, Proposal, run};
use crate::analysis::EntityKind;
use crate::entities::context::Context;
use crate::lexicon::gazetteer::{city, country, organization, region};
use crate::tag::class::NameKind;
use crate::tag::syntax::Name;

/// What keeps the words of a title from being taken for a name.
const TITLE: i32 = 12;
const TITLED: i32 = 8;

/// How far a list in a title may reach, in tokens.
const LIST: usize = 10;

/// Proposes titles, and the people whom they stand before.
pub(super) fn propose(
    context: &Context<'_, '_>,
    sentence: &Range<usize>,
    names: &[Name],
    proposals: &mut Vec<Proposal>,
) {
    for head in sentence.clone() {
        if !context.is_capital(head) || !run::is_office(context, head) {
            continue;
        }
        let Some(Complement { end, body }) = complement(context, sentence, names, head) else { continue };
        let start = titles_before(context, sentence, head);
        match body {
            Some(body) => proposals.push(Proposal::new(body..end, EntityKind::Organization, TITLED)),
            None => proposals
                .push(Proposal { note: Note::Title, ..Proposal::new(start..end, EntityKind::Person, TITLE) }),
        }
        let name = run::person_end(context, sentence, end);
        if name > end && !run::is_office(context, end) && context.country(end).is_none() {
            proposals.push(Proposal::new(end..name, EntityKind::Person, TITLED));
        }
    }
}

/// Where the capital attributes of a title begin: "Deputy Prime Minister".
fn titles_before(context: &Context<'_, '_>, sentence: &Range<usize>, head: usize) -> usize {
    let mut start = head;
    while start > sentence.start && context.is_capital(start - 1) && run::is_office(context, start - 1) {
        start -= 1;
    }
    start
}

/// What follows a title with "of" or "for".
struct Complement {
    end: usize,
    /// Where the name of a body begins that closes it.
    body: Option<usize>,
}

/// The complement of a title: "of Defense for European Integration", "of Presidential Administration"; none where it is a
/// country or another name of its own.
fn complement(
    context: &Context<'_, '_>,
    sentence: &Range<usize>,
    names: &[Name],
    head: usize,
) -> Option<Complement> {
    let mut end = head + 1;
    while matches!(context.word(end), "of" | "for") && context.is_name_word(end + 1, sentence) {
        let start = end + 1;
        let stop = run::end(context, sentence, start);
        let cut = (start + 1..stop).find(|&token| begins_person(context, names, token));
        let stop = cut.unwrap_or_else(|| match (start..stop).find(|&token| is_headed(context, token)) {
            Some(head) => head + 1,
            None if reads_person(names, head, stop) && stop - start > 2 => stop - 2,
            None => stop,
        });
        let words = context.text(&(start..stop));
        if cut.is_some() && stop - start > 1 && is_body(context, stop - 1) {
            return Some(Complement { end: stop, body: Some(start) });
        }
        let own = country::find(words).is_some()
            || region::find(words).is_some()
            || city::find(words).is_some_and(|city| !city.common)
            || organization::find(words).is_some()
            || stop - start > 1 && is_body(context, stop - 1);
        if own {
            break;
        }
        end = stop;
        // "for Population, Refugees, and Migration Ada Brook"
        if cut.is_none() && matches!(context.word(end), "and" | "," | "&") {
            let listed = |token: &usize| {
                context.is_name_word(*token, sentence)
                    || matches!(context.word(*token), "and" | "," | "&" | "the")
            };
            let person = (end..sentence.end.min(end + LIST))
                .take_while(listed)
                .find(|&token| begins_person(context, names, token));
            let inner = |token: usize| !matches!(context.word(token - 1), "and" | "," | "&");
            end = person.filter(|&person| inner(person)).unwrap_or(end);
            if person.is_some() {
                break;
            }
        }
        if cut.is_some() {
            break;
        }
    }
    (end > head + 1).then_some(Complement { end, body: None })
}

fn begins_person(context: &Context<'_, '_>, names: &[Name], token: usize) -> bool {
    let read = names
        .iter()
        .any(|name| name.kind == NameKind::Person && name.tokens.start == token && name.tokens.len() > 1);
    read || context.gender(token).is_some() && context.is_capital(token + 1)
}

/// Whether the reader takes all from a title to a name for one person.
fn reads_person(names: &[Name], head: usize, stop: usize) -> bool {
    let whole = |name: &Name| name.tokens.start <= head && name.tokens.end == stop;
    names.iter().any(|name| name.kind == NameKind::Person && whole(name))
}

fn is_headed(context: &Context<'_, '_>, token: usize) -> bool {
    context.head(token).is_some() || context.is(token, "affairs")
}

fn is_body(context: &Context<'_, '_>, token: usize) -> bool {
    context.head(token) == Some(EntityKind::Organization)
}
