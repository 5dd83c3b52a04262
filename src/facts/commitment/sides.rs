//! What stands beside a gift: whom it is for, whom it is from, when, by when and through what.

use std::ops::Range;

use super::gift::{self, Gift};
use super::line::{Line, Phrase, is_money};
use crate::analysis::{EntityKind, Modifier, Status, TimeType};
use crate::facts::fact::Ref;
use crate::lexicon::giving::Thing;
use crate::tag::class::{Relation, Tag, Upos};
use crate::values::Reading;

/// The party behind one of these prepositions, in these words.
pub(super) fn behind(line: &Line<'_, '_, '_>, words: &Range<usize>, prepositions: &[&str]) -> Option<Ref> {
    const OTHERS: &[&str] = &["according", "due", "thanks", "addition", "response", "prior", "up", "owing"];
    let other = |token: usize| line.is(token.wrapping_sub(1), OTHERS);
    let links =
        |&token: &usize| line.is(token, prepositions) && line.word(token).phrase.is_none() && !other(token);
    words.clone().filter(links).find_map(|token| {
        let phrase = line.phrase(token + 1).filter(|phrase| phrase.tokens.start == token + 1)?;
        whom(line, phrase)
    })
}

/// Whom something is for: the party that a phrase names, or whose things it names: "Ukraine's defence".
fn whom(line: &Line<'_, '_, '_>, phrase: &Phrase) -> Option<Ref> {
    // "thousands of families".
    let inner =
        line.phrase(phrase.tokens.end + 1).filter(|inner| inner.tokens.start == phrase.tokens.end + 1);
    if line.word(phrase.head).thing == Some(Thing::Measure)
        && line.is(phrase.tokens.end, &["of"])
        && let Some(mut found) = inner.and_then(|inner| line.party(inner))
    {
        found.span = line.scene.span(&phrase.tokens).to(found.span);
        return Some(found);
    }
    let own = line.party(phrase).filter(|found| found.entity.is_some() || line.word(phrase.head).party);
    own.or_else(|| line.party(phrase)).or_else(|| super::subject::possessor(line, phrase.tokens.clone()))
}

/// Who gets it: "to Norway", "for Norway", "to help Norway".
pub(super) fn receiver(line: &Line<'_, '_, '_>, words: &Range<usize>) -> Option<Ref> {
    behind(line, words, &["to"])
        .or_else(|| behind(line, words, &["for"]))
        .or_else(|| needed(line, words.end))
        .or_else(|| {
            let helped = words.clone().find(|&token| {
                line.is_verb(token)
                    && line.is(
                        token,
                        &["help", "helping", "aid", "support", "assist", "assisting", "supporting"],
                    )
            })?;
            line.phrase(helped + 1).and_then(|phrase| whom(line, phrase)).filter(|found| {
                found.entity.is_some() || line.word(helped + 2).party || line.word(helped + 1).party
            })
        })
}

/// Who needs it or is meant to have it, in a clause behind it: "the tanks that Norway needs".
fn needed(line: &Line<'_, '_, '_>, border: usize) -> Option<Ref> {
    let start = border + usize::from(line.is(border, &["that", "which"]));
    // "the aid that had been meant for Norway".
    let link = (start..start + 6).find(|&token| !line.is_verb(token)).filter(|&link| link > start + 1);
    if let Some(link) = link.filter(|&link| start > border && line.is(link, &["for", "to"])) {
        return behind(line, &(link..link + 1), &["for", "to"]);
    }
    let phrase = line.phrase(start).filter(|phrase| phrase.tokens.start == start)?;
    let verb = (phrase.tokens.end..phrase.tokens.end + 3).find(|&token| line.is_verb(token))?;
    (start > border && line.is(verb, &["needs", "need", "needed", "requested", "wants"]))
        .then(|| line.party(phrase))
        .flatten()
}

