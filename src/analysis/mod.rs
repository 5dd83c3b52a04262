//! The public result of one analysis, version 1: what `analyze()` returns in JavaScript and what the command line
//! prints as JSON. These are the only types of the crate that are serialized.
//!
//! One rule stands above the rest: nothing is reported that the text does not say. Every mention, value and fact
//! carries the span of its words, and a slot that the text leaves open is `None`.

mod article;
mod commitment;
mod entity;
mod fact;
mod flat;
mod happening;
mod value;

use serde::{Deserialize, Serialize};

pub use article::{Article, Language, Part, PartKind};
pub use commitment::{Commitment, Status};
pub use entity::{Entity, EntityKind, Form, Mention, Role};
pub use fact::{Attribution, Certainty, Fact, FactBase, Mode, Ref, Statement};
pub use happening::{Comparison, Event, Meeting, Reality};
pub use value::{Amount, Bound, Modifier, Money, Quantity, Time, TimeType, Value};

/// Some words of the text that was passed in.
///
/// Offsets count UTF-16 code units, end exclusive, so that in JavaScript
/// `text.slice(span.start, span.end) === span.text`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// First code unit.
    pub start: u32,
    /// One past the last code unit.
    pub end: u32,
    /// The words themselves.
    pub text: String,
}

/// One analysis of one text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Analysis {
    /// Version of this shape: 1.
    pub version: u32,
    /// How the input is laid out.
    pub article: Article,
    /// Everybody and everything with a name, once each.
    pub entities: Vec<Entity>,
    /// Amounts, quantities and times, in order of the text.
    pub values: Vec<Value>,
    /// What the text states.
    pub facts: Vec<Fact>,
    /// What looked like a number, a time or a quotation and was not understood.
    pub unread: Vec<Unread>,
}

/// Something that was seen and not understood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unread {
    /// Its words.
    pub span: Span,
    /// What it looks like.
    pub looks: Looks,
}

/// What an unread span looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Looks {
    /// Digits or a number word.
    Number,
    /// A currency sign or name.
    Money,
    /// A word of the calendar or the clock.
    Time,
    /// A quotation mark without its partner.
    Quotation,
}
