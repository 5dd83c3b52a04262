//! The noun phrase of a title: its head, what stands before the head, and its complement.

use std::ops::Range;

use super::Names;
use crate::entities::context::Context;
use crate::lexicon::gazetteer::country;
use crate::lexicon::gazetteer::office::{self, OfficeKind};
use crate::lexicon::words::folded;
use crate::tag::class::Upos;

/// The longest title, in tokens to each side of its head.
const LONGEST: usize = 14;

/// Words before an office that are no adjectives to a tagger.
const MODIFIERS: &[&str] = &[
    "acting", "current", "deputy", "elect", "ex", "former", "incoming", "late", "outgoing", "retired",
    "then", "under", "vice",
];

/// Forms of address, kin and the like, which are no office.
const FORMS: &[&str] = &[
    "boy", "brother", "child", "citizen", "colleague", "countryman", "cousin", "daughter", "father",
    "friend", "girl", "grandfather", "grandmother", "husband", "loser", "man", "mother", "national",
    "native", "neighbor", "neighbour", "nephew", "niece", "resident", "sister", "son", "toddler", "uncle",
    "victim", "widow", "wife", "winner", "woman", "dame", "dr", "lady", "madam", "miss", "mme", "mr", "mrs",
    "ms", "mx", "sir",
];

/// Plurals in titles.
const PLURALS: &[&str] = &[
    "affairs", "arms", "communications", "fisheries", "operations", "relations", "resources", "services",
    "sports", "veterans",
];

/// Whether a token is the head of an office or occupation; forms of address are none.
pub(super) fn is_office(context: &Context<'_, '_>, token: usize) -> bool {
    let elect = token >= 2
        && context.joins(token - 1)
        && (context.is(token, "elect") || context.is(token, "designate"));
    context.is_word(token)
        && (kind(context.word(token)).is_some() || elect || is_plural_office(context, token))
}

/// Whether a token is an office or occupation of several people: "ministers".
pub(super) fn is_plural_office(context: &Context<'_, '_>, token: usize) -> bool {
    let word = context.word(token);
    let singular = word
        .strip_suffix("men")
        .map(|stem| format!("{stem}man"))
        .or_else(|| word.strip_suffix('s').map(str::to_owned));
    kind(word).is_none() && word.len() > 4 && singular.is_some_and(|singular| kind(&singular).is_some())
}

fn kind(word: &str) -> Option<OfficeKind> {
    let form = folded(word, |word| FORMS.contains(&word.strip_suffix('.').unwrap_or(word))).unwrap_or(false);
    folded(word, office::kind).flatten().filter(|_| !form)
}

/// A title before its head: where it begins, the entity that it is held in, and where the words for that begin.
pub(super) struct Left {
    pub(super) start: usize,
    pub(super) of: Option<usize>,
    pub(super) span: usize,
}

/// Goes left from the head of a title over its attributes, to the body or country that stands before them.
pub(super) fn left(context: &Context<'_, '_>, names: &Names, floor: usize, head: usize) -> Left {
    let mut start = head;
    while start > floor && head - start < LONGEST {
        let before = start - 1;
        if let Some((name, entity)) = names.around(before) {
            let holds = names.can_hold(*entity);
            return Left {
                start,
                of: holds.then_some(*entity),
                span: if holds { name.start } else { start },
            };
        }
        let word = context.word(before);
        if matches!(word, "'s" | "’s") || word == "'" || word == "’" {
            let owner = before
                .checked_sub(1)
                .and_then(|owner| names.around(owner))
                .filter(|(_, entity)| names.can_hold(*entity));
            return Left {
                start,
                of: owner.map(|(_, entity)| *entity),
                span: owner.map_or(start, |(name, _)| name.start),
            };
        }
        if context.joins(before) && before > floor {
            start -= 2;
            continue;
        }
        // "Chief of Defense General": a rank behind another title.
        let chained = matches!(word, "of" | "for")
            && before > floor
            && context.is_capital(before - 1)
            && is_office(context, before - 1)
            && context.is_capital(before + 1);
        if chained {
            start -= 2;
            continue;
        }
        // "president and chief executive": two titles in one.
        let both = word == "and" && before > floor && is_office(context, before - 1);
        let attribute = context.is_word(before)
            && !context.is_taken(before)
            && (matches!(context.upos(before), Upos::Noun | Upos::Propn | Upos::Adj) || is_modifier(word));
        // In a headline a verb has a capital too.
        let guessed = context.in_headline(before) && may_be_verb(word);
        if !attribute && !both || guessed || country::find(word).is_some() {
            break;
        }
        start -= 1;
    }
    Left { start, of: None, span: start }
}

