//! W3C Web Annotation: each fact and value as a note on its words, which are found again by quote and by position.

use serde_json::{Value as Json, json};

use super::article::{Article, kind, quote};
use super::words::{self, slots};
use super::{Document, File, Format, Options};
use crate::analysis::{Span, Value};

pub(crate) const FORMAT: Format = Format {
    name: "webannotation",
    extension: "jsonld",
    media_type: "application/ld+json",
    help: "W3C Web Annotations on the words of each fact and value, for annotation tools.",
    write,
};

/// How many characters before and behind its words tell a quote from others like it.
const CONTEXT: usize = 32;

fn write(format: &Format, documents: &[Document], options: &Options) -> Vec<File> {
    let articles = Article::all(documents);
    let items: Vec<Json> = articles.iter().flat_map(|article| annotations(article, options)).collect();
    let collection = json!({
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "#annotations",
        "type": "AnnotationCollection",
        "label": "Facts of news articles, read by Nutgraf",
        "total": items.len(),
        "first": { "id": "#page", "type": "AnnotationPage", "startIndex": 0, "items": items },
    });
    // A value made of strings, lists and objects is always written.
    vec![format.file(documents, serde_json::to_string_pretty(&collection).unwrap_or_default() + "\n")]
}

fn annotations(article: &Article<'_>, options: &Options) -> Vec<Json> {
    let facts = article.facts().map(|fact| {
        let slots: Vec<String> =
            slots(article, fact).iter().map(|slot| format!("{}: {}", slot.name, slot.words)).collect();
        (fact.base().id.as_str(), kind(fact), slots.join("; "), quote(fact))
    });
    let values = article.values().map(|value| {
        let kind = match value {
            Value::Money(_) => "money",
            Value::Quantity(_) => "quantity",
            Value::Time(_) => "time",
        };
        (value.id(), kind, words::value(value), value.span())
    });
    facts
        .chain(values)
        .map(|(id, kind, words, span)| {
            let mut bodies = vec![
                json!({ "type": "TextualBody", "purpose": "tagging", "value": kind }),
                json!({ "type": "TextualBody", "purpose": "describing", "format": "text/plain", "value": words }),
            ];
            if let Some(review) = article.review(id) {
                bodies.push(json!({ "type": "TextualBody", "purpose": "assessing", "value": review.name() }));
            }
            let mut annotation = json!({
                "id": format!("#{}-{id}", article.id),
                "type": "Annotation",
                "motivation": "identifying",
                "body": bodies,
                "target": target(article, span),
            });
            if let Some(date) = &options.generated {
                annotation["created"] = json!(format!("{date}T00:00:00Z"));
            }
            annotation
        })
        .collect()
}

/// The words in the article. Positions count code points, as the model has it.
fn target(article: &Article<'_>, span: &Span) -> Json {
    let (prefix, exact, suffix) = article.text.context(span, CONTEXT);
    let (start, end) = article.text.points(span);
    let source = article.url().map_or_else(
        || json!({ "id": format!("#{}", article.id), "type": "Text", "format": "text/plain" }),
        |url| json!(url),
    );
    json!({
        "source": source,
        "selector": [
            { "type": "TextQuoteSelector", "exact": exact, "prefix": prefix, "suffix": suffix },
            { "type": "TextPositionSelector", "start": start, "end": end },
        ],
    })
}
