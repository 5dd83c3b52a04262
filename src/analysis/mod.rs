//! The public result of one analysis, version 1: what `analyze()` returns in JavaScript and what the command line
//! prints as JSON. These are the only types of the crate that are serialized.
//!
//! One rule stands above the rest: nothing is reported that the text does not say. Every mention, value and fact
//! carries the span of its words, and a slot that the text leaves open is `None`.

mod flat;

use serde::{Deserialize, Serialize};

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

/// A normalised amount or time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Value {
    /// An amount with a currency.
    Money(Money),
    /// A count or a measure.
    Quantity(Quantity),
    /// A date, a clock time, a duration or a set of times.
    Time(Time),
}

impl Value {
    /// The id, unique in the analysis.
    pub fn id(&self) -> &str {
        match self {
            Self::Money(money) => &money.amount.id,
            Self::Quantity(quantity) => &quantity.amount.id,
            Self::Time(time) => &time.id,
        }
    }

    /// The words.
    pub fn span(&self) -> &Span {
        match self {
            Self::Money(money) => &money.amount.span,
            Self::Quantity(quantity) => &quantity.amount.span,
            Self::Time(time) => &time.span,
        }
    }

    /// The name of the rule that read it.
    pub fn rule(&self) -> &str {
        match self {
            Self::Money(money) => &money.amount.rule,
            Self::Quantity(quantity) => &quantity.amount.rule,
            Self::Time(time) => &time.rule,
        }
    }
}

/// What money and quantities share.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amount {
    /// Unique in the analysis.
    pub id: String,
    /// The words.
    pub span: Span,
    /// The name of the rule that read it, as in the page's help.
    pub rule: String,
    /// A decimal as a string, so that no digit is lost. For a range, the low end.
    pub amount: String,
    /// The high end of a range.
    pub high: Option<String>,
    /// What the words around the number say of it, after negation.
    pub bound: Bound,
    /// Id of the same amount said otherwise: "50 billion euros ($54 billion)".
    pub equivalent: Option<String>,
    /// The words that it is a part or a multiple of: "two thirds of Russia's average".
    pub of: Option<Span>,
    /// "day" in "2,000 shells per day".
    pub per: Option<String>,
}

/// How a number is bounded by the words around it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Bound {
    /// Nothing is said.
    #[default]
    Exact,
    /// "around", "roughly", "some".
    About,
    /// "at least", "a minimum of".
    AtLeast,
    /// "more than", "over".
    MoreThan,
    /// "up to", "at most", "no more than".
    AtMost,
    /// "less than", "under", "fewer than".
    LessThan,
    /// "nearly", "almost".
    Nearly,
    /// "5–7", "between 5 and 7".
    Range,
}

/// An amount of money.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Money {
    /// The amount.
    #[serde(flatten)]
    pub amount: Amount,
    /// ISO 4217. A bare "$" is USD unless the text says otherwise.
    pub currency: String,
}

/// A count or a measure.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Quantity {
    /// The amount.
    #[serde(flatten)]
    pub amount: Amount,
    /// A UCUM code for a measure, "ratio" for parts and multiples, `None` for a count.
    pub unit: Option<String>,
    /// What is counted: "artillery shells".
    pub item: Option<Span>,
}

/// A time, as in TIMEX3.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Time {
    /// Unique in the analysis.
    pub id: String,
    /// The words.
    pub span: Span,
    /// The name of the rule that read it.
    pub rule: String,
    /// What sort of time it is.
    #[serde(rename = "type")]
    pub type_: TimeType,
    /// "2024-02-07", "2024-W05", "P2Y"; what is not known is X.
    pub value: String,
    /// What the words around it say.
    pub modifier: Option<Modifier>,
}

/// What sort of time a time is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TimeType {
    /// A day or something longer on the calendar.
    Date,
    /// A part of a day, or a clock time.
    Time,
    /// A length of time.
    Duration,
    /// Times that come again.
    Set,
}

/// What the words around a time say of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Modifier {
    /// "by March".
    Before,
    /// "after May".
    After,
    /// "since May".
    Since,
    /// "until 2026".
    Until,
    /// "early 2024".
    Start,
    /// "mid-2019".
    Mid,
    /// "the end of 2024".
    End,
    /// "around noon".
    About,
    /// "less than two years".
    LessThan,
    /// "more than two months".
    MoreThan,
}

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
}

impl Fact {
    /// The name of the rule that read it.
    pub fn rule(&self) -> &str {
        match self {
            Self::Statement(statement) => &statement.base.rule,
        }
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
