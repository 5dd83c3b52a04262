//! Who stands where around a verb of giving: what is given, to whom, by whom.

use super::gift::{self, Gift};
use super::line::{Line, is_money};
use super::mood::Group;
use super::sides;
use super::subject;
use crate::facts::fact::Ref;
use crate::lexicon::giving::Act;
use crate::tag::class::{Relation, Tag, Upos};

/// Whether a verb without an auxiliary is told of what stands before it: "aid committed to Norway".
pub(super) fn is_reduced(line: &Line<'_, '_, '_>, verb: usize) -> bool {
    let relation = line.scene.syntax.relation(verb);
    if opens_object(line, verb) || line.is(verb + 1, &["for"]) && line.word(verb).act == Some(Act::Ask) {
        return relation == Relation::Acl && line.scene.syntax.tag(verb) == Tag::Participle;
    }
    let before = verb
        .checked_sub(1)
        .and_then(|before| line.phrase(before))
        .filter(|phrase| line.party(phrase).is_none());
    let behind = before
        .is_some_and(|phrase| line.word(phrase.head).thing.is_some() || is_money(line.scene, phrase.head));
    behind || line.scene.syntax.tag(verb) == Tag::Participle && !relation.is_like(Relation::Root)
}

/// Whether an object follows a verb at once.
fn opens_object(line: &Line<'_, '_, '_>, verb: usize) -> bool {
    let next = (verb + 1..line.tokens.end).find(|&token| line.upos(token) != Upos::Adv);
    next.is_some_and(|next| line.word(next).phrase.is_some() && line.time(next).is_none())
}

/// Who stands where around a verb.
pub(super) struct Frame {
    pub(super) gift: Gift,
    pub(super) receiver: Option<Ref>,
    /// "by Norway".
    pub(super) agent: Option<Ref>,
    /// The person or body that the verb addresses: "asked Norway for tanks".
    pub(super) other: Option<Ref>,
    pub(super) passive: bool,
}

/// Reads "tanks were sent to Norway by Iceland".
pub(super) fn passive(
    line: &Line<'_, '_, '_>,
    act: Act,
    verb: usize,
    group: &Group,
    reduced: bool,
) -> Option<Frame> {
    let after = sides::right(line, verb + 1);
    let agent = sides::behind(line, &after, &["by"]);
    // "Norway was given tanks".
    if matches!(act, Act::Give | Act::Promise | Act::Award)
        && let Some(index) = line.word(skip(line, verb + 1)).phrase
        && let Some(gift) = gift::read(line, index)
        && !reduced
    {
        let receiver = subject::subject(line, verb, group.start);
        return Some(Frame { gift, receiver, agent, other: None, passive: true });
    }
    let mut token = group.start;
    let from = token.saturating_sub(25).max(line.tokens.start);
    while token > from {
        token -= 1;
        if line.is_verb(token)
            && line.upos(token) == Upos::Verb
            && line.word(token).act.is_none()
            && !line.is(token.wrapping_sub(1), &["to"])
            || line.is_border(token) && !line.is(token, &["that", "which"])
        {
            return None;
        }
        let Some(index) = line.word(token).phrase else { continue };
        token = line.phrases[index].tokens.start;
        // A complement belongs to the phrase before it.
        if token > from && line.upos(token - 1) == Upos::Adp && index > 0 {
            continue;
        }
        let sold = matches!(act, Act::Buy | Act::Sell);
        let gift = gift::read(line, index).or_else(|| gift::any(line, index).filter(|_| sold))?;
        let end = gift.tokens.end;
        let receiver = sides::receiver(line, &after).or_else(|| sides::receiver(line, &(end..group.start)));
        return Some(Frame { gift, receiver, agent, other: None, passive: true });
    }
    None
}

/// Words between a verb and its object.
const SKIPPED: &[&str] = &[
    "up", "over", "back", "out", ",", "more", "than", "at", "least", "about", "around", "nearly", "almost",
    "some",
];

/// Where the object of a verb begins, behind adverbs, times and words of more or less.
pub(super) fn skip(line: &Line<'_, '_, '_>, from: usize) -> usize {
    let mut at = from;
    while at < line.tokens.end
        && line.word(at).phrase.is_none()
        && (line.upos(at) == Upos::Adv || line.is(at, SKIPPED) || line.time(at).is_some())
        && !line.is(at, &["to"])
    {
        at += 1;
    }
    let until = line.is(at, &["up"]) || line.is(at.wrapping_sub(1), &["up"]);
    at += usize::from(until && line.is(at, &["to"]));
    at
}

