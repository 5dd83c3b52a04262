//! What a gift consists of, told in a sentence of its own: "The package includes 30 tanks and 12 howitzers", or line by line.

use std::ops::Range;

use super::gift::{self, Gift};
use super::line::Line;
use super::mood::{Group, Mood};
use super::sides;
use super::{Found, PART};
use crate::facts::attribution::verb::is_finite;
use crate::facts::fact::Ref;
use crate::lexicon::giving::Thing;
use crate::tag::class::Upos;

/// How many sentences later "the package" may still mean a gift, and how many "this".
const REACH: usize = 4;
const NEXT: usize = 1;

/// The gift that was told last, and whether its parts are being listed.
#[derive(Default)]
pub(super) struct Whole {
    last: Option<(usize, Found)>,
    /// The last line of a list of parts that a colon has opened.
    listing: Option<usize>,
}

impl Whole {
    /// Keeps the first gift of a sentence in mind that may have parts.
    pub(super) fn hear(&mut self, sentence: usize, here: &[Found]) {
        let whole = here.iter().find(|found| found.gift.money || found.gift.kind != Some(Thing::Help));
        if let Some(found) = whole {
            self.last = Some((sentence, found.clone()));
        }
    }

    /// The parts that a sentence tells of, those with an amount of their own.
    pub(super) fn parts(&mut self, line: &Line<'_, '_, '_>, sentence: usize) -> Vec<Found> {
        let Some((at, whole)) = &self.last else { return Vec::new() };
        let whole = Found { line: line.tokens.clone(), rule: &PART, ..whole.clone() };
        let verb = line.tokens.clone().take(SUBJECT).find(|&token| includes(line, token));
        if let Some(verb) = verb
            && let Some(sure) = means(line, verb, &whole)
            && sentence - at <= if sure { REACH } else { NEXT }
        {
            let from = verb + 1 + usize::from(line.is(verb + 1, &["of"]));
            self.listing = line.is(line.tokens.end - 1, &[":"]).then_some(sentence);
            return row(line, from, sure, &whole);
        }
        // A line without anything that can be given, "Spare parts", may stand between.
        let goes_on = self.listing.is_some_and(|last| sentence - last <= 2) && is_item(line);
        self.listing = goes_on.then_some(sentence);
        if goes_on { row(line, line.tokens.start, true, &whole) } else { Vec::new() }
    }
}

/// The parts that the sentence of a gift tells itself: "a new package for Norway, including 30 tanks".
pub(super) fn beside(line: &Line<'_, '_, '_>, here: &[Found]) -> Vec<Found> {
    let Some(at) = line.tokens.clone().find(|&token| line.is(token, &["including"])) else {
        return Vec::new();
    };
    let before =
        here.iter().filter(|found| found.gift.tokens.end < at && found.gift.tokens.end + SUBJECT > at);
    let whole = before.max_by_key(|found| found.gift.tokens.end);
    let apart = |found: &&Found| !(found.gift.tokens.end..at).any(|token| line.is_verb(token));
    let whole = whole.filter(apart).map(|found| Found { rule: &PART, ..found.clone() });
    whole.map_or_else(Vec::new, |whole| row(line, at + 1, false, &whole))
}

/// The most tokens before "includes".
const SUBJECT: usize = 14;

/// Whether a verb says what something consists of, as a fact.
fn includes(line: &Line<'_, '_, '_>, token: usize) -> bool {
    let consists = line.is(token, &["consists", "consist", "consisted"]) && line.is(token + 1, &["of"]);
    let includes = line.is(
        token,
        &["includes", "include", "included", "contains", "contain", "contained", "comprises", "comprise"],
    );
    (consists || includes)
        && line.is_verb(token)
        && matches!(Group::read(line, token).mood, Mood::Done | Mood::Will)
}

