//! What the text states, and who vouches for it.

use serde::{Deserialize, Serialize};

use super::{Commitment, Comparison, Event, Meeting, Span};

/// A reference out of a fact: the words, and the entity that they were resolved to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ref {
    /// The words.
    pub span: Span,
    /// Id of the entity.
    pub entity: Option<String>,
}

/// What the text states.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Fact {
    /// Somebody says something.
    Statement(Statement),
    /// Somebody gives something.
    Commitment(Commitment),
    /// People or bodies meet.
    Meeting(Meeting),
    /// Something else happens.
    Event(Event),
    /// Two things are compared.
    Comparison(Comparison),
}

impl Fact {
    /// What all facts share.
    pub fn base(&self) -> &FactBase {
        match self {
            Self::Statement(fact) => &fact.base,
            Self::Commitment(fact) => &fact.base,
            Self::Meeting(fact) => &fact.base,
            Self::Event(fact) => &fact.base,
            Self::Comparison(fact) => &fact.base,
        }
    }

    /// The name of the rule that read it.
    pub fn rule(&self) -> &str {
        &self.base().rule
    }
}

/// What all facts share.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FactBase {
    /// Unique in the analysis.
    pub id: String,
    /// The name of the rule that read it.
    pub rule: String,
    /// The sentence, or the part of it, that states the fact.
    pub evidence: Span,
    /// Who says so, when it is not the article itself.
    pub attribution: Option<Attribution>,
    /// How surely it is said.
    pub certainty: Certainty,
}

/// Who vouches for a fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attribution {
    /// Who says so.
    pub source: Ref,
    /// The word that says it.
    pub cue: Span,
    /// Who passed it on.
    pub via: Option<Ref>,
}

/// How surely a fact is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Certainty {
    /// Plainly.
    #[default]
    Asserted,
    /// "reportedly", "likely", "may".
    Hedged,
    /// "did not".
    Denied,
}

/// Somebody says, writes or asks something. Every direct quotation is one, also where its speaker stays `None`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Statement {
    /// What all facts share.
    #[serde(flatten)]
    pub base: FactBase,
    /// In whose words.
    pub mode: Mode,
    /// Who says it.
    pub speaker: Option<Ref>,
    /// To whom.
    pub addressee: Option<Ref>,
    /// "said", "according to".
    pub cue: Option<Span>,
    /// What was said, without quotation marks and cue.
    pub content: Span,
}

/// In whose words a statement is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// In the speaker's.
    Direct,
    /// In the article's.
    Indirect,
    /// Partly in the speaker's.
    Mixed,
}
