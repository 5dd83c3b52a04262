//! How the input is laid out.

use serde::{Deserialize, Serialize};

use super::Span;

/// How the input is laid out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Article {
    /// The headline.
    pub title: Option<Span>,
    /// The byline's name.
    pub author: Option<Span>,
    /// `"en"`, or `None` where the text does not read as English: then only `parts` and `sentences` are given.
    pub language: Option<Language>,
    /// ISO 8601 date: the caller's, else one found in the text.
    pub published: Option<String>,
    /// In order, without overlap; together they hold every non-blank character.
    pub parts: Vec<Part>,
    /// Sentences of title, standfirst, dateline and body, in order.
    pub sentences: Vec<Span>,
}

/// A language that the engine reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Language {
    /// English.
    #[serde(rename = "en")]
    English,
}

/// A part of the article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// What it is.
    pub kind: PartKind,
    /// Its words.
    pub span: Span,
}

/// What a part of the input is. Nothing is extracted from captions, credits and furniture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PartKind {
    /// The headline.
    Title,
    /// The deck under the headline.
    Standfirst,
    /// "HUNTSVILLE, Ala. (May 31, 2022) –".
    Dateline,
    /// The news itself.
    Body,
    /// The words under a picture.
    Caption,
    /// Bylines, author notes, image credits.
    Credit,
    /// Navigation, teasers, share prompts, tags, repeated headlines.
    Furniture,
}

impl PartKind {
    /// Whether facts are read from parts of this kind.
    pub fn is_news(self) -> bool {
        matches!(self, Self::Title | Self::Standfirst | Self::Dateline | Self::Body)
    }
}
