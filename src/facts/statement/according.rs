//! "According to": the words of a source beside the clause that it vouches for.

use std::ops::Range;

use super::settle::Quoted;
use super::{ACCORDING, Draft, clause};
use crate::analysis::{Certainty, Mode};
use crate::facts::attribution::source;
use crate::facts::quotation::speaker::{is_finite, stretch};
use crate::facts::scene::Scene;
use crate::text::Sentence;

/// The statement that "according to" at this token makes.
pub(super) fn read(scene: &Scene<'_, '_>, sentence: &Sentence, token: usize, quoted: &Quoted) -> Option<Draft> {
    if !scene.is(token, "according") || !scene.is(token + 1, "to") {
        return None;
    }
    let end = quoted.next(token).map_or(sentence.tokens.end, |next| next.min(sentence.tokens.end));
    let words = stretch(scene, token + 2, end);
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
        speaker: Some(source::read(scene, &words)?),
        addressee: None,
        certainty: Certainty::Asserted,
        attribution: None,
        paragraph: sentence.paragraph,
    })
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
    let before = clause::without_marks(scene, from..token);
    let behind = clause::without_marks(scene, words.end..end);
    if finite(&before) {
        return Some(before);
    }
    let behind = (behind.start..behind.end)
        .find(|&at| at == words.end || scene.word(at - 1) == "," || at == behind.start)
        .map(|start| start..behind.end)?;
    finite(&behind).then_some(behind)
}
