//! Who says a quotation: a verb of saying with its subject beside the marks.

use std::ops::Range;

use crate::facts::attribution::phrase::{holds, is_time, stretch};
use crate::facts::attribution::verb::{base, is_finite, is_passive};
use crate::facts::attribution::{joint, source, subject};
use crate::facts::fact::Ref;
use crate::facts::scene::Scene;
use crate::lexicon::speech::{self, Speech};
use crate::tag::class::{Relation, Tag, Upos};
use crate::text::TokenKind;

/// Words of saying beside a quotation, with the words of who speaks.
#[derive(Clone, Debug)]
pub(crate) struct Cue {
    /// The verb, or "according to".
    pub(crate) words: Range<usize>,
    pub(crate) speaker: Option<Ref>,
    /// One past the last token of verb and subject.
    pub(crate) end: usize,
}

/// How many tokens may lie between the marks and the verb behind them.
const SUBJECT: usize = 30;

/// How many tokens may lie between a verb and the mark that it leads up to, without and with a colon.
const LEAD: usize = 12;
const LEAD_COLON: usize = 28;

/// The cue that follows a closing mark: "said NAME", "NAME said", "she said", "according to NAME".
pub(crate) fn after(scene: &Scene<'_, '_>, closing: usize, end: usize) -> Option<Cue> {
    let start = closing + usize::from(matches!(scene.word(closing), "," | "-" | "–" | "—"));
    if start >= end {
        return None;
    }
    if scene.is(start, "according") && scene.is(start + 1, "to") {
        let subject = subject::with_name(scene, stretch(scene, start + 2, end), end);
        return Some(Cue {
            words: start..start + 2,
            end: subject.end,
            speaker: source::read(scene, &subject),
        });
    }
    if is_cue(scene, start) {
        let subject = subject::with_name(scene, stretch(scene, start + 1, end), end);
        let named = !subject.is_empty() && !is_time(scene, subject.start);
        let end = if named { subject.end } else { start + 1 };
        let speaker = named
            .then_some(subject)
            .and_then(|subject| joint::behind(scene, &subject).or_else(|| source::read(scene, &subject)));
        return Some(Cue { words: start..start + 1, speaker, end });
    }
    let verb = verb_behind(scene, start, end)?;
    let first = start + usize::from(matches!(scene.word(start), "and" | "but" | "as"));
    let speaker = |first: usize| {
        let words = first..before_verb(scene, first, verb);
        joint::read(scene, &words, words.end).or_else(|| source::read(scene, &words))
    };
    (first < verb).then(|| Cue { words: verb..verb + 1, speaker: speaker(first), end: verb + 1 })
}

/// The verb of saying that follows a subject; appositions and relative clauses between commas are passed over.
fn verb_behind(scene: &Scene<'_, '_>, start: usize, end: usize) -> Option<usize> {
    let mut at = start;
    let last = end.min(start + SUBJECT);
    while at < last {
        if at > start
            && is_cue(scene, at)
            && (is_finite(scene, at) || is_finite(scene, at - 1) || speech::is_saying(scene.word(at)))
        {
            return Some(at);
        }
        if matches!(scene.word(at), "," | "(") {
            let close = if scene.word(at) == "," { "," } else { ")" };
            let over = (at + 1..last).find(|&later| scene.word(later) == close)?;
            // "…, NAME, who runs the dam, said": what stands between commas is no subject.
            at = over + 1;
            continue;
        }
        let auxiliary = matches!(scene.word(at), "has" | "had" | "have");
        if matches!(scene.word(at), "." | ";" | ":" | "?" | "!") && !holds(scene, at)
            || is_finite(scene, at) && !auxiliary
        {
            return None;
        }
        at += 1;
    }
    None
}

/// Where the subject before a verb ends: auxiliaries and adverbs belong to the verb.
fn before_verb(scene: &Scene<'_, '_>, start: usize, verb: usize) -> usize {
    let mut end = verb;
    while end > start + 1 && matches!(scene.syntax.upos(end - 1), Upos::Aux | Upos::Adv) {
        end -= 1;
    }
    end
}

