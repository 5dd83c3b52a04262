//! Regions, cities, waters, mountains, sites.

use std::ops::Range;

use super::{Proposal, run};
use crate::analysis::EntityKind;
use crate::entities::context::Context;
use crate::lexicon::gazetteer::{city, region};
use crate::lexicon::heads;
use crate::lexicon::words::folded;

/// The longest name of a place in the tables, in tokens.
const LONGEST: usize = 6;

const REGION: i32 = 8;
const CITY: i32 = 5;
const COMMON: i32 = 1;
const HEAD: i32 = 9;
const COMPASS: &[&str] = &[
    "central", "east", "eastern", "north", "northern", "south", "southern", "west", "western", "southeast",
    "southeastern", "northeast", "northeastern", "southwest", "southwestern", "northwest", "northwestern",
    "upper", "lower", "greater", "inner", "outer", "mid",
];

/// Centres that are sites rather than bodies.
const SITES: &[&str] = &["convention", "exhibition", "shopping", "space", "sports"];

/// Proposes places.
pub(super) fn propose(context: &Context<'_, '_>, sentence: &Range<usize>, proposals: &mut Vec<Proposal>) {
    for start in sentence.clone() {
        if !context.is_capital(start) || context.is_taken(start) {
            continue;
        }
        if let Some(proposal) = known(context, sentence, start) {
            proposals.push(proposal);
        }
        headed(context, sentence, start, proposals);
    }
    dateline(context, sentence, proposals);
}

/// Where a report was filed: the words before the dash, but for what stands in brackets.
fn dateline(context: &Context<'_, '_>, sentence: &Range<usize>, proposals: &mut Vec<Proposal>) {
    if !context.is_dateline(sentence) {
        return;
    }
    let mut at = sentence.start;
    while at < sentence.end {
        let end = run::end(context, sentence, at);
        let inside = at > sentence.start && context.word(at - 1) == "(" || context.word(end) == ")";
        if end > at && !inside {
            proposals.push(Proposal::new(at..end, EntityKind::Place, HEAD));
        }
        at = end.max(at + 1);
    }
}

/// A name that the tables know, the longest first.
fn known(context: &Context<'_, '_>, sentence: &Range<usize>, start: usize) -> Option<Proposal> {
    let word = context.word(start);
    let several = context.goes_on(start) && (region::opens(word) || city::opens(word));
    let last = sentence.end.min(start + if several { LONGEST } else { 1 });
    for end in (start + 1..=last).rev() {
        if !context.is_capital(end - 1) {
            continue;
        }
        let text = context.text(&(start..end));
        if end - start == 1 && is_direction(context, start) {
            return None;
        }
        let points = match (region::find(text), city::find(text)) {
            (Some(region), _) if region.ambiguous => COMMON,
            (Some(_), _) => REGION,
            (None, Some(city)) if city.common => COMMON,
            (None, Some(_)) => CITY,
            (None, None) => continue,
        };
        if points == COMMON && !context.is_name_word(start, sentence) {
            return None;
        }
        let extended = compass(context, sentence, start);
        return Some(Proposal::new(extended..end, EntityKind::Place, points));
    }
    None
}

/// Where a name begins that has a capital direction before it: "Eastern Europe", "Central and Eastern Europe".
fn compass(context: &Context<'_, '_>, sentence: &Range<usize>, start: usize) -> usize {
    let is_direction = |token: usize| sentence.contains(&token) && is_direction(context, token);
    match start.checked_sub(1) {
        Some(before) if is_direction(before) => match start.checked_sub(3) {
            Some(first) if context.is(start - 2, "and") && is_direction(first) => first,
            _ => before,
        },
        _ => start,
    }
}

fn is_direction(context: &Context<'_, '_>, token: usize) -> bool {
    context.is_capital(token) && folded(context.word(token), |word| COMPASS.contains(&word)).unwrap_or(false)
}

/// A name with a head noun of places: "Marrow River", "Mount Kell", "the Gulf of Arden".
fn headed(context: &Context<'_, '_>, sentence: &Range<usize>, start: usize, proposals: &mut Vec<Proposal>) {
    if !context.is_name_word(start, sentence) {
        return;
    }
    let end = run::end(context, sentence, start);
    let before = start > sentence.start && context.is_name_word(start - 1, sentence);
    if !before {
        let head = (start..end).rev().find(|&token| {
            let centre = context.is(token, "center") || context.is(token, "centre");
            let site = centre && token > start && SITES.iter().any(|site| context.is(token - 1, site));
            site || context.head(token) == Some(EntityKind::Place)
        });
        // "District Judge" is a title.
        if let Some(head) = head.filter(|&head| head > start && !run::is_office(context, head + 1)) {
            // "center" heads bodies too, so that a site must outweigh them.
            let points = if context.head(head) == Some(EntityKind::Place) { HEAD } else { HEAD + 6 };
            proposals.push(Proposal::new(start..head + 1, EntityKind::Place, points));
        }
    }
    let opens = folded(context.word(start), heads::opens_place).unwrap_or(false);
    let number =
        context.word(start) == "Region" && context.word(start + 1).bytes().all(|b| b.is_ascii_digit());
    if number && start + 1 < sentence.end {
        proposals.push(Proposal::new(start..start + 2, EntityKind::Place, HEAD));
    }
    if opens && end > start + 1 {
        proposals.push(Proposal::new(start..end, EntityKind::Place, HEAD));
    } else if opens && context.is(start + 1, "of") {
        let from = start + 2 + usize::from(context.is(start + 2, "the"));
        let end = run::end(context, sentence, from);
        if end > from {
            proposals.push(Proposal::new(start..end, EntityKind::Place, HEAD));
        }
    }
}
