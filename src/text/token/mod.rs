//! Tokens: words, numbers and marks. Blanks are the gaps between them, so that tokens and gaps give the text back.
//!
//! The cut follows Universal Dependencies for English: clitics ("'s", "n't", "'ll") and hyphens stand alone;
//! abbreviations keep their stop ("U.S.", "Feb.", "p.m."); digits part from the letters that follow ("1.5" "bn").

mod address;

use super::Span;
use crate::lexicon::abbreviation;

/// What a token is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TokenKind {
    /// Letters, and what holds on to them: "Kyiv", "O’Brien", "U.S.", "G7", "’s".
    Word,
    /// Digits with their separators: "7", "1,970", "2.4", "4:00", "12.30".
    Number,
    /// Digits with an ordinal ending: "155th".
    Ordinal,
    /// A mark that structures the text: quotation marks, commas, stops, brackets, dashes.
    Punctuation,
    /// Any other mark: "$", "%", "+", "😀".
    Symbol,
    /// A web or mail address, a handle or a hashtag.
    Address,
}

/// A word, number or mark.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    pub(crate) span: Span,
    pub(crate) kind: TokenKind,
}

/// Cuts a text into tokens.
pub(crate) fn tokenize(text: &str) -> Vec<Token> {
    let mut cutter = Cutter { text, bytes: text.as_bytes(), tokens: Vec::with_capacity(text.len() / 5) };
    let mut at = 0;
    while at < text.len() {
        at = cutter.cut(at);
    }
    cutter.tokens
}

/// Blanks and characters without width or shape, which lie between tokens.
pub(crate) fn is_blank(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{AD}')
}

/// Characters that only dress the one before them.
fn is_joined(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{1AB0}'..='\u{1AFF}' | '\u{20D0}'..='\u{20FF}' | '\u{200C}' | '\u{200D}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FE20}'..='\u{FE2F}' | '\u{1F3FB}'..='\u{1F3FF}')
}

fn is_punctuation(c: char) -> bool {
    matches!(c, '!' | '"' | '\'' | '(' | ')' | ',' | '-' | '.' | '/' | ':' | ';' | '?' | '[' | ']' | '{' | '}'
        | '¡' | '«' | '»' | '¿' | '·' | '\u{2010}'..='\u{2027}' | '\u{2039}' | '\u{203A}' | '\u{2212}' | '\u{3001}'..='\u{3003}'
        | '\u{3008}'..='\u{3011}')
}

pub(crate) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’')
}

struct Cutter<'t> {
    text: &'t str,
    bytes: &'t [u8],
    tokens: Vec<Token>,
}

