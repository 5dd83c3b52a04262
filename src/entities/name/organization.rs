//! Bodies: by head noun, suffix, table, acronym.

use std::ops::Range;

use super::{Proposal, run};
use crate::analysis::EntityKind;
use crate::entities::context::Context;
use crate::lexicon::gazetteer::country::{self, Form};
use crate::lexicon::gazetteer::organization;
use crate::lexicon::heads;
use crate::lexicon::words::folded;
use crate::tag::class::NameKind;

const KNOWN: i32 = 10;
const HEAD: i32 = 9;
const SUFFIX: i32 = 12;
const ACRONYM: i32 = 3;
const STATE_BODY: i32 = 7;
const BRANCH: i32 = 6;

/// The longest name in the table, in tokens.
const LONGEST: usize = 9;

/// Proposes bodies.
pub(super) fn propose(context: &Context<'_, '_>, sentence: &Range<usize>, proposals: &mut Vec<Proposal>) {
    for at in sentence.clone() {
        if !context.is_word(at) || context.is_taken(at) {
            continue;
        }
        if context.is_capital(at) {
            known(context, sentence, at, proposals);
            acronym(context, sentence, at, proposals);
            if context.is_name_word(at, sentence) {
                headed(context, sentence, at, proposals);
            }
        }
        state_body(context, sentence, at, proposals);
    }
    branches(context, sentence, proposals);
}

/// A body with a country in one name: "Brook Denmark", "Danish Airways".
fn branches(context: &Context<'_, '_>, sentence: &Range<usize>, proposals: &mut Vec<Proposal>) {
    let mut at = sentence.start;
    while at < sentence.end {
        let end = run::end(context, sentence, at);
        if end > at + 1 && !context.in_headline(at) {
            let first = context.country(at).map(|found| found.form);
            let last = context.country(end - 1).map(|found| found.form);
            let opens = matches!(first, Some(Form::Adjective))
                && !(at + 1..end).any(|token| run::is_office(context, token) || is_country(context, token));
            let known = context.is_upper(at) || organization::find(context.word(at)).is_some();
            let closes = end - at == 2 && first.is_none() && matches!(last, Some(Form::Name)) && known;
            if closes || opens && end - at <= 3 {
                proposals.push(Proposal::new(at..end, EntityKind::Organization, BRANCH));
            }
        }
        at = end.max(at + 1);
    }
}

/// A name that the table knows.
fn known(context: &Context<'_, '_>, sentence: &Range<usize>, start: usize, proposals: &mut Vec<Proposal>) {
    let several = context.goes_on(start) && organization::opens(context.word(start));
    let last = if several { reach(context, sentence, start) } else { start + 1 };
    let found = (start + 1..=last)
        .rev()
        .filter(|&end| context.is_capital(end - 1))
        .find(|&end| organization::find(context.text(&(start..end))).is_some());
    if let Some(end) = found {
        proposals.push(Proposal::new(start..end, EntityKind::Organization, KNOWN));
    }
}

/// How far a name may go on: to the next mark that is no hyphen, or a verb.
fn reach(context: &Context<'_, '_>, sentence: &Range<usize>, start: usize) -> usize {
    let last = sentence.end.min(start + LONGEST);
    let inner = |token: &usize| {
        context.is_capital(*token)
            || context.joins(*token)
            || matches!(
                context.word(*token),
                "of" | "for" | "the" | "and" | "in" | "on" | "&" | "de" | "del" | "al" | "'s" | "’s"
            )
    };
    (start + 1..last).find(|token| !inner(token)).unwrap_or(last)
}

/// A word of capitals alone.
fn acronym(context: &Context<'_, '_>, sentence: &Range<usize>, at: usize, proposals: &mut Vec<Proposal>) {
    let word = context.word(at);
    let letters = word.bytes().all(|byte| byte.is_ascii_uppercase());
    let alone = context.is_name_word(at, sentence) && !context.in_headline(at);
    if letters && (2..=8).contains(&word.len()) && alone && country::find(word).is_none() {
        proposals.push(Proposal::new(at..at + 1, EntityKind::Organization, ACRONYM));
    }
}

/// A name whose head tells it: from the first capital before the head to the end of its complement.
fn headed(context: &Context<'_, '_>, sentence: &Range<usize>, head: usize, proposals: &mut Vec<Proposal>) {
    let suffix = heads::is_company_suffix(context.word(head)) && head > sentence.start;
    let kind = context.head(head);
    if kind != Some(EntityKind::Organization) && !suffix {
        return;
    }
    // A head in the middle of a run is part of what follows: "House Speaker".
    let goes_on = context.is_name_word(head + 1, sentence)
        && !folded(context.word(head + 1), heads::is_company_suffix).unwrap_or(false);
    let mut start = left(context, sentence, head);
    while start < head && run::is_office(context, start) && !is_country(context, start) {
        start += 1;
    }
    if goes_on {
        return;
    }
    let end = match run::end(context, sentence, head) {
        // "Command-Redstone Arsenal", "Group A/S"
        end if end > head + 1 => end,
        _ => complement(context, sentence, head),
    };
    let bare = start == head && end == head + 1;
    let points = match (suffix, bare) {
        (true, false) => SUFFIX,
        (false, false) => HEAD,
        (_, true) => return,
    };
    proposals.push(Proposal::new(start..end, EntityKind::Organization, points));
}

