//! What a block looks like from outside: its first words folded, its length, whether it closes with a stop.

use std::ops::Range;

use super::layout::{Block, ends_sentence};
use super::phrase::{self, Kinds};
use crate::lexicon::speech;
use crate::text::words::Words;
use crate::text::{Span, TokenKind};

/// How many bytes of a block are folded; what marks a line as furniture stands in its first words.
const LEAD: usize = 120;
/// How many bytes of a block's end are searched for an image credit.
const TAIL: usize = 160;

/// A block with its looks.
#[derive(Clone)]
pub(super) struct Face<'t> {
    pub(super) words: Words<'t>,
    pub(super) tokens: Range<usize>,
    /// The first words in lower case, with plain apostrophes, single blanks and no marks before them.
    pub(super) lead: String,
    /// How many words and numbers it has.
    pub(super) length: usize,
    /// Whether its last mark closes a sentence.
    pub(super) stopped: bool,
    /// What the table says of its first words, and of the whole.
    pub(super) opening: Kinds,
    pub(super) whole: Kinds,
}

impl<'t> Face<'t> {
    pub(super) fn new(words: Words<'t>, block: Block) -> Self {
        let span = words.span(&block.tokens);
        let lead = fold(head(span.of(words.text), LEAD));
        let tokens = &words.tokens[block.tokens.clone()];
        let length = tokens.iter().filter(|token| is_wordlike(token.kind)).count();
        let stopped = is_stopped(words, &block.tokens);
        let (opening, whole) = (phrase::opening(&lead), Kinds::default());
        let mut face = Self { words, tokens: block.tokens, lead, length, stopped, opening, whole };
        face.whole = phrase::whole(face.label());
        face
    }

    pub(super) fn span(&self) -> Span {
        self.words.span(&self.tokens)
    }

    pub(super) fn text(&self) -> &'t str {
        self.span().of(self.words.text)
    }

    /// The lead without the marks that a label may end in, where it is the whole block; else nothing.
    pub(super) fn label(&self) -> &str {
        if self.text().len() > 80 {
            return "";
        }
        self.lead.trim_end_matches(|c: char| {
            matches!(c, ':' | '.' | '!' | '…' | '»' | '>' | '→' | '›' | ']' | ')' | ' ')
        })
    }

    /// The last bytes of the block.
    pub(super) fn tail(&self) -> &'t str {
        let text = self.text();
        let mut from = text.len().saturating_sub(TAIL);
        while !text.is_char_boundary(from) {
            from += 1;
        }
        &text[from..]
    }

    /// Whether the block reads as sentences rather than as a heading or a label.
    pub(super) fn is_prose(&self) -> bool {
        self.stopped && self.length >= 3 || self.length > 40
    }

    /// Whether it could be a headline: some words and no full stop.
    pub(super) fn is_headline(&self) -> bool {
        let asks = self.text().ends_with(['?', '!', '”', '"', '’', '\'', ')', ']']);
        (2..=30).contains(&self.length)
            && self.text().len() <= 260
            && (!self.stopped || asks && !self.ends_plainly())
    }

    /// Whether a full stop ends it, maybe inside quotation marks.
    fn ends_plainly(&self) -> bool {
        self.text().trim_end_matches(['”', '"', '’', '\'', ')', ']']).ends_with('.')
    }

    /// The words with their tokens' indices.
    pub(super) fn each_word(&self) -> impl Iterator<Item = (usize, &'t str)> + Clone {
        let words = self.words;
        self.tokens
            .clone()
            .filter(move |&at| words.tokens[at].kind == TokenKind::Word)
            .map(move |at| (at, words.word(at)))
    }

    /// Whether all words are capitalised, but for the little ones within names and these.
    pub(super) fn is_all_names(&self, besides: &[&str]) -> bool {
        self.each_word().all(|(_, word)| {
            word.starts_with(char::is_uppercase)
                || !word.starts_with(char::is_alphabetic)
                || is_joiner(word)
                || besides.contains(&word)
                || word.starts_with(['\'', '’'])
        })
    }
}

/// The little words of names and lists of names.
pub(super) fn is_joiner(word: &str) -> bool {
    matches!(word, "and" | "of" | "the" | "for" | "in" | "at" | "from" | "with" | "on" | "to" | "by")
        || speech::is_particle(word)
}

fn is_wordlike(kind: TokenKind) -> bool {
    !matches!(kind, TokenKind::Punctuation | TokenKind::Symbol)
}

fn is_stopped(words: Words<'_>, tokens: &Range<usize>) -> bool {
    let mut last = tokens.end - 1;
    while last > tokens.start && matches!(words.word(last), "\"" | "”" | "’" | "'" | ")" | "]" | "»") {
        last -= 1;
    }
    let word = words.word(last);
    let mark = words.kind(last) != Some(TokenKind::Word);
    mark && ends_sentence(word)
}

/// The beginning of a text, of at most this many bytes.
fn head(text: &str, most: usize) -> &str {
    let mut end = text.len().min(most);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// Lower case, plain apostrophes, single blanks, no marks in front.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        // Runs of plain small letters and single blanks need no look at each character.
        let plain = rest.bytes().take_while(|byte| byte.is_ascii_alphanumeric()).count();
        if plain > 0 {
            let from = folded.len();
            folded.push_str(&rest[..plain]);
            folded[from..].make_ascii_lowercase();
            rest = &rest[plain..];
            continue;
        }
        rest = &rest[c.len_utf8()..];
        match c {
            '’' | '‘' => folded.push('\''),
            c if c.is_whitespace() || c == '\u{200B}' => {
                if !folded.is_empty() && !folded.ends_with(' ') {
                    folded.push(' ');
                }
            }
            c if folded.is_empty()
                && !c.is_alphanumeric()
                && !matches!(c, '©' | '@' | '#' | '$' | '€' | '£') => {}
            c if c.is_ascii() => folded.push(c.to_ascii_lowercase()),
            c => folded.extend(c.to_lowercase()),
        }
    }
    folded
}
