//! The tables and their columns, but for those of facts.

use super::super::Document;
use super::super::article::Article;
use super::super::words::word;
use super::column::{Columns, REVIEW, Table, Type, fill, list, one, span};
use super::facts;
use crate::analysis::{Amount, Entity, Role, Time, Value};

/// All tables, the articles first.
pub(super) fn all(articles: &[Article<'_>]) -> Vec<Table> {
    let mut tables = vec![documents(articles), entities(articles), values(articles)];
    tables.extend(facts::all(articles));
    tables
}

fn documents(articles: &[Article<'_>]) -> Table {
    let text = |name, datatype, help, get: fn(&Article<'_>) -> Option<String>| {
        one(name, datatype, help, move |article, _: &Document| get(article).unwrap_or_default())
    };
    let columns = vec![
        text("name", Type::String, "The name of its file.", |article| Some(article.document.name.clone())),
        text("title", Type::String, "The headline.", |article| Some(article.title().to_owned())),
        text("author", Type::String, "The byline's name.", |article| {
            article.document.analysis.article.author.as_ref().map(|span| span.text.clone())
        }),
        text("outlet", Type::String, "Who published it.", |article| article.document.outlet.clone()),
        text("url", Type::Address, "Where it was published.", |article| article.url().map(str::to_owned)),
        text("published", Type::Date, "When it was published.", |article| {
            article.published().map(str::to_owned)
        }),
    ];
    fill(("articles", "The articles."), articles, columns, |article| vec![article.document])
}

fn entities(articles: &[Article<'_>]) -> Table {
    let text = |name, help, get: fn(&Entity) -> String| {
        one(name, Type::String, help, move |_, entity: &Entity| get(entity))
    };
    let roles = |pick: fn(&Article<'_>, &Role) -> Option<String>| {
        move |article: &Article<'_>, entity: &Entity| {
            entity.roles.iter().filter_map(|role| pick(article, role)).collect::<Vec<_>>().join("; ")
        }
    };
    let columns = vec![
        text("id", "Unique in the article.", |entity| entity.id.clone()),
        text("kind", "person, organization, place, group, instrument, product or event.", |entity| {
            word(entity.kind)
        }),
        text("name", "The fullest form in the text.", |entity| entity.name.clone()),
        list(text("aliases", "The other names.", |entity| entity.aliases.join("; "))),
        list(one(
            "roles",
            Type::String,
            "What a person is said to be.",
            roles(|_, role| Some(role.title.clone())),
        )),
        list(one(
            "role_of",
            Type::String,
            "The bodies and places of the roles.",
            roles(|article, role| Some(article.entity(role.of.as_deref()?)?.name.clone())),
        )),
        text("country", "ISO 3166-1 alpha-2.", |entity| entity.country.clone().unwrap_or_default()),
        one("mentions", Type::Integer, "How often it is named or meant.", |_, entity: &Entity| {
            entity.mentions.len().to_string()
        }),
        span("first", "The first of these words.", |entity: &Entity| {
            entity.mentions.first().map(|mention| &mention.span)
        }),
    ];
    fill(("entities", "Everybody and everything with a name."), articles, columns, |article| {
        article.document.analysis.entities.iter().collect()
    })
}

fn values(articles: &[Article<'_>]) -> Table {
    let of = |name, datatype, help, get: fn(&Value) -> Option<String>| {
        one(name, datatype, help, move |_, value: &Value| get(value).unwrap_or_default())
    };
    let columns: Vec<Columns<Value>> = vec![
        of("id", Type::String, "Unique in the article.", |value| Some(value.id().to_owned())),
        of("kind", Type::String, "money, quantity or time.", |value| Some(kind(value).to_owned())),
        of("amount", Type::Decimal, "The number; of a range, the low end.", |value| {
            Some(amount(value)?.amount.clone())
        }),
        of("high", Type::Decimal, "The high end of a range.", |value| amount(value)?.high.clone()),
        of("bound", Type::String, "What the words around the number say of it.", |value| {
            Some(word(amount(value)?.bound))
        }),
        of("currency", Type::String, "ISO 4217.", |value| match value {
            Value::Money(money) => Some(money.currency.clone()),
            _ => None,
        }),
        of(
            "unit",
            Type::String,
            "UCUM code of a measure; ratio for parts and multiples.",
            |value| match value {
                Value::Quantity(quantity) => quantity.unit.clone(),
                _ => None,
            },
        ),
        of("item", Type::String, "What is counted.", |value| match value {
            Value::Quantity(quantity) => quantity.item.as_ref().map(|item| item.text.clone()),
            _ => None,
        }),
        of("per", Type::String, "day, month, year …", |value| amount(value)?.per.clone()),
        of("part_of", Type::String, "What it is a part or a multiple of.", |value| {
            Some(amount(value)?.of.as_ref()?.text.clone())
        }),
        of("equivalent", Type::String, "Id of the same amount said otherwise.", |value| {
            amount(value)?.equivalent.clone()
        }),
        of("time_type", Type::String, "date, time, duration or set.", |value| Some(word(time(value)?.type_))),
        of("time", Type::String, "TIMEX3 value; what is not known is X.", |value| {
            Some(time(value)?.value.clone())
        }),
        of("modifier", Type::String, "before, after, since, until …", |value| {
            time(value)?.modifier.map(word)
        }),
        one("review", Type::String, REVIEW, |article, value: &Value| article.reviewed(value.id()).to_owned()),
        span("evidence", "The words that say it.", |value: &Value| Some(value.span())),
        of("rule", Type::String, "The rule that read it.", |value| Some(value.rule().to_owned())),
    ];
    fill(("values", "Amounts of money, quantities and times."), articles, columns, |article| {
        article.values().collect()
    })
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Money(_) => "money",
        Value::Quantity(_) => "quantity",
        Value::Time(_) => "time",
    }
}

fn amount(value: &Value) -> Option<&Amount> {
    match value {
        Value::Money(money) => Some(&money.amount),
        Value::Quantity(quantity) => Some(&quantity.amount),
        Value::Time(_) => None,
    }
}

fn time(value: &Value) -> Option<&Time> {
    match value {
        Value::Time(time) => Some(time),
        _ => None,
    }
}
