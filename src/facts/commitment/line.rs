//! A sentence as what it says of giving: noun phrases without their complements, and the verbs and nouns of giving.
//!
//! Tags are right more often than arcs are, so that phrases are cut by tags and the tree is asked only for subjects.

use std::ops::Range;

use crate::analysis::EntityKind;
use crate::facts::fact::Ref;
use crate::facts::scene::Scene;
use crate::lexicon::giving::{self, Act, Stance, Thing};
use crate::tag::class::{Relation, Tag, Upos};
use crate::text::Sentence;

/// The pronouns that can give and get.
const PRONOUNS: &[&str] = &["we", "us", "i", "he", "she", "they", "them", "him", "it", "you", "those"];

/// No prose has longer sentences.
const LONGEST: usize = 300;

/// What a word says of giving.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Word {
    pub(super) act: Option<Act>,
    pub(super) stance: Option<Stance>,
    pub(super) thing: Option<Thing>,
    /// Whether it names people or a body in common words.
    pub(super) party: bool,
    /// The phrase that holds it.
    pub(super) phrase: Option<usize>,
}

/// A noun phrase up to its head.
#[derive(Clone, Debug)]
pub(super) struct Phrase {
    pub(super) tokens: Range<usize>,
    /// Its last noun, amount or pronoun.
    pub(super) head: usize,
}

/// A sentence with its phrases.
pub(super) struct Line<'s, 'd, 't> {
    pub(super) scene: &'s Scene<'d, 't>,
    pub(super) tokens: Range<usize>,
    words: Vec<Word>,
    pub(super) phrases: Vec<Phrase>,
}

impl<'s, 'd, 't> Line<'s, 'd, 't> {
    /// Reads a sentence; `None` where nothing in it can be given.
    pub(super) fn read(scene: &'s Scene<'d, 't>, sentence: &Sentence) -> Option<Self> {
        let tokens = sentence.tokens.clone();
        if tokens.len() > LONGEST {
            return None;
        }
        let words: Vec<Word> = tokens.clone().map(|token| word(scene, token)).collect();
        let given = |token: usize| is_money(scene, token) || is_product(scene, token);
        let trades = |word: &Word| matches!(word.act, Some(Act::Buy | Act::Sell));
        if !words.iter().any(|word| word.thing.is_some() || trades(word)) && !tokens.clone().any(given) {
            return None;
        }
        let mut line = Self { scene, tokens, words, phrases: Vec::new() };
        line.cut();
        Some(line)
    }

    pub(super) fn word(&self, token: usize) -> Word {
        token.checked_sub(self.tokens.start).and_then(|at| self.words.get(at)).copied().unwrap_or_default()
    }

    pub(super) fn upos(&self, token: usize) -> Upos {
        self.scene.syntax.upos(token)
    }

    pub(super) fn is(&self, token: usize, words: &[&str]) -> bool {
        self.tokens.contains(&token) && words.iter().any(|word| self.scene.is(token, word))
    }

    /// The phrase that holds a token.
    pub(super) fn phrase(&self, token: usize) -> Option<&Phrase> {
        self.word(token).phrase.and_then(|index| self.phrases.get(index))
    }

    /// Whether a token opens another clause or another speaker's words.
    pub(super) fn is_border(&self, token: usize) -> bool {
        self.is(
            token,
            &[
                ";", ":", "“", "”", "\"", "that", "which", "who", "whom", "where", "when", "while",
                "because", "if", "after", "before", "but", "although",
            ],
        )
    }

    /// Whether a token is a verb that is no attribute.
    pub(super) fn is_verb(&self, token: usize) -> bool {
        self.tokens.contains(&token)
            && self.word(token).phrase.is_none()
            && matches!(self.upos(token), Upos::Verb | Upos::Aux)
    }

    /// The time that holds a token.
    pub(super) fn time(&self, token: usize) -> Option<usize> {
        self.scene.value(token).filter(|&value| self.scene.is_time(value))
    }

