//! Abbreviations that are written with a stop.

/// Whether this word, written without its stop, is an abbreviation that takes one.
pub(crate) fn is_known(word: &str) -> bool {
    KNOWN.iter().any(|known| known.eq_ignore_ascii_case(word))
}

const KNOWN: &[&str] = &[
    "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Mr", "Mrs", "Dr",
    "Gen", "Sen", "Rep", "Gov", "Lt", "Col", "Maj", "No",
];
