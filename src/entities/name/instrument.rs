//! Acts, treaties, plans, funds, missions, and events: a name whose head tells what it is.

use std::ops::Range;

use super::{Proposal, organization as bodies, run};
use crate::analysis::EntityKind;
use crate::entities::context::Context;
use crate::lexicon::gazetteer::{city, country, organization};
use crate::tag::class::Upos;
use crate::text::TokenKind;

const HEAD: i32 = 10;
/// More than the reader and the table together say of the place that opens it.
const PATTERN: i32 = 16;

/// Common nouns that make an instrument behind a country or body: "the Danish model", "the EU training mission".
const PATTERN_HEADS: &[&str] =
    &["facility", "fund", "initiative", "mission", "model", "programme", "program", "scheme"];

/// What opens the name of a storm.
const STORMS: &[&str] = &["cyclone", "hurricane", "storm", "typhoon"];

/// Common nouns that make an event behind a place: "the Madrid summit".
const EVENT_HEADS: &[&str] = &["games", "marathon", "summit"];

/// Proposes instruments and events.
pub(super) fn propose(context: &Context<'_, '_>, sentence: &Range<usize>, proposals: &mut Vec<Proposal>) {
    for at in sentence.clone() {
        if context.is_name_word(at, sentence) {
            headed(context, sentence, at, proposals);
        } else if context.is_word(at) {
            by_pattern(context, sentence, at, proposals);
            numbered(context, sentence, at, proposals);
        }
    }
}

/// "the Clean Rivers Act, 2022", "Operation Blue Tide", "Resolution 2259", "Treaty on Open Skies".
fn headed(context: &Context<'_, '_>, sentence: &Range<usize>, head: usize, proposals: &mut Vec<Proposal>) {
    let Some(kind) = context.head(head) else { return };
    if !matches!(kind, EntityKind::Instrument | EntityKind::Event) {
        return;
    }
    let start = run::start(context, sentence, head);
    let storm = STORMS.iter().any(|storm| context.is(head, storm));
    if storm || context.is(head, "operation") {
        let kind = if storm { EntityKind::Event } else { kind };
        let start = head - usize::from(storm && head > sentence.start && context.is(head - 1, "tropical"));
        let end = run::end(context, sentence, head + 1);
        if end > head + 1 {
            proposals.push(Proposal::new(start..end, kind, PATTERN));
        }
        return;
    }
    // "World War II"
    let numeral = matches!(context.word(head + 1), "I" | "II" | "III" | "IV" | "V");
    if context.is_name_word(head + 1, sentence) && !numeral {
        return;
    }
    let end = tail(context, sentence, head);
    let country_alone = start + 1 == head && context.country(start).is_some();
    if start < head && !country_alone || end > head + 1 {
        proposals.push(Proposal::new(start..end, kind, HEAD));
    }
}

/// "resolution 2259", with the body before it: "Security Council resolution 2259".
fn numbered(context: &Context<'_, '_>, sentence: &Range<usize>, head: usize, proposals: &mut Vec<Proposal>) {
    let number = sentence.contains(&(head + 1))
        && context.document.kind(head + 1) == Some(TokenKind::Number)
        && !context.is_taken(head + 1);
    if number && matches!(context.word(head), "resolution" | "directive" | "regulation" | "protocol") {
        let start = run::start(context, sentence, head);
        proposals.push(Proposal::new(start..head + 2, EntityKind::Instrument, HEAD));
    }
}

/// Where a name with this head ends: its number, its year, its complement.
fn tail(context: &Context<'_, '_>, sentence: &Range<usize>, head: usize) -> usize {
    if matches!(context.word(head + 1), "I" | "II" | "III" | "IV" | "V") {
        return head + 2;
    }
    let is_number =
        |token: usize| sentence.contains(&token) && context.document.kind(token) == Some(TokenKind::Number);
    if is_number(head + 1) && !context.is_taken(head + 1) {
        return head + 2;
    }
    let year = |token: usize| is_number(token) && context.word(token).len() == 4;
    if context.word(head + 1) == "," && year(head + 2) && context.is(head, "act") {
        return head + 3;
    }
    bodies::complement(context, sentence, head)
}

/// "the Danish model", "the EU training mission", "the Madrid summit".
fn by_pattern(
    context: &Context<'_, '_>,
    sentence: &Range<usize>,
    head: usize,
    proposals: &mut Vec<Proposal>,
) {
    let word = context.word(head);
    let instrument = PATTERN_HEADS.contains(&word);
    if !instrument && !EVENT_HEADS.contains(&word) {
        return;
    }
    // One noun may stand between the name and its head.
    for start in [head.wrapping_sub(1), head.wrapping_sub(2)] {
        if !sentence.contains(&start)
            || !context.is_name_word(start, sentence) && context.country(start).is_none()
        {
            continue;
        }
        let between = start + 2 < head + 1;
        if between && !matches!(context.upos(start + 1), Upos::Noun | Upos::Adj) {
            return;
        }
        let definite = start
            .checked_sub(1)
            .is_some_and(|before| sentence.contains(&before) && context.is(before, "the"));
        let first = context.text(&(start..start + 1));
        let owner = if instrument {
            country::find(first).is_some() || organization::find(first).is_some() || context.is_upper(start)
        } else {
            city::find(first).is_some() || country::find(first).is_some()
        };
        let kind = if instrument { EntityKind::Instrument } else { EntityKind::Event };
        if definite && owner {
            proposals.push(Proposal::new(start..head + 1, kind, PATTERN));
        }
        return;
    }
}
