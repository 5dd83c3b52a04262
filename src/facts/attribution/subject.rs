//! The words of a verb's subject: what the parser says, else the noun phrase to the left.

use std::ops::Range;

use super::phrase::is_time;
use super::source;
use crate::analysis::EntityKind;
use crate::facts::fact::Ref;
use crate::facts::scene::Scene;
use crate::lexicon::speech;
use crate::tag::class::{Relation, Tag, Upos};

/// How far up a verb may share the subject of the verb that it hangs on.
const CLIMB: usize = 4;

/// How many tokens may lie between a name and its verb: ", the alliance’s chief since 2014,".
const APPOSITION: usize = 18;

/// Who does what the verb says, if it can speak: the parser's subject, else the noun phrase to the left, else the subject of
/// the sentence.
pub(crate) fn speaker(scene: &Scene<'_, '_>, verb: usize, start: usize) -> Option<Ref> {
    let root = || {
        let tokens = scene.sentence(verb)?.tokens.clone();
        let root = tokens.into_iter().find(|&token| scene.syntax.relation(token) == Relation::Root)?;
        of(scene, root, start).filter(|words| words.end <= verb)
    };
    let read = |words: Range<usize>| source::speaker(scene, &words);
    of(scene, verb, start)
        .and_then(read)
        .or_else(|| by_order(scene, verb, start).and_then(read))
        .or_else(|| set_off(scene, verb, start).and_then(read))
        .or_else(|| root().and_then(read))
}

/// The person named before a longer insertion: "Ada Brook, while on a visit to Greenfield, Ohio, announced".
fn set_off(scene: &Scene<'_, '_>, verb: usize, start: usize) -> Option<Range<usize>> {
    if verb == start || scene.word(verb - 1) != "," {
        return None;
    }
    let name = |token: usize| {
        let person = |(tokens, entity): &&(Range<usize>, usize)| {
            tokens.start == token
                && scene.kind(*entity) == EntityKind::Person
                && scene.word(tokens.end) == ","
        };
        scene.mentions(token).iter().find(person).map(|(tokens, _)| tokens.clone())
    };
    let led = |name: &Range<usize>| name.start > start && scene.syntax.upos(name.start - 1) == Upos::Adp;
    (start..verb).find_map(name).filter(|name| !led(name))
}

/// The words of who does what the verb says; of a passive verb, whom it is done to.
pub(crate) fn of(scene: &Scene<'_, '_>, verb: usize, start: usize) -> Option<Range<usize>> {
    by_structure(scene, verb, start)
        .map(|words| with_name(scene, words, verb))
        .or_else(|| by_order(scene, verb, start))
}

/// With the person's name that stands right behind a title: "the harbour's spokesman Ivo Lang".
pub(crate) fn with_name(scene: &Scene<'_, '_>, words: Range<usize>, end: usize) -> Range<usize> {
    let apart = matches!(scene.word(words.end), "," | "(");
    let next = words.end + usize::from(apart);
    let closed = |at: usize| at >= end || matches!(scene.word(at), "," | ")" | "." | ";");
    let person = |tokens: &Range<usize>, entity: usize| {
        tokens.end <= end
            && scene.kind(entity) == EntityKind::Person
            && scene.syntax.upos(tokens.start) != Upos::Pron
    };
    let mut beside = scene.mentions(next).iter();
    let name = beside.find(|(tokens, entity)| {
        tokens.start == next && person(tokens, *entity) && (!apart || closed(tokens.end))
    });
    if let Some((tokens, _)) = name {
        return words.start..tokens.end;
    }
    // "Party leader and Prime Minister Ivo Lang": two titles of one person.
    let mut last = scene.mentions(end.saturating_sub(1)).iter();
    let titled = last.find(|(tokens, entity)| {
        tokens.end == end
            && person(tokens, *entity)
            && tokens.start > words.end + 1
            && scene.word(tokens.start - 1) != ","
    });
    match titled {
        Some((tokens, _)) if scene.is(words.end, "and") => words.start..tokens.end,
        _ => words,
    }
}

/// The parser's subject of a verb or of the verb that it hangs on.
fn by_structure(scene: &Scene<'_, '_>, verb: usize, start: usize) -> Option<Range<usize>> {
    let mut at = verb;
    for _ in 0..CLIMB {
        if let Some(subject) = nearest(scene, at) {
            let relative = matches!(scene.syntax.tag(subject), Tag::Relative | Tag::Interrogative)
                || scene.is(subject, "that");
            return match scene.syntax.head(at) {
                Some(noun) if relative && noun < subject => Some(scene.phrase(noun)),
                _ if relative => None,
                _ => {
                    let phrase = scene.phrase(subject);
                    let comma = (phrase.start..subject).rev().find(|&token| scene.word(token) == ",");
                    Some(comma.map_or(phrase.start, |comma| comma + 1)..phrase.end)
                }
            };
        }
        let Some(head) = scene.syntax.head(at).filter(|&head| head >= start) else { break };
        match scene.syntax.relation(at) {
            // "posted a note, saying that": behind a comma it goes with the verb.
            Relation::Acl if scene.word(at - 1) == "," => at = above_noun(scene, head)?,
            // "the board, which runs the dam, declared": what the comma closes is no subject.
            Relation::AclRelcl if scene.word(at - 1) == "," => break,
            // "issued a statement saying that": who issued it says so.
            Relation::Acl if speech::is_writing(scene.lemma(head)) && above_noun(scene, head).is_some() => {
                at = above_noun(scene, head)?;
            }
            Relation::Acl | Relation::AclRelcl if head < at => {
                let phrase = scene.phrase(head);
                return Some(phrase.start..phrase.end.min(at));
            }
            Relation::Conj | Relation::Xcomp | Relation::Advcl => at = head,
            Relation::Parataxis if scene.syntax.tag(at) == Tag::Gerund => at = head,
            _ => break,
        }
    }
    None
}

