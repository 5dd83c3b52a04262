//! Items of a list that was pasted into one line: "1. Open 2. Read", "• Open • Read".

use crate::text::TokenKind;
use crate::text::words::Words;

/// What marks an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark<'t> {
    Bullet(&'t str),
    /// The number or letter as an ordinal, and the marks after it.
    Ordinal {
        letter: bool,
        ordinal: u32,
        marks: &'t str,
    },
}

/// The mark at the beginning of an item.
pub(super) struct Item<'t> {
    mark: Mark<'t>,
    /// The token after the mark.
    pub(super) text: usize,
}

/// The item that begins at `at`.
pub(super) fn marker<'t>(words: Words<'t>, at: usize, end: usize) -> Option<Item<'t>> {
    let word = words.word(at);
    if matches!(word, "•" | "⁃" | "▪" | "●" | "■" | "‣" | "◦" | "·") {
        let text = ordinal(words, at + 1, end).map_or(at + 1, |(_, text)| text);
        return Some(Item { mark: Mark::Bullet(word), text });
    }
    ordinal(words, at, end).map(|(mark, text)| Item { mark, text })
}

/// "1.", "1)", "1.)", "a." or "b)" before a blank, with the token after it.
fn ordinal<'t>(words: Words<'t>, at: usize, end: usize) -> Option<(Mark<'t>, usize)> {
    let word = words.word(at);
    if word.len() > 3 || at + 1 >= end {
        return None;
    }
    let (letter, ordinal) = match (words.kind(at)?, word.as_bytes()) {
        (TokenKind::Number, _) => (false, word.parse().ok()?),
        (TokenKind::Word, [letter @ b'a'..=b'z']) => (true, u32::from(*letter)),
        _ => return None,
    };
    let mut text = at + 1;
    while text < end && text < at + 3 && words.touches_previous(text) && matches!(words.word(text), "." | ")")
    {
        text += 1;
    }
    let marks = words.span(&(at..text)).of(words.text).strip_prefix(word)?;
    let apart = text < end && !words.touches_previous(text);
    (apart && matches!(marks, "." | ")" | ".)")).then_some((Mark::Ordinal { letter, ordinal, marks }, text))
}

impl Item<'_> {
    /// Whether the next item of the same list begins at `at`.
    pub(super) fn next_begins(&self, words: Words<'_>, at: usize, end: usize) -> bool {
        if words.touches_previous(at) {
            return false;
        }
        match self.mark {
            Mark::Bullet(bullet) => words.word(at) == bullet,
            Mark::Ordinal { letter, ordinal: number, marks } => {
                let next = Mark::Ordinal { letter, ordinal: number + 1, marks };
                ordinal(words, at, end).is_some_and(|(mark, text)| mark == next && !words.is_lower(text))
            }
        }
    }
}
