//! Who and what is named.

use serde::{Deserialize, Serialize};

use super::Span;

/// Somebody or something with a name, once per article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entity {
    /// Unique in the analysis.
    pub id: String,
    /// What it is.
    pub kind: EntityKind,
    /// The fullest form in the text, without the role.
    pub name: String,
    /// The other names.
    pub aliases: Vec<String>,
    /// What a person is said to be.
    pub roles: Vec<Role>,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// In order.
    pub mentions: Vec<Mention>,
}

/// What an entity is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs, reason = "the names say all there is")]
pub enum EntityKind {
    Person,
    Organization,
    Place,
    Group,
    Instrument,
    Product,
    Event,
}

/// An office or occupation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Role {
    /// Its words; they lie within `span`.
    pub title: String,
    /// Id of the organization or place it is held in.
    pub of: Option<String>,
    /// Where the text says so.
    pub span: Span,
}

/// One naming of an entity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mention {
    /// Its words.
    pub span: Span,
    /// How it is named.
    pub form: Form,
}

/// How a mention names its entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs, reason = "the names say all there is")]
pub enum Form {
    Name,
    Description,
    Pronoun,
}
