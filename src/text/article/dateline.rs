//! Datelines: where and when a report was filed, before its first words and a dash.

use super::face::{Face, is_joiner};
use super::timestamp::is_calendar_word;
use crate::text::TokenKind;
use crate::text::words::Words;

/// How far into a paragraph the dash may stand, in tokens.
const FARTHEST: usize = 32;

/// The token after the dateline that this paragraph begins with.
pub(super) fn end(face: &Face<'_>) -> Option<usize> {
    let words = face.words;
    let last = face.tokens.end.min(face.tokens.start + FARTHEST);
    if !words.is_capitalized(face.tokens.start) && words.word(face.tokens.start) != "(" {
        return None;
    }
    let (mut at, mut seen) = (face.tokens.start, Seen::default());
    while at < last {
        if let Some(after) = dash(words, at) {
            let follows = after < face.tokens.end && !words.is_lower(after);
            return (follows && seen.suffices(words, face.tokens.start, at)).then_some(after);
        }
        at = seen.pass(words, at, last)?;
    }
    None
}

/// The token after the dash at `at`: "–", "—", "--" or a hyphen with a blank before it.
fn dash(words: Words<'_>, at: usize) -> Option<usize> {
    let double = words.word(at) == "-" && words.word(at + 1) == "-" && words.touches_previous(at + 1);
    let apart = !words.touches_previous(at) || matches!(words.word(at.wrapping_sub(1)), ")" | "/");
    match words.word(at) {
        "–" | "—" | "―" => Some(at + 1),
        "-" if double => Some(at + 2),
        "-" if apart => Some(at + 1),
        _ => None,
    }
}

/// What stands before the dash.
#[derive(Default)]
struct Seen {
    names: usize,
    commas: usize,
    date: bool,
    bracket: bool,
    number: bool,
}

impl Seen {
    /// Takes in the token at `at` and tells which is next; nothing where it cannot stand in a dateline.
    fn pass(&mut self, words: Words<'_>, at: usize, last: usize) -> Option<usize> {
        let word = words.word(at);
        match words.kind(at)? {
            TokenKind::Word if is_calendar_word(word) => self.date = true,
            TokenKind::Word if word.starts_with(char::is_uppercase) => self.names += 1,
            TokenKind::Word if is_joiner(word) && at > 0 && !matches!(word, "by" | "to" | "with" | "for") => {
            }
            TokenKind::Number | TokenKind::Ordinal => self.number = true,
            TokenKind::Punctuation if word == "(" => {
                let close = (at + 1..last.min(at + 10)).find(|&close| words.word(close) == ")")?;
                self.bracket = true;
                return Some(close + 1);
            }
            TokenKind::Punctuation if matches!(word, "," | "/" | "." | "|") => {
                self.commas += usize::from(word == ",")
            }
            TokenKind::Punctuation if word == "-" && words.touches_previous(at) => {}
            TokenKind::Symbol if word == "|" => {}
            _ => return None,
        }
        Some(at + 1)
    }

    /// Whether this is a place, a date or an agency, rather than the first words of a sentence.
    fn suffices(&self, words: Words<'_>, start: usize, dash: usize) -> bool {
        let shouted = words.word(start).len() > 2
            && words.word(start).chars().all(|c| c.is_uppercase() || !c.is_alphabetic());
        let filed = self.bracket && matches!(words.word(dash - 1), ")");
        let spaced = !words.touches_previous(dash);
        let agency = words.word(dash - 1) == "/";
        // A second dash makes the first one the beginning of an aside.
        let alone =
            !(dash + 2..words.tokens.len().min(dash + 30)).any(|at| matches!(words.word(at), "–" | "—"));
        let short = spaced && alone && self.names + self.commas <= 4 && !self.number;
        let placed = self.names > 0 && (self.date || shouted || short);
        filed && (self.names <= 10) || agency || placed && self.names <= 12
    }
}
