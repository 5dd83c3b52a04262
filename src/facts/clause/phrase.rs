//! Noun phrases and lists of them, read by the order of the words: where the parser errs in long lists of names with their
//! titles, the words still stand one behind the other.

use std::ops::Range;

use super::party::{is_party_noun, is_person, is_title};
use crate::facts::scene::Scene;
use crate::lexicon::gazetteer::country::{self, Form};
use crate::tag::class::{Relation, Tag, Upos};

/// A noun phrase.
#[derive(Clone, Debug)]
pub(crate) struct Phrase {
    /// All its words, what hangs on it by "of" among them.
    pub(crate) tokens: Range<usize>,
    pub(crate) head: usize,
}

/// The noun phrase that begins at a token.
pub(crate) fn at(scene: &Scene<'_, '_>, start: usize, end: usize) -> Option<Phrase> {
    let mut head = None;
    let mut token = start;
    while token < end {
        let timed = scene.value(token).filter(|&value| scene.is_time(value));
        if let Some(value) = timed {
            // "average daily use": a time that is an adjective belongs to the noun behind it.
            if head.is_some() && scene.syntax.upos(token) != Upos::Adj {
                break;
            }
            token = scene.values.all[value].tokens.end.max(token + 1);
            continue;
        }
        if !is_adjective(scene, token)
            && scene.syntax.upos(token) != Upos::Det
            && scene.syntax.tag(token) != Tag::Possessive
            && let Some(tokens) =
                scene.mentions(token).iter().map(|(tokens, _)| tokens).find(|tokens| tokens.start == token)
        {
            head = Some(tokens.end - 1);
            token = tokens.end;
            continue;
        }
        match scene.syntax.upos(token) {
            _ if is_adjective(scene, token) => {}
            Upos::Noun | Upos::Propn => head = Some(token),
            Upos::Pron if scene.syntax.tag(token) == Tag::Pronoun && head.is_none() => {
                return Some(Phrase { tokens: start..token + 1, head: token });
            }
            Upos::Pron if scene.syntax.tag(token) == Tag::Possessive && head.is_none() => {}
            // A number behind a noun counts something else, and an article begins another phrase.
            Upos::Det | Upos::Num if head.is_none_or(|_| is_genitive(scene, token - 1)) => {}
            Upos::Part if scene.syntax.tag(token) != Tag::To => {}
            Upos::Sym | Upos::X => {}
            Upos::Adv if head.is_none() && token + 1 < end && scene.syntax.upos(token + 1) == Upos::Adj => {}
            Upos::Verb if is_attribute(scene, token) => {}
            // "with visiting officials"
            Upos::Verb
                if token == start
                    && token > 0
                    && scene.is(token - 1, "with")
                    && scene.syntax.tag(token) == Tag::Gerund => {}
            Upos::Punct
                if matches!(scene.word(token), "-" | "/" | "&")
                    && head.is_some()
                    && !spaced(scene, token) => {}
            // "Greek, Cypriot and French counterparts": adjectives in a row.
            Upos::Punct | Upos::Cconj if head.is_none() && is_row(scene, token, end) => {}
            _ => break,
        }
        token += 1;
    }
    let head = head?;
    let close = |mut token: usize| {
        while token > head + 1
            && scene.syntax.upos(token - 1) != Upos::Noun
            && scene.syntax.upos(token - 1) != Upos::Propn
        {
            token -= 1;
        }
        token
    };
    Some(Phrase { tokens: start..close(token), head })
}

/// Whether a word is an adjective, as that of a country is whatever the reader says of it.
fn is_adjective(scene: &Scene<'_, '_>, token: usize) -> bool {
    let of_country = || {
        scene.syntax.upos(token) == Upos::Propn
            && country::find(scene.word(token)).is_some_and(|found| found.form == Form::Adjective)
    };
    scene.syntax.upos(token) == Upos::Adj || of_country()
}

fn is_genitive(scene: &Scene<'_, '_>, token: usize) -> bool {
    scene.syntax.tag(token) == Tag::Genitive
}

/// Whether blanks stand around a mark.
fn spaced(scene: &Scene<'_, '_>, token: usize) -> bool {
    !scene.document.touches_previous(token)
}

