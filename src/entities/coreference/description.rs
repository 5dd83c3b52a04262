//! Descriptions: "the minister", "the Ukrainian president", "the ministry", "the bloc".

use std::ops::Range;

use super::{Context, DESCRIPTION, Entity, Mention};
use crate::analysis::{EntityKind, Form};
use crate::entities::identity::short::FIRMS;
use crate::lexicon::gazetteer::{country, office, organization};
use crate::lexicon::heads;
use crate::lexicon::words::folded;

/// Bodies that have a noun of their own.
const NOUNS: &[(&str, &[&str])] =
    &[("bloc", &["European Union", "EU"]), ("alliance", &["NATO", "North Atlantic Treaty Organization"])];

/// What a company may be called.
const COMPANIES: &[&str] = &["business", "company", "corporation", "firm"];

/// How many words may stand between article and noun.
const BETWEEN: usize = 3;

/// Adds the descriptions that are clear.
pub(super) fn find(context: &Context<'_, '_>, entities: &mut [Entity]) {
    let taken = taken(context, entities);
    let mut found: Vec<(usize, Range<usize>)> = Vec::new();
    for sentence in context.document.sentences() {
        let mut at = sentence.tokens.start;
        while at < sentence.tokens.end {
            if context.is(at, "the")
                && let Some(tokens) = phrase(context, &sentence.tokens, &taken, at)
            {
                if let Some(entity) = whom(context, entities, &tokens) {
                    found.push((entity, tokens.clone()));
                }
                at = tokens.end;
            } else {
                at += 1;
            }
        }
    }
    for (entity, tokens) in found {
        entities[entity].mentions.push(Mention { tokens, form: Form::Description, rule: &DESCRIPTION });
    }
}

/// The tokens of names and titles.
fn taken(context: &Context<'_, '_>, entities: &[Entity]) -> Vec<bool> {
    let mut taken = vec![false; context.document.tokens().len()];
    let names =
        entities.iter().flat_map(|entity| entity.mentions.iter().map(|mention| mention.tokens.clone()));
    let titles = entities.iter().flat_map(|entity| entity.roles.iter().map(|role| role.title.clone()));
    for tokens in names.chain(titles) {
        taken[tokens].fill(true);
    }
    taken
}

/// Article, attributes and a noun that no name and no complement follows.
fn phrase(
    context: &Context<'_, '_>,
    sentence: &Range<usize>,
    taken: &[bool],
    start: usize,
) -> Option<Range<usize>> {
    let last = sentence.end.min(start + 2 + BETWEEN);
    let known = |token: usize| {
        folded(context.word(token), |word| {
            NOUNS.iter().any(|(noun, _)| *noun == word)
                || heads::kind(word).is_some()
                || is_company(word)
                || is_office(word)
        })
        .unwrap_or(false)
    };
    let demonym = |token: usize| context.country(token).is_some();
    let head = (start + 1..last)
        .take_while(|&at| context.is_word(at) && (!taken[at] || demonym(at)))
        .find(|&at| known(at) && !known(at + 1))?;
    let next = context.word(head + 1);
    let goes_on = matches!(next, "of" | "'s" | "’s" | "-" | "for") && next != "'s" && next != "’s"
        || taken.get(head + 1).copied().unwrap_or(false) && sentence.contains(&(head + 1));
    let noun = context.word(head + 1).is_empty()
        || !matches!(context.upos(head + 1), crate::tag::class::Upos::Noun | crate::tag::class::Upos::Propn)
        || !sentence.contains(&(head + 1));
    (!goes_on && noun && !taken[head]).then_some(start..head + 1)
}

fn is_office(word: &str) -> bool {
    office::kind(word).is_some()
}

/// Whether a company of any kind may be called so.
fn is_company(word: &str) -> bool {
    COMPANIES.contains(&word)
}

/// The one company named last before a description: in its own paragraph or the one before, and no other body with it.
fn company(context: &Context<'_, '_>, entities: &[Entity], tokens: &Range<usize>) -> Option<usize> {
    let paragraph = |token: usize| context.sentence(token).map_or(0, |sentence| sentence.paragraph);
    let here = paragraph(tokens.start);
    let near = |entity: &&Entity| {
        let body = entity.kind == EntityKind::Organization;
        body && entity
            .mentions
            .iter()
            .any(|mention| mention.tokens.end <= tokens.start && paragraph(mention.tokens.start) + 1 >= here)
    };
    let mut bodies = entities.iter().enumerate().filter(|(_, entity)| near(entity));
    let first = bodies.next()?;
    let alone = bodies.next().is_none();
    let name = context.document.words(first.1.name);
    let known = organization::find(name).is_some_and(|known| known.kind == organization::Kind::Company);
    let firm = known
        || name.split([' ', ',']).any(heads::is_company_suffix)
        || FIRMS.iter().any(|end| name.ends_with(end));
    (alone && firm).then_some(first.0)
}

/// The one entity named before that this describes.
fn whom(context: &Context<'_, '_>, entities: &[Entity], tokens: &Range<usize>) -> Option<usize> {
    let noun = context.word(tokens.end - 1).to_lowercase();
    if is_company(&noun) && tokens.len() == 2 {
        return company(context, entities, tokens);
    }
    let attributes: Vec<&str> = (tokens.start + 1..tokens.end - 1).map(|token| context.word(token)).collect();
    let fits = |entity: &&Entity| {
        let before = entity.mentions.iter().any(|mention| mention.tokens.end <= tokens.start);
        before
            && match entity.kind {
                EntityKind::Person => holds(context, entities, entity, &noun, &attributes),
                EntityKind::Organization => is_body(context, entity, &noun) && attributes.is_empty(),
                _ => false,
            }
    };
    let mut fitting = entities.iter().enumerate().filter(|(_, entity)| fits(entity));
    let first = fitting.next()?.0;
    fitting.next().is_none().then_some(first)
}

/// Whether a person holds an office by this noun, with these attributes among its words or its country.
fn holds(
    context: &Context<'_, '_>,
    entities: &[Entity],
    person: &Entity,
    noun: &str,
    attributes: &[&str],
) -> bool {
    person.roles.iter().any(|role| {
        let words: Vec<String> = role.title.clone().map(|token| context.word(token).to_lowercase()).collect();
        let country = role.of.and_then(|of| entities[of].country);
        // The head of the title, not a word of its complement.
        let head = words
            .iter()
            .position(|word| matches!(word.as_str(), "of" | "for" | "at" | "to" | "in"))
            .unwrap_or(words.len());
        head > 0
            && words[head - 1] == noun
            && attributes.iter().all(|attribute| {
                words.contains(&attribute.to_lowercase())
                    || country.is_some() && country::find(attribute).map(|found| found.code) == country
            })
    })
}

/// Whether a body goes by this noun: the head of its name, or a noun of its own.
fn is_body(context: &Context<'_, '_>, body: &Entity, noun: &str) -> bool {
    let name = context.document.words(body.name);
    let own = NOUNS.iter().find(|(own, _)| *own == noun).is_some_and(|(_, names)| {
        names.contains(&name)
            || body.aliases.iter().any(|&alias| names.contains(&context.document.words(alias)))
    });
    let in_name = heads::kind(noun) == Some(EntityKind::Organization)
        && name.split(' ').any(|word| word.eq_ignore_ascii_case(noun));
    own || in_name
}
