//! What the words around a name say of its kind.

use std::ops::Range;

use super::{Note, Proposal, run};
use crate::analysis::EntityKind::{Organization, Person, Place, Product};
use crate::entities::context::Context;
use crate::lexicon::gazetteer::{country, region};
use crate::lexicon::words::folded;
use crate::lexicon::{heads, speech};
use crate::tag::class::Upos;

/// Adds what speaks for a kind beside the name itself.
pub(super) fn weigh(context: &Context<'_, '_>, sentence: &Range<usize>, name: &mut Proposal) {
    if name.note != Note::None {
        return;
    }
    let word = |token: Option<usize>| {
        token.filter(|token| sentence.contains(token)).map_or("", |token| context.word(token))
    };
    let before = |back: usize| word(name.tokens.start.checked_sub(back));
    let after = |on: usize| word(Some(name.tokens.end - 1 + on));
    let evidence = &mut name.cues;

    match before(1) {
        "in" | "near" | "outside" | "across" | "throughout" | "around" => evidence.add(Place, 3),
        "at" | "to" | "from" | "into" | "toward" | "towards" => evidence.add(Place, 1),
        "by" => evidence.add(Person, 1),
        "appointed" | "arrested" | "elected" | "hired" | "killed" | "named" | "nominated" | "thanked"
        | "told" => {
            evidence.add(Person, 2);
        }
        _ => {}
    }
    // "Brook, Denmark", "Brook, Ala."
    if after(1) == "," {
        let next = after(2);
        if country::find(next)
            .is_some_and(|found| matches!(found.form, country::Form::Name | country::Form::Short))
            || region::find(next).is_some()
        {
            evidence.add(Place, 5);
        }
        if matches!(next, "who" | "whose") {
            evidence.add(Person, 4);
        }
        let age = next.len() <= 3 && !next.is_empty() && next.bytes().all(|byte| byte.is_ascii_digit());
        if age && matches!(after(3), "," | ".") {
            evidence.add(Person, 7);
        }
    }
    // ", the acting minister of"
    if matches!(after(1), "," | "(") {
        let apposition = (name.tokens.end + 1..sentence.end.min(name.tokens.end + 7)).take_while(|&token| {
            let ends = matches!(context.upos(token), Upos::Verb | Upos::Aux | Upos::Adp | Upos::Cconj);
            context.is_word(token) && (!ends || context.is(token, "acting"))
        });
        if apposition.clone().any(|token| run::is_office(context, token)) {
            evidence.add(Person, 4);
        }
    }
    if after(1) == "-" && after(2) == "based" {
        evidence.add(Place, 8);
    }
    // "the Brook chain", "the retailer Brook", "Kestrel drones": a common noun says what it is.
    let said_after = folded(after(1), heads::class).flatten().filter(|_| !speech::is_saying(after(1)));
    let said_before = folded(before(1), heads::class).flatten();
    if let Some(kind) = said_after.or(said_before) {
        evidence.add(kind, 6);
    }
    if before(1) == "of" && folded(before(2), heads::class).flatten() == Some(Place) {
        evidence.add(Place, 6);
    }
    // ", a retailer", ", the agency that …"
    if after(1) == "," && matches!(after(2), "a" | "an" | "the") {
        let class = (3..8)
            .map(after)
            .take_while(|word| !word.is_empty() && *word != "," && *word != "of")
            .filter_map(|word| folded(word, heads::class).flatten())
            .last();
        if let Some(kind) = class.filter(|&kind| kind != Product) {
            evidence.add(kind, 4);
        }
    }
    // Verbs that people and bodies are subjects of.
    if speech::is_saying(after(1)) && after(1).len() > 3 {
        evidence.add(Person, 1);
        evidence.add(Organization, 1);
    }
    // "Brook's chief", "Brook founder Ada Hall", "spokesman for Brook": who has officers is a body or a place.
    let owned = if matches!(after(1), "'s" | "’s") { 2 } else { 1 };
    let office = (name.tokens.end - 1 + owned..sentence.end.min(name.tokens.end + owned + 3))
        .take_while(|&token| context.is_word(token))
        .any(|token| run::is_office(context, token) && !context.is_capital(token));
    if office {
        evidence.add(Organization, 3);
    }
    let held = matches!(before(1), "of" | "for" | "at")
        || before(1) == "the" && matches!(before(2), "of" | "for" | "at");
    let from = name.tokens.start.saturating_sub(2 + usize::from(before(1) == "the"));
    if held && sentence.contains(&from) && run::is_office(context, from) {
        evidence.add(Organization, 4);
    }
    if before(1) == "the" && name.tokens.len() == 1 && context.is_upper(name.tokens.start) {
        evidence.add(Organization, 3);
    }
}
