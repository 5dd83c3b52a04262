//! "According to" and "as the ministry said": the words of a source beside the clause that it vouches for.

use std::ops::Range;

use super::extent::without_marks;
use super::settle::Quoted;
use super::{ACCORDING, Draft};
use crate::analysis::{Certainty, EntityKind, Mode};
use crate::facts::attribution::phrase::{is_time, stretch};
use crate::facts::attribution::verb::{base, is_finite};
use crate::facts::attribution::{joint, source, subject};
use crate::facts::fact::Ref;
use crate::facts::scene::Scene;
use crate::lexicon::speech::{self, Speech};
use crate::tag::class::{Tag, Upos};
use crate::text::Sentence;

/// The statement that "according to" or "as the ministry said" at this token makes.
pub(super) fn read(
    scene: &Scene<'_, '_>,
    sentence: &Sentence,
    token: usize,
    quoted: &Quoted,
) -> Option<Draft> {
    let limit = quoted.next(token).map_or(sentence.tokens.end, |next| next.min(sentence.tokens.end));
    let source = if scene.is(token, "according") && scene.is(token + 1, "to") {
        let words = subject::with_name(scene, stretch(scene, token + 2, limit), limit);
        let last = words.end.saturating_sub(1);
        if ["plan", "schedule", "whom"].iter().any(|word| scene.is(last, word)) {
            return None;
        }
        Source { cue: token..token + 2, end: words.end, words }
    } else {
        as_said(scene, sentence, token, limit)?
    };
    let words = &source.words;
    if words.is_empty() {
        return None;
    }
    let content = content(scene, sentence, token, source.end, limit, quoted)?;
    let several = || joint::read(scene, words, words.end);
    let speaker =
        several().or_else(|| source::speaker(scene, words)).or_else(|| object_pronoun(scene, words));
    Some(Draft {
        rule: &ACCORDING,
        mode: Mode::Indirect,
        content,
        evidence: sentence.span,
        cue: Some(source.cue),
        speaker: Some(speaker?),
        addressee: None,
        certainty: Certainty::Asserted,
        attribution: None,
        paragraph: sentence.paragraph,
    })
}

/// Words that name a source, with their cue.
struct Source {
    words: Range<usize>,
    cue: Range<usize>,
    /// One past the last token of both.
    end: usize,
}

/// The most tokens of "as the ministry told reporters in Oslo on Monday".
const ASIDE: usize = 16;

/// Reads "as the ministry said", set off by commas.
fn as_said(scene: &Scene<'_, '_>, sentence: &Sentence, token: usize, limit: usize) -> Option<Source> {
    let start = sentence.tokens.start;
    let opens = |at: usize| at == start || matches!(scene.word(at - 1), "," | "—" | "–");
    let joined = token == start + 1 && scene.syntax.upos(start) == Upos::Cconj;
    if !scene.is(token, "as") || !(opens(token) || joined) {
        return None;
    }
    let last = limit.min(token + ASIDE);
    let close = (token + 2..last).find(|&at| matches!(scene.word(at), "," | "." | "—" | "–" | ";"))?;
    let verb = (token + 2..close).find(|&at| {
        is_finite(scene, at) && scene.syntax.upos(at) == Upos::Verb
            || scene.is(at, "put")
            || scene.syntax.tag(at) == Tag::Participle && is_finite(scene, at - 1)
    })?;
    let put = scene.is(verb, "put") && scene.is(verb + 1, "it");
    let class = speech::verb(&base(scene, verb));
    let words = token + 1..subject::before_verb(scene, verb, token + 1);
    // "As I said" only comments on one's own speech, and "as he said the dam holds" tells of two things at once.
    let own = words.len() == 1 && ["i", "we", "you", "it"].iter().any(|word| scene.is(words.start, word));
    let next = verb + 1 + usize::from(put);
    let beside = next == close
        || matches!(scene.syntax.upos(next), Upos::Adp | Upos::Adv)
        || is_time(scene, next)
        || class == Some(Speech::Tell);
    let says = put || matches!(class, Some(Speech::Say | Speech::Tell | Speech::Announce));
    let plain = !(next..close).any(|at| is_finite(scene, at) || scene.is(at, "that"));
    (says && beside && plain && !own).then_some(Source { words, cue: verb..next, end: close })
}

/// "According to him".
fn object_pronoun(scene: &Scene<'_, '_>, words: &Range<usize>) -> Option<Ref> {
    let pronoun = words.len() == 1 && ["him", "her", "them"].iter().any(|word| scene.is(words.start, word));
    pronoun.then(|| source::read(scene, words)).flatten()
}

/// The clause behind the source where it leads, else the clause before it, with what follows.
fn content(
    scene: &Scene<'_, '_>,
    sentence: &Sentence,
    token: usize,
    behind: usize,
    end: usize,
    quoted: &Quoted,
) -> Option<Range<usize>> {
    let finite = |words: &Range<usize>| words.clone().any(|token| is_finite(scene, token));
    let from = quoted.last(token).map_or(sentence.tokens.start, |last| last.max(sentence.tokens.start));
    let before = without_marks(scene, from..token);
    let rest = without_marks(scene, behind..end);
    let time = |at: usize| {
        scene.value(at).is_some_and(|value| scene.is_time(value)) || scene.is(at, "in") || scene.is(at, "on")
    };
    let close = (behind..end).find(|&at| !time(at)).unwrap_or(end);
    let set_off = scene.word(token.saturating_sub(1)) == "," && scene.word(close) == ",";
    if !before.is_empty() && !rest.is_empty() && set_off && (finite(&before) || finite(&rest)) {
        // "The wells, according to the ministry, are dry": from the first word to the last, unless only "in short" leads.
        let aside =
            matches!(scene.syntax.upos(before.start), Upos::Adp | Upos::Adv | Upos::Cconj | Upos::Intj);
        return Some(if aside && !finite(&before) { rest } else { before.start..rest.end });
    }
    if finite(&before) || before.len() > 1 {
        return Some(before);
    }
    let mut rest = rest;
    if scene.word(behind) == "(" {
        let close = rest.clone().find(|&token| scene.word(token) == ")")?;
        rest = without_marks(scene, close + 1..rest.end);
    }
    // "According to police in Greenfield, Ohio, …": the rest of the place's name is no part of the clause.
    if let Some((tokens, entity)) = scene.mentions(rest.start).first()
        && scene.kind(*entity) == EntityKind::Place
        && tokens.start == rest.start
        && scene.word(tokens.end) == ","
        && tokens.end + 1 < rest.end
    {
        rest.start = tokens.end + 1;
    }
    finite(&rest).then_some(rest)
}
