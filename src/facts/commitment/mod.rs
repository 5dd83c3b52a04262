//! Commitments: money, goods, arms, troops or help that goes, shall go, is asked to go or does not go from a giver to a
//! receiver.
//!
//! [`line`] cuts a sentence into noun phrases and marks the words of giving. [`gift`] reads what is given, [`mood`] how
//! far it has come, [`subject`] and [`sides`] who and when, [`frame`] who stands where; [`verb`] and [`noun`] put them together,
//! [`part`] reads what a gift consists of, and [`merge`] keeps one record a gift.

mod frame;
mod gift;
mod line;
mod merge;
mod mood;
mod noun;
mod part;
mod sides;
mod subject;
mod verb;

use std::ops::Range;

use super::fact::{Body, Commitment, Fact, Ref};
use super::scene::Scene;
use crate::analysis::Status;
use crate::lexicon::giving::{Act, Thing};
use crate::rule::{Rule, rules};
use gift::Gift;
use line::Line;
use part::Whole;
use sides::Dates;

rules! {
    /// Finds: money, goods, arms, troops or help with a verb of giving, promising, deciding, asking or holding back:
    /// Norway will send Ukraine 20 tanks by March; 20 tanks were sent.
    ///
    /// Value: who gives and gets it, the words for it, what it amounts to, and how far it has come by the verb's tense and
    /// what it hangs on: "agreed to send" is agreed, "has yet to send" stalled.
    ///
    /// Misses on purpose: what is no thing or help: sends a message; help of which neither side is named.
    ///
    /// Example: Norway promised to give Moldova €40 million.
    ACT = "commitment/act";

    /// Finds: orders, contracts and purchases: the ministry ordered 12 trams from Brook Ltd.
    ///
    /// Value: the giver is who pays, the receiver who is paid; what is sold goes from the seller.
    ///
    /// Misses on purpose: purchases of which no buyer is named.
    ///
    /// Example: The navy awarded Brook Ltd. a $4 million contract.
    CONTRACT = "commitment/contract";

    /// Finds: gifts that a noun tells: a request for tanks, the delivery of grain, $5 million in new aid for Norway.
    ///
    /// Value: as for verbs; a sum of aid is pledged where nothing says how far it has come.
    ///
    /// Misses on purpose: aid without a sum that is neither asked for nor held up.
    ///
    /// Example: Moldova's request for ambulances was read in Oslo.
    NAMED = "commitment/named";

    /// Finds: what a gift told just before consists of: The package includes 30 tanks and 12 howitzers; also line by line.
    ///
    /// Value: giver, receiver, status and dates of the gift that it is a part of, unless the words name others.
    ///
    /// Misses on purpose: parts without an amount of their own; parts of what was not told as a gift.
    ///
    /// Example: Norway will send a new aid package to Moldova. The package includes 30 tanks.
    PART = "commitment/part";
}

/// A gift as one sentence tells it.
#[derive(Clone, Debug)]
struct Found {
    rule: &'static Rule,
    /// The verb that tells it, or the noun.
    verb: usize,
    line: Range<usize>,
    gift: Gift,
    giver: Option<Ref>,
    receiver: Option<Ref>,
    status: Status,
    /// Whether a word says how far it has come.
    stated: bool,
    dates: Dates,
    through: Option<Ref>,
}

