//! Reads the times of one sentence, from left to right: each token that may open one is tried with the rules for it.

use std::cell::Cell;
use std::ops::Range;

use super::super::number::{Form, Number, Numbers};
use super::said::{Mention, Said};
use super::{attach, clock, date, duration, month, period, range, relative, set, stage, weekday, year};
use crate::lexicon::calendar::{DayPart, Stage, Term};
use crate::rule::Rule;
use crate::text::{Document, TokenKind};

/// One sentence under the reader's eye.
pub(super) struct Scanner<'a, 't> {
    pub(super) document: &'a Document<'t>,
    /// What each token of the document means to the calendar.
    pub(super) terms: &'a [Term],
    /// None where only dates are looked for, which need no number words.
    pub(super) numbers: Option<&'a Numbers>,
    pub(super) sentence: Range<usize>,
    /// How many periods deep it reads.
    depth: Cell<u8>,
}

/// How deep periods may lie in one another: "the end of the first half of the last week of May".
const DEEPEST: u8 = 4;

/// How far behind "the" or "this" the time that it belongs to may begin, in tokens.
const LEAD: usize = 4;

/// A single time that was read up to `end`.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) said: Said,
    pub(super) part: Option<DayPart>,
    pub(super) stage: Option<Stage>,
    pub(super) end: usize,
    pub(super) rule: &'static Rule,
}

impl Found {
    pub(super) fn new(said: Said, end: usize, rule: &'static Rule) -> Self {
        Self { said, part: None, stage: None, end, rule }
    }
}

impl<'a, 't> Scanner<'a, 't> {
    pub(super) fn new(
        document: &'a Document<'t>,
        terms: &'a [Term],
        numbers: Option<&'a Numbers>,
        sentence: Range<usize>,
    ) -> Self {
        Self { document, terms, numbers, sentence, depth: Cell::new(0) }
    }

    /// Adds the times of the sentence to `mentions`.
    pub(super) fn scan(&self, mentions: &mut Vec<Mention>) {
        let mut at = self.sentence.start;
        while at < self.sentence.end {
            at = match self.read(at, mentions) {
                Some(end) => end.max(at + 1),
                None => at + 1,
            };
        }
    }

    /// Reads what begins at `at`, and tells where to go on.
    fn read(&self, at: usize, mentions: &mut Vec<Mention>) -> Option<usize> {
        let term = self.term(at);
        let digits = matches!(self.document.kind(at), Some(TokenKind::Number | TokenKind::Ordinal));
        let number_word = term == Term::None && !digits;
        let word = self.document.kind(at) == Some(TokenKind::Word);
        if number_word && self.number(at).is_none() && (word || !year::opens(self, at)) {
            return None;
        }
        if self.only_leads(term) && !self.leads_to_time(at) {
            return None;
        }
        let before = mentions.len();
        let end = set::read(self, at, mentions)
            .or_else(|| range::read(self, at, mentions))
            .or_else(|| clock::read(self, at, mentions))
            .or_else(|| duration::read(self, at, mentions))
            .or_else(|| {
                let found = self.point(at)?;
                let end = found.end;
                mentions.push(self.mention(at, found));
                Some(end)
            });
        let Some(end) = end else {
            mentions.truncate(before);
            return None;
        };
        Some(attach::finish(self, &mut mentions[before..], end))
    }

    /// Whether a word says nothing of time by itself: "the", "this", "several".
    fn only_leads(&self, term: Term) -> bool {
        matches!(term, Term::The | Term::A | Term::Which(_) | Term::Some | Term::Every)
    }

    /// Whether a calendar word or a number stands close behind such a word.
    fn leads_to_time(&self, at: usize) -> bool {
        (at + 1..self.sentence.end.min(at + 1 + LEAD)).any(|next| {
            let term = self.term(next);
            (term != Term::None && !self.only_leads(term))
                || self.document.kind(next) != Some(TokenKind::Word)
                || self.number(next).is_some()
        })
    }

    /// Reads a single date or period.
    pub(super) fn point(&self, at: usize) -> Option<Found> {
        if self.depth.get() == DEEPEST {
            return None;
        }
        self.depth.set(self.depth.get() + 1);
        let found = stage::staged(self, at).or_else(|| match self.term(at) {
            Term::The => self.bare(at + 1, true),
            _ => self.bare(at, false),
        });
        self.depth.set(self.depth.get() - 1);
        found
    }