    /// Cuts the sentence into phrases.
    fn cut(&mut self) {
        let mut at = self.tokens.start;
        while at < self.tokens.end {
            let start = at;
            while at < self.tokens.end && (at == start || !self.is_cut(start, at)) && self.is_inside(at) {
                at += 1;
            }
            let nominal = |token: &usize| {
                matches!(self.upos(*token), Upos::Noun | Upos::Propn | Upos::Pron | Upos::Sym)
                    || is_money(self.scene, *token)
                    || !self.scene.mentions(*token).is_empty()
            };
            match (start..at).rev().find(nominal) {
                Some(head) => {
                    for word in start..head + 1 {
                        self.words[word - self.tokens.start].phrase = Some(self.phrases.len());
                    }
                    self.phrases.push(Phrase { tokens: start..head + 1, head });
                    at = at.max(head + 1);
                }
                None => at = at.max(start + 1),
            }
        }
    }

    /// Whether a new phrase begins at a token, in the middle of noun-like words.
    fn is_cut(&self, start: usize, at: usize) -> bool {
        let opens =
            matches!(self.scene.syntax.tag(at), Tag::Determiner | Tag::Possessive | Tag::Predeterminer);
        let is_amount = |token: usize| self.scene.value(token).filter(|&value| !self.scene.is_time(value));
        let inside = |token: usize| is_amount(token).is_some() && is_amount(token) == is_amount(token - 1);
        let pronoun =
            |token: usize| self.upos(token) == Upos::Pron && self.scene.syntax.tag(token) != Tag::Possessive;
        let noun = |token: usize| {
            matches!(self.upos(token), Upos::Noun | Upos::Propn) && self.scene.value(token).is_none()
        };
        let named = self.scene.mentions(at).iter().any(|(tokens, _)| tokens.start < at);
        // "gave the school $5,000", "gave the school new books".
        let sum = noun(at - 1) && is_money(self.scene, at);
        let quality = self.upos(at - 1) == Upos::Noun && self.upos(at) == Upos::Adj && !named;
        !inside(at) && (sum || quality || opens || pronoun(at) || pronoun(at - 1) && at > start)
    }

    /// Whether a token can stand in a noun phrase.
    fn is_inside(&self, at: usize) -> bool {
        let scene = self.scene;
        if let Some(value) = scene.value(at) {
            return !scene.is_time(value);
        }
        let named = |token: usize| {
            scene
                .mentions(token)
                .iter()
                .any(|(tokens, _)| tokens.start < token || tokens.start == token && tokens.len() > 1)
        };
        let next = |token: usize| {
            token + 1 < self.tokens.end
                && matches!(self.upos(token + 1), Upos::Noun | Upos::Propn | Upos::Adj)
        };
        match self.upos(at) {
            Upos::Det | Upos::Adj | Upos::Noun | Upos::Propn | Upos::Num | Upos::Sym => {
                let worth = scene.syntax.tag(at) == Tag::Adjective && self.is(at, &["worth"]);
                !worth && !self.is(at, &["that", "which"])
            }
            Upos::Pron => !matches!(
                scene.syntax.tag(at),
                Tag::Relative | Tag::Interrogative | Tag::Whose | Tag::Existential
            ),
            Upos::Part => scene.syntax.tag(at) == Tag::Genitive,
            Upos::Verb => {
                named(at)
                    || next(at)
                        && scene.syntax.relation(at).is_like(Relation::Amod)
                        && scene.syntax.head(at).is_some_and(|head| head > at)
                    || at > self.tokens.start
                        && self.is(at - 1, &["-"])
                        && scene.document.touches_previous(at)
            }
            Upos::Punct if self.is(at, &[","]) => at > self.tokens.start && self.joins(at - 1, at + 1),
            Upos::Punct => {
                self.is(at, &["-", "–", "&"])
                    && scene.document.touches_previous(at)
                    && scene.document.touches_previous(at + 1)
                    || self.is(at, &["&"])
                    || self.is(at, &["'s", "’s", "’", "'"]) && scene.document.touches_previous(at)
            }
            Upos::Cconj => at > self.tokens.start && self.joins(at - 1, at + 1),
            _ => named(at) && !self.is(at, &["of", "for", "to", "and", "in", "on", "with", "from"]),
        }
    }

