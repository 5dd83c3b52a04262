//! Gifts, contracts and purchases.

use serde::{Deserialize, Serialize};

use super::{FactBase, Ref, Span};

/// Money, goods or help that goes, shall go or does not go from one party to another.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Commitment {
    /// What all facts share.
    #[serde(flatten)]
    pub base: FactBase,
    /// Who gives or pays.
    pub giver: Option<Ref>,
    /// Who gets it, or is paid.
    pub receiver: Option<Ref>,
    /// The words for what is given.
    pub what: Span,
    /// Ids of the money and quantities that it amounts to.
    pub amounts: Vec<String>,
    /// How far it has come.
    pub status: Status,
    /// Id of the time at which it was given that status.
    pub when: Option<String>,
    /// Id of the time by which it is to be fulfilled.
    pub deadline: Option<String>,
    /// The fund, act or mechanism that it goes through.
    pub through: Option<Ref>,
}

/// How far a commitment has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Asked for, urged, needed.
    Requested,
    /// Discussed, considered, planned.
    Proposed,
    /// Promised, announced, aimed at.
    Pledged,
    /// Decided, approved, allocated, adopted.
    Agreed,
    /// Ordered, signed with a maker.
    Contracted,
    /// Given, sent, received.
    Delivered,
    /// Delayed, blocked, not yet decided.
    Stalled,
    /// Missed, cancelled, refused.
    Failed,
}
