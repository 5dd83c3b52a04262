//! The parts of an article: which lines are news, and which only stand around it.

mod layout;

use std::ops::Range;

use super::words::Words;
use super::{Span, Token};
use crate::analysis::PartKind;

/// A part of the article.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part {
    pub(crate) kind: PartKind,
    pub(crate) span: Span,
}

/// A run of tokens in one part and one paragraph.
#[derive(Clone, Debug)]
pub(crate) struct Paragraph {
    pub(crate) tokens: Range<usize>,
    pub(crate) kind: PartKind,
    /// Counted from 0 over the whole text; a dateline shares it with the text that it stands before.
    pub(crate) number: usize,
}

/// How a text is laid out.
#[derive(Debug, Default)]
pub(crate) struct Article {
    pub(crate) paragraphs: Vec<Paragraph>,
    pub(crate) parts: Vec<Part>,
    pub(crate) title: Option<Span>,
    /// The name in the byline.
    pub(crate) author: Option<Span>,
}

/// Tells title, standfirst, dateline, body, captions, credits and furniture apart.
pub(crate) fn read(text: &str, tokens: &[Token]) -> Article {
    let words = Words { text, tokens };
    let blocks = layout::blocks(words);
    let paragraphs: Vec<Paragraph> = blocks
        .into_iter()
        .enumerate()
        .map(|(number, block)| Paragraph { tokens: block.tokens, kind: PartKind::Body, number })
        .collect();
    let parts = merge(words, &paragraphs);
    Article { paragraphs, parts, title: None, author: None }
}

/// One part for each paragraph, but one for all the body between two others.
fn merge(words: Words<'_>, paragraphs: &[Paragraph]) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for paragraph in paragraphs {
        let span = words.span(&paragraph.tokens);
        match parts.last_mut() {
            Some(last) if last.kind == PartKind::Body && paragraph.kind == PartKind::Body => {
                last.span = last.span.to(span);
            }
            _ => parts.push(Part { kind: paragraph.kind, span }),
        }
    }
    parts
}
