//! Who some words mean: the name among them that they are about, else the whole phrase.

use std::ops::Range;

use super::verb::is_finite;
use super::via;
use crate::analysis::EntityKind;
use crate::facts::fact::Ref;
use crate::facts::scene::Scene;
use crate::lexicon::gazetteer::office;
use crate::lexicon::{heads, speech};
use crate::tag::class::{Tag, Upos};

/// The most tokens that a phrase for a speaker has.
const LONGEST: usize = 24;

/// Whom the words of a subject mean.
pub(crate) fn read(scene: &Scene<'_, '_>, words: &Range<usize>) -> Option<Ref> {
    let words = whole_name(scene, trim(scene, words));
    if words.is_empty() {
        return None;
    }
    if let Some((tokens, entity)) = named(scene, &words) {
        return Some(Ref { span: scene.span(&tokens), entity: Some(entity) });
    }
    let ends = |token: usize| matches!(scene.word(token), "," | "(") || via::is_passed_on(scene, token);
    let comma = words.clone().skip(1).find(|&token| ends(token) && !holds(scene, token));
    let end = comma.unwrap_or(words.end).min(words.start + LONGEST);
    let whole = words.start..end;
    let exact = scene.mentions(whole.start).iter().find(|(tokens, _)| *tokens == whole);
    Some(Ref { span: scene.span(&whole), entity: exact.map(|&(_, entity)| entity) })
}

/// Whom the words of a subject mean, if it can speak: people, bodies and writings.
pub(crate) fn speaker(scene: &Scene<'_, '_>, words: &Range<usize>) -> Option<Ref> {
    let read = read(scene, words)?;
    let speaks = match read.entity {
        Some(entity) => matches!(
            scene.kind(entity),
            EntityKind::Person | EntityKind::Organization | EntityKind::Group | EntityKind::Place
        ),
        None => {
            let words = trim(scene, words);
            let plain = !words.clone().any(|token| is_finite(scene, token) && !holds(scene, token));
            plain && can_speak(scene, head(scene, &words))
        }
    };
    speaks.then_some(read)
}

/// Whether a noun or pronoun without a name is one of people, bodies or writings.
pub(crate) fn can_speak(scene: &Scene<'_, '_>, head: usize) -> bool {
    let word = scene.word(head);
    if scene.syntax.upos(head) == Upos::Pron {
        return ["i", "we", "he", "she", "it", "they", "who", "everyone", "some", "many", "others"]
            .iter()
            .any(|pronoun| scene.is(head, pronoun));
    }
    if scene.value(head).is_some_and(|value| scene.is_time(value)) {
        return false;
    }
    let lemma = scene.lemma(head);
    let name = scene.syntax.upos(head) == Upos::Propn && word.starts_with(char::is_uppercase);
    name || speech::is_speaker(lemma)
        || office::kind(lemma).is_some()
        || heads::kind(lemma) == Some(EntityKind::Organization)
        || heads::is_collective(&word.to_lowercase())
        || heads::is_state_body(lemma)
        || heads::class(lemma) == Some(EntityKind::Organization)
}

/// With the name before a "Jr." that the parser cuts off.
fn whole_name(scene: &Scene<'_, '_>, words: Range<usize>) -> Range<usize> {
    let cut = words.start > 1
        && matches!(scene.word(words.start), "Jr." | "Jr" | "Sr." | "Sr")
        && scene.word(words.start - 1) == ",";
    let name = cut.then(|| scene.mentions(words.start - 2).first()).flatten();
    name.map_or(words.start, |(tokens, _)| tokens.start)..words.end
}

/// Without marks at the edges.
fn trim(scene: &Scene<'_, '_>, words: &Range<usize>) -> Range<usize> {
    let mut words = words.clone();
    // A bracket belongs to the words only where it opens or closes among them.
    let edge = |token: usize, but: &str| scene.syntax.upos(token) == Upos::Punct && scene.word(token) != but;
    // "Yesterday, officials": the parser counts the time to the noun.
    let last = words.end;
    let led_by_time =
        |token: usize| token + 1 < last && scene.value(token).is_some_and(|value| scene.is_time(value));
    while !words.is_empty() && (edge(words.start, "(") || led_by_time(words.start)) {
        words.start += 1;
    }
    while !words.is_empty() && edge(words.end - 1, ")") {
        words.end -= 1;
    }
    words
}

