//! What the tests share: how values and facts are read aloud.
#![allow(dead_code, reason = "each test uses its part")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use nutgraf::analysis::{Amount, Analysis, Bound, Certainty, Entity, Fact, Form, Mention, Ref, Span, Value};
use nutgraf::{FoundName, Options, analyze, read_names};
use serde::Serialize;

/// A word as the public result writes it.
fn word(value: impl Serialize) -> String {
    serde_json::to_value(value).unwrap().as_str().unwrap().to_owned()
}

fn quoted(span: &Span) -> String {
    format!("{:?}", span.text).replace("\\n", "⏎")
}

fn amount(amount: &Amount, unit: Option<&str>, item: Option<&Span>, analysis: &Analysis) -> String {
    let mut line = amount.amount.clone();
    if let Some(high) = &amount.high {
        line += &format!("..{high}");
    }
    if let Some(unit) = unit {
        line += &format!(" {unit}");
    }
    if amount.bound != Bound::Exact {
        line += &format!(" {}", word(amount.bound));
    }
    if let Some(per) = &amount.per {
        line += &format!(" per {per}");
    }
    if let Some(item) = item {
        line += &format!(" item {}", quoted(item));
    }
    if let Some(of) = &amount.of {
        line += &format!(" of {}", quoted(of));
    }
    if let Some(id) = &amount.equivalent {
        let other = analysis.values.iter().find(|value| value.id() == id).expect("the equivalent exists");
        line += &format!(" = {}", quoted(other.span()));
    }
    line
}

/// One value on one line: rule, words, reading.
pub(crate) fn value(value: &Value, analysis: &Analysis) -> String {
    let reading = match value {
        Value::Money(money) => amount(&money.amount, Some(&money.currency), None, analysis),
        Value::Quantity(quantity) => {
            amount(&quantity.amount, quantity.unit.as_deref(), quantity.item.as_ref(), analysis)
        }
        Value::Time(time) => {
            let modifier = time.modifier.map(|modifier| format!(" {}", word(modifier))).unwrap_or_default();
            format!("{} {}{modifier}", word(time.type_), time.value)
        }
    };
    format!("{} {} {reading}", value.rule(), quoted(value.span()))
}

/// One fact on one line: rule, words, slots.
pub(crate) fn fact(fact: &Fact, analysis: &Analysis) -> String {
    let mut line = fact.rule().to_owned();
    match fact {
        Fact::Statement(statement) => {
            line += &format!(" {} {}", quoted(&statement.content), word(statement.mode));
            line += &refer("by", &statement.speaker);
            line += &refer("to", &statement.addressee);
            if let Some(cue) = &statement.cue {
                line += &format!(" cue {}", quoted(cue));
            }
        }
        Fact::Commitment(gift) => {
            line += &format!(" {} {}", quoted(&gift.what), word(gift.status));
            line += &refer("from", &gift.giver);
            line += &refer("to", &gift.receiver);
            line += &values("of", &gift.amounts, analysis);
            line += &values("on", gift.when.as_slice(), analysis);
            line += &values("by", gift.deadline.as_slice(), analysis);
            line += &refer("through", &gift.through);
        }
        Fact::Meeting(meeting) => {
            let names: Vec<String> = meeting.participants.iter().map(|one| quoted(&one.span)).collect();
            line += &format!(" {}", names.join(" and "));
            line += &refer("in", &meeting.place);
            line += &values("on", meeting.when.as_slice(), analysis);
            for topic in &meeting.topics {
                line += &format!(" about {}", quoted(topic));
            }
        }
        Fact::Event(event) => {
            line += &format!(" {} {} {}", quoted(&event.trigger), event.class, word(event.reality));
            line += &refer("by", &event.agent);
            line += &refer("object", &event.object);
            line += &refer("in", &event.place);
            line += &values("on", event.when.as_slice(), analysis);
            line += &values("of", &event.amounts, analysis);
        }
        Fact::Comparison(comparison) => {
            line += &format!(" {} {}", quoted(&comparison.left), comparison.relation);
            line += &values("by", comparison.by.as_slice(), analysis);
            if let Some(right) = &comparison.right {
                line += &format!(" than {}", quoted(right));
            }
        }
    }
    let base = fact.base();
    if base.certainty != Certainty::Asserted {
        line += &format!(" {}", word(base.certainty));
    }
    if let Some(by) = &base.attribution {
        line += &format!(" says {}", quoted(&by.source.span));
    }
    line
}

fn refer(word: &str, named: &Option<Ref>) -> String {
    named.as_ref().map(|named| format!(" {word} {}", quoted(&named.span))).unwrap_or_default()
}

fn values(word: &str, ids: &[String], analysis: &Analysis) -> String {
    let span =
        |id: &String| analysis.values.iter().find(|value| value.id() == id).expect("the value exists").span();
    ids.iter().map(|id| format!(" {word} {}", quoted(span(id)))).collect()
}

/// One entity on one line: kind, name, aliases, country, roles.
pub(crate) fn entity(entity: &Entity, analysis: &Analysis) -> String {
    let mut line = format!("{} {:?}", word(entity.kind), entity.name);
    for alias in &entity.aliases {
        line += &format!(" or {alias:?}");
    }
    if let Some(country) = &entity.country {
        line += &format!(" in {country}");
    }
    for role in &entity.roles {
        line += &format!(" as {:?}", role.title);
        if let Some(body) = analysis.entities.iter().find(|body| Some(&body.id) == role.of.as_ref()) {
            line += &format!(" of {:?}", body.name);
        }
    }
    line
}

/// One mention on one line: its form, and whom it means where the words are not the name.
pub(crate) fn mention(entity: &Entity, mention: &Mention) -> String {
    let kind = if mention.form == Form::Name { word(entity.kind) } else { word(mention.form) };
    if mention.span.text == entity.name { kind } else { format!("{kind} {:?}", entity.name) }
}

/// One mention or role on one line: rule, words, the entity where the words are not its name.
pub(crate) fn name(found: &FoundName) -> String {
    let mut line = format!("{} {:?}", found.rule, found.words).replace("\\n", "⏎");
    if found.entity != found.words {
        line += &format!(" of {:?}", found.entity);
    }
    if let Some(body) = &found.held_in {
        line += &format!(" in {body:?}");
    }
    line
}

/// The lines of all values, names and facts whose rule belongs to this room.
pub(crate) fn of_room(text: &str, options: &Options, room: &str) -> Vec<String> {
    let analysis = analyze(text, options);
    let values = analysis.values.iter().map(|each| value(each, &analysis));
    let names = read_names(text, options);
    let lines =
        values.chain(names.iter().map(name)).chain(analysis.facts.iter().map(|each| fact(each, &analysis)));
    lines.filter(|line| line.split('/').next() == Some(room)).collect()
}
