//! Whom to ask: press contacts, and notes of the desk about the text itself.

use super::face::Face;
use super::phrase::Kind;
use crate::text::TokenKind;

/// A sentence or line that tells the press whom to ask.
pub(super) fn is_contact(face: &Face<'_>) -> bool {
    let lead = face.lead.as_str();
    if face.length > 80 {
        return false;
    }
    let answers = [
        "contact", "visit", "call ", "email", "e-mail", "see ", "follow", "http", "www.", "@", "please",
        "go to", "reach", "write to",
    ];
    face.opening.has(Kind::Contact)
        || lead.starts_with("for ") && lead.contains("please contact ")
        || face.opening.has(Kind::Ask) && answers.iter().any(|answer| lead.contains(answer))
}

/// The label over a list of press contacts.
pub(super) fn is_contact_label(face: &Face<'_>) -> bool {
    face.whole.has(Kind::Contact)
}

/// A line under such a label: a name, an address, a telephone number.
pub(super) fn is_contact_line(face: &Face<'_>) -> bool {
    let reached = face.lead.contains(|c: char| c.is_ascii_digit() || c == '@');
    is_address_only(face) || face.length <= 14 && face.opening.has(Kind::Address) && reached
}

/// Nothing but web and mail addresses.
pub(super) fn is_address_only(face: &Face<'_>) -> bool {
    let tokens = &face.words.tokens[face.tokens.clone()];
    let addressed = tokens.iter().any(|token| token.kind == TokenKind::Address);
    addressed && tokens.iter().all(|token| matches!(token.kind, TokenKind::Address | TokenKind::Punctuation))
}

/// What the desk says of the text: where it was printed first, that it was corrected.
pub(super) fn is_desk_note(face: &Face<'_>) -> bool {
    let lead = face.lead.as_str();
    if face.length > 90 {
        return false;
    }
    let kinds = [
        "article", "story", "piece", "report", "post", "text", "page", "content", "file", "dispatch",
        "interview", "press release", "op-ed", "transcript", "version",
    ];
    let acts = [
        "was originally published",
        "was first published",
        "originally appeared",
        "first appeared",
        "has been updated",
        "was updated",
        "has been corrected",
        "was corrected",
        "has been amended",
        "was amended",
        "was produced by",
        "is republished",
        "was republished",
        "is part of",
        "has been edited",
        "was last updated",
        "was translated",
        "will be updated",
        "was written by",
        "appeared in",
        "appears in",
        "was generated",
        "was published in partnership",
    ];
    let of_text = lead.strip_prefix("this ").is_some_and(|rest| {
        kinds.iter().any(|kind| {
            rest.strip_prefix(kind)
                .is_some_and(|rest| acts.iter().any(|act| rest.trim_start().starts_with(act)))
        })
    });
    of_text || face.opening.has(Kind::Desk)
}