fn is_country(context: &Context<'_, '_>, token: usize) -> bool {
    context.country(token).is_some()
}

/// Where a name begins whose head stands at `head`: the capitals before it, also over "and", "&" and a comma list.
fn left(context: &Context<'_, '_>, sentence: &Range<usize>, head: usize) -> usize {
    let mut start = run::start(context, sentence, head + 1).min(head);
    while start >= sentence.start + 2
        && (context.is(start - 1, "and") || context.word(start - 1) == "&")
        && context.is_name_word(start - 2, sentence)
    {
        let first = run::start(context, sentence, start - 1);
        // "Russia and the Harbour Board" and "Ada Brook and Harbour Board" are two; "Disaster Risk Reduction and Management Council" is one.
        let whole = (first..start - 1).any(|token| {
            context.country(token).is_some()
                || context.syntax.names().iter().any(|name| {
                    name.tokens.end == token + 1
                        && name.tokens.start >= first
                        && (name.kind != NameKind::Organization || name.tokens.len() == 1)
                })
        });
        let second = first > sentence.start && context.is(first - 1, "and");
        if whole || second {
            break;
        }
        start = first;
    }
    start
}

/// Where a name ends whose head takes a complement: "Ministry of Foreign Affairs", "Institute for the Study of War".
pub(super) fn complement(context: &Context<'_, '_>, sentence: &Range<usize>, head: usize) -> usize {
    let takes = folded(context.word(head), heads::takes_complement).unwrap_or(false);
    let mut end = head + 1;
    if !takes {
        return end;
    }
    loop {
        let link = context.word(end);
        let after = end + 1 + usize::from(context.is(end + 1, "the"));
        let links = match link {
            "of" | "for" | "on" => true,
            // "Volcanology and Seismology", "Trade, Industry and Energy".
            "and" | "&" => {
                end > head + 1
                    && context.is_name_word(end + 1, sentence)
                    && after == end + 1
                    && !is_country(context, end + 1)
                    && !run::is_office(context, end + 1)
                    && !is_headed(context, sentence, end + 1)
            }
            "," => {
                end > head + 1
                    && context.is_name_word(end + 1, sentence)
                    && closes_list(context, sentence, end + 1)
            }
            _ => false,
        };
        if !links || end >= sentence.end || !context.is_name_word(after, sentence) {
            return end;
        }
        let stop = run::end(context, sentence, after);
        // "Bureau of Coastal Affairs Ada Brook": the name of its head follows.
        let person = (after + 1..stop.max(1) - 1).find(|&token| context.gender(token).is_some());
        end = person.unwrap_or(stop);
        if person.is_some() {
            return end;
        }
    }
}

/// Whether the run that begins at a token is a name with a head of its own: "European Union".
fn is_headed(context: &Context<'_, '_>, sentence: &Range<usize>, start: usize) -> bool {
    let end = run::end(context, sentence, start);
    end > start + 1 && context.head(end - 1) == Some(EntityKind::Organization)
}

/// Whether a list of capitalised words comes to its "and": "Industry and Energy".
fn closes_list(context: &Context<'_, '_>, sentence: &Range<usize>, start: usize) -> bool {
    let mut at = start;
    loop {
        let end = run::end(context, sentence, at);
        if end == at
            || is_country(context, at)
            || context.syntax.names().iter().any(|name| name.tokens.start == at)
        {
            return false;
        }
        let comma = usize::from(context.word(end) == ",");
        if context.is(end + comma, "and") {
            return context.is_name_word(end + comma + 1, sentence);
        }
        if comma == 0 {
            return false;
        }
        at = end + 1;
    }
}

/// A country's own body by a common noun: "the Danish government", "the U.S. military".
fn state_body(context: &Context<'_, '_>, sentence: &Range<usize>, at: usize, proposals: &mut Vec<Proposal>) {
    let body = folded(context.word(at), heads::is_state_body).unwrap_or(false);
    let Some(before) = at.checked_sub(1).filter(|before| body && sentence.contains(before)) else { return };
    let last = context.word(at);
    let (head, start) = match last {
        _ if context.country(before).is_some() => (at, before),
        _ if before > sentence.start && country::find(context.text(&(before - 1..at))).is_some() => {
            (at, before - 1)
        }
        _ => return,
    };
    proposals.push(Proposal::new(start..head + 1, EntityKind::Organization, STATE_BODY));
}
