//! Meetings, other events, and comparisons.

use serde::{Deserialize, Serialize};

use super::{FactBase, Ref, Span};

/// People or bodies meet, visit, talk.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Meeting {
    /// What all facts share.
    #[serde(flatten)]
    pub base: FactBase,
    /// Who takes part.
    pub participants: Vec<Ref>,
    /// Where.
    pub place: Option<Ref>,
    /// Id of the time.
    pub when: Option<String>,
    /// What they talk about.
    pub topics: Vec<Span>,
}

/// Anything else that happens: who did what to whom, where and when.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Event {
    /// What all facts share.
    #[serde(flatten)]
    pub base: FactBase,
    /// The word that names it.
    pub trigger: Span,
    /// Its class: "attack", "legislate", "produce", "travel", "appoint", "agree", "trade" or "other".
    pub class: String,
    /// Who does it.
    pub agent: Option<Ref>,
    /// To whom or what.
    pub object: Option<Ref>,
    /// Where.
    pub place: Option<Ref>,
    /// Id of the time.
    pub when: Option<String>,
    /// Ids of the amounts in it.
    pub amounts: Vec<String>,
    /// Whether it happens.
    pub reality: Reality,
}

/// Whether an event happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Reality {
    /// It happened or goes on.
    Actual,
    /// It is to happen.
    Planned,
    /// It may, should or could.
    Possible,
    /// It did not.
    Not,
}

/// Two things set beside each other: "ten times more rounds than".
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Comparison {
    /// What all facts share.
    #[serde(flatten)]
    pub base: FactBase,
    /// What is compared.
    pub left: Span,
    /// Id of the quantity that relates them.
    pub by: Option<String>,
    /// "part-of", "times", "more-than", "less-than", "equal", "largest" or "smallest".
    pub relation: String,
    /// What it is compared with.
    pub right: Option<Span>,
}
