//! Titles with a complement: "Minister of Defense", "Secretary of State for Trade", whose words are no names, and the
//! person behind them.

use std::ops::Range;

use super::{Note, Proposal, run};
use crate::analysis::EntityKind;
use crate::entities::context::Context;
use crate::lexicon::gazetteer::{country, first_name, organization};
use crate::lexicon::heads;
use crate::lexicon::words::folded;
use crate::tag::class::NameKind;
use crate::tag::syntax::Name;

/// What keeps the words of a title from being taken for a name.
const TITLE: i32 = 12;
const TITLED: i32 = 8;

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
        let Some(end) = complement(context, sentence, names, head) else { continue };
        let start = titles_before(context, sentence, head);
        proposals.push(Proposal { note: Note::Title, ..Proposal::new(start..end, EntityKind::Person, TITLE) });
        let name = run::person_end(context, sentence, end);
        if name > end && !run::is_office(context, end) && country::find(context.word(end)).is_none() {
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

/// The end of a complement that is no body or place of its own: "of Defense for European Integration".
fn complement(context: &Context<'_, '_>, sentence: &Range<usize>, names: &[Name], head: usize) -> Option<usize> {
    let mut end = head + 1;
    while matches!(context.word(end), "of" | "for") && context.is_name_word(end + 1, sentence) {
        let start = end + 1;
        let stop = run::end(context, sentence, start);
        let cut = (start + 1..stop).find(|&token| begins_person(context, names, token));
        let stop = cut.unwrap_or_else(|| match (start..stop).find(|&token| is_headed(context, token)) {
            Some(head) => head + 1,
            None if stop - start > 2 => start + 1,
            None => stop,
        });
        let words = context.text(&(start..stop));
        let own = country::find(words).is_some() || organization::find(words).is_some() || stop - start > 1 && is_body(context, stop - 1);
        if own {
            break;
        }
        end = stop;
        // "for Arms Control and International Security"
        if context.is(end, "and") && context.is_name_word(end + 1, sentence) && cut.is_none() {
            let stop = run::end(context, sentence, end + 1);
            end = (end + 2..stop).find(|&token| begins_person(context, names, token)).unwrap_or(stop);
        }
        if cut.is_some() {
            break;
        }
    }
    (end > head + 1).then_some(end)
}

fn begins_person(context: &Context<'_, '_>, names: &[Name], token: usize) -> bool {
    let read = names.iter().any(|name| name.kind == NameKind::Person && name.tokens.start == token && name.tokens.len() > 1);
    read || first_name::gender(context.word(token)).is_some() && context.is_capital(token + 1)
}

fn is_headed(context: &Context<'_, '_>, token: usize) -> bool {
    folded(context.word(token), heads::kind).flatten().is_some() || context.is(token, "affairs")
}

fn is_body(context: &Context<'_, '_>, token: usize) -> bool {
    folded(context.word(token), heads::kind).flatten() == Some(EntityKind::Organization)
}