/// Whether a capitalised word may be a verb of the present: "Impeaches", but not "Affairs".
fn may_be_verb(word: &str) -> bool {
    let plain = |word: &str| word.ends_with('s') && !PLURALS.contains(&word);
    folded(word, plain).unwrap_or(false)
}

fn is_modifier(word: &str) -> bool {
    folded(word, |word| MODIFIERS.contains(&word)).unwrap_or(false)
}

/// Goes right from the head of a title over its complement: "of the Harbour Board", "for Central Europe". Gives its end and the entity in it.
pub(super) fn right(
    context: &Context<'_, '_>,
    names: &Names,
    end: usize,
    head: usize,
) -> (usize, Option<usize>) {
    let (mut at, mut of) = (head + 1, None);
    while at < end && at - head < LONGEST {
        let link = context.word(at);
        let links = matches!(link, "of" | "for" | "at" | "to" | "on") || link == "in" && of.is_none();
        let both = matches!(link, "and" | "&") && at > head + 1 && continues(context, at + 1);
        if !links && !both {
            break;
        }
        let mut next = at + 1;
        while next < end
            && (context.is(next, "the") || context.is(next, "its") || context.upos(next) == Upos::Det)
        {
            next += 1;
        }
        let noun = noun_end(context, names, end, next, &mut of);
        if noun == next {
            break;
        }
        at = noun;
    }
    (bracketed(context, end, at), of)
}

/// The end of what capitals in brackets add to a title: "(Acquisition, Logistics and Technology)".
fn bracketed(context: &Context<'_, '_>, end: usize, at: usize) -> usize {
    if context.word(at) != "(" {
        return at;
    }
    let close = (at + 1..end.min(at + LONGEST)).find(|&token| context.word(token) == ")");
    let named = |token: usize| context.is_capital(token) || matches!(context.word(token), "," | "and" | "&");
    // One acronym is the body's, not the title's.
    close.filter(|&close| close > at + 2 && (at + 1..close).all(named)).map_or(at, |close| close + 1)
}

/// Whether what follows "and" still belongs to the title: capitals, or another office.
fn continues(context: &Context<'_, '_>, token: usize) -> bool {
    context.is_capital(token) && context.upos(token) != Upos::Verb || is_office(context, token)
}

/// The end of the nouns that begin at a token; the first entity among them that can hold an office is kept.
fn noun_end(
    context: &Context<'_, '_>,
    names: &Names,
    end: usize,
    start: usize,
    of: &mut Option<usize>,
) -> usize {
    let mut at = start;
    while at < end {
        if let Some((name, entity)) = names.around(at) {
            if names.is_person(*entity) {
                break;
            }
            // "of Arden's guard": the guard, not Arden.
            let owned = at > start && matches!(context.word(at - 1), "'s" | "’s");
            if (of.is_none() || owned) && names.can_hold(*entity) {
                *of = Some(*entity);
            }
            at = name.end.max(at + 1);
            continue;
        }
        let noun = matches!(context.upos(at), Upos::Noun | Upos::Propn | Upos::Adj)
            && context.is_word(at)
            && !context.is_taken(at);
        let possessive = matches!(context.word(at), "'s" | "’s") && at > start;
        if !noun && !possessive && !context.joins(at) {
            break;
        }
        at += 1;
    }
    at
}

/// The tokens of a sentence around one of its tokens.
pub(super) fn sentence(context: &Context<'_, '_>, token: usize) -> Range<usize> {
    context.sentence(token).map_or(token..token, |sentence| sentence.tokens.clone())
}
