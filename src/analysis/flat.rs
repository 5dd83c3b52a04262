//! Writes what several results share on one level with their own fields, as the contract has it.
//!
//! By hand, since serde's `flatten` goes through a map whose keys are made anew for every value, and that took more
//! than half of the time of a call in the browser.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::{Amount, Commitment, Comparison, Event, FactBase, Meeting, Money, Quantity, Statement};

fn amount<S: SerializeStruct>(amount: &Amount, out: &mut S) -> Result<(), S::Error> {
    out.serialize_field("id", &amount.id)?;
    out.serialize_field("span", &amount.span)?;
    out.serialize_field("rule", &amount.rule)?;
    out.serialize_field("amount", &amount.amount)?;
    out.serialize_field("high", &amount.high)?;
    out.serialize_field("bound", &amount.bound)?;
    out.serialize_field("equivalent", &amount.equivalent)?;
    out.serialize_field("of", &amount.of)?;
    out.serialize_field("per", &amount.per)
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Money", 10)?;
        amount(&self.amount, &mut out)?;
        out.serialize_field("currency", &self.currency)?;
        out.end()
    }
}

impl Serialize for Quantity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Quantity", 11)?;
        amount(&self.amount, &mut out)?;
        out.serialize_field("unit", &self.unit)?;
        out.serialize_field("item", &self.item)?;
        out.end()
    }
}

fn base<S: SerializeStruct>(base: &FactBase, out: &mut S) -> Result<(), S::Error> {
    out.serialize_field("id", &base.id)?;
    out.serialize_field("rule", &base.rule)?;
    out.serialize_field("evidence", &base.evidence)?;
    out.serialize_field("attribution", &base.attribution)?;
    out.serialize_field("certainty", &base.certainty)
}

/// A fact with its own fields behind those that all share.
macro_rules! facts {
    ($($fact:ident, $count:literal: $($field:ident)+;)+) => {
        $(impl Serialize for $fact {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut out = serializer.serialize_struct(stringify!($fact), $count)?;
                base(&self.base, &mut out)?;
                $(out.serialize_field(stringify!($field), &self.$field)?;)+
                out.end()
            }
        })+
    };
}

facts! {
    Statement, 10: mode speaker addressee cue content;
    Commitment, 14: giver receiver what amounts status when deadline through;
    Meeting, 9: participants place when topics;
    Event, 13: trigger class agent object place when amounts reality;
    Comparison, 9: left by relation right;
}
