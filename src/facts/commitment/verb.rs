//! Gifts told by a verb: "Norway will send Ukraine 20 tanks", "20 tanks were sent by Norway".

use std::ops::Range;

use super::gift::{self, Gift};
use super::line::{Line, is_money};
use super::mood::{self, Group, Mood};
use super::noun;
use super::sides;
use super::{ACT, CONTRACT, Found};
use crate::analysis::Status;
use crate::facts::fact::Ref;
use crate::lexicon::giving::{self, Act, Thing};
use crate::tag::class::{Relation, Tag, Upos};

/// What a verb at a token tells.
pub(super) fn read(line: &Line<'_, '_, '_>, verb: usize) -> Option<Found> {
    let act = line.word(verb).act.filter(|_| line.is_verb(verb))?;
    let group = Group::read(line, verb);
    let tag = line.scene.syntax.tag(verb);
    let ended = matches!(tag, Tag::Participle | Tag::Past);
    let reduced = ended && !group.be && group.start == verb && is_reduced(line, verb);
    if tag == Tag::Gerund && line.is(verb.wrapping_sub(1), &["by"]) {
        return None;
    }
    // "hold up" keeps something back, "hold" alone need not.
    if line.is(verb, &["hold", "holds", "held", "holding"]) && !line.is(verb + 1, &["up", "back", "off"]) {
        return None;
    }
    let frame = if group.be && ended || reduced {
        passive(line, act, verb, &group, reduced)
    } else {
        active(line, act, verb)
    }?;
    // Troops and help are ordered without a seller.
    let sold = !matches!(frame.gift.kind, Some(Thing::People | Thing::Aid | Thing::Help));
    let act = if act == Act::Buy && !sold { Act::Allot } else { act };
    fits(line, act, &frame).then_some(())?;
    let mut frame = frame;
    noun::worth(line, &mut frame.gift);
    if matches!(act, Act::Award | Act::Win) && frame.gift.kind == Some(Thing::Contract) {
        ordered(line, verb, &mut frame.gift);
    }
    if matches!(act, Act::Buy | Act::Sell) {
        price(line, verb, &mut frame.gift);
    }
    let told = if reduced {
        mood::Told {
            mood: if line.is(verb.wrapping_sub(1), &["being"]) { Mood::Going } else { Mood::Done },
            subject: None,
            start: verb,
        }
    } else {
        mood::told(line, verb)
    };
    let mut status = mood::status(act, told.mood)?;
    if status == Status::Delivered && act == Act::Give && is_by_law(line, verb) {
        status = Status::Agreed;
    }
    if status == Status::Pledged && is_open_question(line, told.start) {
        status = Status::Proposed;
    }
    let bought = frame.gift.kind == Some(Thing::Contract) || act != Act::Award;
    if !bought && status == Status::Contracted {
        status = Status::Agreed;
    }
    let subject =
        if frame.passive { None } else { told.subject.map(|found| mood::speaker(line, told.start, found)) };
    let after = sides::right(line, verb + 1);
    let from = || sides::behind(line, &after, &["from"]).filter(|found| found.entity.is_some());
    // "The Norway package" goes to Norway where nothing else does.
    let aimed = frame
        .gift
        .aimed
        .filter(|_| frame.receiver.is_none() && !matches!(act, Act::Get | Act::Ask | Act::Win | Act::Buy));
    let frame = Frame { receiver: frame.receiver.or(aimed), ..frame };
    let owner = frame.gift.owner.filter(|owner| aimed.is_none_or(|aimed| aimed.span != owner.span));
    // "They agreed on sending Norwegian soldiers."
    let subject = subject.filter(|subject| subject.entity.is_some() || owner.is_none());
    let (giver, receiver) = match act {
        // "The fund asked for money for Norway."
        Act::Ask if frame.receiver.is_some_and(|found| found.entity.is_some()) => {
            (frame.other.or(owner), frame.receiver)
        }
        Act::Get | Act::Ask | Act::Win => (frame.other.or_else(from).or(owner), subject.or(frame.receiver)),
        Act::Buy => (subject.or(frame.agent), from().or(frame.receiver)),
        // A country holds back what is its own; a parliament or a court may block what others give.
        Act::Hold | Act::Drop if !line.is(verb, &["blocked", "block", "blocks", "rejected", "vetoed"]) => {
            (owner.or_else(from).or(subject.filter(|subject| line.is_place(subject))), frame.receiver)
        }
        Act::Hold | Act::Drop => (owner.or_else(from), frame.receiver),
        Act::Consider => {
            let planner =
                subject.filter(|_| !line.is(verb, &["discuss", "discussed", "discussing", "discusses"]));
            (owner.or_else(from).or(planner), frame.receiver)
        }
        Act::Award if frame.receiver.is_none() || line.is(frame.gift.tokens.end, &["with"]) => {
            (subject.or(frame.agent).or(owner), sides::behind(line, &after, &["with"]).or(frame.receiver))
        }
        Act::Sell | Act::Give | Act::Promise | Act::Allot | Act::Award => {
            (subject.or(frame.agent).or_else(|| from().filter(|_| frame.passive)).or(owner), frame.receiver)
        }
    };
    let spoken = told.start.min(frame.gift.tokens.start)..after.end.max(frame.gift.tokens.end);
    let clause = clause(line, &spoken);
    let contract = bought && matches!(act, Act::Award | Act::Win | Act::Buy | Act::Sell)
        || frame.gift.kind == Some(Thing::Contract);
    let found = Found {
        rule: if contract { &CONTRACT } else { &ACT },
        verb,
        line: line.tokens.clone(),
        giver,
        receiver: receiver.filter(|receiver| {
            giver.is_none_or(|giver| {
                giver.span != receiver.span && (giver.entity.is_none() || giver.entity != receiver.entity)
            })
        }),
        status,
        stated: matches!(told.mood, Mood::Stance(_)),
        dates: sides::dates(line, &clause, verb, status),
        through: sides::through(line, &after),
        gift: frame.gift,
    };
    found.is_told(line, act).then_some(found)
}

