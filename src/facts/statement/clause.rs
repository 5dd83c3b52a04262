//! What was said: the clause, the infinitive or the thing that a verb of saying takes.

use std::ops::Range;

use super::bare::Bare;
use super::extent::{stop, without_marks};
use super::object::{addressee, thing};
use super::opening::{Opening, is_beside};
use crate::facts::attribution::phrase::{holds, is_time};
use crate::facts::attribution::verb::{base, is_finite};
use crate::facts::scene::Scene;
use crate::lexicon::speech::{self, Speech};
use crate::tag::class::{Relation, Tag, Upos};

/// What was said, and to whom.
pub(super) struct Said {
    pub(super) content: Range<usize>,
    pub(super) addressee: Option<Range<usize>>,
}

/// How many tokens may lie between the verb and its clause: "told the head of the Harbour Board on Friday that".
const GAP: usize = 22;

/// The most bytes that a reported clause holds.
const LONGEST: usize = 900;

/// Reads what a verb takes behind it, up to `end`.
pub(super) fn read(
    scene: &Scene<'_, '_>,
    verb: usize,
    class: Speech,
    lemma: &str,
    passive: bool,
    end: usize,
) -> Option<Said> {
    let opening = opening(scene, verb, class, lemma, passive, end)?;
    let clausal = matches!(class, Speech::Say | Speech::Tell) && !opening.thing;
    let stop = stop(scene, verb, clausal, opening.content, end);
    let mut content = without_marks(scene, opening.content..stop);
    while content.len() > 3 && scene.span(&content).of(scene.document.text()).len() > LONGEST {
        content.end -= 1;
    }
    (!content.is_empty()).then_some(Said { content, addressee: opening.addressee })
}

fn opening(
    scene: &Scene<'_, '_>,
    verb: usize,
    class: Speech,
    lemma: &str,
    passive: bool,
    end: usize,
) -> Option<Opening> {
    let first = verb + 1 + usize::from(scene.syntax.tag(verb + 1) == Tag::Particle && lemma != "call");
    let thing = || {
        let content = thing(scene, verb, class, lemma, passive, first, end)?;
        Some(Opening { content, addressee: None, thing: true })
    };
    let whom = |at: usize| addressee(scene, class, first, at);
    if class == Speech::Judge {
        return thing();
    }
    // Behind a comma a clause may still follow: "said in a note on Friday, the dam holds".
    let mut paused = false;
    for at in first..end.min(first + GAP) {
        let word = scene.word(at);
        let conjunction = scene.syntax.upos(at) == Upos::Sconj || scene.syntax.relation(at) == Relation::Mark;
        if scene.is(at, "that") && (conjunction || at == first) && scene.syntax.upos(at) != Upos::Det {
            return Some(Opening::clause(at + 1, whom(at)));
        }
        let asked = matches!(word, "whether" | "how" | "why" | "what" | "who")
            || (word == "if" && matches!(lemma, "ask" | "wonder"));
        match word {
            "," => {
                paused = true;
                continue;
            }
            ":" => {
                let told = (at + 1..end).any(|token| is_finite(scene, token));
                return told.then(|| Opening::clause(at + 1, whom(at)));
            }
            "“" | "\"" | "”" | "‘" if class == Speech::Ask => continue,
            "." | ";" | "?" | "!" | "“" | "\"" | "(" | "—" | "–" if !holds(scene, at) => {
                return thing();
            }
            _ => {}
        }
        let gerund = scene.syntax.tag(at) == Tag::Gerund && speech::verb(&base(scene, at)).is_some();
        if gerund && lemma == "announce" && at == first {
            return None;
        }
        if gerund {
            return thing();
        }
        if paused && scene.word(at - 1) == "," {
            let beside = (first..at - 1).all(|token| !is_finite(scene, token))
                && (is_beside(scene, first) || scene.syntax.upos(first) == Upos::Adp);
            let relative =
                matches!(word, "who" | "which" | "where" | "whose" | "and" | "but" | "as" | "while");
            let finite = (at..end).find(|&token| is_finite(scene, token));
            let whole = finite.is_some_and(|finite| {
                !(at..finite).any(|token| ["that", "which", "who"].iter().any(|word| scene.is(token, word)))
            });
            if beside && !relative && at > first + 1 && whole {
                return Some(Opening::clause(at, whom(at)));
            }
        }
        if paused {
            if is_finite(scene, at) && scene.syntax.relation(at) != Relation::AclRelcl {
                return Bare { verb, class, lemma, first, finite: at }.behind_comma(scene).or_else(thing);
            }
            continue;
        }
        if scene.syntax.tag(at) == Tag::To {
            // "called it a way to save": "call" takes an infinitive behind "on" and "for" alone.
            let on = ["on", "upon", "for"].iter().any(|word| scene.is(first, word));
            let takes = infinitive(class, lemma, at, first, passive) && (lemma != "call" || on || passive);
            return if takes { Some(Opening::clause(at, whom(at))) } else { thing() };
        }
        if asked && (at == first || whom(at).is_some()) {
            return Some(Opening::clause(at, whom(at)));
        }
        if is_finite(scene, at) {
            return Bare { verb, class, lemma, first, finite: at }.opening(scene).or_else(thing);
        }
    }
    // After "said" there is a clause even where its verb is not seen as one.
    let opens = matches!(
        scene.syntax.upos(first),
        Upos::Det | Upos::Pron | Upos::Propn | Upos::Noun | Upos::Adj | Upos::Num
    );
    // ", said Mayor Ada Brook and Governor Tomas Ek".
    let inverted = scene.word(verb.wrapping_sub(1)) == ","
        && scene.mentions(end - 1).iter().any(|(tokens, _)| tokens.end == end);
    if lemma == "say" && opens && !paused && !inverted && first + 2 < end && !is_time(scene, first) {
        return Some(Opening::clause(first, None));
    }
    thing()
}

/// Whether the verb takes an infinitive here.
fn infinitive(class: Speech, lemma: &str, at: usize, first: usize, passive: bool) -> bool {
    match class {
        Speech::Ask => {
            passive || at > first || matches!(lemma, "ask" | "demand" | "petition" | "plead" | "beg")
        }
        Speech::Tell => passive || at > first,
        Speech::Promise => at == first,
        _ => false,
    }
}
