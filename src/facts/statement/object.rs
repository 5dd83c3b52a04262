//! What a verb of saying takes beside a clause: a thing, and whom it is said to.

use std::ops::Range;

use crate::facts::attribution::phrase::{holds, is_time};
use crate::facts::scene::Scene;
use crate::lexicon::speech::{self, Speech};
use crate::tag::class::{Relation, Tag, Upos};

/// A thing that is asked for, announced or judged.
pub(super) fn thing(
    scene: &Scene<'_, '_>,
    verb: usize,
    class: Speech,
    lemma: &str,
    passive: bool,
    first: usize,
    end: usize,
) -> Option<usize> {
    if passive || first >= end {
        return None;
    }
    let object = || {
        let known = scene
            .dependents(verb, &[Relation::Obj, Relation::Ccomp, Relation::Xcomp])
            .any(|token| token > verb);
        let opens =
            matches!(scene.syntax.upos(first), Upos::Det | Upos::Pron | Upos::Propn | Upos::Noun | Upos::Adj);
        let time = is_time(scene, first);
        (known || opens)
            && scene.syntax.upos(first) != Upos::Punct
            && scene.syntax.tag(first) != Tag::To
            && !time
    };
    let gerund = scene.syntax.tag(first) == Tag::Gerund;
    let takes = match class {
        Speech::Ask if scene.is(first, "for") => {
            return (end > first + 1).then_some(first + 1);
        }
        Speech::Ask => {
            object() && !scene.is(first, "on") && matches!(lemma, "demand" | "request" | "urge" | "call")
        }
        Speech::Judge => object() && !scene.is(first, "you"),
        Speech::Promise => object() && !matches!(lemma, "offer" | "threaten" | "swear"),
        Speech::Announce => object() || gerund,
        // "the flood claimed the lives of four" says nothing.
        Speech::Say if lemma == "claim" && (first..end).take(3).any(|at| scene.lemma(at) == "life") => false,
        Speech::Say => speech::takes_thing(lemma) && object(),
        Speech::Tell => false,
    };
    takes.then_some(first)
}

/// The words between a verb and its clause that name whom it is said to.
pub(super) fn addressee(
    scene: &Scene<'_, '_>,
    class: Speech,
    first: usize,
    end: usize,
) -> Option<Range<usize>> {
    let preposition = ["to", "on", "upon", "with"].iter().any(|word| scene.is(first, word));
    let start = first + usize::from(preposition);
    if start >= end || (!preposition && !matches!(class, Speech::Tell | Speech::Ask)) {
        return None;
    }
    let beside = |token: usize| {
        matches!(scene.word(token), "," | "in" | "on" | "during" | "at" | "after") && !holds(scene, token)
            || is_time(scene, token)
    };
    let stop = (start..end).find(|&token| beside(token)).unwrap_or(end);
    let nominal =
        (start..stop).any(|token| matches!(scene.syntax.upos(token), Upos::Noun | Upos::Propn | Upos::Pron));
    nominal.then_some(start..stop)
}
