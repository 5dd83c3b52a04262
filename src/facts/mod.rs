//! What the text states.

pub(crate) mod quotation;
