//! What a page says about itself: share, subscribe, listen, accept cookies.

use super::face::Face;
use super::phrase::Kind;

/// A line that asks the reader to do something on the page, or that counts clicks and minutes.
pub(super) fn is_prompt(face: &Face<'_>) -> bool {
    face.whole.has(Kind::Button) || is_counter(face) || is_appeal(face)
}

/// "3 min read", "12 comments", "2 hours ago": of the page, not of the news.
fn is_counter(face: &Face<'_>) -> bool {
    let label = face.label();
    if label.is_empty() {
        return false;
    }
    let label = ["updated ", "published ", "posted ", "reading time: ", "reading time ", "last updated "]
        .iter()
        .find_map(|before| label.strip_prefix(before))
        .unwrap_or(label);
    let mut words = label.split([' ', '-']);
    let number = words.next().is_some_and(|word| {
        matches!(word, "a" | "an" | "no")
            || !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
    });
    let rest = label.find([' ', '-']).map_or("", |at| label[at + 1..].trim());
    number
        && (matches!(
            rest,
            "comments"
                | "comment"
                | "shares"
                | "views"
                | "likes"
                | "min read"
                | "mins read"
                | "minute read"
                | "minutes read"
                | "minute"
                | "min"
                | "mins"
                | "minutes to read"
                | "min listen"
                | "followers"
                | "replies"
        ) || rest.ends_with(" ago") && rest.len() < 16)
}

/// A line with the form of an appeal.
fn is_appeal(face: &Face<'_>) -> bool {
    if face.length > 45 {
        return false;
    }
    face.opening.has(Kind::Appeal) || face.opening.has(Kind::Nudge) && face.length < 14 && !face.stopped
}

/// A short command to press something: "Get a summary", "View the gallery".
pub(super) fn is_command(face: &Face<'_>) -> bool {
    let verb = face.lead.split(' ').next().unwrap_or_default();
    let verbs = [
        "get", "read", "view", "show", "listen", "watch", "sign", "subscribe", "share", "click", "tap",
        "download", "open", "skip", "continue", "try", "explore", "discover",
    ];
    (2..=4).contains(&face.length) && !face.stopped && verbs.contains(&verb) && !has_later_capital(face)
}

/// A short question that a command answers: "No time to read?"
pub(super) fn is_question(face: &Face<'_>) -> bool {
    (2..=7).contains(&face.length) && face.text().ends_with('?')
}

/// Whether a word after the first is capitalised, as in a headline or a name.
fn has_later_capital(face: &Face<'_>) -> bool {
    face.each_word().skip(1).any(|(_, word)| word.starts_with(char::is_uppercase))
}