/// Whether a verb without an auxiliary is told of what stands before it: "aid committed to Norway".
fn is_reduced(line: &Line<'_, '_, '_>, verb: usize) -> bool {
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

/// Adds what a contract is for: "a contract with Brook Ltd. for 48 boats".
fn ordered(line: &Line<'_, '_, '_>, verb: usize, gift: &mut Gift) {
    let after = sides::right(line, verb + 1);
    let goods =
        after.filter(|&token| token >= gift.tokens.end && line.is(token, &["for"])).find_map(|token| {
            let found = gift::read(line, line.word(skip(line, token + 1)).phrase?)?;
            (found.tokens.start < token + 4).then_some(found)
        });
    if let Some(found) = goods {
        gift.money |= found.money;
        gift.amounts.extend(found.amounts);
    }
}

/// Adds the price of what is bought: "for $2 billion".
fn price(line: &Line<'_, '_, '_>, verb: usize, gift: &mut Gift) {
    let after = sides::right(line, verb + 1);
    let paid = after.clone().filter(|&token| token >= gift.head && line.is(token, &["for", "at"])).find_map(
        |token| {
            let phrase = line.phrase(skip(line, token + 1))?;
            (phrase.tokens.start < token + 4 && is_money(line.scene, phrase.head))
                .then(|| phrase.tokens.clone())
        },
    );
    if let Some(tokens) = paid {
        gift.money = true;
        gift.amounts.extend(gift::amounts(line, &tokens));
    }
}

/// Whether a clause asks rather than tells: "whether Norway will send tanks".
fn is_open_question(line: &Line<'_, '_, '_>, from: usize) -> bool {
    let start = from.saturating_sub(8).max(line.tokens.start);
    (start..from).any(|token| line.is(token, &["whether"]))
}

/// Whether a law gives: "the bill provides", "a law that provides".
fn is_by_law(line: &Line<'_, '_, '_>, verb: usize) -> bool {
    let relative = line.is(verb.wrapping_sub(1), &["that", "which"]);
    let before = verb.checked_sub(1 + usize::from(relative)).and_then(|before| line.phrase(before));
    before.is_some_and(|phrase| giving::is_law(&line.scene.word(phrase.head).to_lowercase()))
}

/// Whether an object follows a verb at once.
fn opens_object(line: &Line<'_, '_, '_>, verb: usize) -> bool {
    let next = (verb + 1..line.tokens.end).find(|&token| line.upos(token) != Upos::Adv);
    next.is_some_and(|next| line.word(next).phrase.is_some() && line.time(next).is_none())
}

/// The words of the clause around an act, back to its beginning.
fn clause(line: &Line<'_, '_, '_>, spoken: &Range<usize>) -> Range<usize> {
    let mut start = spoken.start;
    while start > line.tokens.start && !line.is_border(start - 1) && line.upos(start - 1) != Upos::Verb {
        start -= 1;
    }
    start..spoken.end
}

/// Who stands where around a verb.
struct Frame {
    gift: Gift,
    receiver: Option<Ref>,
    /// "by Norway".
    agent: Option<Ref>,
    /// The person or body that the verb addresses: "asked Norway for tanks".
    other: Option<Ref>,
    passive: bool,
}

/// Reads "tanks were sent to Norway by Iceland".
fn passive(line: &Line<'_, '_, '_>, act: Act, verb: usize, group: &Group, reduced: bool) -> Option<Frame> {
    let after = sides::right(line, verb + 1);
    let agent = sides::behind(line, &after, &["by"]);
    // "Norway was given tanks".
    if matches!(act, Act::Give | Act::Promise | Act::Award)
        && let Some(index) = line.word(skip(line, verb + 1)).phrase
        && let Some(gift) = gift::read(line, index)
        && !reduced
    {
        let receiver = mood::subject(line, verb, group.start);
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
fn skip(line: &Line<'_, '_, '_>, from: usize) -> usize {
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
fn active(line: &Line<'_, '_, '_>, act: Act, verb: usize) -> Option<Frame> {
    let after = sides::right(line, verb + 1);
    let at = skip(line, verb + 1);
    let mut at = parenthesis(line, verb).unwrap_or(at);
    let for_needed = matches!(act, Act::Ask)
        && line.is(
            verb,
            &[
                "call", "calls", "called", "calling", "appeal", "appeals", "appealed", "appealing", "plead",
                "pleads", "pleaded", "pleading",
            ],
        );
    let mut other = None;
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
    if let (Some(party), true) = (party, line.is(behind, &["with", "for"])) {
        // "supplies Norway with tanks", "asks Norway for tanks".
        if line.is(behind, &["for"]) == matches!(act, Act::Ask)
            && let Some(next) = line.word(skip(line, behind + 1)).phrase
        {
            if let Some(gift) = gift::read(line, next) {
                if matches!(act, Act::Ask) {
                    other = Some(party)
                } else {
                    receiver = Some(party)
                }
                return Some(Frame { gift, receiver, agent: None, other, passive: false });
            }
        }
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
    Some(Frame { gift, receiver, agent: None, other, passive: false })
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

/// Whether a thing of this kind can be meant by this act.
fn fits(line: &Line<'_, '_, '_>, act: Act, frame: &Frame) -> bool {
    let sure = frame.gift.money || !frame.gift.amounts.is_empty();
    match frame.gift.kind {
        // "an executive order" is no order of goods.
        Some(Thing::Contract)
            if line.is(frame.gift.head, &["order", "orders"])
                && frame.gift.amounts.is_empty()
                && frame.gift.tokens.end == frame.gift.head + 1 =>
        {
            false
        }
        Some(Thing::Contract) => matches!(
            act,
            Act::Award | Act::Win | Act::Get | Act::Promise | Act::Allot | Act::Drop | Act::Hold | Act::Give
        ),
        Some(Thing::Aid | Thing::Help) if line.is(frame.gift.head, &["care", "service", "services"]) => {
            matches!(act, Act::Give | Act::Promise)
        }
        Some(Thing::Help) => {
            matches!(act, Act::Give | Act::Promise | Act::Allot | Act::Ask | Act::Get | Act::Hold)
        }
        Some(Thing::People) => {
            matches!(act, Act::Give | Act::Promise | Act::Allot | Act::Ask | Act::Hold | Act::Drop)
                && !line.is(frame.gift.head, &["doctor", "nurse"])
        }
        None if matches!(act, Act::Buy | Act::Sell) => true,
        Some(Thing::Measure) | None => sure && !matches!(act, Act::Consider),
        Some(Thing::Goods | Thing::Wares) => !matches!(act, Act::Award),
        Some(Thing::Deed) => !matches!(act, Act::Get | Act::Win | Act::Buy),
        Some(Thing::Aid) => true,
    }
}
