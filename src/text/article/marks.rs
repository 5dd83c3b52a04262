//! Lines that end or part a text: "###", "-30-", "ENDS", copyright.

use super::face::Face;

/// A line of marks, or one that says that the text is over.
pub(super) fn is_end(face: &Face<'_>) -> bool {
    if face.length == 0 {
        return !face.text().contains(['"', '“', '”', '‘', '’', '\'', '(', ')', '$', '€', '£', '%']);
    }
    let dashed = face.text().starts_with(['-', '–', '—', '#', '(']);
    match face.label().trim_end_matches(['-', '–', '—', '#', ' ']) {
        "ends" | "begin text" | "end text" | "end of text" | "end of statement" | "end of release" => true,
        "30" | "end" | "more" => dashed,
        _ => false,
    }
}

/// "© 2024 Example", "All rights reserved".
pub(super) fn is_copyright(face: &Face<'_>) -> bool {
    if face.length > 60 {
        return false;
    }
    let lead = face.lead.as_str();
    let year =
        |rest: &str| rest.trim_start().starts_with(|c: char| c.is_ascii_digit() || c == '©' || c == '(');
    lead.contains("all rights reserved")
        || lead.strip_prefix("copyright").is_some_and(|rest| year(rest) || rest.starts_with(" by "))
        || lead.strip_prefix('©').is_some_and(year)
        || lead.strip_prefix("c) ").is_some_and(year)
}
