//! Bylines: who wrote the article, on a line of its own under the title.

use std::ops::Range;

use super::face::{Face, is_joiner};
use super::timestamp;
use crate::text::TokenKind;

/// A byline, with the tokens of the name in it.
pub(super) fn author(face: &Face<'_>) -> Option<Range<usize>> {
    signed(face).or_else(|| titled(face)).or_else(|| office(face))
}

/// "By Jane Doe and John Roe, Example News", "Written by Jane Doe".
fn signed(face: &Face<'_>) -> Option<Range<usize>> {
    let openings = [
        "by ",
        "by: ",
        "written by ",
        "author: ",
        "authors: ",
        "story by ",
        "words by ",
        "posted by ",
        "published by ",
        "reported by ",
        "analysis by ",
        "opinion by ",
        "report by ",
        "text by ",
    ];
    let opened = openings.iter().any(|opening| face.lead.starts_with(opening));
    if !opened
        || face.length > 24
        || face.stopped
        || !face.is_all_names(&[
            "staff",
            "writer",
            "reporter",
            "correspondent",
            "a",
            "s",
            "by",
            "min",
            "read",
            "published",
            "updated",
        ])
    {
        return None;
    }
    let (by, _) = face.each_word().find(|(_, word)| {
        let word = word.to_ascii_lowercase();
        word == "by" || word.starts_with("author")
    })?;
    let first = (by + 1..face.tokens.end).find(|&at| face.words.kind(at) == Some(TokenKind::Word))?;
    let name = names(face, first);
    (!name.is_empty() && !timestamp::is_calendar_word(face.words.word(first))).then_some(name)
}

/// "Jane Doe, Secretary of State", "Jane Doe, Staff Writer".
fn titled(face: &Face<'_>) -> Option<Range<usize>> {
    if face.length > 16 || face.stopped || !face.is_all_names(&["a"]) {
        return None;
    }
    let name = names(face, face.tokens.start);
    let comma = matches!(face.words.word(name.end), "," | "|" | "-" | "–" | "—");
    let role = face.each_word().filter(|&(at, _)| at > name.end).any(|(_, word)| is_role(word));
    let length = name.clone().filter(|&at| face.words.kind(at) == Some(TokenKind::Word)).count();
    (comma && role && (2..=5).contains(&length)).then_some(name)
}

/// "Office of the Spokesperson", "Department of Energy Press Office".
fn office(face: &Face<'_>) -> Option<Range<usize>> {
    if face.length > 12 || face.stopped || !face.is_all_names(&[]) {
        return None;
    }
    let lead = face.lead.as_str();
    let openings = [
        "office of ",
        "bureau of ",
        "press office",
        "press service",
        "public affairs",
        "ministry of ",
        "department of ",
        "from: ",
        "media relations",
        "communications department",
        "embassy of ",
        "staff report",
        "news staff",
    ];
    let endings = [
        "press office",
        "press service",
        "public affairs",
        "public affairs office",
        "communications office",
        "information office",
        "news service",
        "media relations",
        "news agency",
        "staff reports",
        "news desk",
    ];
    let named = openings.iter().any(|opening| lead.starts_with(opening));
    (named || endings.iter().any(|ending| lead.ends_with(ending))).then(|| face.tokens.clone())
}

/// The names from `first`: "Jane Doe", "Jane Doe and John Roe".
fn names(face: &Face<'_>, first: usize) -> Range<usize> {
    let (mut at, mut end) = (first, first);
    while at < face.tokens.end {
        let word = face.words.word(at);
        let capital = face.words.kind(at) == Some(TokenKind::Word) && word.starts_with(char::is_uppercase);
        let linked = matches!(word, "-" | "’" | "'") && face.words.touches_previous(at);
        if capital {
            end = at + 1;
        } else if at == first
            || !(linked || is_joiner(word) && !matches!(word, "in" | "for" | "at" | "from" | "on" | "with"))
        {
            break;
        }
        at += 1;
    }
    first..end
}

/// What may stand behind a name as the office of somebody who signs.
fn is_role(word: &str) -> bool {
    matches!(
        word.to_ascii_lowercase().as_str(),
        "secretary"
            | "minister"
            | "spokesperson"
            | "spokesman"
            | "spokeswoman"
            | "president"
            | "director"
            | "editor"
            | "reporter"
            | "correspondent"
            | "writer"
            | "ambassador"
            | "commissioner"
            | "chair"
            | "chairman"
            | "chairwoman"
            | "chairperson"
            | "administrator"
            | "counselor"
            | "counsellor"
            | "envoy"
            | "representative"
            | "officer"
            | "journalist"
            | "columnist"
            | "producer"
            | "photographer"
            | "contributor"
            | "staff"
            | "analyst"
            | "fellow"
            | "chancellor"
            | "governor"
            | "senator"
            | "advisor"
            | "adviser"
            | "chief"
            | "specialist"
            | "coordinator"
            | "professor"
            | "affairs"
            | "news"
            | "bureau"
            | "press"
            | "deputy"
            | "attorney"
            | "general"
    )
}

/// A name alone on its line: two or three capitalised words that no place is called by.
pub(super) fn lone_name(face: &Face<'_>) -> Option<Range<usize>> {
    let places = [
        "room",
        "house",
        "hall",
        "city",
        "center",
        "centre",
        "theater",
        "theatre",
        "palace",
        "embassy",
        "hotel",
        "airport",
        "base",
        "park",
        "university",
        "building",
        "department",
        "street",
        "island",
        "islands",
        "lawn",
        "garden",
        "office",
        "school",
        "college",
        "stadium",
        "court",
        "plaza",
        "square",
        "state",
        "states",
        "kingdom",
        "union",
        "points",
        "facts",
        "news",
        "release",
        "note",
        "statement",
        "briefing",
        "news",
    ];
    let words: Vec<&str> = face.each_word().map(|(_, word)| word).take(8).collect();
    let plain =
        words.iter().all(|word| (word.starts_with(char::is_uppercase) && word.len() > 1) || *word == "and");
    let known = words.iter().any(|word| {
        places.contains(&word.to_ascii_lowercase().as_str())
            || timestamp::is_calendar_word(word)
            || is_joiner(&word.to_ascii_lowercase()) && *word != "and"
    });
    let length = words.len();
    let bare = face.tokens.len() == length;
    ((2..=3).contains(&length) || length == 5 && words[2] == "and")
        .then_some(())
        .filter(|()| bare && plain && !known && face.length == length)
        .map(|()| face.tokens.clone())
}

/// "The following is attributable to Spokesperson Jane Doe:", which announces the text that it stands above.
pub(super) fn is_attribution(face: &Face<'_>) -> bool {
    let lead = face.lead.as_str();
    let opened = ["the following ", "the below ", "below is ", "following is ", "text of "]
        .iter()
        .any(|opening| lead.starts_with(opening));
    let acts = [
        "attributable to",
        "attributed to",
        "issued by",
        "released by",
        "is a statement",
        "statement by",
        "statement from",
        "is the text",
        "is the transcript",
        "is a transcript",
        "can be attributed",
    ];
    opened && face.length <= 40 && face.text().ends_with(':') && acts.iter().any(|act| lead.contains(act))
}
