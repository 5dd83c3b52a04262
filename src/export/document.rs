//! What goes into an export, and what comes out of one.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::analysis::Analysis;

/// An article, its analysis, and what a reader made of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// The name that it goes by, such as that of its file.
    pub name: String,
    /// Where it was published.
    #[serde(default)]
    pub url: Option<String>,
    /// Who published it.
    #[serde(default)]
    pub outlet: Option<String>,
    /// ISO 8601 date. Where it is absent, that of the analysis counts.
    #[serde(default)]
    pub published: Option<String>,
    /// The text that was analysed; all spans are offsets in it.
    pub text: String,
    /// Its facts, with the reader's corrections applied.
    pub analysis: Analysis,
    /// By id of a fact or value: what the reader made of it.
    #[serde(default)]
    pub review: BTreeMap<String, Review>,
}

/// What a reader made of a fact or value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Review {
    /// It is right.
    Accepted,
    /// It is wrong: exports leave it out, but for those that hold everything.
    Rejected,
    /// It was wrong and is now as the reader has it.
    Edited,
}

impl Review {
    /// The word for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Rejected => "rejected",
            Self::Edited => "edited",
        }
    }
}

/// What a caller may say of an export.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Options {
    /// ISO 8601 date at which it is made. Nothing here reads a clock.
    #[serde(default)]
    pub generated: Option<String>,
    /// For each document the ids of the facts, values and entities to export, with all that they refer to. Where the
    /// list or a document's place in it is absent, everything goes out.
    #[serde(default)]
    pub only: Option<Vec<Option<BTreeSet<String>>>>,
    /// The desk's session, which an evidence file carries so that it opens again.
    #[serde(default)]
    pub session: Option<String>,
}

/// A file that an export makes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct File {
    /// Its name, without a folder: letters, digits, dots, hyphens and underscores.
    pub name: String,
    /// Its media type.
    #[serde(rename = "type")]
    pub media_type: &'static str,
    /// Its text.
    pub content: String,
}
