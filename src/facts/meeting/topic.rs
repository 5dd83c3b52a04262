//! What a meeting is about.

use crate::facts::clause::Clause;
use crate::lexicon::happening::{self, Meets};
use crate::tag::class::{Tag, Upos};
use crate::text::Span;

/// The words behind "to discuss" or "about".
pub(super) fn find(clause: &Clause<'_, '_, '_>) -> Option<Span> {
    let scene = clause.scene;
    let mut tokens = clause.anchor..clause.sentence.end.min(clause.anchor + 60);
    let cue = tokens.find(|&token| {
        let discusses = happening::meets(scene.word(token)) == Some(Meets::Discuss)
            && scene.syntax.upos(token) == Upos::Verb;
        let focuses =
            scene.is(token, "on") && scene.word(token - 1).to_ascii_lowercase().starts_with("focus");
        discusses || focuses || (token < clause.right() && scene.is(token, "about"))
    })?;
    let start = cue + 1;
    let stops = |token: &usize| {
        let mark = matches!(scene.word(*token), "," | "." | ";" | ":" | "—" | "–" | "?" | "!" | "”" | "\"");
        let finite = matches!(scene.syntax.tag(*token), Tag::Past | Tag::PresentThird);
        mark || finite || ["with", "during", "when", "while"].iter().any(|word| scene.is(*token, word))
    };
    let end = (start..clause.sentence.end).find(stops).unwrap_or(clause.sentence.end);
    let counts = scene.value(start).is_some_and(|value| !scene.is_time(value)) && scene.is(cue, "about");
    (start < end && !counts).then(|| scene.span(&(start..end)))
}