impl Found {
    /// Whether enough is said of it to be told.
    fn is_told(&self, line: &Line<'_, '_, '_>, act: Act) -> bool {
        let named = |side: Option<Ref>| side.is_some_and(|side| side.entity.is_some());
        let (giver, receiver) = (self.giver.is_some(), self.receiver.is_some());
        let country = |side: Option<Ref>| {
            side.and_then(|side| side.entity)
                .is_some_and(|entity| line.scene.kind(entity) != crate::analysis::EntityKind::Person)
        };
        // A body that is only described is one too, other than a pronoun: "the bloc".
        let body =
            |side: Option<Ref>| side.is_some_and(|side| side.entity.is_some() || !line.is_pronoun(&side));
        let counted = !self.gift.amounts.is_empty();
        let known = country(self.giver) || country(self.receiver);
        if act == Act::Get && !receiver
            || self.gift.kind == Some(Thing::People) && !receiver && self.gift.amounts.is_empty()
        {
            return false;
        }
        match self.gift.kind {
            Some(Thing::Help) => giver && receiver && known,
            Some(Thing::Measure) | None if act == Act::Allot => true,
            None if act == Act::Give
                && country(self.giver)
                && !line.is(self.verb, &["pay", "pays", "paid"]) =>
            {
                true
            }
            None if matches!(act, Act::Buy | Act::Sell) => {
                self.gift.money && (known || named(self.giver)) || known && giver && receiver
            }
            Some(Thing::Measure) | None => {
                giver && (receiver || act == Act::Promise && !line.scene.is(self.verb, "announced"))
            }
            Some(Thing::Wares) => {
                let two = giver && receiver && body(self.giver) && body(self.receiver);
                two || known && (giver && receiver || counted || self.stated)
            }
            Some(Thing::Goods | Thing::People) => match act {
                Act::Give | Act::Promise | Act::Allot => {
                    known || giver && receiver || body(self.giver) || self.gift.money
                }
                _ => known || counted && (body(self.giver) || body(self.receiver)),
            },
            _ => giver && receiver || named(self.giver) || named(self.receiver) || self.gift.money,
        }
    }
}

/// The commitments of a text, in order.
pub(crate) fn find(scene: &Scene<'_, '_>) -> Vec<Fact> {
    let (mut all, mut whole) = (Vec::new(), Whole::default());
    for (at, sentence) in scene.document.sentences().iter().enumerate() {
        let Some(line) = Line::read(scene, sentence) else { continue };
        let mut told: Vec<Range<usize>> = Vec::new();
        let touches = |told: &[Range<usize>], tokens: &Range<usize>| {
            told.iter().any(|other| other.start < tokens.end && tokens.start < other.end)
        };
        let mut here: Vec<Found> = Vec::new();
        for verb in line.tokens.clone() {
            if let Some(found) = verb::read(&line, verb)
                && !touches(&told, &found.gift.tokens)
            {
                told.push(found.gift.tokens.clone());
                here.push(found);
            }
        }
        let mut parts = whole.parts(&line, at);
        parts.extend(part::beside(&line, &here));
        parts.retain(|part| !touches(&told, &part.gift.tokens));
        told.extend(parts.iter().map(|part| part.gift.tokens.clone()));
        for index in 0..line.phrases.len() {
            if touches(&told, &line.phrases[index].tokens) {
                continue;
            }
            let before = here.iter().find(|found| {
                gift::is_together(&line, found.gift.tokens.end, line.phrases[index].tokens.start)
            });
            let together =
                before.zip(gift::read(&line, index)).map(|(found, gift)| Found { gift, ..found.clone() });
            if let Some(found) = together.or_else(|| noun::read(&line, index)) {
                told.push(found.gift.tokens.clone());
                here.push(found);
            }
        }
        here.sort_by_key(|found| found.gift.tokens.start);
        whole.hear(at, &here);
        for found in here.into_iter().chain(parts) {
            merge::add(scene, &mut all, found);
        }
    }
    all.into_iter().map(|told| fact(scene, told.found)).collect()
}

fn fact(scene: &Scene<'_, '_>, mut found: Found) -> Fact {
    found.gift.amounts.sort_unstable();
    found.gift.amounts.dedup();
    Fact {
        rule: found.rule,
        evidence: scene.span(&found.line),
        attribution: None,
        certainty: Default::default(),
        body: Body::Commitment(Commitment {
            giver: found.giver,
            receiver: found.receiver,
            what: scene.span(&found.gift.tokens),
            amounts: found.gift.amounts,
            status: found.status,
            when: found.dates.when,
            deadline: found.dates.deadline,
            through: found.through,
        }),
    }
}
