//! One record a gift: what is told again enriches what was told first.

use super::Found;
use crate::analysis::Status;
use crate::facts::fact::Ref;
use crate::facts::scene::Scene;
use crate::lexicon::giving::{self, Thing};
use crate::values::{Reading, Value};

/// A gift with what tells it from others.
pub(super) struct Told {
    pub(super) found: Found,
    /// The lemma of its head.
    noun: String,
    /// "military" in "military aid": what kind of help it is.
    kinds: Vec<String>,
}

/// No text tells of so many gifts before it comes back to one.
const NEAREST: usize = 200;

/// Adds a gift, or merges it into one that was told before.
pub(super) fn add(scene: &Scene<'_, '_>, all: &mut Vec<Told>, found: Found) {
    let noun = scene.lemma(found.gift.head).to_lowercase();
    let words = found.gift.tokens.clone().map(|token| scene.word(token).to_lowercase());
    let kinds = words.filter(|word| giving::is_kind_of_help(word)).collect();
    let told = Told { found, noun, kinds };
    match all.iter_mut().rev().take(NEAREST).find(|known| same(scene, known, &told)) {
        Some(known) => enrich(&mut known.found, told.found),
        None => all.push(told),
    }
}

/// Whether two records tell of one gift.
fn same(scene: &Scene<'_, '_>, known: &Told, new: &Told) -> bool {
    let (a, b) = (&known.found, &new.found);
    let entity = |side: Option<Ref>| side.and_then(|side| side.entity);
    let agree = |one: Option<usize>, other: Option<usize>| one.is_none() || other.is_none() || one == other;
    let shared = |one: Option<usize>, other: Option<usize>| one.is_some() && one == other;
    let receivers = (entity(a.receiver), entity(b.receiver));
    let givers = (entity(a.giver), entity(b.giver));
    let values = &scene.values.all;
    if !a.gift.amounts.is_empty() && !b.gift.amounts.is_empty() {
        let things = a.gift.money || known.noun == new.noun;
        let amounts = |&one: &usize| a.gift.amounts.iter().any(|&other| equal(&values[one], &values[other]));
        return things && agree(receivers.0, receivers.1) && b.gift.amounts.iter().any(amounts);
    }
    if a.gift.amounts.is_empty() != b.gift.amounts.is_empty() {
        return false;
    }
    let vague = |kind| matches!(kind, Some(Thing::Aid | Thing::Help));
    let kinds = known.kinds.is_empty()
        || new.kinds.is_empty()
        || known.kinds.iter().any(|kind| new.kinds.contains(kind));
    let things = (known.noun == new.noun || vague(a.gift.kind) && vague(b.gift.kind)) && kinds;
    let told = a.status == b.status
        || !matches!(
            (a.status, b.status),
            (Status::Failed | Status::Stalled, _) | (_, Status::Failed | Status::Stalled)
        );
    things
        && told
        && agree(receivers.0, receivers.1)
        && agree(givers.0, givers.1)
        && (shared(receivers.0, receivers.1) || shared(givers.0, givers.1))
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
    // A name tells more than a pronoun.
    let better = |known: Option<Ref>, found: Option<Ref>| match (known, found) {
        (Some(old), Some(new)) if old.entity.is_none() && new.entity.is_some() => Some(new),
        _ => known.or(found),
    };
    known.giver = better(known.giver, found.giver);
    known.receiver = better(known.receiver, found.receiver);
    known.through = known.through.or(found.through);
    known.dates.when = known.dates.when.or(found.dates.when.filter(|_| known.status == found.status));
    known.dates.deadline = known.dates.deadline.or(found.dates.deadline);
    let new: Vec<usize> =
        found.gift.amounts.iter().copied().filter(|value| !known.gift.amounts.contains(value)).collect();
    if known.gift.amounts.is_empty() {
        known.gift.amounts = new;
    }
}