/// Reads "Iceland sends Norway tanks" and "Iceland sends tanks to Norway".
pub(super) fn active(line: &Line<'_, '_, '_>, act: Act, verb: usize) -> Option<Frame> {
    let after = sides::right(line, verb + 1);
    let at = skip(line, verb + 1);
    let mut at = parenthesis(line, verb).or_else(|| occasion(line, act, at)).unwrap_or(at);
    let for_needed = matches!(act, Act::Ask)
        && line.is(
            verb,
            &[
                "call", "calls", "called", "calling", "appeal", "appeals", "appealed", "appealing", "plead",
                "pleads", "pleaded", "pleading",
            ],
        );
    if line.is(at, &["for", "in", "on"])
        && (for_needed || matches!(act, Act::Ask) || line.is(at, &["in", "on"]))
    {
        at += 1;
    } else if for_needed {
        return None;
    }
    // "provides to Norway the tanks".
    if line.is(at, &["to"])
        && let Some(phrase) = line.phrase(at + 1)
        && let Some(party) = line.party(phrase)
        && let Some(index) = line.word(phrase.tokens.end).phrase
    {
        let gift = gift::read(line, index)?;
        return Some(Frame { gift, receiver: Some(party), agent: None, other: None, passive: false });
    }
    if line.word(at).phrase.is_none() && matches!(act, Act::Give | Act::Promise) {
        return before(line, verb);
    }
    let mut index = line.word(at).phrase?;
    let mut receiver = None;
    let first = line.phrases.get(index)?;
    let behind = first.tokens.end;
    let party = line.party(first);
    // "supplies Norway with tanks", "asks Norway for tanks".
    let asks = act == Act::Ask;
    if line.is(behind, if asks { &["for"] } else { &["with"] })
        && party.is_some()
        && let Some(next) = line.word(skip(line, behind + 1)).phrase
        && let Some(gift) = gift::read(line, next)
    {
        let (other, receiver) = if asks { (party, None) } else { (None, party) };
        return Some(Frame { gift, receiver, agent: None, other, passive: false });
    }
    let gives = matches!(act, Act::Give | Act::Promise | Act::Award | Act::Allot | Act::Sell);
    let mut gift = None;
    if let (true, Some(party)) = (gives, party)
        && line.word(behind).phrase == Some(index + 1)
    {
        index += 1;
        receiver = Some(party);
    } else if gives && let Some((name, rest)) = indirect(line, index) {
        // "provides Norway additional tanks" reads as one phrase.
        if sides::receiver(line, &(behind..after.end)).is_none() {
            receiver = Some(name);
            gift = gift::read(line, index).map(|mut gift| {
                gift.tokens.start = rest;
                gift.owner = None;
                gift
            });
        }
    }
    let gift = match gift {
        Some(gift) => gift,
        None => match gift::read(line, index) {
            Some(gift) => gift,
            None if matches!(act, Act::Buy | Act::Sell) => gift::any(line, index)?,
            None => return None,
        },
    };
    let beside = gift.head + 1..sides::reach(line, &gift, after.end);
    let receiver = receiver.or_else(|| sides::receiver(line, &beside));
    Some(Frame { gift, receiver, agent: None, other: None, passive: false })
}

/// Reads "the tanks that Norway sent", where the thing stands before who gives it.
fn before(line: &Line<'_, '_, '_>, verb: usize) -> Option<Frame> {
    let start = Group::read(line, verb).start;
    let subject = start
        .checked_sub(1)
        .and_then(|before| line.phrase(before))
        .filter(|phrase| line.party(phrase).is_some())?;
    let behind = subject.tokens.start.checked_sub(1)?;
    let end = behind.checked_sub(usize::from(line.is(behind, &["that", "which"])))?;
    let gift = gift::read(line, line.word(end).phrase?).filter(|gift| gift.tokens.end == end + 1)?;
    let after = sides::right(line, verb + 1);
    Some(Frame { gift, receiver: sides::receiver(line, &after), agent: None, other: None, passive: false })
}

/// Where the words go on behind a parenthesis between commas: "authorized, by the law of May, a loan".
fn parenthesis(line: &Line<'_, '_, '_>, verb: usize) -> Option<usize> {
    let comma =
        (verb + 1..verb + 4).find(|&token| line.time(token).is_none() && line.upos(token) != Upos::Adv)?;
    let close = (comma + 1..line.tokens.end.min(comma + 18)).find(|&token| line.is(token, &[","]))?;
    let index = line.word(close + 1).phrase.filter(|_| line.is(comma, &[","]))?;
    (line.word(comma + 1).phrase.is_none() && gift::read(line, index).is_some()).then_some(close + 1)
}

/// Where the words go on behind the occasion of a promise: "announced at the Summit of the Ports $5 million".
fn occasion(line: &Line<'_, '_, '_>, act: Act, at: usize) -> Option<usize> {
    let behind = line.is(at - 1, &["at"]);
    if act != Act::Promise || !(behind || line.is(at, &["in", "during", "on"])) {
        return None;
    }
    let mut end = line.phrase(at + usize::from(!behind))?.tokens.end;
    if line.is(end, &["of", "in"]) {
        end = line.phrase(end + 1)?.tokens.end;
    }
    let next = skip(line, end);
    is_money(line.scene, next).then_some(next)
}

/// A name at the start of a phrase that is a party of its own: "Norway" in "Norway additional tanks".
fn indirect(line: &Line<'_, '_, '_>, index: usize) -> Option<(Ref, usize)> {
    let phrase = line.phrases.get(index)?;
    let scene = line.scene;
    let first = phrase.tokens.start + usize::from(line.upos(phrase.tokens.start) == Upos::Det);
    let (tokens, entity) = scene
        .mentions(first)
        .iter()
        .find(|(tokens, _)| tokens.start <= first && tokens.end <= phrase.head)?;
    let next = tokens.end;
    let opens = matches!(line.upos(next), Upos::Adj | Upos::Num | Upos::Sym)
        || scene.value(next).is_some()
        || line.word(next).thing.is_some();
    let adjective = line.upos(tokens.end - 1) == Upos::Adj;
    (opens && !adjective).then(|| (Ref { span: scene.span(tokens), entity: Some(*entity) }, next))
}
