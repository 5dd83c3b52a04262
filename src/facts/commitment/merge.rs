//! One record a gift: what is told again enriches what was told first.

use super::Found;
use super::line::Line;
use crate::facts::scene::Scene;
use crate::lexicon::giving::Thing;
use crate::values::{Reading, Value};

/// Adds a gift, or merges it into one that was told before.
pub(super) fn add(
    scene: &Scene<'_, '_>,
    all: &mut Vec<(Found, String)>,
    found: Found,
    line: &Line<'_, '_, '_>,
) {
    let head = scene.lemma(found.gift.head).to_lowercase();
    let _ = line;
    match all.iter_mut().rev().find(|(known, noun)| same(scene, known, noun, &found, &head)) {
        Some((known, _)) => enrich(known, found),
        None => all.push((found, head)),
    }
}

/// Whether two records tell of one gift.
fn same(scene: &Scene<'_, '_>, known: &Found, noun: &str, found: &Found, head: &str) -> bool {
    let entity = |side: Option<crate::facts::fact::Ref>| side.and_then(|side| side.entity);
    let agree = |one: Option<usize>, other: Option<usize>| one.is_none() || other.is_none() || one == other;
    let parties = agree(entity(known.receiver), entity(found.receiver));
    let givers = agree(entity(known.giver), entity(found.giver));
    let values = &scene.values.all;
    if !known.gift.amounts.is_empty() && !found.gift.amounts.is_empty() {
        let shared = found
            .gift
            .amounts
            .iter()
            .any(|&one| known.gift.amounts.iter().any(|&other| equal(&values[one], &values[other])));
        return shared && parties;
    }
    if known.gift.amounts.is_empty() != found.gift.amounts.is_empty() {
        return false;
    }
    let vague = |kind| matches!(kind, Some(Thing::Aid | Thing::Help));
    let things = noun == head || vague(known.gift.kind) && vague(found.gift.kind);
    things
        && parties
        && givers
        && (entity(known.receiver).is_some() && entity(known.receiver) == entity(found.receiver)
            || entity(known.giver).is_some() && entity(known.giver) == entity(found.giver))
}

/// Whether two values are the same amount.
fn equal(one: &Value, other: &Value) -> bool {
    match (&one.reading, &other.reading) {
        (Reading::Money { amount: a, currency: x }, Reading::Money { amount: b, currency: y }) => {
            a.low == b.low && x == y
        }
        (Reading::Quantity { amount: a, .. }, Reading::Quantity { amount: b, .. }) => {
            a.low == b.low && a.low > rust_decimal::Decimal::ONE
        }
        _ => false,
    }
}

/// Takes over what the first telling left open.
fn enrich(known: &mut Found, found: Found) {
    known.giver = known.giver.or(found.giver);
    known.receiver = known.receiver.or(found.receiver);
    known.through = known.through.or(found.through);
    known.dates.when = known.dates.when.or(found.dates.when.filter(|_| known.status == found.status));
    known.dates.deadline = known.dates.deadline.or(found.dates.deadline);
    let new: Vec<usize> =
        found.gift.amounts.iter().copied().filter(|value| !known.gift.amounts.contains(value)).collect();
    if known.gift.amounts.is_empty() {
        known.gift.amounts = new;
    }
}
