//! The noun phrase that begins at a token, where the parser need not be asked: behind "said" and "according to".

use std::ops::Range;

use super::verb::is_finite;
use crate::facts::scene::Scene;
use crate::tag::class::Upos;

/// The noun phrase from a token to the next mark or clause.
pub(crate) fn stretch(scene: &Scene<'_, '_>, start: usize, end: usize) -> Range<usize> {
    let stops = |token: usize| {
        let mark = matches!(
            scene.word(token),
            "," | "." | ";" | ":" | "?" | "!" | "(" | "—" | "–" | "“" | "\"" | "‘"
        );
        let clause = matches!(
            scene.word(token),
            "that" | "who" | "which" | "as" | "while" | "when" | "after" | "during" | "adding"
        );
        ((mark || clause) && !holds(scene, token))
            || (token > start && is_time(scene, token))
            || (is_finite(scene, token) && scene.mentions(token).is_empty())
    };
    let stop = (start..end).find(|&token| stops(token)).unwrap_or(end);
    let trailing = |token: usize| {
        matches!(scene.syntax.upos(token), Upos::Adp | Upos::Det | Upos::Adv) && !holds(scene, token)
    };
    let mut stop = stop;
    while stop > start && trailing(stop - 1) {
        stop -= 1;
    }
    start..stop
}

/// Whether a token is part of a time.
pub(crate) fn is_time(scene: &Scene<'_, '_>, token: usize) -> bool {
    scene.value(token).is_some_and(|value| scene.is_time(value))
}

/// Whether a name goes on over this token.
pub(crate) fn holds(scene: &Scene<'_, '_>, token: usize) -> bool {
    scene.mentions(token).iter().any(|(tokens, _)| tokens.start < token)
}
