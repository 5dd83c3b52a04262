//! Look-ups without judgement.

pub(crate) mod abbreviation;
pub(crate) mod calendar;
pub(crate) mod closed;
pub(crate) mod currency;
pub(crate) mod gazetteer;
pub(crate) mod giving;
pub(crate) mod happening;
pub(crate) mod heads;
pub(crate) mod label;
pub(crate) mod looks;
pub(crate) mod memo;
pub(crate) mod number;
pub(crate) mod rows;
pub(crate) mod speech;
pub(crate) mod unit;
pub(crate) mod words;
