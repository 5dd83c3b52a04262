//! Bylines: who wrote the article, on a line of its own under the title.

use std::ops::Range;

use super::face::Face;
use super::phrase::{self, Kind};
use super::timestamp;
use crate::lexicon::speech;
use crate::text::TokenKind;

/// A byline that needs no title above it: "By Jane Doe", "Office of the Spokesperson".
pub(super) fn is_free(face: &Face<'_>) -> bool {
    signed(face).is_some() || face.length <= 5 && office(face).is_some()
}

/// Little words between the names of people.
fn is_name_joiner(word: &str) -> bool {
    word == "and" || speech::is_particle(word)
}

/// A byline, with the tokens of the name in it.
pub(super) fn author(face: &Face<'_>) -> Option<Range<usize>> {
    signed(face).or_else(|| titled(face)).or_else(|| office(face))
}

/// "By Jane Doe and John Roe, Example News", "Written by Jane Doe".
fn signed(face: &Face<'_>) -> Option<Range<usize>> {
    if !face.opening.has(Kind::Signed)
        || face.length > 24
        || face.stopped
        || !face.is_all_names(&[
            "staff", "writer", "reporter", "correspondent", "a", "s", "by", "min", "read", "published",
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
    // Who is to get an office does not sign.
    let proposed = face.lead.contains("nominee") || face.lead.contains("candidate");
    (comma && role && !proposed && (2..=5).contains(&length)).then_some(name)
}

/// "Office of the Spokesperson", "Department of Energy Press Office".
fn office(face: &Face<'_>) -> Option<Range<usize>> {
    if face.length > 12 || face.stopped || !face.is_all_names(&[]) {
        return None;
    }
    let lead = face.lead.as_str();
    let endings = [
        "press office", "press service", "public affairs", "public affairs office", "communications office",
        "information office", "news service", "media relations", "news agency", "staff reports", "news desk",
    ];
    (face.opening.has(Kind::Bureau) || endings.iter().any(|ending| lead.ends_with(ending)))
        .then(|| face.tokens.clone())
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
        } else if at == first || !(linked || is_name_joiner(word)) {
            break;
        }
        at += 1;
    }
    first..end
}

/// What may stand behind a name as the office of somebody who signs.
fn is_role(word: &str) -> bool {
    phrase::whole(word.to_ascii_lowercase().as_str()).has(Kind::Office)
}

/// The paper or the work of somebody who is named on the line before: "Example News, Kyiv", "Defence correspondent".
pub(super) fn is_post(face: &Face<'_>) -> bool {
    let first = face.each_word().next().is_some_and(|(_, word)| word.starts_with(char::is_uppercase));
    (1..=6).contains(&face.length)
        && !face.stopped
        && first
        && face.each_word().any(|(_, word)| is_role(word))
}

/// A name alone on its line, maybe with the place that it reports from: two or three capitalised words that no place
/// is called by.
pub(super) fn lone_name(face: &Face<'_>) -> Option<Range<usize>> {
    if face.stopped || !(2..=8).contains(&face.length) || !face.is_all_names(&[]) {
        return None;
    }
    let name = names(face, face.tokens.start);
    let words = || {
        name.clone().filter(|&at| face.words.kind(at) == Some(TokenKind::Word)).map(|at| face.words.word(at))
    };
    let placed = matches!(face.words.word(name.end), "in" | "for" | "at" | "with");
    let whole = name.end == face.tokens.end || placed && name.end < face.tokens.end;
    let linked = words().any(|word| word == "and");
    let length = words().count();
    let strange = words().any(|word| {
        let lower = word.to_ascii_lowercase();
        PLACES.contains(&lower.as_str())
            || timestamp::is_calendar_word(word)
            || word.ends_with("C.")
            || word != "and" && word.starts_with(char::is_lowercase)
    });
    (whole && !strange && ((2..=3).contains(&length) || linked && length <= 7)).then_some(name)
}

/// Last words of what is no person.
const PLACES: &[&str] = &[
    "room", "house", "hall", "city", "center", "centre", "theater", "theatre", "palace", "embassy", "hotel",
    "airport", "base", "park", "university", "building", "department", "street", "island", "islands", "lawn",
    "garden", "office", "school", "college", "stadium", "court", "plaza", "square", "state", "states",
    "kingdom", "union", "points", "facts", "news", "release", "note", "statement", "briefing", "pier",
    "port", "forest", "field", "river", "lake", "republic", "new", "north", "south", "east", "west",
    "united", "the", "los", "san", "via",
];

/// "The following is attributable to Spokesperson Jane Doe:", which announces the text that it stands above.
pub(super) fn is_attribution(face: &Face<'_>) -> bool {
    let lead = face.lead.as_str();
    let opened = ["the following ", "the below ", "below is ", "following is ", "text of "]
        .iter()
        .any(|opening| lead.starts_with(opening));
    let acts = ["attributable to", "attributed to", "is a statement by", "is a statement from"];
    opened && face.length <= 40 && face.text().ends_with(':') && acts.iter().any(|act| lead.contains(act))
}
