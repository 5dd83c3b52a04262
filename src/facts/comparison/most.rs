//! What is the largest or smallest of its kind.

use super::{apart, sides};
use crate::facts::clause::phrase;
use crate::facts::fact::Comparison;
use crate::facts::scene::Scene;
use crate::lexicon::happening::{self, Degree};
use crate::tag::class::Upos;
use crate::text::{Sentence, Span};

/// "rose to a record high".
pub(super) fn record(scene: &Scene<'_, '_>, sentence: &Sentence, token: usize) -> Option<Comparison> {
    let high = ["high", "highs"].iter().any(|word| scene.is(token + 1, word));
    let low = ["low", "lows"].iter().any(|word| scene.is(token + 1, word));
    if !scene.is(token, "record") || !(high || low) || !sentence.tokens.contains(&(token + 1)) {
        return None;
    }
    let left = sides::subject(scene, sentence, token)?;
    let right = scene.span(&(token..token + 2));
    let relation = if high { "largest" } else { "smallest" };
    apart(left, right).then_some(Comparison { left, by: None, relation, right: Some(right) })
}

/// "the largest city in the region".
pub(super) fn most(scene: &Scene<'_, '_>, sentence: &Sentence, token: usize) -> Option<Comparison> {
    let degree = happening::degree(scene.word(token))
        .filter(|degree| matches!(degree, Degree::Most | Degree::Least))?;
    // "the largest and strongest storm"
    let describes = |at: usize| {
        scene.syntax.upos(at) == Upos::Adj || scene.is(at, "and") && scene.syntax.upos(at + 1) == Upos::Adj
    };
    let noun = (token + 1..sentence.tokens.end).find(|&at| !describes(at))?;
    let start = phrase::start(scene, token, sentence.tokens.start);
    // "the lowest since 1970"
    let since = scene.value(noun + 1).filter(|&value| scene.is(noun, "since") && scene.is_date(value));
    let right = match since {
        Some(value) => scene.span(&(start..scene.values.all[value].tokens.end)),
        None if matches!(scene.syntax.upos(noun), Upos::Noun | Upos::Propn) => {
            let noun = sides::right(scene, sentence, noun)?;
            let first = scene.span(&(start..start + 1));
            Span::new(first.start(), noun.end())
        }
        None => return None,
    };
    let left = sides::left(scene, sentence, start)?;
    let relation = if degree == Degree::Most { "largest" } else { "smallest" };
    apart(left, right).then_some(Comparison { left, by: None, relation, right: Some(right) })
}
