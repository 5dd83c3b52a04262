//! What holds for what is found: references lead to what is there, values have one, and names are said.

use std::collections::BTreeMap;

use nutgraf::analysis::{Analysis, Fact, Ref, Span, Value};

use crate::check::Slicer;

pub(crate) fn check_fact(fact: &Fact, analysis: &Analysis, slicer: &Slicer) {
    slicer.check(&fact.base().evidence, "evidence");
    let (mut refs, mut spans, mut values): (Vec<&Option<Ref>>, Vec<&Span>, Vec<&String>) = Default::default();
    let source = fact.base().attribution.as_ref().map(|by| by.source.clone());
    refs.push(&source);
    match fact {
        Fact::Statement(fact) => {
            refs.extend([&fact.speaker, &fact.addressee]);
            spans.push(&fact.content);
            spans.extend(&fact.cue);
        }
        Fact::Commitment(fact) => {
            refs.extend([&fact.giver, &fact.receiver, &fact.through]);
            spans.push(&fact.what);
            values.extend(fact.amounts.iter().chain(&fact.when).chain(&fact.deadline));
        }
        Fact::Meeting(fact) => {
            refs.push(&fact.place);
            spans.extend(fact.participants.iter().map(|one| &one.span).chain(&fact.topics));
            values.extend(&fact.when);
        }
        Fact::Event(fact) => {
            refs.extend([&fact.agent, &fact.object, &fact.place]);
            spans.push(&fact.trigger);
            values.extend(fact.amounts.iter().chain(&fact.when));
        }
        Fact::Comparison(fact) => {
            spans.push(&fact.left);
            spans.extend(&fact.right);
            values.extend(&fact.by);
        }
    }
    for named in refs.into_iter().flatten() {
        slicer.check(&named.span, "reference");
        let known = |id: &String| analysis.entities.iter().any(|entity| entity.id == *id);
        assert!(named.entity.as_ref().is_none_or(known), "{named:?} means no entity");
    }
    spans.into_iter().for_each(|span| slicer.check(span, "slot"));
    for id in values {
        assert!(analysis.values.iter().any(|value| value.id() == id), "{id} is no value");
    }
}

pub(crate) fn check_entities(analysis: &Analysis, slicer: &Slicer) {
    let ids: Vec<&str> = analysis.entities.iter().map(|entity| entity.id.as_str()).collect();
    let mut taken = BTreeMap::new();
    for entity in &analysis.entities {
        assert_eq!(ids.iter().filter(|id| **id == entity.id).count(), 1, "{} is not unique", entity.id);
        assert!(!entity.mentions.is_empty(), "{entity:?} is never named");
        let mut last = 0;
        for mention in &entity.mentions {
            slicer.check(&mention.span, "mention");
            assert!(mention.span.start >= last, "mentions are out of order at {:?}", mention.span);
            last = mention.span.start;
            let at = (mention.span.start, mention.span.end);
            let owner = taken.entry(at).or_insert(&entity.id);
            assert_eq!(*owner, &entity.id, "two entities share {:?}", mention.span);
        }
        for name in std::iter::once(&entity.name).chain(&entity.aliases) {
            let said = entity.mentions.iter().any(|mention| mention.span.text == *name);
            assert!(said, "{name:?} is no mention of {}", entity.id);
        }
        for role in &entity.roles {
            slicer.check(&role.span, "role");
            assert!(
                role.span.text.contains(&role.title),
                "{:?} is not in its span {:?}",
                role.title,
                role.span
            );
            assert!(role.span.text.chars().count() <= 150, "{:?} is more than a title", role.span);
            let of = role.of.as_deref();
            assert!(of.is_none_or(|of| ids.contains(&of)), "{of:?} is no entity");
        }
        let country = entity.country.as_deref();
        assert!(country.is_none_or(|code| code.len() == 2), "{country:?} is no country code");
    }
}

pub(crate) fn check_values(analysis: &Analysis, slicer: &Slicer) {
    let ids: Vec<&str> = analysis.values.iter().map(Value::id).collect();
    let mut last = 0;
    for value in &analysis.values {
        slicer.check(value.span(), "value");
        assert!(value.span().start >= last, "values are out of order at {:?}", value.span());
        last = value.span().start;
        let amount = match value {
            Value::Money(money) => &money.amount,
            Value::Quantity(quantity) => {
                quantity.item.iter().for_each(|item| slicer.check(item, "item"));
                &quantity.amount
            }
            Value::Time(time) => {
                assert!(!time.value.is_empty(), "{time:?} has no value");
                continue;
            }
        };
        assert!(amount.amount.parse::<f64>().is_ok(), "{amount:?} is no number");
        amount.of.iter().for_each(|of| slicer.check(of, "of"));
        if let Some(id) = &amount.equivalent {
            assert!(ids.contains(&id.as_str()), "{id} is no value");
        }
    }
}