/// Whether the subject of a verb means a gift told before: surely where it is "the package", less so for "this".
fn means(line: &Line<'_, '_, '_>, verb: usize, whole: &Found) -> Option<bool> {
    let end = Group::read(line, verb).start;
    let start = line.tokens.start;
    if end == start + 1 {
        return line.is(start, &["this", "it", "these", "that", "they"]).then_some(false);
    }
    let known = |token: usize| {
        let same = line.scene.lemma(token) == line.scene.lemma(whole.gift.head);
        let led = line.phrase(token).is_some_and(|phrase| {
            line.is(phrase.tokens.start, &["the", "this", "these", "those", "its", "their", "our"])
        });
        let aid = matches!(line.word(token).thing, Some(Thing::Aid | Thing::Help | Thing::Deed));
        led && (same || aid) && line.phrase(token).is_some_and(|phrase| phrase.head == token)
    };
    let plain = !(start..end).any(|token| is_finite(line.scene, token) || line.is(token, &[","]));
    // "The package, approved on Monday, includes".
    let first = line.phrase(start).map(|phrase| phrase.head);
    let set_off = first.filter(|&head| line.is(head + 1, &[","]) && line.is(end - 1, &[","]));
    (plain && (start..end).any(known) || set_off.is_some_and(known)).then_some(true)
}

/// Whether a sentence is an item of a list: it begins with a mark, or has no verb of its own.
fn is_item(line: &Line<'_, '_, '_>) -> bool {
    line.is(line.tokens.start, &["•", "-", "–", "*", "·", "▪", "●"])
        || !line.tokens.clone().any(|token| is_finite(line.scene, token))
}

/// The things with amounts in a row.
fn row(line: &Line<'_, '_, '_>, from: usize, sure: bool, whole: &Found) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let mut end = from;
    for (index, phrase) in line.phrases.iter().enumerate() {
        let start = phrase.tokens.start;
        if start < end {
            continue;
        }
        if (end..start)
            .any(|token| line.is_border(token) && !line.is(token, &[":", ";"]) || line.is_verb(token))
        {
            break;
        }
        // "12 boats for Norway": what stands behind a preposition is said of a part, but not "up to 12 boats".
        let least = line.is(start, &["least", "most"]);
        let bound = (line.scene.value(start).is_some() || least)
            && line.is(start.wrapping_sub(1), &["to", "than", "over", "about", "around", "between", "at"]);
        let led = start > from && line.upos(start - 1) == Upos::Adp && !bound;
        let Some(gift) = (!led).then(|| part(line, index, sure)).flatten() else { continue };
        end = gift.tokens.end;
        let beside = end..sides::right(line, end).end.min(next(line, end));
        let from = sides::behind(line, &beside, &["from"]);
        let giver = if line.is(end, &["from"]) { from } else { from.or(whole.giver) };
        // "from the Agency for Water" is no gift to water.
        let other =
            |found: &Ref| found.entity.is_some() && giver.is_none_or(|giver| giver.entity != found.entity);
        let receiver = sides::behind(line, &beside, &["for", "to"]).filter(other);
        found.push(Found { receiver: receiver.or(whole.receiver), giver, gift, ..whole.clone() });
    }
    found
}

/// Where the next member of a row may begin.
fn next(line: &Line<'_, '_, '_>, from: usize) -> usize {
    let other = line
        .phrases
        .iter()
        .find(|phrase| phrase.tokens.start > from && line.scene.value(phrase.tokens.start).is_some());
    other.map_or(line.tokens.end, |other| other.tokens.start)
}

/// A phrase as a part: a thing that can be given, or any counted thing where the whole is surely meant.
fn part(line: &Line<'_, '_, '_>, index: usize, sure: bool) -> Option<Gift> {
    let known = gift::read(line, index);
    let counted = || gift::any(line, index).filter(|_| sure);
    let mut gift = known.or_else(counted)?;
    // "at least 36 launchers".
    gift.tokens.start += usize::from(line.is(gift.tokens.start, &["least", "most"]));
    let parts = |token: usize| line.is(token, &[",", "and", "or", "as"]);
    let inner = |tokens: &Range<usize>| tokens.start > gift.head && parts(tokens.start - 1);
    if let Some(other) = line.phrases.iter().map(|phrase| &phrase.tokens).find(|tokens| inner(tokens))
        && other.start < gift.tokens.end
    {
        gift.tokens.end = (gift.head + 1..other.start).find(|&token| parts(token)).unwrap_or(other.start);
        gift.amounts = gift::amounts(line, &gift.tokens);
    }
    // The calibre of "200 155mm shells" is no amount.
    gift.amounts.truncate(if gift.money { 2 } else { 1 });
    (!gift.amounts.is_empty()).then_some(gift)
}
