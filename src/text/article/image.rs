//! Images: credits that stand alone, and captions, which tell themselves by the credit that they end in.

use super::face::{Face, fold};
use super::phrase::{self, Kind};
use crate::analysis::PartKind;

/// The kind of a block that belongs to an image.
pub(super) fn of(face: &Face<'_>) -> Option<PartKind> {
    if face.length > 90 {
        return None;
    }
    if is_credit(face) {
        return Some(PartKind::Credit);
    }
    (is_captioned(face) || ends_in_credit(face)).then_some(PartKind::Caption)
}

/// A label that stands on the line before a caption or a credit.
pub(super) fn label(face: &Face<'_>) -> Option<PartKind> {
    if face.whole.has(Kind::Caption) {
        Some(PartKind::Caption)
    } else {
        face.whole.has(Kind::Photo).then_some(PartKind::Credit)
    }
}

/// "Image: Reuters.", "Photo by Jane Doe", "Jane Doe/AFP/Getty Images", "© Reuters".
fn is_credit(face: &Face<'_>) -> bool {
    let lead = face.lead.as_str();
    face.opening.has(Kind::Credit) && face.length <= 16
        || face.length <= 10 && is_source(lead)
        || is_agency(face.label())
}

/// Names parted by strokes, one of which is an agency's.
fn is_source(text: &str) -> bool {
    let parted = text.contains('/') || text.contains(" via ") || text.contains("getty images");
    parted
        && text
            .split(['/', ',', '|'])
            .any(|part| is_agency(part.trim().trim_end_matches(['.', ')', ']'])) || part_via(text))
}

/// "AFP via Getty Images".
fn part_via(text: &str) -> bool {
    let goal = text.rsplit_once(" via ").map_or(text, |(_, goal)| goal);
    is_agency(goal.trim().trim_end_matches(['.', ')', ']'])) && goal.len() < text.len()
}

/// Those who sell pictures, in lower case.
fn is_agency(name: &str) -> bool {
    phrase::whole(name).has(Kind::Agency)
}

/// "Image caption, …", "File photo: …", "FILE - …".
fn is_captioned(face: &Face<'_>) -> bool {
    face.opening.has(Kind::Caption)
}

/// Whether the last words are an image credit: "(AP Photo/Jane Doe)", "[Jane Doe/Reuters]", "Photograph: …/AFP".
fn ends_in_credit(face: &Face<'_>) -> bool {
    // Without one of these marks it cannot be, and most paragraphs have none.
    if !face.tail().contains(['/', ':', '|', '(', '[']) {
        return false;
    }
    let tail = fold(face.tail());
    let tail = tail.trim_end_matches(['.', ' ']);
    let bracketed = |open: char, close: char| {
        let inside = tail.strip_suffix(close)?;
        inside.rsplit_once(open).map(|(_, inside)| inside)
    };
    if let Some(inside) = bracketed('(', ')').or_else(|| bracketed('[', ']')) {
        let photo =
            ["photo", "image", "picture", "file:", "courtesy"].iter().any(|word| inside.starts_with(word));
        return inside.len() < 110 && (photo || inside.contains(" photo") || is_source(inside));
    }
    let marks = [
        "photograph:", "photo:", "photo credit:", "photo by ", "image:", "picture:", "credit:", "| ",
        "image credit:",
    ];
    let marked = marks.iter().any(|mark| {
        tail.rfind(mark).is_some_and(|at| {
            at > 0
                && (is_source(&tail[at + mark.len()..]) || mark.starts_with("photo"))
                && tail.len() - at < 90
        })
    });
    let last = tail.rsplit_once(". ").map_or("", |(_, last)| last);
    marked || !last.is_empty() && last.len() < 60 && (is_source(last) || last.starts_with("reuters/"))
}
