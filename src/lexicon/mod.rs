//! Look-ups without judgement.

pub(crate) mod abbreviation;
