//! A fact on its way to the public result: spans of the text, and places in the lists of entities and values.

use crate::analysis::{Certainty, Mode, Reality, Status};
use crate::rule::Rule;
use crate::text::Span;

/// Words, and the entity that they mean, as its place in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Ref {
    pub(crate) span: Span,
    pub(crate) entity: Option<usize>,
}

/// Who vouches for a fact.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Attribution {
    pub(crate) source: Ref,
    pub(crate) cue: Span,
    pub(crate) via: Option<Ref>,
}

/// What the text states.
#[derive(Clone, Debug)]
pub(crate) struct Fact {
    pub(crate) rule: &'static Rule,
    /// The sentence, or the part of it, that states the fact.
    pub(crate) evidence: Span,
    pub(crate) attribution: Option<Attribution>,
    pub(crate) certainty: Certainty,
    pub(crate) body: Body,
}

/// What kind of fact it is. Values are given by their place in the list.
#[derive(Clone, Debug)]
pub(crate) enum Body {
    Statement(Statement),
    Commitment(Commitment),
    Meeting(Meeting),
    Event(Event),
    Comparison(Comparison),
}

/// Somebody says something.
#[derive(Clone, Debug)]
pub(crate) struct Statement {
    pub(crate) mode: Mode,
    pub(crate) speaker: Option<Ref>,
    pub(crate) addressee: Option<Ref>,
    pub(crate) cue: Option<Span>,
    pub(crate) content: Span,
}

/// Somebody gives something.
#[derive(Clone, Debug)]
pub(crate) struct Commitment {
    pub(crate) giver: Option<Ref>,
    pub(crate) receiver: Option<Ref>,
    pub(crate) what: Span,
    pub(crate) amounts: Vec<usize>,
    pub(crate) status: Status,
    pub(crate) when: Option<usize>,
    pub(crate) deadline: Option<usize>,
    pub(crate) through: Option<Ref>,
}

/// People or bodies meet.
#[derive(Clone, Debug)]
pub(crate) struct Meeting {
    pub(crate) participants: Vec<Ref>,
    pub(crate) place: Option<Ref>,
    pub(crate) when: Option<usize>,
    pub(crate) topics: Vec<Span>,
}

/// Something else happens.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    pub(crate) trigger: Span,
    pub(crate) class: &'static str,
    pub(crate) agent: Option<Ref>,
    pub(crate) object: Option<Ref>,
    pub(crate) place: Option<Ref>,
    pub(crate) when: Option<usize>,
    pub(crate) amounts: Vec<usize>,
    pub(crate) reality: Reality,
}

/// Two things are compared.
#[derive(Clone, Debug)]
pub(crate) struct Comparison {
    pub(crate) left: Span,
    pub(crate) by: Option<usize>,
    pub(crate) relation: &'static str,
    pub(crate) right: Option<Span>,
}
