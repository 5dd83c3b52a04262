//! JSON-LD: articles, quotations, claims, gifts and events as schema.org has them, for search engines and graphs.
//!
//! What schema.org has no word for, such as how far a commitment has come, stands under the prefix `nutgraf`.

use serde_json::{Map, Value as Json, json};

use super::article::{Article, quote};
use super::words::{self, one_line, word};
use super::{Document, File, Format, Options};
use crate::analysis::{Amount, Bound, Entity, EntityKind, Fact, Mode, Ref, Span, Status, TimeType, Value};

pub(crate) const FORMAT: Format = Format {
    name: "jsonld",
    extension: "jsonld",
    media_type: "application/ld+json",
    help: "Linked data in the words of schema.org: quotations, claims, gifts, events, people and bodies.",
    write,
};

fn write(format: &Format, documents: &[Document], options: &Options) -> Vec<File> {
    let mut graph = Vec::new();
    for article in Article::all(documents) {
        let nodes = Nodes { article: &article };
        graph.push(nodes.article());
        graph.extend(article.document.analysis.entities.iter().map(|entity| nodes.entity(entity)));
        graph.extend(article.values().filter_map(|value| nodes.value(value)));
        graph.extend(article.facts().map(|fact| nodes.fact(fact)));
    }
    let mut whole = json!({
        "@context": ["https://schema.org", { "nutgraf": "urn:nutgraf:" }],
        "@graph": graph,
    });
    if let Some(date) = &options.generated {
        whole["@graph"][0]["sdDatePublished"] = json!(date);
    }
    // A value made of strings, lists and objects is always written.
    vec![format.file(documents, serde_json::to_string_pretty(&whole).unwrap_or_default() + "\n")]
}

/// A node under construction: slots that the text leaves open are not written.
struct Node(Map<String, Json>);

impl Node {
    fn new(kind: impl Into<Json>, id: String) -> Self {
        Self(Map::from_iter([("@type".to_owned(), kind.into()), ("@id".to_owned(), Json::String(id))]))
    }

    fn with(mut self, name: &str, value: impl Into<Json>) -> Self {
        let value = value.into();
        let open = match &value {
            Json::Null => true,
            Json::String(text) => text.is_empty(),
            Json::Array(list) => list.is_empty(),
            _ => false,
        };
        if !open {
            self.0.insert(name.to_owned(), value);
        }
        self
    }

    fn done(self) -> Json {
        Json::Object(self.0)
    }
}

struct Nodes<'a, 'd> {
    article: &'a Article<'d>,
}

impl Nodes<'_, '_> {
    fn id(&self, of: &str) -> String {
        format!("#{}-{of}", self.article.id)
    }

    fn own(&self) -> Json {
        json!({ "@id": format!("#{}", self.article.id) })
    }

    fn article(&self) -> Json {
        let read = &self.article.document.analysis.article;
        let author =
            read.author.as_ref().map(|span| json!({ "@type": "Person", "name": one_line(&span.text) }));
        let outlet = self.article.document.outlet.as_ref();
        Node::new("NewsArticle", format!("#{}", self.article.id))
            .with("headline", one_line(self.article.title()))
            .with("author", author)
            .with("publisher", outlet.map(|name| json!({ "@type": "Organization", "name": name })))
            .with("datePublished", self.article.published())
            .with("url", self.article.url())
            .with("inLanguage", read.language.map(word))
            .done()
    }

    fn entity(&self, entity: &Entity) -> Json {
        let kind = match entity.kind {
            EntityKind::Person => "Person",
            EntityKind::Organization | EntityKind::Group => "Organization",
            EntityKind::Place => "Place",
            EntityKind::Product => "Product",
            EntityKind::Event => "Event",
            EntityKind::Instrument => "CreativeWork",
        };
        let titles: Vec<String> = entity.roles.iter().map(|role| one_line(&role.title)).collect();
        let bodies: Vec<Json> = entity
            .roles
            .iter()
            .filter_map(|role| Some(json!({ "@id": self.id(&self.article.entity(role.of.as_deref()?)?.id) })))
            .collect();
        Node::new(kind, self.id(&entity.id))
            .with("name", entity.name.as_str())
            .with("alternateName", entity.aliases.clone())
            .with("jobTitle", titles)
            .with("affiliation", bodies)
            .with("nutgraf:country", entity.country.as_deref())
            .done()
    }

    /// An amount; times have no node of their own, they stand in the facts.
    fn value(&self, value: &Value) -> Option<Json> {
        let (node, amount) = match value {
            Value::Money(money) => {
                let node = Node::new("MonetaryAmount", self.id(value.id()));
                (node.with("currency", money.currency.as_str()), &money.amount)
            }
            Value::Quantity(quantity) => {
                let item = quantity.item.as_ref().map(|item| one_line(&item.text));
                let node = Node::new("QuantitativeValue", self.id(value.id()));
                (node.with("unitText", quantity.unit.clone().or(item)), &quantity.amount)
            }
            Value::Time(_) => return None,
        };
        let node = bounds(node, amount).with("description", one_line(&amount.span.text));
        Some(self.reviewed(node, value.id()).with("nutgraf:per", amount.per.as_deref()).done())
    }

