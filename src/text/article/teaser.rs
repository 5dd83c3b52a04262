//! Pointers to other pages: single ones, and labels with the headlines under them.

use super::face::Face;
use super::phrase::{self, Kind};

/// How many of the blocks after a label belong to it.
pub(super) enum Reach {
    /// One headline: "Next Article".
    One,
    /// All headlines that follow: "Most read".
    Headlines,
    /// Short entries: "Tags".
    Entries,
}

/// What a label announces.
pub(super) fn label(face: &Face<'_>) -> Option<Reach> {
    if face.whole.has(Kind::Next) {
        Some(Reach::One)
    } else if face.whole.has(Kind::Headlines) || face.label().starts_with("more from ") && face.length < 8 {
        Some(Reach::Headlines)
    } else {
        face.whole.has(Kind::Entries).then_some(Reach::Entries)
    }
}

/// A pointer that names its goal in the same line: "Read more: …", "Related: …".
pub(super) fn is_pointer(face: &Face<'_>) -> bool {
    if face.length > 40 {
        return false;
    }
    let pointed = phrase::after(&face.lead, Kind::Pointer).any(|(opening, rest)| {
        let mark = rest.trim_start().chars().next();
        let colon = matches!(mark, Some(':' | '|' | '»' | '>' | '→'));
        let dash = matches!(mark, Some('-' | '–' | '—')) && rest.starts_with(' ');
        colon || dash && opening.contains(' ')
    });
    pointed || face.opening.has(Kind::Link) && face.length < 20 && !face.text().ends_with(':')
}

/// Tags in one line: "Tags: energy, grid", "#energy #grid".
pub(super) fn is_tag_line(face: &Face<'_>) -> bool {
    let lead = face.lead.as_str();
    let named = face.opening.has(Kind::Tags) && !face.stopped && face.length <= 60;
    let hashtags = face.text().split_whitespace().all(|word| word.len() > 1 && word.starts_with('#'));
    named || hashtags && lead.contains(char::is_alphabetic)
}

/// A path or a menu: "Home > World > Europe", "News | Sport | Weather".
pub(super) fn is_breadcrumb(face: &Face<'_>) -> bool {
    let text = face.text();
    if text.len() > 160
        || face.stopped
        || text.contains(|c: char| c.is_ascii_digit() || matches!(c, '"' | '“' | '$'))
    {
        return false;
    }
    let marks = ['>', '»', '›', '|', '/', '·', '•', '→'];
    let Some(mark) = text.chars().find(|c| marks.contains(c)) else { return false };
    let parts = || text.split(mark).map(str::trim);
    let short = parts().all(|part| part.split(' ').count() <= 4 && part.len() <= 40);
    let count = parts().filter(|part| !part.is_empty()).count();
    let home = face.lead.starts_with("home ") || face.lead.starts_with("news ");
    short && (count > 3 || count > 1 && home || count > 2 && matches!(mark, '>' | '»' | '›'))
}