    /// Whether "and" or a comma between two words joins what kinds of help one thing is: "security and economic aid".
    fn joins(&self, before: usize, after: usize) -> bool {
        let after = after + usize::from(self.is(after, &["and", "or"]));
        let help = |token: usize| giving::is_kind_of_help(self.scene.word(token));
        let adjective = |token: usize| self.upos(token) == Upos::Adj && self.scene.mentions(token).is_empty();
        help(before) && help(after) && self.word(before).thing.is_none()
            || adjective(before) && adjective(after)
    }

    /// Whether a reference is a pronoun.
    pub(super) fn is_pronoun(&self, named: &Ref) -> bool {
        let word = named.span.of(self.scene.document.text());
        PRONOUNS.iter().any(|pronoun| word.eq_ignore_ascii_case(pronoun))
    }

    /// Whether a reference is to a place, such as a country.
    pub(super) fn is_place(&self, named: &Ref) -> bool {
        named.entity.is_some_and(|entity| self.scene.kind(entity) == EntityKind::Place)
    }

    /// Whom a phrase names, where it names people or a body.
    pub(super) fn party(&self, phrase: &Phrase) -> Option<Ref> {
        let scene = self.scene;
        let can_give = |entity: usize| {
            matches!(
                scene.kind(entity),
                EntityKind::Person | EntityKind::Organization | EntityKind::Place | EntityKind::Group
            )
        };
        let ends = scene.mentions(phrase.head).iter().find(|(tokens, entity)| {
            can_give(*entity) && tokens.end > phrase.head && tokens.start >= self.tokens.start
        });
        if let Some((tokens, entity)) = ends {
            return Some(Ref { span: scene.span(tokens), entity: Some(*entity) });
        }
        let single = phrase.tokens.len() == 1;
        if single && self.is(phrase.head, PRONOUNS) {
            return Some(Ref { span: scene.span(&phrase.tokens), entity: None });
        }
        if self.word(phrase.head).party && self.upos(phrase.head) != Upos::Verb {
            let mut tokens = phrase.tokens.clone();
            if tokens.len() > 1 && self.upos(tokens.start) == Upos::Det {
                tokens.start += 1;
            }
            // "the people of Norway".
            let place = self.phrase(tokens.end + 1).filter(|other| other.tokens.start == tokens.end + 1);
            if self.is(tokens.end, &["of", "in", "inside"])
                && let Some(place) = place.filter(|place| !scene.mentions(place.head).is_empty())
            {
                tokens.end = place.tokens.end;
            }
            return Some(Ref { span: scene.span(&tokens), entity: None });
        }
        None
    }
}

fn word(scene: &Scene<'_, '_>, token: usize) -> Word {
    let upos = scene.syntax.upos(token);
    if !matches!(upos, Upos::Verb | Upos::Noun | Upos::Adj | Upos::Propn | Upos::Num | Upos::Aux) {
        return Word::default();
    }
    let lemma = scene.lemma(token);
    let noun =
        matches!(upos, Upos::Noun | Upos::Propn | Upos::Num) || scene.syntax.tag(token) == Tag::NameAdjective;
    // In headlines verbs with a capital are read as names.
    let verb = upos == Upos::Verb;
    Word {
        act: giving::act(lemma).filter(|_| verb),
        stance: giving::stance(lemma).filter(|_| upos != Upos::Propn),
        thing: giving::thing(lemma).filter(|_| noun),
        party: noun && giving::is_party(lemma),
        phrase: None,
    }
}

/// Whether a token belongs to an amount of money.
pub(super) fn is_money(scene: &Scene<'_, '_>, token: usize) -> bool {
    use crate::values::Reading;
    scene.value(token).is_some_and(|value| matches!(scene.values.all[value].reading, Reading::Money { .. }))
}

/// Whether a token belongs to the name of a product.
pub(super) fn is_product(scene: &Scene<'_, '_>, token: usize) -> bool {
    scene.mentions(token).iter().any(|(_, entity)| scene.kind(*entity) == EntityKind::Product)
}
