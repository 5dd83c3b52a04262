//! Look-ups without judgement.

pub(crate) mod abbreviation;
pub(crate) mod calendar;