/// The name that a phrase is about: a person's behind titles or in apposition, or a body's that is its head.
fn named(scene: &Scene<'_, '_>, words: &Range<usize>) -> Option<(Range<usize>, usize)> {
    let head = head(scene, words);
    let body = scene.mentions(head).iter().find(|(tokens, entity)| {
        tokens.start <= head
            && tokens.end > head
            && tokens.start >= words.start
            && speaks(scene.kind(*entity))
    });
    if let Some((tokens, entity)) = body
        && (scene.kind(*entity) == EntityKind::Person || !before_person(scene, tokens.end, words.end))
    {
        return Some((tokens.clone(), *entity));
    }
    words.clone().find_map(|token| {
        let found = scene.mentions(token).iter().find(|(tokens, entity)| {
            tokens.start == token
                && scene.syntax.tag(token) != Tag::Possessive
                && tokens.end <= words.end
                && scene.kind(*entity) == EntityKind::Person
        })?;
        (!owns(scene, found.0.end)
            && (is_titled(scene, words, &found.0) || !is_inside(scene, words, found.0.start)))
        .then(|| found.clone())
    })
}

fn speaks(kind: EntityKind) -> bool {
    !matches!(kind, EntityKind::Event)
}

/// Whether a person's name begins right here.
fn before_person(scene: &Scene<'_, '_>, token: usize, end: usize) -> bool {
    token < end
        && scene
            .mentions(token)
            .iter()
            .any(|(tokens, entity)| tokens.start == token && scene.kind(*entity) == EntityKind::Person)
}

/// Whether a genitive ends the name before this token.
fn owns(scene: &Scene<'_, '_>, token: usize) -> bool {
    matches!(scene.word(token), "'s" | "’s" | "'" | "’")
}

/// The last token of the first noun phrase: where a preposition, a comma or the end follows.
fn head(scene: &Scene<'_, '_>, words: &Range<usize>) -> usize {
    let stops = |token: usize| {
        matches!(
            scene.syntax.upos(token),
            Upos::Adp | Upos::Punct | Upos::Sconj | Upos::Verb | Upos::Aux | Upos::Cconj
        ) && !joins(scene, token)
    };
    // "Oslo-based paper NORDPOST".
    let based = |token: usize| scene.word(token - 1) == "-" && scene.document.touches_previous(token);
    let end =
        (words.start + 1..words.end).find(|&token| stops(token) && !based(token) && !holds(scene, token));
    end.unwrap_or(words.end) - 1
}

/// Whether a mark joins two words to one: "al-Amir".
fn joins(scene: &Scene<'_, '_>, token: usize) -> bool {
    matches!(scene.word(token), "-" | "." | "’" | "'" | "/")
}

/// Whether a name holds this token: "of" in "the Ministry of Health".
fn holds(scene: &Scene<'_, '_>, token: usize) -> bool {
    scene.mentions(token).iter().any(|(_, entity)| speaks(scene.kind(*entity)))
}

/// Whether a name ends a title without an article: "Special Envoy for Water Ada Brook".
fn is_titled(scene: &Scene<'_, '_>, words: &Range<usize>, name: &Range<usize>) -> bool {
    name.end == words.end
        && scene.syntax.upos(words.start) != Upos::Det
        && (words.start..name.start).any(|token| office::kind(&scene.word(token).to_lowercase()).is_some())
        && scene.word(words.start).starts_with(char::is_uppercase)
}

/// Whether a name lies in a complement: "a spokesman for Mr. Dunn".
fn is_inside(scene: &Scene<'_, '_>, words: &Range<usize>, name: usize) -> bool {
    let title = |token: usize| {
        let word = scene.word(token);
        word == "." || speech::is_title(&word.to_lowercase()) || word.starts_with(char::is_uppercase)
    };
    let mut at = name;
    while at > words.start && title(at - 1) {
        at -= 1;
    }
    at > words.start && matches!(scene.syntax.upos(at - 1), Upos::Adp | Upos::Sconj | Upos::Verb)
}
