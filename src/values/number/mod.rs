//! Numbers in digits, words and both, before anything is known of what they count.

mod cardinal;
mod digits;
mod name;
mod power;
mod range;
mod share;
mod sign;
mod year;

use std::ops::Range;

use rust_decimal::Decimal;

use crate::lexicon::number as lexicon;
use crate::text::{Document, TokenKind};

pub(crate) use range::{linked, scale_of};
pub(crate) use sign::{is_negative, negative_tokens};
pub(crate) use year::is_year;

/// How a number is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// "1,970", "2.4 billion", "500k".
    Digits,
    /// "twenty-five thousand".
    Words,
    /// "a third", "3/4", "one in five": a part of something.
    Share,
    /// "twice".
    Twice,
}

/// A number expression.
#[derive(Clone, Debug)]
pub(crate) struct Number {
    /// Its tokens in the document.
    pub(crate) tokens: Range<usize>,
    /// Its value; for a range the low end.
    pub(crate) low: Decimal,
    /// The high end of a range.
    pub(crate) high: Option<Decimal>,
    pub(crate) form: Form,
    /// Whether a scale ("million") is part of it.
    pub(crate) scaled: bool,
    /// Whether it is part of a name ("F-16"), an address, a bullet: then it counts nothing.
    pub(crate) named: bool,
    /// The tokens of its sentence.
    pub(crate) sentence: Range<usize>,
    /// The currency code that its first digits are stuck to: "EUR1.5".
    pub(crate) code: Option<&'static str>,
}

impl Number {
    fn new(tokens: Range<usize>, low: Decimal, form: Form) -> Self {
        Self { tokens, low, high: None, form, scaled: false, named: false, sentence: 0..0, code: None }
    }
}

/// The numbers of a text, in order, without overlap.
#[derive(Default)]
pub(crate) struct Numbers {
    list: Vec<Number>,
    /// A bit for each token, set where a number begins: most questions are asked of words where none does.
    starts: Vec<u64>,
}

impl Numbers {
    /// Reads the numbers of a document's sentences.
    pub(crate) fn read(document: &Document<'_>) -> Self {
        let mut numbers = Vec::new();
        for sentence in document.sentences() {
            let reader = Reader { document, start: sentence.tokens.start, end: sentence.tokens.end };
            let mut at = sentence.tokens.start;
            while at < reader.end {
                at = match reader.number(at) {
                    Found::Nothing => at + 1,
                    Found::Vague(end) => end,
                    Found::Number(mut number) => {
                        number.sentence = sentence.tokens.clone();
                        number.named = number.named || name::is_name(&reader, &number);
                        let end = number.tokens.end;
                        numbers.push(number);
                        end
                    }
                };
            }
        }
        let list = range::joined(document, numbers);
        let mut starts = vec![0_u64; document.tokens().len() / 64 + 1];
        for number in &list {
            starts[number.tokens.start / 64] |= 1 << (number.tokens.start % 64);
        }
        Self { list, starts }
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Number> {
        self.list.iter()
    }

    pub(crate) fn as_slice(&self) -> &[Number] {
        &self.list
    }

    /// Whether the digits at this token belong to a name, an address or a bullet, and so count nothing.
    pub(crate) fn is_named(&self, token: usize) -> bool {
        let after = self.list.partition_point(|number| number.tokens.start <= token);
        let number = after.checked_sub(1).map(|at| &self.list[at]);
        number.is_some_and(|number| number.named && number.tokens.contains(&token))
    }

    /// The number that begins at this token.
    pub(crate) fn starting_at(&self, token: usize) -> Option<&Number> {
        if self.starts.get(token / 64)? & (1 << (token % 64)) == 0 {
            return None;
        }
        self.list
            .binary_search_by_key(&token, |number| number.tokens.start)
            .ok()
            .map(|found| &self.list[found])
    }
}

/// What stands at a token.
enum Found {
    Nothing,
    /// "hundreds of thousands": no value, and its words are none either. Ends before this token.
    Vague(usize),
    Number(Number),
}

/// Reads numbers within one sentence.
pub(crate) struct Reader<'d, 't> {
    pub(crate) document: &'d Document<'t>,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

impl Reader<'_, '_> {
    fn number(&self, at: usize) -> Found {
        let base = match self.document.kind(at) {
            Some(TokenKind::Number) => power::read(self, at).or_else(|| digits::read(self, at)),
            Some(TokenKind::Word) => match self.word_class(at) {
                Some(class) => {
                    if let Some(end) = cardinal::vague(self, at, class) {
                        return Found::Vague(end);
                    }
                    cardinal::read(self, at, class)
                }
                None => match digits::read_glued(self, at) {
                    None => return Found::Nothing,
                    glued => glued,
                },
            },
            _ => None,
        };
        match share::extended(self, at, base) {
            Some(number) => Found::Number(number),
            None => Found::Nothing,
        }
    }

    /// The number word at this token, `None` past the sentence's end.
    fn word_class(&self, at: usize) -> Option<lexicon::NumberWord> {
        if at < self.end && self.document.kind(at) == Some(TokenKind::Word) {
            lexicon::word(self.document.word(at))
        } else {
            None
        }
    }

    pub(crate) fn word(&self, at: usize) -> &str {
        if at < self.end { self.document.word(at) } else { "" }
    }

    fn kind(&self, at: usize) -> Option<TokenKind> {
        if at < self.end { self.document.kind(at) } else { None }
    }

    /// Whether a hyphen or dash at this token touches both its neighbours.
    pub(crate) fn hyphen(&self, at: usize) -> bool {
        at > self.start
            && at < self.end.saturating_sub(1)
            && matches!(self.word(at), "-" | "\u{2010}" | "\u{2011}")
            && self.document.touches_previous(at)
            && self.document.touches_previous(at + 1)
    }

    /// The token after an optional hyphen, which may have blanks around it: "fifty - two".
    pub(crate) fn past_spaced_hyphen(&self, at: usize) -> usize {
        let spaced = self.word(at) == "-" && at > self.start && at + 1 < self.end;
        let even = spaced && self.document.touches_previous(at) == self.document.touches_previous(at + 1);
        if even { at + 1 } else { at }
    }

    /// Whether nothing that shows lies between the token at `at` and the one before: "COVID-19" may hold a word joiner.
    pub(crate) fn sticks(&self, at: usize) -> bool {
        let tokens = self.document.tokens();
        if at == 0 || at >= tokens.len() {
            return false;
        }
        self.document.touches_previous(at)
            || !self.document.text()[tokens[at - 1].span.end()..tokens[at].span.start()]
                .contains(char::is_whitespace)
    }

    /// The token after an optional hyphen at `at`.
    pub(crate) fn past_hyphen(&self, at: usize) -> usize {
        if self.hyphen(at) { at + 1 } else { at }
    }
}