    /// Reads a single date or period after its article, if it has one.
    fn bare(&self, at: usize, definite: bool) -> Option<Found> {
        let found = match self.term(at) {
            Term::Month { .. } => date::month_first(self, at).or_else(|| month::read(self, at, definite)),
            Term::Weekday { .. } => weekday::read(self, at),
            Term::Which(which) => relative::which(self, at, which, definite),
            Term::Day(_) | Term::Tonight | Term::Earlier | Term::Later | Term::Vague => {
                relative::word(self, at)
            }
            Term::Season(_) => period::season(self, at, definite),
            Term::Quarter | Term::Half | Term::Fiscal => period::coded(self, at),
            Term::Unit(_) => period::unit(self, at, definite),
            Term::DayPart(_) => period::day_part(self, at, definite),
            Term::Holiday => date::holiday(self, at),
            Term::Ordinal(_) => date::day_first(self, at).or_else(|| period::ordinal(self, at)),
            _ => match self.document.kind(at) {
                Some(TokenKind::Number) => date::numeric(self, at)
                    .or_else(|| date::day_first(self, at))
                    .or_else(|| year::read(self, at, definite)),
                Some(TokenKind::Ordinal) => date::day_first(self, at)
                    .or_else(|| period::ordinal(self, at))
                    .or_else(|| date::day_alone(self, at, definite)),
                _ => year::abbreviated(self, at),
            },
        }?;
        (found.end <= self.sentence.end).then_some(found)
    }

    /// The mention of what was found from `at` on.
    pub(super) fn mention(&self, at: usize, found: Found) -> Mention {
        // "the 2016 vote" holds the year 2016; "the 7th of May" and "the same day" are whole with their article.
        let named = matches!(
            found.said,
            Said::Day { .. }
                | Said::Month { .. }
                | Said::Year(_)
                | Said::Years(..)
                | Said::Weekday { .. }
                | Said::Holiday { .. }
        ) && !matches!(
            self.term(at + 1),
            Term::Ordinal(_)
                | Term::Edge(_)
                | Term::Which(_)
                | Term::DayPart(_)
                | Term::Stage(_)
                | Term::Unit(_)
        ) && self.kind(at + 1) != Some(TokenKind::Ordinal);
        let start = if named && self.term(at) == Term::The { at + 1 } else { at };
        Mention {
            tokens: start..found.end,
            rule: found.rule,
            said: found.said,
            part: found.part,
            clock: None,
            modifier: found.stage.map(stage::modifier),
        }
    }

    pub(super) fn term(&self, at: usize) -> Term {
        if self.sentence.contains(&at) { self.terms[at] } else { Term::None }
    }

    /// The word at `at`, empty outside the sentence.
    pub(super) fn word(&self, at: usize) -> &'a str {
        if self.sentence.contains(&at) { self.document.word(at) } else { "" }
    }

    pub(super) fn is(&self, at: usize, word: &str) -> bool {
        self.sentence.contains(&at) && self.document.is(at, word)
    }

    /// Whether the token at `at` is one of these words.
    pub(super) fn is_any(&self, at: usize, words: &[&str]) -> bool {
        let word = self.word(at);
        words.iter().any(|other| word.eq_ignore_ascii_case(other))
    }

    /// Whether the token right before `at` is one of these words.
    pub(super) fn follows(&self, at: usize, words: &[&str]) -> bool {
        at.checked_sub(1).is_some_and(|before| self.is_any(before, words))
    }

    pub(super) fn kind(&self, at: usize) -> Option<TokenKind> {
        if self.sentence.contains(&at) { self.document.kind(at) } else { None }
    }

    /// The number expression that begins at `at`.
    pub(super) fn number(&self, at: usize) -> Option<&'a Number> {
        let number = self.numbers?.starting_at(at)?;
        let counts =
            matches!(number.form, Form::Digits | Form::Words) && number.tokens.end <= self.sentence.end;
        counts.then_some(number)
    }

    /// Whether the token is a hyphen or dash.
    pub(super) fn is_dash(&self, at: usize) -> bool {
        matches!(self.word(at), "-" | "‐" | "‑" | "–" | "—" | "−")
    }

    pub(super) fn is_hyphen(&self, at: usize) -> bool {
        matches!(self.word(at), "-" | "‐" | "‑")
    }

    /// Whether the word begins with a capital.
    pub(super) fn is_capitalised(&self, at: usize) -> bool {
        self.word(at).starts_with(char::is_uppercase)
    }

    /// A number of one or two digits, with or without an ordinal ending, from `low` to `high`.
    pub(super) fn small(&self, at: usize, low: i8, high: i8) -> Option<i8> {
        let word = self.word(at);
        let digits = match self.kind(at)? {
            TokenKind::Number => word,
            TokenKind::Ordinal => word.get(..word.len().checked_sub(2)?)?,
            _ => return None,
        };
        let number = if digits.len() <= 2 { digits.parse().ok()? } else { return None };
        (low..=high).contains(&number).then_some(number)
    }

    /// A year of four digits.
    pub(super) fn year(&self, at: usize) -> Option<i16> {
        let word = self.word(at);
        let plain = self.kind(at)? == TokenKind::Number && word.len() == 4;
        let year = if plain { word.parse().ok()? } else { return None };
        (1000..=2200).contains(&year).then_some(year)
    }
}
