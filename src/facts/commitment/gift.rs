//! What is given: a noun phrase with the complements that say what it consists of and what it is worth.

use std::ops::Range;

use super::line::{Line, Phrase, is_money, is_product};
use crate::analysis::EntityKind;
use crate::facts::fact::Ref;
use crate::lexicon::giving::{self, Thing};
use crate::tag::class::{Tag, Upos};

/// A thing that can be given.
#[derive(Clone, Debug)]
pub(super) struct Gift {
    /// Its words.
    pub(super) tokens: Range<usize>,
    /// Where its first phrase ends.
    pub(super) head: usize,
    /// What kind of thing it is; `None` for a sum of money alone.
    pub(super) kind: Option<Thing>,
    /// What it amounts to: places in the list of values.
    pub(super) amounts: Vec<usize>,
    /// Whom it comes from by its own words: "U.S. aid", "Norway's aid".
    pub(super) owner: Option<Ref>,
    /// Whom a name before its head may aim it at: "the Norway package".
    pub(super) aimed: Option<Ref>,
    /// Whether it has a sum of money.
    pub(super) money: bool,
}

/// No description of one thing is longer, in bytes.
const LONGEST: usize = 280;

/// Reads a phrase as a gift.
pub(super) fn read(line: &Line<'_, '_, '_>, index: usize) -> Option<Gift> {
    let phrase = line.phrases.get(index)?;
    let first = kind(line, phrase);
    let money = phrase.tokens.clone().any(|token| is_money(line.scene, token));
    let long = line.scene.span(&phrase.tokens);
    if first.is_none() && !money || long.end() - long.start() > LONGEST {
        return None;
    }
    let mut gift = Gift {
        tokens: phrase.tokens.clone(),
        head: phrase.head,
        kind: first.filter(|kind| *kind != Thing::Measure),
        amounts: Vec::new(),
        owner: owner(line, phrase),
        aimed: aimed(line, phrase),
        money,
    };
    let mut vague = first.is_none() || first == Some(Thing::Measure);
    let mut next = index + 1;
    while let Some(other) = line.phrases.get(next) {
        let Some(link) = link(line, gift.tokens.end, other.tokens.start) else { break };
        let inner = kind(line, other);
        let has_money = other.tokens.clone().any(|token| is_money(line.scene, token));
        let fits = match link {
            Link::Of => vague || has_money || inner.is_some() || gift.kind == Some(Thing::Deed),
            Link::In => (vague || gift.money) && inner.is_some(),
            Link::For => gift.kind == Some(Thing::Contract) && line.party(other).is_none(),
            Link::Worth => has_money,
            Link::With => gift.kind == Some(Thing::Contract) && inner == Some(Thing::Measure),
            Link::And => {
                inner.is_some_and(|inner| inner != Thing::Measure) && gift.kind.is_some() && !has_money
            }
        };
        let whole = line.scene.span(&(gift.tokens.start..other.tokens.end));
        if !fits || whole.end() - whole.start() > LONGEST {
            break;
        }
        if vague || matches!(gift.kind, Some(Thing::Deed)) && inner.is_some() {
            gift.kind = inner.filter(|kind| *kind != Thing::Measure).or(gift.kind);
            vague = gift.kind.is_none();
        }
        gift.owner = gift.owner.or_else(|| owner(line, other));
        gift.money |= has_money;
        gift.tokens.end = other.tokens.end;
        // A parenthesis that was opened is closed.
        gift.tokens.end += usize::from(
            link == Link::Worth
                && line.is(gift.tokens.end, &[")"])
                && line.is(other.tokens.start - 1, &["("]),
        );
        next += 1;
    }
    if matches!(gift.kind, None | Some(Thing::Deed)) && !gift.money {
        return None;
    }
    gift.amounts = amounts(line, &gift.tokens);
    Some(gift)
}

/// Reads a phrase as something that is bought or sold, whatever it is.
pub(super) fn any(line: &Line<'_, '_, '_>, index: usize) -> Option<Gift> {
    let phrase = line.phrases.get(index)?;
    let mut tokens = phrase.tokens.clone();
    let complement = line
        .phrases
        .get(index + 1)
        .filter(|other| line.is(tokens.end, &["of"]) && other.tokens.start == tokens.end + 1);
    tokens.end = complement.map_or(tokens.end, |other| other.tokens.end);
    let (head, amounts) = (phrase.head, amounts(line, &tokens));
    let common = line.upos(head) != Upos::Pron;
    common.then_some(Gift { tokens, head, kind: None, amounts, owner: None, aimed: None, money: false })
}

/// How a phrase goes on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Link {
    Of,
    In,
    For,
    Worth,
    /// "a contract with a value of".
    With,
    And,
}

/// Whether the words between two gifts say that they are given together: "20 tanks and nearly $5 million".
pub(super) fn is_together(line: &Line<'_, '_, '_>, from: usize, to: usize) -> bool {
    (from < to && to < from + 7)
        && line.is(from, &["and", ",", "as", "plus"])
        && (from..to).all(|token| {
            line.is(token, BOUNDS)
                || line.is(token, &["and", "as", "well", "plus", "another", "an", "additional"])
        })
}

