//! What a caller may say beside the text.

use jiff::civil::Date;

/// Options of one analysis.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// The publication date, against which "Thursday" and "last month" are resolved.
    pub published: Option<Date>,
}

/// A date that cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("the publication date {given:?} is not a date: write it as YYYY-MM-DD, for example 2024-02-07")]
pub struct DateError {
    given: String,
}

/// Reads a date written as YYYY-MM-DD.
///
/// # Errors
///
/// When `text` is anything else, or names a day that the calendar does not have.
pub fn parse_date(text: &str) -> Result<Date, DateError> {
    let well_formed = text.len() == 10
        && text
            .bytes()
            .enumerate()
            .all(|(i, b)| if matches!(i, 4 | 7) { b == b'-' } else { b.is_ascii_digit() });
    let date = well_formed.then(|| text.parse().ok()).flatten();
    date.ok_or_else(|| DateError { given: text.to_owned() })
}
