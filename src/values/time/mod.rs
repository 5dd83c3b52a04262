//! Dates, clock times, durations and sets, as TIMEX3.

use jiff::civil::Date;

use super::Value;
use super::number::Numbers;
use crate::text::Document;

/// The rules of this room.
pub(crate) static RULES: &[&crate::rules::Rule] = &[];

/// What times are resolved against.
pub(crate) struct Calendar {
    published: Option<Date>,
}

impl Calendar {
    /// Takes the caller's publication date, else looks for one in the text.
    pub(crate) fn new(_document: &Document<'_>, published: Option<Date>) -> Self {
        Self { published }
    }

    pub(crate) fn published(&self) -> Option<Date> {
        self.published
    }
}

/// Reads the times.
pub(crate) fn read(_document: &Document<'_>, _numbers: &Numbers, _calendar: &Calendar) -> Vec<Value> {
    Vec::new()
}
