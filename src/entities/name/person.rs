//! People: behind a title, or by a first name.

use std::ops::Range;

use super::{Proposal, run};
use crate::analysis::EntityKind;
use crate::entities::context::Context;
use crate::lexicon::gazetteer::country;
use crate::lexicon::words::folded;
use crate::lexicon::{heads, speech};

const TITLED: i32 = 8;
const FIRST_NAME: i32 = 6;

/// Proposes people.
pub(super) fn propose(context: &Context<'_, '_>, sentence: &Range<usize>, proposals: &mut Vec<Proposal>) {
    for at in sentence.clone() {
        if run::is_office(context, at) {
            titled(context, sentence, at, proposals);
        }
        let first = context.is_capital(at) && !context.is_taken(at) && context.gender(at).is_some();
        if first {
            by_first_name(context, sentence, at, proposals);
        }
    }
}

/// What stands right behind a title: "Gen. Brook", "Prime Minister Ada Brook".
fn titled(context: &Context<'_, '_>, sentence: &Range<usize>, title: usize, proposals: &mut Vec<Proposal>) {
    let mut start = title + 1;
    // "President von der Brook"
    while speech::is_particle(context.word(start)) && start < title + 3 {
        start += 1;
    }
    if !context.is_name_word(start, sentence) || run::is_office(context, start) {
        return;
    }
    let end = run::person_end(context, sentence, start);
    if end > start && is_plausible(context, start..end) {
        // A plural or a common noun may only count or class what follows: "ministers Brook and Hall", "fellow doctor Hall".
        let points = if context.is_capital(title) { TITLED } else { TITLED - 3 };
        proposals.push(Proposal::new(title + 1..end, EntityKind::Person, points));
    }
}

/// A first name with what follows it.
fn by_first_name(
    context: &Context<'_, '_>,
    sentence: &Range<usize>,
    start: usize,
    proposals: &mut Vec<Proposal>,
) {
    let before = start.checked_sub(1).filter(|before| sentence.contains(before));
    // In the middle of a run the first name is another's surname, unless a title or a country stands before it.
    let inner = before.is_some_and(|before| {
        context.is_name_word(before, sentence)
            && !run::is_office(context, before)
            && context.country(before).is_none()
            && context.head(before) != Some(EntityKind::Organization)
    });
    let end = run::person_end(context, sentence, start);
    // "Queen" and "Major" are first names too.
    let title = run::is_office(context, start) && context.gender(start + 1).is_some();
    if inner || title || end < start + 2 || !is_plausible(context, start..end) {
        return;
    }
    proposals.push(Proposal::new(start..end, EntityKind::Person, FIRST_NAME));
}

/// Whether these words can name a person: no head of a body, no country, not too many.
fn is_plausible(context: &Context<'_, '_>, name: Range<usize>) -> bool {
    let headed = |token: usize| {
        folded(context.word(token), |word| heads::kind(word).is_some() || heads::is_company_suffix(word))
            .unwrap_or(false)
    };
    let last = name.end - 1;
    // "Hill", "Law", "Church" and "Banks" are surnames where a first name stands before them.
    let surname = name.len() == 2 && context.gender(name.start).is_some();
    let title = name.clone().take(name.len() - 1).any(|token| run::is_office(context, token));
    let whole = !title && country::find(context.text(&name)).is_none();
    whole && (surname || !headed(last)) && name.len() <= 6 && (surname || !run::is_office(context, last))
}
