//! Whom to ask: press contacts, and notes of the desk about the text itself.

use super::face::Face;
use crate::text::TokenKind;

/// A sentence or line that tells the press whom to ask.
pub(super) fn is_contact(face: &Face<'_>) -> bool {
    let lead = face.lead.as_str();
    if face.length > 80 {
        return false;
    }
    let asks = [
        "for further information",
        "for more information",
        "for further details",
        "for more details",
        "for additional information",
        "for media inquiries",
        "for press inquiries",
        "for media enquiries",
        "for press enquiries",
        "for any further",
        "for interviews",
        "for all media",
        "for inquiries",
        "for updates",
        "for the latest information",
        "for general inquiries",
        "media inquiries",
        "press inquiries",
        "media enquiries",
        "press enquiries",
        "to learn more",
        "to find out more",
        "for questions",
        "for media queries",
        "for press queries",
    ];
    let answers = [
        "contact", "visit", "call ", "email", "e-mail", "see ", "follow", "http", "www.", "@", "please",
        "go to", "reach", "write to",
    ];
    asks.iter().any(|ask| lead.starts_with(ask)) && answers.iter().any(|answer| lead.contains(answer))
}

/// The label over a list of press contacts.
pub(super) fn is_contact_label(face: &Face<'_>) -> bool {
    matches!(
        face.label(),
        "media contact"
            | "media contacts"
            | "press contact"
            | "press contacts"
            | "contact"
            | "contacts"
            | "media relations"
            | "press office"
            | "contact information"
            | "contact details"
            | "media inquiries"
            | "press inquiries"
            | "media enquiries"
            | "investor contact"
            | "investor relations"
            | "for media"
            | "contact for media"
            | "further information"
            | "for further information"
            | "for more information"
            | "more information"
            | "for further information, contact"
            | "for more information, contact"
            | "notes to editors"
            | "note to editors"
            | "notes for editors"
            | "editor's notes"
    )
}

/// A line under such a label: a name, an address, a telephone number.
pub(super) fn is_contact_line(face: &Face<'_>) -> bool {
    let lead = face.lead.as_str();
    let named = [
        "phone",
        "tel",
        "email",
        "e-mail",
        "mobile",
        "media contact",
        "press contact",
        "contact:",
        "fax",
        "website",
        "web:",
        "twitter:",
        "@",
    ];
    is_address_only(face) || face.length <= 14 && named.iter().any(|opening| lead.starts_with(opening))
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
        "article",
        "story",
        "piece",
        "report",
        "post",
        "text",
        "page",
        "content",
        "file",
        "dispatch",
        "interview",
        "press release",
        "op-ed",
        "transcript",
        "version",
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
    let openings = [
        "editor's note:",
        "editors' note:",
        "editor's note -",
        "editor's note —",
        "an earlier version of this ",
        "a previous version of this ",
        "the views expressed ",
        "the opinions expressed ",
        "opinions expressed in this",
        "views expressed in this",
        "this is a developing story",
        "this is a breaking news story",
        "this story is developing",
        "view original content",
        "news provided by",
        "read the original article",
        "originally published ",
        "first published ",
        "disclaimer:",
        "logo - http",
        "photo - http",
        "source: http",
        "with inputs from",
        "the author's views",
        "the views and opinions",
    ];
    of_text || openings.iter().any(|opening| lead.starts_with(opening))
}
