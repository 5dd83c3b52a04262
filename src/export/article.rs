//! One document as the formats read it: what was rejected is gone, ids lead to what they name, dates and links are sound.

use std::collections::BTreeMap;

use super::text::Text;
use super::{Document, Review};
use crate::analysis::{Entity, Fact, Ref, Span, Value};

/// A document among those of an export.
pub(crate) struct Article<'d> {
    /// Unique in the export: `a1`, `a2` …
    pub(crate) id: String,
    pub(crate) document: &'d Document,
    /// The text, sliced by the offsets of spans.
    pub(crate) text: Text<'d>,
    entities: BTreeMap<&'d str, &'d Entity>,
    values: BTreeMap<&'d str, &'d Value>,
}

impl<'d> Article<'d> {
    /// The documents in order.
    pub(crate) fn all(documents: &'d [Document]) -> Vec<Self> {
        documents.iter().enumerate().map(|(at, document)| Self::new(at, document)).collect()
    }

    fn new(at: usize, document: &'d Document) -> Self {
        let analysis = &document.analysis;
        let kept = |id: &str| document.review.get(id) != Some(&Review::Rejected);
        Self {
            id: format!("a{}", at + 1),
            document,
            text: Text::new(&document.text),
            entities: analysis.entities.iter().map(|entity| (entity.id.as_str(), entity)).collect(),
            values: analysis
                .values
                .iter()
                .filter(|value| kept(value.id()))
                .map(|value| (value.id(), value))
                .collect(),
        }
    }

    /// What the text states, in its order, without what was rejected.
    pub(crate) fn facts(&self) -> impl Iterator<Item = &'d Fact> {
        self.document
            .analysis
            .facts
            .iter()
            .filter(|fact| self.review(&fact.base().id) != Some(Review::Rejected))
    }

    /// Amounts and times, in order of the text, without what was rejected.
    pub(crate) fn values(&self) -> impl Iterator<Item = &'d Value> {
        self.document.analysis.values.iter().filter(|value| self.values.contains_key(value.id()))
    }

    /// The value of that id, unless it was rejected.
    pub(crate) fn value(&self, id: &str) -> Option<&'d Value> {
        self.values.get(id).copied()
    }

    pub(crate) fn entity(&self, id: &str) -> Option<&'d Entity> {
        self.entities.get(id).copied()
    }

    /// Whom words refer to.
    pub(crate) fn referred(&self, given: &Ref) -> Option<&'d Entity> {
        given.entity.as_deref().and_then(|id| self.entity(id))
    }

    /// The name of whom words refer to, or the words themselves where that is nobody with a name.
    pub(crate) fn name<'r>(&self, given: &'r Ref) -> &'r str
    where
        'd: 'r,
    {
        self.referred(given).map_or(given.span.text.as_str(), |entity| entity.name.as_str())
    }

    /// What the reader made of the fact or value of that id.
    pub(crate) fn review(&self, id: &str) -> Option<Review> {
        self.document.review.get(id).copied()
    }

    /// The same as a word, blank where the reader made nothing of it.
    pub(crate) fn reviewed(&self, id: &str) -> &'static str {
        self.review(id).map_or("", Review::name)
    }

    /// ISO 8601 date.
    pub(crate) fn published(&self) -> Option<&'d str> {
        self.document.published.as_deref().or(self.document.analysis.article.published.as_deref())
    }

    /// The headline, or the document's name.
    pub(crate) fn title(&self) -> &'d str {
        let title = self.document.analysis.article.title.as_ref();
        title.map_or(self.document.name.as_str(), |span| span.text.as_str())
    }

    /// The address where the article stands, where that is one that a link may lead to.
    pub(crate) fn url(&self) -> Option<&'d str> {
        self.document.url.as_deref().filter(|url| is_web_address(url))
    }
}

/// Whether an address is one of the web: `javascript:` and its like are none, and neither is one with blanks in it.
fn is_web_address(url: &str) -> bool {
    let lower = url.to_ascii_lowercase();
    let rest = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        !rest.is_empty()
            && !url.chars().any(|c| c.is_whitespace() || c.is_control() || "\"'<>\\`{}".contains(c))
    })
}

/// The words to show for a fact: what was said, or the sentence that states it.
pub(crate) fn quote(fact: &Fact) -> &Span {
    match fact {
        Fact::Statement(statement) => &statement.content,
        _ => &fact.base().evidence,
    }
}

/// The word that the contract has for a kind of fact.
pub(crate) fn kind(fact: &Fact) -> &'static str {
    match fact {
        Fact::Statement(_) => "statement",
        Fact::Commitment(_) => "commitment",
        Fact::Meeting(_) => "meeting",
        Fact::Event(_) => "event",
        Fact::Comparison(_) => "comparison",
    }
}

#[cfg(test)]
mod tests {
    use super::is_web_address;

    #[test]
    fn only_the_web_is_linked() {
        for url in ["https://example.org/a?b=c#d", "HTTP://EXAMPLE.ORG", "http://[::1]/"] {
            assert!(is_web_address(url), "{url}");
        }
        let bad = [
            "javascript:alert(1)", " https://a", "https://", "https://a b", "data:text/html,a", "//a",
            "https://a\"x",
        ];
        for url in bad {
            assert!(!is_web_address(url), "{url}");
        }
    }
}
