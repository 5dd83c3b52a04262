//! What makes a number negative.

use super::Number;
use crate::text::Document;

/// How many tokens before the number make it negative: "-5", "minus five", "negative one".
pub(crate) fn negative_tokens(document: &Document<'_>, number: &Number) -> usize {
    let Some(at) = number.tokens.start.checked_sub(1).filter(|at| number.sentence.contains(at)) else {
        return 0;
    };
    let word = document.word(at);
    if word.eq_ignore_ascii_case("minus") || word.eq_ignore_ascii_case("negative") {
        return 1;
    }
    let dash = matches!(word, "-" | "\u{2212}" | "–") && document.touches_previous(at + 1);
    // A dash behind a word or a number joins it to them.
    usize::from(dash && !document.touches_previous(at))
}

/// Whether the number is negative.
pub(crate) fn is_negative(document: &Document<'_>, number: &Number) -> bool {
    negative_tokens(document, number) > 0
}
