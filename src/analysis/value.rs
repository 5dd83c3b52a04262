//! Amounts and times.

use serde::{Deserialize, Serialize};

use super::Span;

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
