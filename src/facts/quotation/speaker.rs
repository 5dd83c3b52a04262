//! Who says a quotation, in the simple case: a name and a verb of saying right beside it.

use std::ops::Range;

use crate::lexicon::speech;
use crate::text::{Document, TokenKind};

/// A verb of saying with its subject, beside a quotation.
#[derive(Clone, Debug)]
pub(crate) struct Cue {
    /// The verb.
    pub(crate) verb: usize,
    /// The name of who speaks; `None` where it is a pronoun or a description.
    pub(crate) name: Option<Range<usize>>,
    /// One past the last token of verb and subject.
    pub(crate) end: usize,
}

/// How many tokens a subject may have: "Under Secretary for Arms Control and International Security Ada Brook".
const ATTRIBUTES: usize = 14;

/// How many tokens may lie between a name and its verb: ", the alliance’s chief since 2014,".
const APPOSITION: usize = 16;

/// The cue that follows a closing mark: "said NAME", "NAME said", "she said".
pub(crate) fn after(document: &Document<'_>, closing: usize, end: usize) -> Option<Cue> {
    let start = closing + usize::from(matches!(document.word(closing), "," | "-" | "–" | "—"));
    if start >= end {
        return None;
    }
    if is_saying(document, start) {
        let subject = subject_from(document, start + 1, end);
        return Some(Cue {
            verb: start,
            end: subject.as_ref().map_or(start + 1, |subject| subject.end),
            name: subject.and_then(|s| s.name),
        });
    }
    let subject = subject_from(document, start, end)?;
    let mut verb = subject.end;
    if document.word(verb) == "," {
        verb = (verb + 1..end.min(verb + APPOSITION)).find(|&at| document.word(at) == ",")? + 1;
    }
    verb += usize::from(matches!(document.word(verb), "also" | "later" | "then" | "has" | "had"));
    is_saying(document, verb).then_some(Cue { verb, name: subject.name, end: verb + 1 })
}

/// The cue that leads up to an opening mark: "NAME said:", "NAME added, ".
pub(crate) fn before(document: &Document<'_>, opening: usize, start: usize) -> Option<Cue> {
    let mut verb = opening.checked_sub(1)?;
    if matches!(document.word(verb), "," | ":") {
        verb = verb.checked_sub(1)?;
    }
    while verb > start
        && matches!(document.word(verb), "reporters" | "journalists" | "later" | "today" | "that")
    {
        verb -= 1;
    }
    if verb <= start || !is_saying(document, verb) {
        return None;
    }
    let mut last = verb - 1;
    while last > start && matches!(document.word(last), "also" | "later" | "then" | "has" | "had") {
        last -= 1;
    }
    if document.word(last) == "," {
        last = (start.max(last.saturating_sub(APPOSITION))..last)
            .rev()
            .find(|&at| document.word(at) == ",")?
            .checked_sub(1)?;
    }
    let name = name_ending(document, last, start);
    Some(Cue { verb, name, end: opening })
}

fn is_saying(document: &Document<'_>, token: usize) -> bool {
    document.kind(token) == Some(TokenKind::Word) && speech::is_saying(document.word(token))
}

/// The subject of a cue.
struct Subject {
    name: Option<Range<usize>>,
    end: usize,
}

/// The subject that begins at a token: a pronoun, or a name behind its titles and attributes.
fn subject_from(document: &Document<'_>, start: usize, end: usize) -> Option<Subject> {
    let pronouns = ["he", "she", "they", "it", "i", "we"];
    if pronouns.iter().any(|pronoun| document.is(start, pronoun)) {
        return Some(Subject { name: None, end: start + 1 });
    }
    // Attributes stand before the name: "the Ukrainian deputy defense minister", "SpaceX founder".
    let words = |&at: &usize| document.kind(at) == Some(TokenKind::Word) || document.word(at) == "-";
    let stop =
        (start..end).find(|at| !words(at) || (*at > start && speech::is_saying(document.word(*at))))?;
    if stop - start > ATTRIBUTES {
        return None;
    }
    let last = (start..stop).rev().find(|&token| is_capital(document, token))?;
    let name = name_ending(document, last, start);
    Some(Subject { end: last + 1, name })
}

/// The run of capitalised words that ends at `last`, without the titles before it.
fn name_ending(document: &Document<'_>, last: usize, floor: usize) -> Option<Range<usize>> {
    if !is_capital(document, last) {
        return None;
    }
    let mut first = last;
    while first > floor && continues(document, first - 1, floor) {
        first -= 1;
    }
    // A run behind a preposition may end a longer title: "the envoy for Climate John Doe"; behind "and" it is one of two.
    let behind = document.word(first.wrapping_sub(1));
    if first > floor && matches!(behind, "and" | "at" | "by" | "for" | "from" | "in" | "of" | "with" | "&") {
        return None;
    }
    let title = |token: usize| speech::is_title(&document.word(token).to_lowercase());
    if let Some(last_title) = (first..last).rev().find(|&token| title(token)) {
        first = last_title + 1;
    }
    while first < last && !is_capital(document, first) {
        first += 1;
    }
    let title_only = first == last && title(first);
    (!title_only && !speech::is_no_name(document.word(first))).then_some(first..last + 1)
}

/// Whether the token before a name's first belongs to it.
fn continues(document: &Document<'_>, token: usize, floor: usize) -> bool {
    let word = document.word(token);
    if word == "-" {
        return document.touches_previous(token) && document.touches_previous(token + 1);
    }
    let capital = is_capital(document, token) && !speech::is_no_name(word);
    let led = |before: usize| is_capital(document, before) || speech::is_particle(document.word(before));
    // "Ada Brook of the Harbour Board": the words of both, since "Bank of England" is one.
    let joins = speech::is_particle(word)
        || word == "of"
        || (word == "the" && document.word(token.wrapping_sub(1)) == "of");
    let particle = joins && token > floor && (led(token - 1) || document.word(token - 1) == "of");
    capital || particle
}

fn is_capital(document: &Document<'_>, token: usize) -> bool {
    document.kind(token) == Some(TokenKind::Word) && document.word(token).starts_with(char::is_uppercase)
}
