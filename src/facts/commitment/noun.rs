//! Gifts told by a noun: "the delivery of 31 tanks to Norway", "a contract with Brook Ltd. worth $4 million".

use super::gift::{self, Gift};
use super::line::{Line, is_money};
use super::mood::{self, Group};
use super::sides;
use super::subject;
use super::{CONTRACT, Found, NAMED};
use crate::analysis::Status;
use crate::facts::fact::Ref;
use crate::lexicon::giving::{Act, Stance, Thing};
use crate::tag::class::Upos;

/// What a phrase tells that no verb of giving has told.
pub(super) fn read(line: &Line<'_, '_, '_>, index: usize) -> Option<Found> {
    let mut gift = gift::read(line, index)?;
    let contract = gift.kind == Some(Thing::Contract);
    let owned = is_for(line, &gift);
    let end = if owned { gift.tokens.end + 8 } else { sides::right(line, gift.head + 1).end };
    let after = gift.head + 1..sides::reach(line, &gift, end.min(line.tokens.end));
    let named = |found: &Ref| found.entity.is_some();
    let partner = || sides::behind(line, &after, &["with", "to"]).filter(|found| contract && named(found));
    let receiver = partner().or_else(|| sides::receiver(line, &after).filter(named));
    worth(line, &mut gift);
    // "The Norway package" goes to Norway where nothing else does.
    let aimed = gift.aimed.filter(|_| receiver.is_none() && !contract);
    let owner = gift.owner.filter(|owner| aimed.is_none_or(|aimed| aimed.span != owner.span));
    // "the delivery of tanks by Norway", but not "tanks in a plan proposed by Norway".
    let near = after.start..after.clone().find(|&token| line.is_verb(token)).unwrap_or(after.end);
    let from = sides::behind(line, &near, &["from", "by"]);
    let source = from.is_some();
    let giver = owner.or(from);
    let (giver, receiver, status) = match announced(line, &gift) {
        Some(told) if told.request => {
            let giver = giver.filter(|giver| told.owner.is_none_or(|owner| owner.entity != giver.entity));
            (told.asked.or(giver), receiver.or(told.owner).or(aimed), told.status)
        }
        Some(told) => (told.owner.or(giver), receiver.or(aimed), told.status),
        None => (giver, receiver.or(aimed), status(line, &gift)?),
    };
    let told = match gift.kind {
        Some(Thing::Contract) => gift.money && (giver.is_some() || receiver.is_some()),
        Some(Thing::Help) if gift.money => receiver.is_some(),
        // Held back, asked for, or with a sum: one side is enough.
        Some(_) if gift.money || !matches!(status, Status::Pledged | Status::Delivered) => {
            receiver.is_some() || giver.is_some()
        }
        Some(_) => receiver.is_some() || source,
        None => owned && receiver.is_some(),
    };
    told.then(|| Found {
        rule: if contract { &CONTRACT } else { &NAMED },
        verb: gift.head,
        line: line.tokens.clone(),
        giver,
        receiver: receiver.filter(|receiver| {
            giver.is_none_or(|giver| giver.entity.is_none() || giver.entity != receiver.entity)
        }),
        status,
        stated: true,
        dates: dates(line, &gift, after.end, status),
        through: sides::through(line, &after),
        gift,
    })
}

/// The dates behind a gift, else the one before it in its clause.
fn dates(line: &Line<'_, '_, '_>, gift: &Gift, end: usize, status: Status) -> sides::Dates {
    let dates = sides::dates(line, &(gift.tokens.start..end), gift.head, status);
    let border = (line.tokens.start..gift.tokens.start).rev().find(|&token| line.is_border(token));
    let clause = border.unwrap_or(line.tokens.start)..gift.tokens.start;
    let when = dates.when.or_else(|| sides::dates(line, &clause, gift.head, status).when);
    sides::Dates { when, ..dates }
}

/// Whether a sum is said to be somebody's: "$5 million of it is for Norway", "will go to Norway".
fn is_for(line: &Line<'_, '_, '_>, gift: &Gift) -> bool {
    let end = gift.tokens.end;
    let goes = end + usize::from(line.is(end, &["will", "would"]));
    gift.money
        && (line.is(end, &["is", "are", "was", "were"]) && line.is(end + 1, &["for"])
            || line.is(goes, &["go", "goes", "went"]) && line.is(goes + 1, &["to"]))
}

