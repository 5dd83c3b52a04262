//! From what was read to the public result: bytes become UTF-16 offsets, and everything gets its id.

use std::ops::Range;

use rust_decimal::Decimal;

use crate::analysis::{
    Amount, Analysis, Article, Attribution, Commitment, Comparison, Entity, Event, Fact, FactBase, Meeting,
    Mention, Money, Part, Quantity, Ref, Role, Span, Statement, Time, Unread, Value,
};
use crate::entities::{self, Entities};
use crate::facts::fact::{self as facts, Body};
use crate::text::{self, Document, Utf16Table};
use crate::unread;
use crate::values::{self, Reading, Values};

/// Writes the analysis.
pub(crate) fn report(
    document: &Document<'_>,
    entities: &Entities,
    values: &Values,
    facts: &[facts::Fact],
    unread: &[unread::Unread],
) -> Analysis {
    let writer = Writer { document, offsets: Utf16Table::new(document.text()) };
    Analysis {
        version: 1,
        article: writer.article(values),
        entities: entities.all.iter().enumerate().map(|(index, read)| writer.entity(index, read)).collect(),
        values: writer.values(values),
        facts: facts.iter().enumerate().map(|(index, read)| writer.fact(index, read)).collect(),
        unread: unread
            .iter()
            .map(|unread| Unread { span: writer.span(unread.span), looks: unread.looks })
            .collect(),
    }
}

struct Writer<'d, 't> {
    document: &'d Document<'t>,
    offsets: Utf16Table,
}

impl Writer<'_, '_> {
    fn span(&self, span: text::Span) -> Span {
        Span {
            start: self.offsets.offset(span.start()),
            end: self.offsets.offset(span.end()),
            text: self.document.words(span).to_owned(),
        }
    }

    fn article(&self, values: &Values) -> Article {
        let part = |part: &text::article::Part| Part { kind: part.kind, span: self.span(part.span) };
        Article {
            title: self.document.title().map(|span| self.span(span)),
            author: self.document.author().map(|span| self.span(span)),
            language: self.document.language(),
            published: values.published.map(|date| date.to_string()),
            parts: self.document.parts().iter().map(part).collect(),
            sentences: self.document.sentences().iter().map(|sentence| self.span(sentence.span)).collect(),
        }
    }

    fn entity(&self, index: usize, read: &entities::Entity) -> Entity {
        let words = |span: text::Span| self.document.words(span).to_owned();
        let tokens = |tokens: &Range<usize>| self.document.span(tokens.clone());
        Entity {
            id: entity_id(index),
            kind: read.kind,
            name: words(read.name),
            aliases: read.aliases.iter().map(|&alias| words(alias)).collect(),
            roles: read
                .roles
                .iter()
                .map(|role| Role {
                    title: words(tokens(&role.title)),
                    of: role.of.map(entity_id),
                    span: self.span(tokens(&role.span)),
                })
                .collect(),
            country: read.country.map(str::to_owned),
            mentions: read
                .mentions
                .iter()
                .map(|mention| Mention { span: self.span(tokens(&mention.tokens)), form: mention.form })
                .collect(),
        }
    }

    fn values(&self, values: &Values) -> Vec<Value> {
        values.all.iter().enumerate().map(|(index, value)| self.value(index, value, values)).collect()
    }

    fn value(&self, index: usize, value: &values::Value, all: &Values) -> Value {
        let (id, span, rule) = (value_id(index), self.span(value.span), value.rule.name.to_owned());
        let amount = |amount: &values::Amount| Amount {
            id: id.clone(),
            span: span.clone(),
            rule: rule.clone(),
            amount: decimal(amount.low),
            high: amount.high.map(decimal),
            bound: amount.bound,
            equivalent: amount.equivalent.and_then(|span| all.at(span)).map(value_id),
            of: amount.of.map(|span| self.span(span)),
            per: amount.per.clone(),
        };
        match &value.reading {
            Reading::Money { amount: read, currency } => {
                Value::Money(Money { amount: amount(read), currency: (*currency).to_owned() })
            }
            Reading::Quantity { amount: read, unit, item } => Value::Quantity(Quantity {
                amount: amount(read),
                unit: unit.map(str::to_owned),
                item: item.map(|span| self.span(span)),
            }),
            Reading::Time { kind, value, modifier } => {
                Value::Time(Time { id, span, rule, type_: *kind, value: value.clone(), modifier: *modifier })
            }
        }
    }

    fn refer(&self, read: &facts::Ref) -> Ref {
        Ref { span: self.span(read.span), entity: read.entity.map(entity_id) }
    }

    fn fact(&self, index: usize, read: &facts::Fact) -> Fact {
        let base = FactBase {
            id: format!("f{}", index + 1),
            rule: read.rule.name.to_owned(),
            evidence: self.span(read.evidence),
            attribution: read.attribution.map(|by| Attribution {
                source: self.refer(&by.source),
                cue: self.span(by.cue),
                via: by.via.map(|via| self.refer(&via)),
            }),
            certainty: read.certainty,
        };
        let refer = |given: &Option<facts::Ref>| given.as_ref().map(|given| self.refer(given));
        let values = |all: &[usize]| all.iter().copied().map(value_id).collect();
        match &read.body {
            Body::Statement(fact) => Fact::Statement(Statement {
                base,
                mode: fact.mode,
                speaker: refer(&fact.speaker),
                addressee: refer(&fact.addressee),
                cue: fact.cue.map(|span| self.span(span)),
                content: self.span(fact.content),
            }),
            Body::Commitment(fact) => Fact::Commitment(Commitment {
                base,
                giver: refer(&fact.giver),
                receiver: refer(&fact.receiver),
                what: self.span(fact.what),
                amounts: values(&fact.amounts),
                status: fact.status,
                when: fact.when.map(value_id),
                deadline: fact.deadline.map(value_id),
                through: refer(&fact.through),
            }),
            Body::Meeting(fact) => Fact::Meeting(Meeting {
                base,
                participants: fact.participants.iter().map(|given| self.refer(given)).collect(),
                place: refer(&fact.place),
                when: fact.when.map(value_id),
                topics: fact.topics.iter().map(|&span| self.span(span)).collect(),
            }),
            Body::Event(fact) => Fact::Event(Event {
                base,
                trigger: self.span(fact.trigger),
                class: fact.class.to_owned(),
                agent: refer(&fact.agent),
                object: refer(&fact.object),
                place: refer(&fact.place),
                when: fact.when.map(value_id),
                amounts: values(&fact.amounts),
                reality: fact.reality,
            }),
            Body::Comparison(fact) => Fact::Comparison(Comparison {
                base,
                left: self.span(fact.left),
                by: fact.by.map(value_id),
                relation: fact.relation.to_owned(),
                right: fact.right.map(|span| self.span(span)),
            }),
        }
    }
}

fn entity_id(index: usize) -> String {
    format!("e{}", index + 1)
}

fn value_id(index: usize) -> String {
    format!("v{}", index + 1)
}

/// Six digits are enough for what is no round number: a third is 0.333333.
fn decimal(number: Decimal) -> String {
    let rounded = if number.scale() > 15 { number.round_dp(6) } else { number };
    rounded.normalize().to_string()
}
