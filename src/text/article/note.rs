//! Who made the text: "Reporting by …", "X contributed to this report", "X is a reporter for Y".

use super::face::Face;
use super::phrase::{self, Kind};

/// A line of those who reported, wrote and edited.
pub(super) fn is_staff_line(face: &Face<'_>) -> bool {
    if face.length > 70 {
        return false;
    }
    let work = [
        "reporting", "Reporting", "additional", "editing", "writing", "compiled", "edited", "contributed",
        "translated", "additional", "files", "assistance", "contributions", "bureau", "newsroom", "s",
        "story", "video", "graphics",
    ];
    face.opening.has(Kind::Staff) && face.is_all_names(&work)
}

/// "Jane Doe contributed to this report."
pub(super) fn is_contribution(face: &Face<'_>) -> bool {
    let lead = face.lead.as_str();
    if face.length > 60 || !lead.contains(" contribut") {
        return false;
    }
    let works = [
        "report", "story", "article", "piece", "dispatch", "analysis", "coverage", "post", "newsletter",
        "reporting",
    ];
    let named = [
        " contributed to this ",
        " contributed to the ",
        " contributed additional ",
        " also contributed to this ",
    ];
    let to_text = named.iter().any(|act| {
        lead.split_once(act).is_some_and(|(_, rest)| works.iter().any(|work| rest.starts_with(work)))
    });
    to_text || lead.contains(" contributed reporting") || lead.contains(" contributed additional reporting")
}

/// A sentence on somebody's work for a paper: "Jane Doe is a science reporter for the Example."
pub(super) fn is_author_note(face: &Face<'_>) -> bool {
    if face.length > 80 || name_length(face) == 0 {
        return false;
    }
    let words: Vec<&str> = face.each_word().map(|(_, word)| word).skip(name_length(face)).take(24).collect();
    let is = |at: usize, any: &[&str]| words.get(at).is_some_and(|word| any.contains(word));
    let described =
        is(0, &["is", "was"]) && is(1, &["a", "an", "the", "based", "senior", "chief"]) || is(0, &["has"]);
    let works = words.iter().skip(1).take(14).any(|word| is_press_role(word))
        && words.iter().any(|word| {
            matches!(*word, "for" | "at" | "of" | "covering" | "based" | "who" | "with" | "in" | "and")
        });
    let reports = is(0, &["covers", "reports", "writes", "reported"])
        && words.iter().skip(1).take(3).any(|word| matches!(*word, "on" | "for" | "from" | "about" | "the"))
        || is(0, &["covers"]);
    let reached = face.lead.contains(" can be reached at")
        || face.lead.contains(" can be contacted at")
        || (is(0, &["is"]) && is(1, &["on"]) && face.lead.contains('@'));
    let followed = matches!(face.lead.split(' ').next(), Some("follow"));
    described && works || reports || reached || followed && face.lead.contains('@')
}

/// What somebody at a paper or an institute is.
fn is_press_role(word: &str) -> bool {
    phrase::whole(word).has(Kind::Press)
}

/// How many words the name has that the block begins with; none where it begins otherwise.
fn name_length(face: &Face<'_>) -> usize {
    let follow = usize::from(face.lead.starts_with("follow "));
    let names =
        face.each_word().skip(follow).take(5).take_while(|(_, word)| {
            word.starts_with(char::is_uppercase) && word.chars().nth(1) != Some('\'')
        });
    match names.count() {
        count @ 2..=4 => count + follow,
        _ => 0,
    }
}

/// The last word of the name that the block begins with.
pub(super) fn surname<'t>(face: &Face<'t>) -> Option<&'t str> {
    let length = name_length(face);
    face.each_word().nth(length.checked_sub(1)?).map(|(_, word)| word)
}
