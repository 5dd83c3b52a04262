//! What stands below the last paragraph: notes on the authors, sources, contacts.

use super::Reading;
use super::face::Face;
use super::{contact, note};
use crate::analysis::PartKind;

/// How many blocks at the end are looked at.
const DEEPEST: usize = 16;

/// Reads the foot of the article from below, up to the last paragraph of news.
pub(super) fn read(reading: &mut Reading<'_>) {
    let last = reading.faces.len();
    for at in (last.saturating_sub(DEEPEST)..last).rev() {
        if reading.kinds[at].is_some() {
            continue;
        }
        match kind(reading, at) {
            Some(kind) => reading.kinds[at] = Some(kind),
            None if reading.faces[at].is_prose() => break,
            None => {}
        }
    }
}

fn kind(reading: &Reading<'_>, at: usize) -> Option<PartKind> {
    let face = &reading.faces[at];
    // The first paragraph is never a foot.
    if !(0..at).any(|before| is_news(reading, before) && reading.faces[before].is_prose()) {
        return None;
    }
    if note::is_author_note(face) && note::surname(face).is_some_and(|name| !is_in_news(reading, name, at)) {
        return Some(PartKind::Credit);
    }
    if is_source(face) {
        return Some(PartKind::Credit);
    }
    contact::is_contact_line(face).then_some(PartKind::Furniture)
}

fn is_news(reading: &Reading<'_>, at: usize) -> bool {
    reading.kinds[at].is_none_or(PartKind::is_news)
}

/// Whether the news before the block at `at` names somebody.
fn is_in_news(reading: &Reading<'_>, name: &str, at: usize) -> bool {
    (0..at).any(|before| is_news(reading, before) && reading.faces[before].text().contains(name))
}

/// "Source: Example News", "SOURCE Example Corporation", "Jane Doe contributed."
fn is_source(face: &Face<'_>) -> bool {
    let named = face.length <= 8 && !face.lead.contains(" said");
    let opened = face.lead.starts_with("source: ")
        || face.lead.starts_with("sources: ")
        || face.text().starts_with("SOURCE ");
    named && opened || face.length <= 14 && face.lead.ends_with(" contributed.")
}