/// The verb that a noun belongs to.
fn above_noun(scene: &Scene<'_, '_>, noun: usize) -> Option<usize> {
    let mut at = noun;
    for _ in 0..CLIMB {
        at = scene.syntax.head(at)?;
        if scene.syntax.upos(at) == Upos::Verb {
            return Some(at);
        }
    }
    None
}

/// The subject that hangs on a verb, the nearest of several.
fn nearest(scene: &Scene<'_, '_>, verb: usize) -> Option<usize> {
    let subjects = scene.dependents(verb, &[Relation::Nsubj]);
    let plain = |token: usize| {
        let start = scene.phrase(token).start;
        let led = |at: usize| scene.syntax.upos(at) == Upos::Adp && scene.mentions(at).is_empty();
        let behind = led(start) || (start > 0 && led(start - 1));
        is_nominal(scene, token) && !behind && !in_relative(scene, token, verb) && !is_time(scene, token)
    };
    subjects.filter(|&token| plain(token)).min_by_key(|&token| token.abs_diff(verb))
}

/// The noun phrase to the left of a verb, over an apposition between commas.
fn by_order(scene: &Scene<'_, '_>, verb: usize, start: usize) -> Option<Range<usize>> {
    let mut end = verb;
    while end > start && matches!(scene.syntax.upos(end - 1), Upos::Aux | Upos::Adv | Upos::Part) {
        end -= 1;
    }
    if end > start && scene.word(end - 1) == "," {
        let from = start.max(end.saturating_sub(APPOSITION));
        end = (from..end - 1).rev().find(|&at| scene.word(at) == ",")?;
    }
    if end > start && scene.word(end - 1) == ")" {
        end = (start..end).rev().find(|&at| scene.word(at) == "(")?;
    }
    let last = end.checked_sub(1).filter(|&last| last >= start && is_nominal(scene, last))?;
    let person = scene
        .mentions(last)
        .iter()
        .find(|(tokens, entity)| tokens.end == last + 1 && scene.kind(*entity) == EntityKind::Person);
    if let Some((tokens, _)) = person {
        return Some(tokens.clone());
    }
    if scene.is(last, "who") {
        return person_before(scene, last, start);
    }
    let mut head = last;
    for _ in 0..CLIMB {
        let inner = matches!(
            scene.syntax.relation(head),
            Relation::Nmod | Relation::NmodPoss | Relation::Compound | Relation::Flat | Relation::Conj
        );
        let apart = |next: usize| (next..head).any(|token| scene.word(token) == ",");
        match scene.syntax.head(head) {
            Some(next) if inner && next < head && next >= start && !apart(next) => head = next,
            _ => break,
        }
    }
    let phrase = scene.phrase(head);
    let words = phrase.start.max(start)..phrase.end.min(end).max(head + 1);
    // "Ada Brook of the Harbour Board".
    let led = words.start > start + 1 && scene.syntax.upos(words.start - 1) == Upos::Adp;
    Some(led.then(|| ends_person(scene, words.start - 2)).flatten().unwrap_or(words))
}

/// The name of a person that ends with this token.
fn ends_person(scene: &Scene<'_, '_>, last: usize) -> Option<Range<usize>> {
    let mut all = scene.mentions(last).iter();
    let found =
        all.find(|(tokens, entity)| tokens.end == last + 1 && scene.kind(*entity) == EntityKind::Person)?;
    Some(found.0.clone())
}

/// The last person named before "who".
fn person_before(scene: &Scene<'_, '_>, who: usize, start: usize) -> Option<Range<usize>> {
    let from = start.max(who.saturating_sub(APPOSITION));
    (from..who).rev().find_map(|token| ends_person(scene, token))
}

/// Whether a noun before a verb belongs to a relative clause between: "the board, which runs the harbour, said".
fn in_relative(scene: &Scene<'_, '_>, noun: usize, verb: usize) -> bool {
    if noun > verb || scene.word(verb.saturating_sub(1)) != "," {
        return false;
    }
    let from = noun.saturating_sub(APPOSITION);
    let comma = (from..noun).rev().find(|&token| scene.word(token) == ",");
    comma.is_some_and(|comma| ["which", "who", "where", "whose"].iter().any(|word| scene.is(comma + 1, word)))
}

/// Whether a token can be the head of who speaks.
pub(crate) fn is_nominal(scene: &Scene<'_, '_>, token: usize) -> bool {
    matches!(scene.syntax.upos(token), Upos::Noun | Upos::Propn | Upos::Pron)
}

/// The most tokens of a sentence whose structure is asked for: a longer one is a table or a list.
const PROSE: usize = 300;

/// Whether the sentence of a token is too long to be one.
pub(crate) fn is_endless(scene: &Scene<'_, '_>, token: usize) -> bool {
    scene.sentence(token).is_none_or(|sentence| sentence.tokens.len() > PROSE)
}