/// Where the words beside a gift end: another sum has sides of its own, unless it is given together with this one.
pub(super) fn reach(line: &Line<'_, '_, '_>, gift: &Gift, end: usize) -> usize {
    let from = gift.tokens.end;
    let other = line.phrases.iter().find(|phrase| {
        phrase.tokens.start > from
            && phrase.tokens.start < end
            && is_money(line.scene, phrase.tokens.start)
            && !gift::is_together(line, from, phrase.tokens.start)
    });
    other.map_or(end, |other| other.tokens.start)
}

/// The words from `from` on that still speak of the same act.
pub(super) fn right(line: &Line<'_, '_, '_>, from: usize) -> Range<usize> {
    let mut end = from;
    while end < line.tokens.end && end < from + 40 {
        let finite = line.is_verb(end)
            && (line.upos(end) == Upos::Aux
                || crate::lexicon::speech::is_saying(&line.scene.word(end).to_lowercase()));
        if line.is_border(end) || finite || line.is(end, &["including", "includes"]) {
            break;
        }
        end += 1;
    }
    from..end
}

/// The fund or act that a gift goes through.
pub(super) fn through(line: &Line<'_, '_, '_>, words: &Range<usize>) -> Option<Ref> {
    words.clone().filter(|&token| line.is(token, &["through", "via", "under", "from"])).find_map(|token| {
        let phrase = line.phrase(token + 1)?;
        let scene = line.scene;
        let (tokens, entity) = scene
            .mentions(phrase.head)
            .iter()
            .find(|(_, entity)| scene.kind(*entity) == EntityKind::Instrument)?;
        Some(Ref { span: scene.span(tokens), entity: Some(*entity) })
    })
}

/// When a gift got its status, and by when it is to be given.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Dates {
    pub(super) when: Option<usize>,
    pub(super) deadline: Option<usize>,
}

/// The dates in these words.
pub(super) fn dates(line: &Line<'_, '_, '_>, words: &Range<usize>, act: usize, status: Status) -> Dates {
    let mut dates = Dates::default();
    let (mut token, values) = (words.start, &line.scene.values.all);
    while token < words.end.min(line.tokens.end) {
        if token > act
            && matches!(line.scene.syntax.tag(token), Tag::Present | Tag::PresentThird)
            && line.is_verb(token)
        {
            break;
        }
        // "under a contract signed in 2022": the date of something else.
        if token > act
            && line.upos(token) == Upos::Verb
            && line.is_verb(token)
            && line.scene.syntax.relation(token).is_like(Relation::Acl)
        {
            break;
        }
        let Some(value) = line.time(token) else {
            token += 1;
            continue;
        };
        token = values[value].tokens.end.max(token + 1);
        let Reading::Time { kind, modifier, value: read } = &values[value].reading else { continue };
        let begin = values[value].tokens.start;
        let until = *modifier == Some(Modifier::Before)
            || begin > line.tokens.start && line.is(begin - 1, &["by", "before"])
            || line.is(begin, &["by", "before"]);
        let dated = matches!(kind, TimeType::Date | TimeType::Time)
            && read.starts_with(|first: char| first.is_ascii_digit());
        // "since the start of the war on Monday" tells no date of the gift.
        let opened = (begin.saturating_sub(14).max(words.start)..begin)
            .rev()
            .take_while(|&token| !line.is(token, &[","]) && !line.is_verb(token))
            .any(|token| line.is(token, &["since"]));
        let since = opened
            || matches!(modifier, Some(Modifier::Since | Modifier::Until | Modifier::After))
            || begin > line.tokens.start
                && line.is(begin - 1, &["since", "until", "after", "from", "through", "of", "than"]);
        if !dated || since {
            continue;
        }
        let published = line.scene.values.published.map(|date| date.to_string());
        let same =
            |published: &str| {
                read.len()
                    .min(published.len())
                    .min(if read.as_bytes().get(5).is_some_and(u8::is_ascii_digit) { 10 } else { 4 })
            };
        let ahead =
            published.is_some_and(|published| read[..same(&published)] > published[..same(&published)]);
        if until || ahead && begin > act && !matches!(status, Status::Delivered | Status::Failed) {
            dates.deadline = dates.deadline.or(Some(value));
        } else {
            dates.when = dates.when.or(Some(value));
        }
    }
    dates
}