/// Adds what a gift is said to be worth or to amount to: "is valued at $4 million", "brings aid to $3 billion".
pub(super) fn worth(line: &Line<'_, '_, '_>, gift: &mut Gift) {
    if gift.money {
        return;
    }
    let end = line.tokens.end.min(gift.tokens.end + 30);
    let raised = gift.tokens.start.checked_sub(1).is_some_and(|before| {
        line.is(
            before,
            &[
                "brings", "bring", "brought", "bringing", "raises", "raised", "takes", "took", "doubles",
                "increases",
            ],
        ) || line.upos(before) == Upos::Adv && line.is(before.wrapping_sub(1), &["brings", "doubles"])
            || line.is(before, &["the", "our", "doubles"])
    });
    let said = (gift.tokens.end..end).take_while(|&token| !line.is_border(token)).find_map(|at| {
        let valued = line.is(
            at,
            &[
                "valued", "worth", "amounts", "amounted", "amounting", "totaling", "totalling", "totals",
                "totaled", "totalled",
            ],
        ) || line.is(at, &["stands", "stood"]) && line.is(at + 1, &["at"]);
        let to = raised && line.is(at, &["to"]);
        let reach = at + if valued { 7 } else { 4 };
        let phrase = line.phrases.iter().find(|phrase| phrase.tokens.start > at)?;
        let money = is_money(line.scene, phrase.tokens.start) || is_money(line.scene, phrase.head);
        ((valued || to) && phrase.tokens.start < reach && money).then(|| phrase.tokens.clone())
    });
    if let Some(tokens) = said {
        gift.money = true;
        gift.amounts.extend(gift::amounts(line, &tokens));
    }
}

fn sides_end(line: &Line<'_, '_, '_>, from: usize) -> usize {
    (from..line.tokens.end.min(from + 14))
        .find(|&token| line.is_border(token))
        .unwrap_or(line.tokens.end.min(from + 14))
}

/// What a noun before a gift tells: "Norway's request to Iceland for tanks", "its pledge of aid".
struct Announced {
    status: Status,
    /// Whether it asks for the gift.
    request: bool,
    /// Whose request or promise it is.
    owner: Option<Ref>,
    /// Whom a request goes to.
    asked: Option<Ref>,
}

/// Reads the noun that leads to a gift.
fn announced(line: &Line<'_, '_, '_>, gift: &Gift) -> Option<Announced> {
    let link = gift.tokens.start.checked_sub(1)?;
    let (mut noun, mut asked) = (link.checked_sub(1)?, None);
    let request = line.is(link, &["for"]);
    if request
        && let Some(phrase) = line.phrase(noun)
        && let Some(to) = phrase.tokens.start.checked_sub(1)
        && line.is(to, &["to"])
    {
        (asked, noun) = (line.party(phrase), to.checked_sub(1)?);
    }
    let Some(Stance::Is(status)) = line.word(noun).stance.filter(|_| line.upos(noun) == Upos::Noun) else {
        return None;
    };
    let fits = match status {
        Status::Requested => request,
        Status::Pledged | Status::Proposed => line.is(link, &["of"]),
        _ => false,
    };
    let owner = line.phrase(noun).and_then(|phrase| subject::possessor(line, phrase.tokens.clone()));
    // "rejected Norway's request": what is done with the request tells more.
    let begin = line.phrase(noun).map_or(noun, |phrase| phrase.tokens.start);
    let done = begin.checked_sub(1).filter(|&verb| line.is_verb(verb)).and_then(|verb| line.word(verb).act);
    let done = done.filter(|act| matches!(act, Act::Drop | Act::Allot | Act::Hold));
    let asked = asked.or_else(|| done.and_then(|_| subject::subject(line, begin - 1, begin - 1)));
    fits.then_some(Announced { status: done.map_or(status, Act::status), owner, asked, request })
}

/// How far a gift has come that no verb of giving tells.
fn status(line: &Line<'_, '_, '_>, gift: &Gift) -> Option<Status> {
    let held = |token: usize| {
        line.is(
            token,
            &["stalled", "blocked", "delayed", "frozen", "suspended", "withheld", "halted", "paused"],
        )
    };
    let verb = (gift.tokens.end..sides_end(line, gift.tokens.end)).find(|&token| line.is_verb(token));
    let whole = gift.tokens.clone();
    if whole.clone().any(held) || verb.is_some_and(|verb| (verb..verb + 4).any(held)) {
        return Some(Status::Stalled);
    }
    if gift.kind == Some(Thing::Contract) {
        return Some(Status::Contracted);
    }
    if let Some(verb) = verb.filter(|&verb| line.is(verb, &["arrived", "arrives", "reached"])) {
        return (Group::read(line, verb).mood == mood::Mood::Done).then_some(Status::Delivered);
    }
    let begun = verb
        .filter(|&verb| line.is(verb, &["began", "begin", "begins", "begun", "started", "start", "starts"]));
    if let Some(verb) =
        begun.filter(|_| whole.clone().any(|token| line.word(token).thing == Some(Thing::Deed)))
    {
        return mood::status(Act::Give, Group::read(line, verb).mood);
    }
    let total = whole.clone().any(|token| line.is(token, &["total"]));
    let since = total || (gift.tokens.end..line.tokens.end).any(|token| line.is(token, &["since"]));
    if gift.money {
        return Some(if since { Status::Delivered } else { Status::Pledged });
    }
    if gift.kind == Some(Thing::Deed)
        || whole.clone().any(|token| line.word(token).thing == Some(Thing::Deed))
    {
        let before = (gift.tokens.start.saturating_sub(3).max(line.tokens.start)..gift.tokens.start)
            .rev()
            .find(|&token| line.is_verb(token));
        return match before.and_then(|verb| line.word(verb).act.map(Act::status)) {
            Some(status) => Some(status),
            None if before.is_some() => Some(Status::Pledged),
            None => None,
        };
    }
    None
}
