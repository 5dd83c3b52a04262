//! "According to": the words of a source beside the clause that it vouches for.

use std::ops::Range;

use super::extent::without_marks;
use super::settle::Quoted;
use super::{ACCORDING, Draft};
use crate::analysis::{Certainty, EntityKind, Mode};
use crate::facts::attribution::phrase::stretch;
use crate::facts::attribution::verb::is_finite;
use crate::facts::attribution::{source, subject};
use crate::facts::fact::Ref;
use crate::facts::scene::Scene;
use crate::text::Sentence;

/// The statement that "according to" at this token makes.
pub(super) fn read(
    scene: &Scene<'_, '_>,
    sentence: &Sentence,
    token: usize,
    quoted: &Quoted,
) -> Option<Draft> {
    if !scene.is(token, "according") || !scene.is(token + 1, "to") {
        return None;
    }
    let end = quoted.next(token).map_or(sentence.tokens.end, |next| next.min(sentence.tokens.end));
    let words = subject::with_name(scene, stretch(scene, token + 2, end), end);
    if words.is_empty() || ["plan", "schedule", "whom"].iter().any(|word| scene.is(words.end - 1, word)) {
        return None;
    }
    let content = content(scene, sentence, token, &words, end, quoted)?;
    Some(Draft {
        rule: &ACCORDING,
        mode: Mode::Indirect,
        content,
        evidence: sentence.span,
        cue: Some(token..token + 2),
        speaker: Some(source::speaker(scene, &words).or_else(|| object_pronoun(scene, &words))?),
        addressee: None,
        certainty: Certainty::Asserted,
        attribution: None,
        paragraph: sentence.paragraph,
    })
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
    words: &Range<usize>,
    end: usize,
    quoted: &Quoted,
) -> Option<Range<usize>> {
    let finite = |words: &Range<usize>| words.clone().any(|token| is_finite(scene, token));
    let from = quoted.last(token).map_or(sentence.tokens.start, |last| last.max(sentence.tokens.start));
    let before = without_marks(scene, from..token);
    let behind = without_marks(scene, words.end..end);
    let time = |at: usize| {
        scene.value(at).is_some_and(|value| scene.is_time(value)) || scene.is(at, "in") || scene.is(at, "on")
    };
    let close = (words.end..end).find(|&at| !time(at)).unwrap_or(end);
    let set_off = scene.word(token.saturating_sub(1)) == "," && scene.word(close) == ",";
    if !before.is_empty() && !behind.is_empty() && set_off {
        // "The wells, according to the ministry, are dry": from the first word to the last.
        return Some(before.start..behind.end);
    }
    if finite(&before) || before.len() > 1 {
        return Some(before);
    }
    let mut behind = behind;
    if scene.word(words.end) == "(" {
        let close = behind.clone().find(|&token| scene.word(token) == ")")?;
        behind = without_marks(scene, close + 1..behind.end);
    }
    // "According to police in Greenfield, Ohio, …": the rest of the place's name is no part of the clause.
    if let Some((tokens, entity)) = scene.mentions(behind.start).first()
        && scene.kind(*entity) == EntityKind::Place
        && tokens.start == behind.start
        && scene.word(tokens.end) == ","
        && tokens.end + 1 < behind.end
    {
        behind.start = tokens.end + 1;
    }
    finite(&behind).then_some(behind)
}