/// The cue that leads up to an opening mark: "NAME said:", "NAME added, ", "NAME told reporters on Friday that".
pub(crate) fn before(scene: &Scene<'_, '_>, opening: usize, start: usize) -> Option<Cue> {
    if subject::is_endless(scene, opening) {
        return None;
    }
    let colon = opening > start && scene.word(opening - 1) == ":";
    let from = start.max(opening.saturating_sub(if colon { LEAD_COLON } else { LEAD }));
    let mut verb = opening;
    let mut found = None;
    while verb > from {
        verb -= 1;
        if is_cue(scene, verb) && is_told(scene, verb) && (colon || !names(scene, verb)) {
            found = Some(verb);
            break;
        }
        let between = matches!(scene.word(verb), "." | ";" | "?" | "!") && !holds(scene, verb);
        let clause = is_finite(scene, verb) && !colon && scene.syntax.upos(verb) == Upos::Verb;
        if between || clause || (!colon && verb + 1 < opening && scene.word(verb) == "”") {
            return None;
        }
    }
    if found.is_none() && colon {
        let main = |at: usize| {
            let relation = scene.syntax.relation(at);
            scene.syntax.upos(at) == Upos::Verb
                && (scene.syntax.tag(at) == Tag::Past || (is_finite(scene, at) && relation != Relation::Acl))
                && !matches!(relation, Relation::AclRelcl | Relation::Advcl)
                && !is_passive(scene, at)
        };
        found = (start..opening).rev().find(|&at| main(at));
    }
    let verb = found?;
    let subject = subject::speaker(scene, verb, start).filter(|_| !is_passive(scene, verb));
    // A name that is not known as one: one word with a capital.
    let unknown = || {
        let words = subject::of(scene, verb, start).filter(|words| words.len() == 1)?;
        let capital = scene.word(words.start).starts_with(char::is_uppercase);
        capital.then(|| source::read(scene, &words)).flatten()
    };
    let subject = subject.or_else(unknown);
    let inverted =
        subject.is_none().then(|| stretch(scene, verb + 1, opening)).filter(|words| !words.is_empty());
    let speaker = subject.or_else(|| inverted.and_then(|words| source::speaker(scene, &words)));
    Some(Cue { words: verb..verb + 1, speaker, end: opening })
}

/// Whether a verb says that something was said: finite, or a participle that goes with a finite verb.
fn is_told(scene: &Scene<'_, '_>, verb: usize) -> bool {
    // "went on to say" tells as much as "said".
    let after_all = scene
        .syntax
        .head(verb)
        .is_some_and(|head| matches!(scene.syntax.tag(head), Tag::Past | Tag::PresentThird));
    let infinitive = matches!(scene.syntax.tag(verb), Tag::Infinitive)
        && !(after_all && scene.syntax.relation(verb) == Relation::Xcomp)
        && scene
            .dependents(verb, &[Relation::Mark, Relation::Aux])
            .any(|token| scene.is(token, "to") || scene.syntax.tag(token) == Tag::Modal);
    !infinitive
}

/// Whether a verb only says how something is called: "a song called “Rain”".
fn names(scene: &Scene<'_, '_>, verb: usize) -> bool {
    matches!(speech::verb(&base(scene, verb)), Some(Speech::Judge)) || scene.is(verb, "called")
}

/// Whether a token is a verb of saying.
pub(crate) fn is_cue(scene: &Scene<'_, '_>, token: usize) -> bool {
    if scene.document.kind(token) != Some(TokenKind::Word) {
        return false;
    }
    let verb = scene.syntax.upos(token) == Upos::Verb;
    (verb || !matches!(scene.word(token), "reports" | "notes" | "claims" | "comments" | "posts"))
        && (speech::is_saying(scene.word(token)) || (verb && speech::verb(&base(scene, token)).is_some()))
}