/// Words of more or less before an amount.
const BOUNDS: &[&str] = &[
    "up", "to", "more", "than", "over", "about", "around", "nearly", "almost", "roughly", "approximately",
    "at", "least", "some", "(", ",",
];

/// How the words between two phrases link them.
fn link(line: &Line<'_, '_, '_>, from: usize, to: usize) -> Option<Link> {
    if from > to {
        return None;
    }
    if from == to {
        return is_money(line.scene, to).then_some(Link::Worth);
    }
    let rest = |start: usize| (start..to).all(|token| line.is(token, BOUNDS));
    match from {
        _ if line.is(from, &["of"]) && rest(from + 1) => Some(Link::Of),
        _ if line.is(from, &["in"]) && from + 1 == to => Some(Link::In),
        _ if line.is(from, &["for"]) && from + 1 == to => Some(Link::For),
        _ if line.is(from, &["with"]) && from + 1 == to => Some(Link::With),
        _ if line.is(from, &["and", "or"]) && from + 1 == to => Some(Link::And),
        _ if line.is(from, &[","]) && (from + 1 == to || line.is(from + 1, &["and"]) && from + 2 == to) => {
            Some(Link::And)
        }
        _ if line.is(from, &["as"]) && line.is(from + 1, &["well"]) && from + 3 == to => Some(Link::And),
        _ => {
            let start = from + usize::from(line.is(from, &[",", "("]));
            let worth = line.is(start, &["worth", "valued", "totaling", "totalling", "estimated"]);
            (worth && rest(start + 1) || start > from && line.is(from, &["("]) && rest(start))
                .then_some(Link::Worth)
        }
    }
}

/// What kind of thing a phrase names.
fn kind(line: &Line<'_, '_, '_>, phrase: &Phrase) -> Option<Thing> {
    let head = phrase.head;
    if let Some(thing) = line.word(head).thing {
        if thing == Thing::Help
            && phrase.tokens.clone().any(|token| giving::is_kind_of_help(line.scene.word(token)))
        {
            return Some(Thing::Aid);
        }
        let held = phrase.tokens.start < head && line.word(head - 1).thing.is_some();
        return match thing {
            Thing::Deed | Thing::Measure if held => {
                line.word(head - 1).thing.filter(|inner| *inner != Thing::Measure).or(Some(thing))
            }
            _ => Some(thing),
        };
    }
    let contract = phrase
        .tokens
        .clone()
        .any(|token| line.word(token).thing == Some(Thing::Contract) && line.is(token, &["contract"]));
    if contract && line.upos(head) != Upos::Pron && line.scene.mentions(head).is_empty() {
        return Some(Thing::Contract);
    }
    is_product(line.scene, head).then_some(Thing::Goods)
}

/// Whom a thing comes from by the words before its head.
fn owner(line: &Line<'_, '_, '_>, phrase: &Phrase) -> Option<Ref> {
    let scene = line.scene;
    phrase.tokens.clone().take_while(|token| *token < phrase.head).find_map(|token| {
        if scene.syntax.tag(token) == Tag::Possessive && !line.is(token, &["its", "their", "his", "her"]) {
            return Some(Ref { span: scene.span(&(token..token + 1)), entity: scene.entity(token) });
        }
        let (tokens, entity) = scene.mentions(token).iter().find(|(tokens, entity)| {
            tokens.start == token
                && tokens.end <= phrase.head
                && matches!(
                    scene.kind(*entity),
                    EntityKind::Organization | EntityKind::Place | EntityKind::Group
                )
        })?;
        Some(Ref { span: scene.span(tokens), entity: Some(*entity) })
    })
}

/// The country whose name stands before the head as a noun, which may be the giver or the receiver.
fn aimed(line: &Line<'_, '_, '_>, phrase: &Phrase) -> Option<Ref> {
    let scene = line.scene;
    phrase.tokens.clone().take_while(|token| *token < phrase.head).find_map(|token| {
        let (tokens, entity) = scene.mentions(token).iter().find(|(tokens, entity)| {
            tokens.start == token && tokens.end <= phrase.head && scene.kind(*entity) == EntityKind::Place
        })?;
        let noun = line.upos(tokens.end - 1) == Upos::Propn && scene.syntax.tag(tokens.end) != Tag::Genitive;
        let short = scene.word(token).len() > 4;
        (noun && short).then(|| Ref { span: scene.span(tokens), entity: Some(*entity) })
    })
}

/// The amounts in these words.
pub(super) fn amounts(line: &Line<'_, '_, '_>, tokens: &Range<usize>) -> Vec<usize> {
    let mut all: Vec<usize> = tokens.clone().filter_map(|token| line.scene.value(token)).collect();
    all.dedup();
    all.retain(|&value| !line.scene.is_time(value));
    // A sum in parentheses right behind is the same amount said otherwise.
    if line.is(tokens.end, &["("])
        && line.upos(tokens.end + 1) != Upos::Punct
        && is_money(line.scene, tokens.end + 1)
    {
        all.extend(line.scene.value(tokens.end + 1));
    }
    all
}