/// Whether a participle stands before its noun: "visiting forces".
fn is_attribute(scene: &Scene<'_, '_>, token: usize) -> bool {
    matches!(scene.syntax.relation(token), Relation::Amod | Relation::Compound)
        && scene.syntax.head(token).is_some_and(|head| head > token)
}

/// Whether adjectives stand on both sides of a comma or an "and".
fn is_row(scene: &Scene<'_, '_>, token: usize, end: usize) -> bool {
    token > 0
        && token + 1 < end
        && is_adjective(scene, token - 1)
        && is_adjective(scene, token + 1)
        && matches!(scene.word(token), "," | "and" | "or")
}

/// The noun phrases in a row that begin at a token: "A, B of C, and D".
pub(crate) fn list(scene: &Scene<'_, '_>, start: usize, end: usize) -> Vec<Phrase> {
    let mut all: Vec<Phrase> = Vec::new();
    let mut token = start;
    while let Some(mut phrase) = at(scene, token, end) {
        token = phrase.tokens.end;
        while token < end
            && ["of", "for", "to"].iter().any(|word| scene.is(token, word))
            && let Some(part) = at(scene, token + 1, end)
        {
            // "Minister of Defence Ada Brook": the person is the head.
            let person = is_person(scene, part.head) && !is_person(scene, phrase.head);
            let title = phrase.tokens.len() < 4 && is_title(scene, &phrase);
            let more =
                !scene.mentions(part.tokens.start).iter().any(|(tokens, _)| tokens.end == part.head + 1);
            // "a former adviser for President Ada Brook" is not the president.
            let other = ["a", "an"].iter().any(|word| scene.is(phrase.tokens.start, word));
            let named = person && !other && (more || title);
            if !named && !scene.is(token, "of") && !is_party_noun(scene, phrase.head) {
                break;
            }
            if named {
                phrase.head = part.head;
            }
            token = part.tokens.end;
        }
        phrase.tokens.end = token;
        // "met A, and B said": after a comma the last may be the subject of another clause.
        let apart =
            (1..3).any(|back| phrase.tokens.start >= back && scene.word(phrase.tokens.start - back) == ",");
        if apart && !all.is_empty() && opens_clause(scene, token, end) {
            break;
        }
        all.push(phrase);
        let comma = usize::from(scene.word(token) == ",");
        let joined = [("as", 3), ("along", 2), ("together", 2)]
            .iter()
            .find(|(word, _)| scene.is(token + comma, word))
            .filter(|(_, length)| {
                ["well", "with"].iter().any(|word| scene.is(token + comma + 1, word)) && *length > 0
            });
        let and = usize::from(["and", "&"].iter().any(|word| scene.is(token + comma, word)));
        let more = joined.map_or(comma + and, |(_, length)| comma + length);
        if more == 0 || token + more >= end {
            break;
        }
        token += more;
    }
    all
}

/// Whether a finite verb follows, so that the noun phrase before it is the subject of another clause.
fn opens_clause(scene: &Scene<'_, '_>, token: usize, end: usize) -> bool {
    if token >= end {
        return false;
    }
    let finite = matches!(scene.syntax.tag(token), Tag::Past | Tag::Present | Tag::PresentThird);
    finite || scene.syntax.upos(token) == Upos::Aux
}

/// The first token of the noun phrase that ends with this head.
pub(crate) fn start(scene: &Scene<'_, '_>, head: usize, low: usize) -> usize {
    let mut token = head;
    if let Some((tokens, _)) = scene.mentions(head).iter().find(|(tokens, _)| tokens.end > head) {
        token = tokens.start;
    }
    while token > low {
        let before = token - 1;
        let inside = match scene.syntax.upos(before) {
            Upos::Noun | Upos::Propn | Upos::Det | Upos::Num => true,
            Upos::Adj => true,
            Upos::Part => is_genitive(scene, before),
            Upos::Pron => scene.syntax.tag(before) == Tag::Possessive,
            Upos::Verb => is_attribute(scene, before),
            _ => false,
        };
        let timed = scene.value(before).is_some_and(|value| scene.is_time(value));
        if !inside || timed {
            break;
        }
        token = before;
    }
    token
}
