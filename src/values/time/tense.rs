//! Whether a sentence speaks of what was or of what is to come, as far as a few words tell.

use std::ops::Range;

use crate::text::{Document, TokenKind};

/// Where the words around a time point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tense {
    Past,
    Future,
    /// Only an infinitive points ahead: enough for "Leaders to meet Thursday", not for another year.
    Leaning,
}

/// How far to look, in tokens.
const REACH: usize = 30;

/// The tense around a time: the nearest verb before it in its sentence decides, else the first one after it.
pub(super) fn around(
    document: &Document<'_>,
    sentence: &Range<usize>,
    mention: &Range<usize>,
) -> Option<Tense> {
    let mut infinitive = false;
    for at in (sentence.start.max(mention.start.saturating_sub(REACH))..mention.start).rev() {
        match cue(document, at) {
            Some(Cue::Tense(tense)) => return Some(tense),
            Some(Cue::Infinitive) => infinitive = true,
            None => {}
        }
    }
    for at in mention.end..sentence.end.min(mention.end + REACH) {
        // "an election to be held" after the date is not the verb of its sentence.
        let clause = document.word(at) == "be" && document.word(at - 1) == "to";
        match cue(document, at).filter(|_| !clause) {
            Some(Cue::Tense(tense)) => return Some(tense),
            Some(Cue::Infinitive) => infinitive = true,
            None => {}
        }
    }
    infinitive.then_some(Tense::Leaning)
}

enum Cue {
    Tense(Tense),
    /// "to meet": it points ahead where no finite verb says otherwise.
    Infinitive,
}

fn cue(document: &Document<'_>, at: usize) -> Option<Cue> {
    if document.kind(at) != Some(TokenKind::Word) {
        return None;
    }
    let word = document.word(at);
    let first = word.bytes().next()?;
    if first.is_ascii_uppercase() && !matches!(word, "Will") {
        return None;
    }
    match word {
        "to" => {
            let next = document.word(at + 1);
            let verb = next.starts_with(|c: char| c.is_ascii_lowercase())
                && !matches!(
                    next,
                    "the" | "a" | "an" | "his" | "her" | "its" | "their" | "this" | "that" | "be"
                );
            return verb.then_some(Cue::Infinitive);
        }
        "could" | "may" | "should" | "might" | "must" if have_follows(document, at) => {
            return Some(Cue::Tense(Tense::Past));
        }
        "will" | "Will" | "'ll" | "’ll" | "wo" | "shall" | "scheduled" | "expected" | "slated" | "poised"
        | "planned" | "plans" | "plan" | "planning" | "hopes" | "aims" | "intends" | "upcoming" | "going"
        | "could" | "may" | "should" | "might" | "must" | "begins" | "starts" | "opens" | "meets"
        | "expires" | "ends" | "kicks" | "votes" | "ahead" | "forthcoming" | "expects" | "awaits"
        | "until" => {
            return Some(Cue::Tense(Tense::Future));
        }
        "starting" | "beginning" => return Some(Cue::Tense(Tense::Future)),
        "taking" if is_being(document, at) => return Some(Cue::Tense(Tense::Future)),
        "coming" if is_being(document, at) || document.is(at + 1, "up") => {
            return Some(Cue::Tense(Tense::Future));
        }
        "due" if !document.is(at + 1, "to") || is_infinitive(document.word(at + 2)) => {
            return Some(Cue::Tense(Tense::Future));
        }
        "has" | "have" if document.is(at + 1, "to") => return Some(Cue::Tense(Tense::Future)),
        "be" if document.is(at.wrapping_sub(1), "to") => return Some(Cue::Tense(Tense::Future)),
        "set" if document.is(at + 1, "to") || document.is(at + 1, "for") => {
            return Some(Cue::Tense(Tense::Future));
        }
        _ => {}
    }
    // "to be held", "will be signed": the participle is not what tells the tense.
    let before = if at > 0 { document.word(at - 1) } else { "" };
    if before == "be" || (word == "have" && is_modal(before)) {
        return None;
    }
    is_past(word).then_some(Cue::Tense(Tense::Past))
}

/// "may have killed", "might not have been": what may have happened is over.
fn have_follows(document: &Document<'_>, modal: usize) -> bool {
    let next = modal + 1 + usize::from(matches!(document.word(modal + 1), "not" | "n't" | "n’t" | "also"));
    document.is(next, "have") && !document.is(next + 1, "to")
}

/// Whether a word takes an infinitive: "will have" is no past.
fn is_modal(word: &str) -> bool {
    matches!(
        word,
        "will"
            | "'ll"
            | "’ll"
            | "to"
            | "would"
            | "may"
            | "might"
            | "should"
            | "could"
            | "must"
            | "can"
            | "shall"
            | "n't"
            | "n’t"
            | "not"
    )
}

/// Whether "is" or "are" stands before a participle: "is taking place".
fn is_being(document: &Document<'_>, at: usize) -> bool {
    at > 0 && ["is", "are", "'s", "’s", "'re", "’re"].iter().any(|word| document.is(at - 1, word))
}

/// Verbs that follow "due to" where it announces something; any other word follows it where it gives a reason.
fn is_infinitive(word: &str) -> bool {
    matches!(
        word,
        "be" | "meet"
            | "begin"
            | "start"
            | "take"
            | "hold"
            | "vote"
            | "open"
            | "travel"
            | "visit"
            | "return"
            | "arrive"
            | "leave"
            | "appear"
            | "expire"
            | "end"
            | "address"
            | "speak"
            | "sign"
            | "report"
            | "hear"
            | "decide"
            | "go"
    )
}

/// Whether a word is the past of a verb.
fn is_past(word: &str) -> bool {
    match word {
        "was" | "were" | "had" | "did" | "said" | "told" | "met" | "began" | "went" | "came" | "took"
        | "made" | "held" | "left" | "fell" | "rose" | "won" | "lost" | "saw" | "got" | "gave" | "found"
        | "led" | "spoke" | "wrote" | "hit" | "struck" | "shot" | "sent" | "brought" | "became" | "ran"
        | "fought" | "broke" | "cut" | "kept" | "paid" | "sold" | "bought" | "put" | "read" | "grew"
        | "flew" | "drew" | "threw" | "knew" | "stood" | "sat" | "set" | "thought" | "felt" | "heard"
        | "beat" | "drove" | "chose" | "swore" | "been" | "has" | "have" | "since" | "ago" | "died"
        | "sank" | "spent" | "built" | "dealt" | "withdrew" => true,
        "hundred" | "indeed" | "need" | "exceed" | "proceed" | "succeed" | "feed" | "speed" | "united" => {
            false
        }
        other => other.len() > 4 && other.ends_with("ed") && !other.ends_with("eed"),
    }
}