    fn fact(&self, fact: &Fact) -> Json {
        let base = fact.base();
        let id = self.id(&base.id);
        let node = match fact {
            Fact::Statement(said) if said.mode == Mode::Indirect => Node::new("Claim", id)
                .with("text", one_line(&said.content.text))
                .with("author", self.refers(said.speaker.as_ref()))
                .with("audience", self.refers(said.addressee.as_ref()))
                .with("appearance", self.own()),
            Fact::Statement(said) => Node::new("Quotation", id)
                .with("text", one_line(&said.content.text))
                .with("spokenByCharacter", self.refers(said.speaker.as_ref()))
                .with("audience", self.refers(said.addressee.as_ref()))
                .with("isPartOf", self.own()),
            Fact::Commitment(gift) => Node::new("DonateAction", id)
                .with("name", one_line(&gift.what.text))
                .with("agent", self.refers(gift.giver.as_ref()))
                .with("recipient", self.refers(gift.receiver.as_ref()))
                .with("object", self.amounts(&gift.amounts))
                .with("instrument", self.refers(gift.through.as_ref()))
                .with("startTime", self.date(gift.when.as_deref()))
                .with("endTime", self.date(gift.deadline.as_deref()))
                .with("actionStatus", action_status(gift.status))
                .with("nutgraf:status", word(gift.status)),
            Fact::Meeting(meeting) => Node::new("Event", id)
                .with(
                    "attendee",
                    meeting.participants.iter().map(|one| self.refers(Some(one))).collect::<Vec<_>>(),
                )
                .with("location", self.refers(meeting.place.as_ref()))
                .with("startDate", self.date(meeting.when.as_deref()))
                .with("about", meeting.topics.iter().map(thing).collect::<Vec<_>>()),
            Fact::Event(event) => Node::new(json!(["Event", "Action"]), id)
                .with("name", one_line(&event.trigger.text))
                .with("agent", self.refers(event.agent.as_ref()))
                .with("object", self.refers(event.object.as_ref()))
                .with("location", self.refers(event.place.as_ref()))
                .with("startDate", self.date(event.when.as_deref()))
                .with("nutgraf:amount", self.amounts(&event.amounts))
                .with("nutgraf:class", event.class.as_str())
                .with("nutgraf:reality", word(event.reality)),
            Fact::Comparison(compared) => Node::new("Claim", id)
                .with("text", one_line(&base.evidence.text))
                .with(
                    "about",
                    std::iter::once(&compared.left).chain(&compared.right).map(thing).collect::<Vec<_>>(),
                )
                .with("appearance", self.own())
                .with("nutgraf:relation", compared.relation.as_str()),
        };
        let source = base.attribution.as_ref().map(|given| &given.source);
        let words = quote(fact);
        self.reviewed(node, &base.id)
            .with("description", one_line(&base.evidence.text))
            .with("subjectOf", self.own())
            .with("nutgraf:accordingTo", self.refers(source))
            .with("nutgraf:certainty", word(base.certainty))
            .with("nutgraf:start", words.start)
            .with("nutgraf:end", words.end)
            .done()
    }

    fn reviewed(&self, node: Node, id: &str) -> Node {
        node.with("nutgraf:review", self.article.reviewed(id))
    }

    /// The node of whom words refer to, or a thing with those words for its name.
    fn refers(&self, given: Option<&Ref>) -> Json {
        let Some(given) = given else { return Json::Null };
        match self.article.referred(given) {
            Some(entity) => json!({ "@id": self.id(&entity.id) }),
            None => thing(&given.span),
        }
    }

    fn amounts(&self, ids: &[String]) -> Vec<Json> {
        let known = ids.iter().filter(|id| self.article.value(id).is_some());
        known.map(|id| json!({ "@id": self.id(id) })).collect()
    }

    /// A time that is a date of the calendar without unknown parts.
    fn date(&self, id: Option<&str>) -> Option<String> {
        match self.article.value(id?)? {
            Value::Time(time) if matches!(time.type_, TimeType::Date | TimeType::Time) => {
                words::calendar(&time.value).map(str::to_owned)
            }
            _ => None,
        }
    }
}

fn thing(span: &Span) -> Json {
    json!({ "@type": "Thing", "name": one_line(&span.text) })
}

fn bounds(node: Node, amount: &Amount) -> Node {
    let low = amount.amount.as_str();
    let node = match (amount.bound, amount.high.as_deref()) {
        (_, Some(high)) => node.with("minValue", low).with("maxValue", high),
        (Bound::AtLeast | Bound::MoreThan, _) => node.with("minValue", low),
        (Bound::AtMost | Bound::LessThan, _) => node.with("maxValue", low),
        _ => node.with("value", low),
    };
    let bound = Some(amount.bound).filter(|&bound| bound != Bound::Exact);
    node.with("nutgraf:bound", bound.map(word))
}

fn action_status(status: Status) -> &'static str {
    match status {
        Status::Requested | Status::Proposed | Status::Pledged => "https://schema.org/PotentialActionStatus",
        Status::Agreed | Status::Contracted | Status::Stalled => "https://schema.org/ActiveActionStatus",
        Status::Delivered => "https://schema.org/CompletedActionStatus",
        Status::Failed => "https://schema.org/FailedActionStatus",
    }
}
