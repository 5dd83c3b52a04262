//! Images: credits that stand alone, and captions, which tell themselves by the credit that they end in.

use super::face::{Face, fold};
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
    match face.label() {
        "image caption" | "caption" | "media caption" => Some(PartKind::Caption),
        "image source" | "image credit" | "photo credit" | "photo" | "image" | "photo by" | "photograph" => {
            Some(PartKind::Credit)
        }
        _ => None,
    }
}

/// "Image: Reuters.", "Photo by Jane Doe", "Jane Doe/AFP/Getty Images", "© Reuters".
fn is_credit(face: &Face<'_>) -> bool {
    let lead = face.lead.as_str();
    let openings = [
        "image:",
        "images:",
        "photo:",
        "photos:",
        "photograph:",
        "photographs:",
        "photo credit",
        "photos credit",
        "image credit",
        "image source",
        "image courtesy",
        "photo courtesy",
        "picture:",
        "pictures:",
        "picture credit",
        "pic:",
        "illustration:",
        "graphic:",
        "credit:",
        "credits:",
        "photo by ",
        "photos by ",
        "photograph by ",
        "photography by ",
        "picture by ",
        "image by ",
        "images by ",
        "illustration by ",
        "illustrations by ",
        "graphic by ",
        "graphics by ",
        "video by ",
        "photo from ",
        "photo via ",
        "screenshot:",
        "cover image",
        "cover photo",
        "featured image",
        "photo/",
        "photo | ",
        "©",
    ];
    let opened = openings.iter().any(|opening| lead.starts_with(opening));
    opened && face.length <= 16 || face.length <= 10 && is_source(lead) || is_agency(face.label())
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
    matches!(
        name,
        "reuters"
            | "ap"
            | "afp"
            | "epa"
            | "efe"
            | "epa-efe"
            | "dpa"
            | "pa"
            | "pa media"
            | "pa wire"
            | "pa images"
            | "tass"
            | "upi"
            | "ansa"
            | "anadolu"
            | "anadolu agency"
            | "xinhua"
            | "kyodo"
            | "yonhap"
            | "nurphoto"
            | "getty"
            | "getty images"
            | "gettyimages"
            | "shutterstock"
            | "alamy"
            | "alamy stock photo"
            | "bloomberg"
            | "zuma"
            | "zuma press"
            | "sipa"
            | "sipa usa"
            | "magnum"
            | "associated press"
            | "the associated press"
            | "ap photo"
            | "afp photo"
            | "istock"
            | "unsplash"
            | "pixabay"
            | "pexels"
            | "flickr"
            | "wikimedia"
            | "wikimedia commons"
            | "depositphotos"
            | "imago"
            | "imago images"
            | "picture alliance"
            | "handout"
            | "file photo"
            | "maxar"
            | "maxar technologies"
            | "ukrinform"
            | "tt"
            | "ntb"
            | "ritzau"
            | "cctv"
            | "planet labs"
            | "planet labs pbc"
            | "abaca"
            | "rex"
            | "rex features"
            | "corbis"
            | "polaris"
            | "redux"
            | "reuters photo"
            | "cq roll call"
            | "pool"
    )
}

/// "Image caption, …", "File photo: …", "FILE - …".
fn is_captioned(face: &Face<'_>) -> bool {
    let lead = face.lead.as_str();
    let openings = [
        "image caption",
        "media caption",
        "caption:",
        "file photo",
        "file image",
        "file picture",
        "file - ",
        "file – ",
        "file — ",
        "pictured:",
        "photo caption",
        "file photograph",
        "archive photo",
        "image:",
        "photo:",
        "picture:",
    ];
    openings.iter().any(|opening| lead.starts_with(opening))
}

/// Whether the last words are an image credit: "(AP Photo/Jane Doe)", "[Jane Doe/Reuters]", "Photograph: …/AFP".
fn ends_in_credit(face: &Face<'_>) -> bool {
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
        "photograph:",
        "photo:",
        "photo credit:",
        "photo by ",
        "image:",
        "picture:",
        "credit:",
        "| ",
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
