//! How far a reported clause reaches.

use std::ops::Range;

use crate::facts::attribution::verb::{base, is_finite};
use crate::facts::scene::Scene;
use crate::lexicon::speech;
use crate::tag::class::{Relation, Tag, Upos};

/// Where the clause ends: at the next clause of the one who speaks.
pub(super) fn stop(scene: &Scene<'_, '_>, verb: usize, clausal: bool, start: usize, end: usize) -> usize {
    // "A fire, which officials said was out, closed the road": a comma ends the relative clause.
    let relative = start == verb + 1 && is_finite(scene, start);
    // "Calling it unsafe, the board closed the dam."
    let leads = scene.syntax.tag(verb) == Tag::Gerund
        && scene.sentence(verb).is_some_and(|sentence| sentence.tokens.start == verb);
    let leads = leads || (!clausal && is_subordinate(scene, verb));
    for at in start + 1..end {
        let word = scene.word(at);
        if word == ";" || ((relative || leads) && word == ",") {
            return at;
        }
        if word == "," {
            let next = at + 1 + usize::from(matches!(scene.word(at + 1), "and" | "but" | "while" | "also"));
            let told = scene.syntax.tag(next) == Tag::Gerund && speech::verb(&base(scene, next)).is_some();
            // "commended the work, so peace is near": the clause is the article's own.
            let finite = (start..at).any(|token| is_finite(scene, token));
            let other = !clausal
                && (scene.is(at + 1, "so")
                    || !finite
                        && !scene.is(at + 2, "also")
                        && ["but", "while", "although", "though", "because"]
                            .iter()
                            .any(|word| scene.is(at + 1, word)));
            if told || other || (scene.is(at + 1, "according") && scene.is(at + 2, "to")) {
                return at;
            }
        }
        let coordinate = matches!(word, "and" | "but") && {
            let next = at + 1 + usize::from(scene.syntax.upos(at + 1) == Upos::Adv);
            let told = matches!(
                scene.syntax.tag(next),
                Tag::Past | Tag::Participle | Tag::PresentThird | Tag::Present
            );
            // "reaffirmed the plan and decided to act": behind a thing it is the next act of who speaks.
            let act = !clausal
                && matches!(scene.syntax.tag(next), Tag::Past | Tag::PresentThird)
                && scene.syntax.tag(next) == scene.syntax.tag(verb)
                && scene.syntax.upos(next + 1) != Upos::Noun
                && !(start..at).any(|token| is_finite(scene, token));
            told && (act || speech::verb(&base(scene, next)).is_some())
        };
        if coordinate && (!clausal || (start..at).any(|token| is_finite(scene, token))) {
            return at;
        }
        let joined =
            matches!(scene.syntax.relation(at), Relation::Conj) && scene.syntax.head(at) == Some(verb);
        // "their strong partnership and continued support": a participle before its noun.
        let attribute = ["continued", "shared", "renewed", "increased", "sustained"]
            .iter()
            .any(|word| scene.is(at, word));
        if joined && !attribute && scene.syntax.upos(at) == Upos::Verb {
            let part = scene.subtree(at).start;
            let apart =
                matches!(scene.word(part.saturating_sub(1)), ",") || scene.syntax.upos(part) == Upos::Cconj;
            let closed = !clausal || (start..part).any(|token| is_finite(scene, token));
            if part > start && apart && closed {
                return part;
            }
        }
    }
    end
}

/// Whether the verb stands in a clause that leads its sentence: "When the mayor announced his retreat, the board met".
fn is_subordinate(scene: &Scene<'_, '_>, verb: usize) -> bool {
    let Some(sentence) = scene.sentence(verb) else { return false };
    let start = sentence.tokens.start;
    let subordinator = |token: usize| {
        ["when", "after", "before", "although", "though", "once", "until", "because", "since"]
            .iter()
            .any(|word| scene.is(token, word))
    };
    let opens = (start..verb).any(subordinator);
    opens
        && is_finite(scene, verb)
        && scene.syntax.relation(verb) == Relation::Advcl
        && !(start..verb).any(|token| scene.word(token) == ",")
}

/// Without marks and conjunctions at the edges.
pub(super) fn without_marks(scene: &Scene<'_, '_>, mut words: Range<usize>) -> Range<usize> {
    let edge =
        |token: usize| matches!(scene.word(token), "," | "." | ";" | ":" | "?" | "!" | "—" | "–" | "-");
    while !words.is_empty() && (edge(words.end - 1) || scene.syntax.upos(words.end - 1) == Upos::Cconj) {
        words.end -= 1;
    }
    while !words.is_empty() && edge(words.start) {
        words.start += 1;
    }
    words
}
