//! Countries by name, and by the adjectives and words for their people.

use std::ops::Range;

use super::{Note, Proposal};
use crate::analysis::EntityKind;
use crate::entities::context::Context;
use crate::lexicon::gazetteer::country::{self, Form};

/// The longest name of a country, in tokens.
const LONGEST: usize = 7;

/// What the name of a country says for a place; a name that is a person's or a state's too says less.
const SURE: i32 = 10;
const UNSURE: i32 = 6;
/// An adjective often opens a longer name: "British Airways".
const ADJECTIVE: i32 = 5;

/// Proposes countries, the longest name first.
pub(super) fn propose(context: &Context<'_, '_>, sentence: &Range<usize>, proposals: &mut Vec<Proposal>) {
    let mut at = sentence.start;
    while at < sentence.end {
        at = match longest(context, sentence, at) {
            Some(proposal) => {
                let end = proposal.tokens.end;
                proposals.push(proposal);
                end
            }
            None => at + 1,
        };
    }
}

fn longest(context: &Context<'_, '_>, sentence: &Range<usize>, start: usize) -> Option<Proposal> {
    if !context.is_capital(start) || context.is_taken(start) {
        return None;
    }
    let several = context.goes_on(start) && country::opens(context.word(start));
    // A word by itself is a country, or it is none: that is known.
    if !several && context.country(start).is_none() {
        return None;
    }
    let last = sentence.end.min(start + if several { LONGEST } else { 1 });
    for end in (start + 1..=last).rev() {
        if !context.is_capital(end - 1) && end - start > 1 {
            continue;
        }
        let Some(found) = country::find(context.text(&(start..end))) else { continue };
        let note = match found.form {
            Form::Name | Form::Short => Note::Country(found.code),
            Form::Adjective | Form::People => Note::Adjective(found.code),
            Form::Capital => continue,
        };
        // "us" and "it" in capitals are no countries, nor is "IT".
        if end - start == 1
            && context.in_headline(start)
            && context.word(start).len() <= 2
            && context.word(start) == "IT"
        {
            continue;
        }
        let points = match note {
            Note::Adjective(_) => ADJECTIVE,
            _ if found.ambiguous => UNSURE,
            _ => SURE,
        };
        return Some(Proposal { note, ..Proposal::new(start..end, EntityKind::Place, points) });
    }
    None
}
