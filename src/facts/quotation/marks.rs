//! Quotation marks: which open, which close, which belong together.

use std::ops::Range;

use crate::text::{Document, Span, TokenKind};

/// Words between quotation marks within one paragraph.
#[derive(Clone, Debug)]
pub(crate) struct Quoted {
    /// The tokens between the marks.
    pub(crate) tokens: Range<usize>,
    /// From the opening mark to the closing one, where there is one.
    pub(crate) whole: Span,
    /// Whether the speech goes on in the next paragraph, which then opens with a mark again.
    pub(crate) goes_on: bool,
}

/// All quotations of a text, outermost only, and the marks that found no partner.
#[derive(Default)]
pub(crate) struct Marks {
    pub(crate) quoted: Vec<Quoted>,
    pub(crate) alone: Vec<usize>,
}

/// A mark that has opened and not closed yet.
struct Open {
    token: usize,
    mark: Mark,
}

/// The sorts of marks. A straight one may open or close.
#[derive(Clone, Copy, PartialEq)]
enum Mark {
    Double,
    Single,
    Angle,
}

/// Pairs the marks of every paragraph.
pub(crate) fn pair(document: &Document<'_>) -> Marks {
    let mut marks = Marks::default();
    let paragraphs = paragraphs(document);
    for (index, tokens) in paragraphs.iter().enumerate() {
        let next = paragraphs.get(index + 1).map(|next| next.start);
        let next_opens = next.is_some_and(|next| opens(document, next, &[]) == Some(Mark::Double));
        pair_paragraph(document, tokens.clone(), next_opens, &mut marks);
    }
    marks
}

/// The tokens of each paragraph of the news.
fn paragraphs(document: &Document<'_>) -> Vec<Range<usize>> {
    let mut paragraphs: Vec<(usize, Range<usize>)> = Vec::new();
    for sentence in document.sentences() {
        match paragraphs.last_mut() {
            Some((number, tokens)) if *number == sentence.paragraph => tokens.end = sentence.tokens.end,
            _ => paragraphs.push((sentence.paragraph, sentence.tokens.clone())),
        }
    }
    paragraphs.into_iter().map(|(_, tokens)| tokens).collect()
}

fn pair_paragraph(document: &Document<'_>, tokens: Range<usize>, next_opens: bool, marks: &mut Marks) {
    let mut stack: Vec<Open> = Vec::new();
    for token in tokens.clone() {
        if document.kind(token) != Some(TokenKind::Punctuation) {
            continue;
        }
        if let Some(mark) = closes(document, token, &stack) {
            let Some(depth) = stack.iter().rposition(|open| open.mark == mark) else {
                marks.alone.push(token);
                continue;
            };
            marks.alone.extend(
                stack.drain(depth + 1..).filter(|open| open.mark != Mark::Single).map(|open| open.token),
            );
            if let Some(open) = stack.pop()
                && stack.is_empty()
            {
                marks.push(document, open.token, token + 1, false);
            }
        } else if let Some(mark) = opens(document, token, &stack) {
            if mark == Mark::Single && !single_closes(document, token, tokens.end) {
                continue;
            }
            if let Some(depth) = stack.iter().position(|open| open.mark == mark) {
                // A second opening mark of the same sort: the first was never closed.
                marks.alone.extend(stack.drain(depth..).map(|open| open.token));
            }
            stack.push(Open { token, mark });
        }
    }
    let Some(first) = stack.first() else { return };
    if next_opens && first.mark == Mark::Double {
        marks.push(document, first.token, tokens.end, true);
    } else {
        marks.alone.extend(stack.iter().map(|open| open.token));
    }
}

impl Marks {
    /// Keeps the quotation from the mark `open` to before `end`, whose last token is the closing mark if there is one.
    fn push(&mut self, document: &Document<'_>, open: usize, end: usize, goes_on: bool) {
        let last = if goes_on { end } else { end - 1 };
        if open + 1 < last {
            self.quoted.push(Quoted { tokens: open + 1..last, whole: document.span(open..end), goes_on });
        } else {
            self.alone.extend(open..end);
        }
    }
}

/// Whether a blank, or nothing, stands before and after a token.
fn blanks(document: &Document<'_>, token: usize) -> (bool, bool) {
    (!document.touches_previous(token), !document.touches_previous(token + 1))
}

