//! Counts and measures.

use super::Value;
use super::number::Numbers;
use crate::text::Document;

/// The rules of this room.
pub(crate) static RULES: &[&crate::rules::Rule] = &[];

/// Reads counts and measures among the numbers that are neither times nor money.
pub(crate) fn read(
    _document: &Document<'_>,
    _numbers: &Numbers,
    _times: &[Value],
    _money: &[Value],
) -> Vec<Value> {
    Vec::new()
}
