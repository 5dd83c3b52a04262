//! Who passed on what another says: "a letter seen by the Harbour Times", "the paper reported, citing officials".

use std::ops::Range;

use super::phrase::stretch;
use super::source;
use crate::facts::fact::{Attribution, Ref};
use crate::facts::scene::Scene;
use crate::text::Span;

/// How many tokens may lie between a verb of saying and "citing".
const NEAR: usize = 6;

/// Whether "seen by" or the like begins at a token.
pub(crate) fn is_passed_on(scene: &Scene<'_, '_>, token: usize) -> bool {
    scene.is(token + 1, "by")
        && ["seen", "obtained", "reviewed", "viewed"].iter().any(|word| scene.is(token, word))
}

/// Who vouches for what a speaker said by a cue, and who passed it on.
pub(crate) fn read(scene: &Scene<'_, '_>, speaker: Ref, cue: Span) -> Attribution {
    let plain = Attribution { source: speaker, cue, via: None };
    let (behind_speaker, behind_cue) = (after(scene, speaker.span), after(scene, cue));
    let seen = behind_speaker + usize::from(scene.word(behind_speaker) == ",");
    let named = |start: usize| {
        let end = scene.sentence(start).map_or(start, |sentence| sentence.tokens.end);
        let words: Range<usize> = stretch(scene, start, end);
        (!words.is_empty()).then(|| source::speaker(scene, &words)).flatten()
    };
    if is_passed_on(scene, seen) {
        return Attribution { via: named(seen + 2), ..plain };
    }
    let citing = (behind_cue..behind_cue + NEAR).find(|&token| scene.is(token, "citing"));
    let cited = citing.and_then(|token| Some((token, named(token + 1)?)));
    match cited {
        Some((token, source)) if same_sentence(scene, behind_cue - 1, token) => {
            Attribution { source, cue: scene.span(&(token..token + 1)), via: Some(speaker) }
        }
        _ => plain,
    }
}

/// The first token behind a span.
fn after(scene: &Scene<'_, '_>, span: Span) -> usize {
    scene.document.tokens().partition_point(|token| token.span.start() < span.end())
}

fn same_sentence(scene: &Scene<'_, '_>, one: usize, other: usize) -> bool {
    scene.sentence(one).is_some_and(|sentence| sentence.tokens.contains(&other))
}
