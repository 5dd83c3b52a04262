//! Look-ups without judgement.

pub(crate) mod abbreviation;
pub(crate) mod looks;
pub(crate) mod speech;
