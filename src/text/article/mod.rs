//! The parts of an article: which lines are news, and which only stand around it.
//!
//! Blocks get their kinds in passes, from what is sure to what needs its place: forms that tell themselves ("###",
//! "Image: …"), labels with what they announce ("Tags"), then the head and the foot. What no pass claims is body.

mod byline;
mod contact;
mod dateline;
mod face;
mod foot;
mod head;
mod image;
mod layout;
mod marks;
mod note;
mod phrase;
mod prompt;
mod teaser;
mod timestamp;

use std::ops::Range;

use super::words::Words;
use super::{Span, Token};
use crate::analysis::PartKind;
use face::Face;
use teaser::Reach;

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

/// Blocks on their way to their kinds.
struct Reading<'t> {
    words: Words<'t>,
    faces: Vec<Face<'t>>,
    kinds: Vec<Option<PartKind>>,
    title: Option<Span>,
    author: Option<Span>,
}

/// Tells title, standfirst, dateline, body, captions, credits and furniture apart.
pub(crate) fn read(text: &str, tokens: &[Token]) -> Article {
    let words = Words { text, tokens };
    let faces: Vec<Face<'_>> =
        layout::blocks(words).into_iter().map(|block| Face::new(words, block)).collect();
    let kinds = vec![None; faces.len()];
    let mut reading = Reading { words, faces, kinds, title: None, author: None };
    // A single line is what its reader wants read, whatever it looks like.
    if reading.faces.len() > 1 {
        read_forms(&mut reading);
        read_labels(&mut reading);
        head::read(&mut reading);
        foot::read(&mut reading);
    }
    let paragraphs = paragraphs(&reading);
    let parts = merge(words, &paragraphs);
    Article { paragraphs, parts, title: reading.title, author: reading.author }
}

/// Blocks that tell by themselves what they are.
fn read_forms(reading: &mut Reading<'_>) {
    for at in 0..reading.faces.len() {
        reading.kinds[at] = form(&reading.faces[at]);
    }
    for at in 1..reading.faces.len() {
        let (question, command) = (&reading.faces[at - 1], &reading.faces[at]);
        let answers = prompt::is_command(command)
            || reading.kinds[at] == Some(PartKind::Furniture) && command.length < 6;
        if prompt::is_question(question) && answers && reading.kinds[at - 1].is_none() && !command.is_prose()
        {
            (reading.kinds[at - 1], reading.kinds[at]) =
                (Some(PartKind::Furniture), Some(PartKind::Furniture));
        }
    }
}

fn form(face: &Face<'_>) -> Option<PartKind> {
    let furniture = marks::is_end(face)
        || marks::is_copyright(face)
        || prompt::is_prompt(face)
        || teaser::is_pointer(face)
        || teaser::is_tag_line(face)
        || teaser::is_breadcrumb(face)
        || contact::is_contact(face)
        || contact::is_address_only(face)
        || contact::is_desk_note(face);
    if furniture {
        return Some(PartKind::Furniture);
    }
    let credit = note::is_staff_line(face) || note::is_contribution(face) || byline::is_attribution(face);
    if credit { Some(PartKind::Credit) } else { image::of(face) }
}

/// Labels, and the blocks that they announce.
fn read_labels(reading: &mut Reading<'_>) {
    let mut at = 0;
    while at < reading.faces.len() {
        let face = &reading.faces[at];
        if contact::is_contact_label(face) {
            reading.kinds[at] = Some(PartKind::Furniture);
            at = claim(reading, at + 1, 8, contact::is_contact_line);
        } else if let Some(kind) = image::label(face).filter(|_| at > 0) {
            reading.kinds[at] = Some(kind);
            at = claim_as(reading, at + 1, 1, kind, |face| {
                kind == PartKind::Caption || face.length <= 8 && !face.stopped
            });
        } else if let Some(reach) = teaser::label(face) {
            reading.kinds[at] = Some(PartKind::Furniture);
            let headline = |face: &Face<'_>| face.is_headline() && face.length <= 25;
            at = match reach {
                Reach::One => claim(reading, at + 1, 1, headline),
                Reach::Headlines => claim(reading, at + 1, 30, headline),
                Reach::Entries => claim(reading, at + 1, 30, is_entry),
            };
        } else {
            at += 1;
        }
    }
}

/// An entry of a list of tags.
fn is_entry(face: &Face<'_>) -> bool {
    let listed = layout::is_bullet(face.words.word(face.tokens.start));
    !face.stopped && (face.length <= 4 || listed && face.length <= 8)
}

/// Marks the blocks from `from` on as furniture, as long as they fit, and tells where to go on.
fn claim(reading: &mut Reading<'_>, from: usize, most: usize, fits: impl Fn(&Face<'_>) -> bool) -> usize {
    claim_as(reading, from, most, PartKind::Furniture, fits)
}

fn claim_as(
    reading: &mut Reading<'_>,
    from: usize,
    most: usize,
    kind: PartKind,
    fits: impl Fn(&Face<'_>) -> bool,
) -> usize {
    let last = reading.faces.len().min(from + most);
    let mut at = from;
    while at < last
        && reading.kinds[at].is_none()
        && teaser::label(&reading.faces[at]).is_none()
        && fits(&reading.faces[at])
    {
        reading.kinds[at] = Some(kind);
        at += 1;
    }
    at
}

/// The blocks with their kinds; the first paragraph of the body parts from its dateline.
fn paragraphs(reading: &Reading<'_>) -> Vec<Paragraph> {
    let mut paragraphs = Vec::with_capacity(reading.faces.len() + 1);
    let mut begun = false;
    for (number, (face, kind)) in reading.faces.iter().zip(&reading.kinds).enumerate() {
        let kind = kind.unwrap_or(PartKind::Body);
        let mut tokens = face.tokens.clone();
        if kind == PartKind::Body && !begun && face.is_prose() {
            begun = true;
            if let Some(body) = dateline::end(face) {
                paragraphs.push(Paragraph { tokens: tokens.start..body, kind: PartKind::Dateline, number });
                tokens.start = body;
            }
        }
        paragraphs.push(Paragraph { tokens, kind, number });
    }
    paragraphs
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
