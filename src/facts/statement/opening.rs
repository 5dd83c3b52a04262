//! Where the clause of a verb of saying begins.

use std::ops::Range;

use crate::facts::attribution::phrase::is_time;
use crate::facts::scene::Scene;
use crate::tag::class::Upos;

/// Where what was said begins.
pub(super) struct Opening {
    pub(super) content: usize,
    pub(super) addressee: Option<Range<usize>>,
    /// Whether it is a thing, not a clause.
    pub(super) thing: bool,
}

impl Opening {
    /// A clause.
    pub(super) fn clause(content: usize, addressee: Option<Range<usize>>) -> Self {
        Self { content, addressee, thing: false }
    }
}

/// Whether a word before a clause belongs to the verb of saying: "said Thursday", "said also".
pub(super) fn is_beside(scene: &Scene<'_, '_>, token: usize) -> bool {
    is_time(scene, token)
        || scene.is(token, "that")
        || scene.word(token) == ","
        || (matches!(scene.syntax.upos(token), Upos::Adp) && is_time(scene, token + 1))
}
