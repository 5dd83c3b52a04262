//! Four digits that say a year.

use super::{Form, Number};
use crate::lexicon::label::{Label, label};
use crate::text::{Document, TokenKind};

/// Whether four digits say a year here rather than a count.
pub(crate) fn is_year(document: &Document<'_>, number: &Number) -> bool {
    let word = document.word(number.tokens.start);
    let four = word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    let dated = |at: usize| ("1500"..="2100").contains(&document.word(at)) && document.word(at).len() == 4;
    if number.form != Form::Digits || number.scaled || !four {
        return false;
    }
    let before = number.tokens.start.checked_sub(1).map_or("", |at| document.word(at));
    let round = word.ends_with("00") && !matches!(label(before), Some(Label::Free)) || is_guess(before);
    let noun = document.word(number.tokens.end);
    let counted = round && document.kind(number.tokens.end) == Some(TokenKind::Word) && !is_function(noun);
    dated(number.tokens.start) && !counted && document.word(number.tokens.end) != "%"
}

fn is_guess(word: &str) -> bool {
    [
        "about", "roughly", "some", "nearly", "almost", "approximately", "over", "than", "least", "exactly",
        "another", "additional",
    ]
    .iter()
    .any(|guess| word.eq_ignore_ascii_case(guess))
}

/// Whether this is a word of grammar rather than of things.
fn is_function(word: &str) -> bool {
    matches!(
        word,
        "and"
            | "or"
            | "to"
            | "in"
            | "on"
            | "of"
            | "at"
            | "by"
            | "for"
            | "the"
            | "a"
            | "an"
            | "with"
            | "from"
            | "when"
            | "after"
            | "before"
            | "as"
            | "that"
            | "which"
            | "who"
            | "but"
            | "because"
            | "while"
            | "through"
            | "until"
            | "was"
            | "is"
            | "were"
            | "are"
            | "has"
            | "have"
            | "had"
            | "will"
            | "would"
            | "it"
            | "he"
            | "they"
            | "under"
            | "during"
            | "over"
            | "since"
    )
}
