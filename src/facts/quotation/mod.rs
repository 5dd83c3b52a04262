//! Quotations, and their speakers in the simple case.

/// The rules of this room.
pub(crate) static RULES: &[&crate::rules::Rule] = &[];
