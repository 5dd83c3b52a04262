//! From what was read to the public result: bytes become UTF-16 offsets, and everything gets its id.

use std::ops::Range;

use rust_decimal::Decimal;

use crate::analysis::{
    Amount, Analysis, Article, Certainty, Entity, Fact, FactBase, Mention, Money, Part, Quantity, Ref, Role,
    Span, Statement, Time, Unread, Value,
};
use crate::entities::{self, Entities};
use crate::facts::quotation::{Quotation, Quotations};
use crate::text::{self, Document, Utf16Table};
use crate::unread;
use crate::values::{self, Reading, Values};

/// Writes the analysis.
pub(crate) fn report(
    document: &Document<'_>,
    entities: &Entities,
    values: &Values,
    quotations: &Quotations,
    unread: &[unread::Unread],
) -> Analysis {
    let writer = Writer { document, offsets: Utf16Table::new(document.text()) };
    Analysis {
        version: 1,
        article: writer.article(values),
        entities: entities.all.iter().enumerate().map(|(index, read)| writer.entity(index, read)).collect(),
        values: writer.values(values),
        facts: quotations
            .all
            .iter()
            .enumerate()
            .map(|(index, read)| writer.statement(index, read, entities))
            .collect(),
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

    fn statement(&self, index: usize, read: &Quotation, entities: &Entities) -> Fact {
        let named =
            |span| Ref { span: self.span(span), entity: entities.within(self.document, span).map(entity_id) };
        Fact::Statement(Statement {
            base: FactBase {
                id: format!("f{}", index + 1),
                rule: read.rule.name.to_owned(),
                evidence: self.span(read.evidence),
                attribution: None,
                certainty: Certainty::Asserted,
            },
            mode: read.mode,
            speaker: read.speaker.map(named),
            addressee: None,
            cue: read.cue.map(|span| self.span(span)),
            content: self.span(read.content),
        })
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
