//! Gifts told by a verb: "Norway will send Ukraine 20 tanks", "20 tanks were sent by Norway".

use std::ops::Range;

use super::frame::{self, Frame, skip};
use super::gift::{self, Gift};
use super::line::{Line, is_money};
use super::mood::{self, Group, Mood};
use super::noun;
use super::sides;
use super::subject;
use super::{ACT, CONTRACT, Found};
use crate::analysis::Status;
use crate::lexicon::giving::{self, Act, Thing};
use crate::tag::class::{Tag, Upos};

/// What a verb at a token tells.
pub(super) fn read(line: &Line<'_, '_, '_>, verb: usize) -> Option<Found> {
    let act = line.word(verb).act.filter(|_| line.is_verb(verb))?;
    let group = Group::read(line, verb);
    let tag = line.scene.syntax.tag(verb);
    let ended = matches!(tag, Tag::Participle | Tag::Past);
    let reduced = ended && !group.be && group.start == verb && frame::is_reduced(line, verb);
    if tag == Tag::Gerund && line.is(verb.wrapping_sub(1), &["by"]) {
        return None;
    }
    // "hold up" keeps something back, "hold" alone need not.
    if line.is(verb, &["hold", "holds", "held", "holding"]) && !line.is(verb + 1, &["up", "back", "off"]) {
        return None;
    }
    let frame = if group.be && ended || reduced {
        frame::passive(line, act, verb, &group, reduced)
    } else {
        frame::active(line, act, verb)
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
    let subject = if frame.passive {
        None
    } else {
        told.subject.map(|found| subject::speaker(line, told.start, found))
    };
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

/// The words of the clause around an act, back to its beginning.
fn clause(line: &Line<'_, '_, '_>, spoken: &Range<usize>) -> Range<usize> {
    let mut start = spoken.start;
    while start > line.tokens.start && !line.is_border(start - 1) && line.upos(start - 1) != Upos::Verb {
        start -= 1;
    }
    start..spoken.end
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
