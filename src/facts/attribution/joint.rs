//! Several who speak as one: "the mayor and the governor said". A slot has room for one entity, so that the words of all stand
//! in it without one.

use std::ops::Range;

use super::phrase::is_time;
use super::subject::is_nominal;
use super::verb::is_finite;
use crate::analysis::EntityKind;
use crate::facts::clause::party::{is_person, is_title, party};
use crate::facts::clause::phrase::{self, Phrase};
use crate::facts::fact::Ref;
use crate::facts::scene::Scene;
use crate::lexicon::gazetteer::office;
use crate::tag::class::{Tag, Upos};

/// The words of all who speak behind a verb: "said the mayor and the governor".
pub(crate) fn behind(scene: &Scene<'_, '_>, words: &Range<usize>) -> Option<Ref> {
    // "said the mayor and the crowd cheered".
    if is_finite(scene, words.end) { None } else { read(scene, words, words.end) }
}

/// The words of all who speak, where the subject goes on up to the verb at `end` or began before `words`.
pub(crate) fn read(scene: &Scene<'_, '_>, words: &Range<usize>, end: usize) -> Option<Ref> {
    let and = |token: usize| ["and", "&", "well"].iter().any(|word| scene.is(token, word));
    let low = scene.sentence(words.start)?.tokens.start;
    let row = if words.end == end && !words.clone().any(and) {
        let own = phrase::start(scene, end - 1, low).min(words.start);
        let last = own.checked_sub(1).filter(|&last| last > low && and(last))?;
        before(scene, last, low)?..end
    } else {
        words.start..end
    };
    let led = row.start > low && scene.syntax.upos(row.start - 1) == Upos::Verb;
    if led && !scene.is(row.start, "both") && words.end != end || !row.clone().any(and) {
        return None;
    }
    let all = phrase::list(scene, row.start, end);
    let (last, others) = all.split_last()?;
    let joined = others.last().is_some_and(|other| (other.tokens.end..last.tokens.start).any(and));
    (joined && last.tokens.end == end && all.iter().all(|one| is_one(scene, one, &all)))
        .then(|| Ref { span: scene.span(&row), entity: None })
}

/// Whether a phrase names somebody of its own, not what the next one is: "economist and author Ada Brook".
fn is_one(scene: &Scene<'_, '_>, one: &Phrase, all: &[Phrase]) -> bool {
    let led = |phrase: &Phrase| {
        let first = phrase.tokens.start;
        scene.syntax.upos(first) == Upos::Det || scene.syntax.tag(first) == Tag::Possessive
    };
    let last = all.last().filter(|last| is_person(scene, last.head));
    // "the Secretary for Water and Rural Health Ada Brook": only a title stands before a name of its own.
    let titled = |last: &Phrase| {
        let name = scene.mentions(last.head).first().map_or(last.head, |(tokens, _)| tokens.start);
        let office = |token: usize| office::kind(&scene.word(token).to_lowercase()).is_some();
        last.tokens.start >= name || (last.tokens.start..name).any(office)
    };
    if last.is_some_and(|last| !titled(last)) {
        return false;
    }
    let last = last.is_some();
    // "Road Transport and Bridges Minister Ada Brook".
    let office_of = |entity: usize| last && !led(one) && scene.kind(entity) == EntityKind::Organization;
    let found = party(scene, one);
    let named = found.and_then(|found| found.entity).is_some_and(|entity| !office_of(entity));
    let plural = matches!(scene.syntax.tag(one.head), Tag::Nouns) || scene.is(one.head, "police");
    named
        || scene.is(one.head, "others")
        || found.is_some_and(|found| found.entity.is_none()) && (!last || plural || led(one))
        || is_title(scene, one) && all.first().is_some_and(led)
}

/// Where a row begins whose last member follows this "and", if a clause begins there too.
fn before(scene: &Scene<'_, '_>, and: usize, low: usize) -> Option<usize> {
    let comma = |token: usize| usize::from(scene.word(token) == ",");
    let (mut start, mut members) = (and, 0);
    // "A, B and C": back over what commas part.
    while start > low + 1 && (members == 0 || comma(start - 1) > 0) {
        let last = start - 1 - comma(start - 1);
        let one = phrase::start(scene, last, low);
        if !is_nominal(scene, last) || is_time(scene, last) {
            break;
        }
        let led = one > low && matches!(scene.syntax.upos(one - 1), Upos::Adp | Upos::Verb | Upos::Sconj);
        if led && !scene.is(one - 1, "that") {
            // "In Oslo, A and B", but not "firms such as A, B and C".
            let apart = members == 1 && comma(and - 1) == 0 && scene.syntax.upos(one - 1) == Upos::Adp;
            if !apart || scene.is(one - 1, "as") || scene.is(one - 1, "like") {
                return None;
            }
            break;
        }
        (start, members) = (one, members + 1);
    }
    if members == 0 || members == 1 && comma(and - 1) > 0 {
        return None;
    }
    let opens = start == low
        || matches!(scene.word(start - 1), "," | ":" | "“" | "\"" | "that")
        || scene.syntax.upos(start - 1) == Upos::Adv
        || is_time(scene, start - 1);
    opens.then_some(start)
}