impl Cutter<'_> {
    fn push(&mut self, start: usize, end: usize, kind: TokenKind) -> usize {
        self.tokens.push(Token { span: Span::new(start, end), kind });
        end
    }

    fn char_at(&self, at: usize) -> Option<char> {
        match self.bytes.get(at) {
            Some(&byte) if byte < 0x80 => Some(byte as char),
            Some(_) => self.text[at..].chars().next(),
            None => None,
        }
    }

    fn digits_from(&self, at: usize) -> usize {
        self.bytes[at..].iter().take_while(|byte| byte.is_ascii_digit()).count()
    }

    /// Cuts the token at `at`, or passes a blank, and tells where to go on.
    fn cut(&mut self, at: usize) -> usize {
        match self.bytes.get(at) {
            Some(b' ') => return at + 1,
            Some(b'a'..=b'z' | b'A'..=b'Z') => return self.word(at),
            _ => {}
        }
        let Some(c) = self.char_at(at) else { return self.text.len() };
        let after = at + c.len_utf8();
        if is_blank(c) {
            return after;
        }
        if is_joined(c) {
            return self.join(at, after);
        }
        let fraction = c == '.' && self.digits_from(after) > 0 && !self.follows_directly(at);
        if c.is_ascii_digit() || fraction {
            return self.number(at);
        }
        if c.is_alphanumeric() {
            return self.word(at);
        }
        if matches!(c, '@' | '#') && self.char_at(after).is_some_and(char::is_alphanumeric) {
            let end = self.run(after, |c| c.is_alphanumeric() || c == '_');
            return self.push(at, end, TokenKind::Address);
        }
        if is_apostrophe(c)
            && let Some(end) = self.clitic(at)
        {
            return self.push(at, end, TokenKind::Word);
        }
        self.push(at, after, if is_punctuation(c) { TokenKind::Punctuation } else { TokenKind::Symbol })
    }

    /// Whether a letter or digit stands right before `at`.
    fn follows_directly(&self, at: usize) -> bool {
        self.text[..at].chars().next_back().is_some_and(char::is_alphanumeric)
    }

    /// Adds a dressing character to the token right before it.
    fn join(&mut self, at: usize, after: usize) -> usize {
        match self.tokens.last_mut() {
            Some(last) if last.span.end() == at => {
                last.span = Span::new(last.span.start(), after);
                after
            }
            _ => self.push(at, after, TokenKind::Symbol),
        }
    }

    fn run(&self, from: usize, member: impl Fn(char) -> bool) -> usize {
        let mut end = from;
        while let Some(c) = self.char_at(end).filter(|&c| member(c)) {
            end += c.len_utf8();
        }
        end
    }

    fn number(&mut self, start: usize) -> usize {
        let mut end = start + self.digits_from(start);
        loop {
            let mark = self.bytes.get(end).copied();
            let run = self.bytes.get(end + 1).map_or(0, |_| self.digits_from(end + 1));
            let joins = match mark {
                Some(b'.') => run > 0,
                Some(b',') => self.groups(end),
                Some(b':') => run == 2 && end - start <= 5,
                _ => false,
            };
            if !joins {
                break;
            }
            end += 1 + run;
        }
        let rest = &self.bytes[end..];
        let ordinal = [&b"st"[..], b"nd", b"rd", b"th"]
            .iter()
            .any(|suffix| rest.len() >= 2 && rest[..2].eq_ignore_ascii_case(suffix));
        if ordinal && !self.char_at(end + 2).is_some_and(char::is_alphanumeric) {
            return self.push(start, end + 2, TokenKind::Ordinal);
        }
        self.push(start, end, TokenKind::Number)
    }

    /// Whether the comma at `at` parts groups of digits: "1,970,000", or as in India "12,34,567".
    fn groups(&self, at: usize) -> bool {
        let mut at = at;
        while self.bytes.get(at) == Some(&b',') {
            match self.bytes.get(at + 1).map_or(0, |_| self.digits_from(at + 1)) {
                3 => return true,
                2 => at += 3,
                _ => return false,
            }
        }
        false
    }

    fn word(&mut self, start: usize) -> usize {
        // Most words are plain letters up to a blank or a comma; they need none of the questions below.
        let plain =
            start + self.bytes[start..].iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
        if plain > start
            && matches!(self.bytes.get(plain), None | Some(b' ' | b',' | b'\n' | b';' | b')' | b'"'))
        {
            return self.push(start, plain, TokenKind::Word);
        }
        if let Some(length) = address::length(&self.text[start..]) {
            return self.push(start, start + length, TokenKind::Address);
        }
        let member = |c: char| c.is_alphanumeric() || is_joined(c);
        let mut end = self.run(start, member);
        if let Some(dotted) = self.dotted(start, end) {
            return self.push(start, dotted, TokenKind::Word);
        }
        // An apostrophe between letters belongs to the word unless it opens a clitic.
        while self.char_at(end).is_some_and(is_apostrophe) && self.clitic(end).is_none() {
            let after = end + self.char_at(end).map_or(1, char::len_utf8);
            let more = self.run(after, member);
            if more == after {
                break;
            }
            end = more;
        }
        let negated = self.negation(start, end);
        if let Some(cut) = negated {
            self.push(start, cut, TokenKind::Word);
            return self.push(cut, end, TokenKind::Word);
        }
        self.push(start, end, TokenKind::Word)
    }

    /// The end of an abbreviation with stops: "U.S.", "p.m.", "J.", "Feb.", "Ph.D.".
    fn dotted(&self, start: usize, end: usize) -> Option<usize> {
        if self.bytes.get(end) != Some(&b'.') {
            return None;
        }
        let mut stop = end;
        let mut letters = self.text[start..end].chars().count() == 1;
        let mut parts = 1;
        while letters && self.bytes.get(stop) == Some(&b'.') {
            let next = self.run(stop + 1, char::is_alphabetic);
            let length = self.text[stop + 1..next].chars().count();
            if length != 1 {
                break;
            }
            letters = length == 1;
            stop = next;
            parts += 1;
        }
        let word = &self.text[start..end];
        let initial = !self.follows_directly(start)
            && parts == 1
            && letters
            && word.starts_with(char::is_uppercase)
            && word != "I";
        let stopped = self.bytes.get(stop) == Some(&b'.');
        if parts > 1 {
            return Some(if stopped { stop + 1 } else { stop });
        }
        let counts = || abbreviation::is_counting(word) && self.is_before_number(end + 1);
        (initial || abbreviation::is_known(word) || counts()).then_some(end + 1)
    }

    /// Whether a blank and a digit stand at `at`: "No. 7" is a number, "They said no." is not.
    fn is_before_number(&self, at: usize) -> bool {
        let digit = self.run(at, |c| matches!(c, ' ' | '\u{A0}' | '\u{202F}'));
        digit > at && self.digits_from(digit) > 0
    }

    /// The end of a clitic that begins at the apostrophe at `at`.
    fn clitic(&self, at: usize) -> Option<usize> {
        let letters = at + self.char_at(at)?.len_utf8();
        let end = self.run(letters, char::is_alphanumeric);
        if !self.follows_directly(at) && !self.text[..at].ends_with('.') {
            return None;
        }
        let ending = &self.text[letters..end];
        ["s", "re", "ve", "ll", "d", "m"]
            .iter()
            .any(|clitic| ending.eq_ignore_ascii_case(clitic))
            .then_some(end)
    }

    /// Where "n't" begins in "don't".
    fn negation(&self, start: usize, end: usize) -> Option<usize> {
        let word = &self.text[start..end];
        if !matches!(word.as_bytes().last(), Some(b't' | b'T')) {
            return None;
        }
        let ending = ["n't", "n’t", "N'T", "N’T"].iter().find(|ending| word.ends_with(**ending))?;
        (word.len() > ending.len()).then(|| end - ending.len())
    }
}

#[cfg(test)]
mod tests;