/// The sort of mark that this token opens.
fn opens(document: &Document<'_>, token: usize, stack: &[Open]) -> Option<Mark> {
    let (before, after) = blanks(document, token);
    let leads = (before
        || bracket_or_dash(document.word(token.wrapping_sub(1)))
        || is_mark(document.word(token.wrapping_sub(1))))
        && !after;
    match document.word(token) {
        "“" | "„" => Some(Mark::Double),
        "«" => Some(Mark::Angle),
        "\"" => {
            (leads || (stack.iter().all(|open| open.mark != Mark::Double) && !after)).then_some(Mark::Double)
        }
        "‘" => (!after).then_some(Mark::Single),
        // Before a digit it stands for the century: '90s.
        "'" => (leads && document.kind(token + 1) != Some(TokenKind::Number)).then_some(Mark::Single),
        _ => None,
    }
}

/// The sort of mark that this token closes.
fn closes(document: &Document<'_>, token: usize, stack: &[Open]) -> Option<Mark> {
    let (before, after) = blanks(document, token);
    let open = |mark| stack.iter().any(|open: &Open| open.mark == mark);
    match document.word(token) {
        "”" => Some(Mark::Double),
        "“" => (open(Mark::Double) && !before && (after || !starts_word(document, token + 1)))
            .then_some(Mark::Double),
        "»" => Some(Mark::Angle),
        "\"" => (!before
            && (after || open(Mark::Double))
            && !(starts_word(document, token + 1) && before_is_blank_like(document, token)))
        .then_some(Mark::Double)
        .filter(|_| open(Mark::Double) || !measures(document, token)),
        "’" | "'" => {
            (open(Mark::Single) && !before && !possessive(document, token, stack)).then_some(Mark::Single)
        }
        _ => None,
    }
}

fn starts_word(document: &Document<'_>, token: usize) -> bool {
    document.touches_previous(token)
        && matches!(document.kind(token), Some(TokenKind::Word | TokenKind::Number))
}

fn before_is_blank_like(document: &Document<'_>, token: usize) -> bool {
    token > 0 && bracket_or_dash(document.word(token - 1))
}

/// Whether a straight mark after a digit means inches: 10".
fn measures(document: &Document<'_>, token: usize) -> bool {
    token > 0 && document.kind(token - 1) == Some(TokenKind::Number)
}

fn bracket_or_dash(word: &str) -> bool {
    matches!(word, "" | "(" | "[" | "{" | "-" | "–" | "—" | "/")
}

fn is_mark(word: &str) -> bool {
    matches!(word, "\"" | "“" | "‘" | "'" | "«")
}

/// How far to look for the end of a quotation in single marks, in tokens.
const SINGLE_REACH: usize = 200;

/// How far a possessive's quotation may go on, in tokens.
const POSSESSIVE_REACH: usize = 40;

/// Whether a single mark that may open has one that may close it, so that it is no apostrophe.
fn single_closes(document: &Document<'_>, open: usize, end: usize) -> bool {
    let stack = [Open { token: open, mark: Mark::Single }];
    (open + 2..end.min(open + SINGLE_REACH))
        .any(|token| closes(document, token, &stack) == Some(Mark::Single))
}

/// Whether an apostrophe after "s" marks a possessor ("the allies’ plan") and a later one closes the quotation.
fn possessive(document: &Document<'_>, token: usize, stack: &[Open]) -> bool {
    let plural = token > 0
        && document.kind(token - 1) == Some(TokenKind::Word)
        && document.word(token - 1).ends_with(['s', 'S']);
    let goes_on = document.kind(token + 1) == Some(TokenKind::Word)
        && document.word(token + 1).starts_with(char::is_lowercase);
    let Some(open) = stack.iter().rposition(|open| open.mark == Mark::Single) else { return false };
    plural && goes_on && {
        let end = (token + POSSESSIVE_REACH).min(document.tokens().len());
        (token + 1..end)
            .take_while(|&later| document.word(later) != "‘" && !document.follows_blank_line(later))
            .any(|later| closes_after_other_letter(document, later) && stack[open].token < later)
    }
}

fn closes_after_other_letter(document: &Document<'_>, token: usize) -> bool {
    matches!(document.word(token), "’" | "'")
        && document.touches_previous(token)
        && !document.word(token - 1).ends_with(['s', 'S'])
}
