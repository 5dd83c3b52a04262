//! Keeping what a filter lets through, with all that it refers to.

use std::collections::BTreeSet;

use crate::analysis::{Analysis, Fact, Ref, Value};

/// Drops every fact, value, entity and unread place whose id `only` lacks, unless one that stays refers to it. The place
/// at `n` of the unread list has the id `unread-n`.
pub(crate) fn keep(analysis: &mut Analysis, only: &BTreeSet<String>) {
    analysis.facts.retain(|fact| only.contains(&fact.base().id));
    let mut wanted: BTreeSet<String> = only.clone();
    for fact in &analysis.facts {
        wanted.extend(values_of(fact).into_iter().map(str::to_owned));
        wanted.extend(refs_of(fact).into_iter().filter_map(|given| given.entity.clone()));
    }
    let equivalents = |value: &Value| match value {
        Value::Money(money) => money.amount.equivalent.clone(),
        Value::Quantity(quantity) => quantity.amount.equivalent.clone(),
        Value::Time(_) => None,
    };
    let of_kept: Vec<String> =
        analysis.values.iter().filter(|value| wanted.contains(value.id())).filter_map(equivalents).collect();
    wanted.extend(of_kept);
    let of_roles: Vec<String> = analysis
        .entities
        .iter()
        .filter(|entity| wanted.contains(&entity.id))
        .flat_map(|entity| entity.roles.iter().filter_map(|role| role.of.clone()))
        .collect();
    wanted.extend(of_roles);
    analysis.values.retain(|value| wanted.contains(value.id()));
    analysis.entities.retain(|entity| wanted.contains(&entity.id));
    let mut at = 0;
    analysis.unread.retain(|_| {
        at += 1;
        only.contains(&format!("unread-{}", at - 1))
    });
}

/// The ids of the values that a fact refers to, in order of its slots.
pub(crate) fn values_of(fact: &Fact) -> Vec<&str> {
    let (amounts, times): (&[String], Vec<&Option<String>>) = match fact {
        Fact::Statement(_) => (&[], vec![]),
        Fact::Commitment(fact) => (&fact.amounts, vec![&fact.when, &fact.deadline]),
        Fact::Meeting(fact) => (&[], vec![&fact.when]),
        Fact::Event(fact) => (&fact.amounts, vec![&fact.when]),
        Fact::Comparison(fact) => (&[], vec![&fact.by]),
    };
    amounts.iter().map(String::as_str).chain(times.into_iter().filter_map(|time| time.as_deref())).collect()
}

/// Everybody and everything that a fact refers to, in order of its slots; last who vouches for it.
fn refs_of(fact: &Fact) -> Vec<&Ref> {
    let slots: Vec<Option<&Ref>> = match fact {
        Fact::Statement(fact) => vec![fact.speaker.as_ref(), fact.addressee.as_ref()],
        Fact::Commitment(fact) => vec![fact.giver.as_ref(), fact.receiver.as_ref(), fact.through.as_ref()],
        Fact::Meeting(fact) => fact.participants.iter().map(Some).chain([fact.place.as_ref()]).collect(),
        Fact::Event(fact) => vec![fact.agent.as_ref(), fact.object.as_ref(), fact.place.as_ref()],
        Fact::Comparison(_) => vec![],
    };
    let vouches = fact.base().attribution.iter();
    let vouches = vouches.flat_map(|given| [Some(&given.source), given.via.as_ref()]);
    slots.into_iter().chain(vouches).flatten().collect()
}
