//! The noun phrase that is counted: a shallow reading by word classes and endings.
//!
//! One question is answered here, `counted`, so that a reader that knows parts of speech can take its place.

use std::ops::Range;

use crate::lexicon::closed::{self, Closed};
use crate::lexicon::number::{self, NumberWord};
use crate::lexicon::words::is_capitalized;
use crate::text::{Document, TokenKind};

/// The longest noun phrase, in tokens.
const LONGEST: usize = 12;

/// A noun phrase and the part of it that names the thing.
#[derive(Clone, Debug)]
pub(super) struct Phrase {
    /// Its tokens, without determiner.
    pub(super) tokens: Range<usize>,
}

/// Looks for noun phrases in one sentence.
pub(super) struct Chunker<'d, 't> {
    pub(super) document: &'d Document<'t>,
    pub(super) sentence: Range<usize>,
}

impl<'t> Chunker<'_, 't> {
    pub(super) fn word(&self, at: usize) -> &'t str {
        if self.sentence.contains(&at) { self.document.word(at) } else { "" }
    }

    pub(super) fn is_word(&self, at: usize) -> bool {
        self.sentence.contains(&at) && self.document.kind(at) == Some(TokenKind::Word)
    }

    pub(super) fn class(&self, at: usize) -> Option<Closed> {
        if self.is_word(at) { closed::class(self.document.word(at)) } else { None }
    }

    /// Whether the token at `at` touches the one before it.
    pub(super) fn stuck(&self, at: usize) -> bool {
        self.sentence.contains(&at) && self.document.touches_previous(at)
    }

    /// What is counted by a number that ends before `at`; `one` where it is 1.
    pub(super) fn counted(&self, at: usize, one: bool) -> Option<Phrase> {
        if self.word(at) == "of" {
            return self.partitive(at + 1);
        }
        // "2,000 daily flights": the word between says how often, not what.
        let often = matches!(
            self.word(at),
            "hourly" | "daily" | "nightly" | "weekly" | "monthly" | "quarterly" | "yearly"
        );
        let start = self.after_more(at + usize::from(often));
        self.phrase(start, one)
    }

    /// "of the soldiers", "of Russia's ships".
    fn partitive(&self, at: usize) -> Option<Phrase> {
        let owned = is_capitalized(self.word(at)) && matches!(self.word(at + 1), "'s" | "’s");
        let start = if owned { at + 2 } else { at + 1 };
        // "six of eight missiles"
        let counted = self.document.kind(at) == Some(TokenKind::Number)
            || matches!(number::word(self.word(at)), Some(NumberWord::Small(2..) | NumberWord::Tens(_)));
        if counted {
            return self.phrase(at + 1, false);
        }
        let definite = owned || self.class(at) == Some(Closed::Determiner);
        let start = start + usize::from(self.document.kind(start) == Some(TokenKind::Number));
        definite.then(|| self.phrase(start, false))?
    }

    /// "two more people", "ten other countries": the words before the thing that only add.
    fn after_more(&self, at: usize) -> usize {
        let than = self.word(at + 1) == "than";
        at + usize::from(
            matches!(self.word(at), "more" | "most" | "additional" | "further" | "extra") && !than,
        )
    }

    /// The noun phrase at `at`, cut behind its head.
    pub(super) fn phrase(&self, at: usize, one: bool) -> Option<Phrase> {
        let run = self.run(at);
        let plural = if one { None } else { self.plural_end(&run) };
        // "allied and partner nations" begins with an adjective alone.
        let joined = || {
            (!one && !run.is_empty())
                .then(|| self.over_conjunction(&run, run.end))
                .filter(|&end| end > run.end)
        };
        let end = plural.or_else(|| self.singular_end(&run)).or_else(joined)?;
        let end = if one || self.has_plural(run.start, end) { end } else { self.over_conjunction(&run, end) };
        Some(Phrase { tokens: run.start..end })
    }

    /// As many tokens as may stand in one noun phrase.
    fn run(&self, start: usize) -> Range<usize> {
        let mut at = start;
        while at < start + LONGEST && self.sentence.contains(&at) {
            let joined = self.stuck(at)
                && at > start
                && matches!(self.document.word(at - 1), "-" | "/")
                && self.stuck(at - 1);
            let member = match self.document.kind(at) {
                Some(TokenKind::Word) => match self.class(at) {
                    Some(Closed::Stop) if matches!(self.word(at), "'s" | "’s") => {
                        let number = self.document.kind(at + 1) == Some(TokenKind::Number);
                        at > start && (self.opens_noun(at + 1) || number)
                    }
                    Some(Closed::Verb) => {
                        joined
                            || (at == start && self.opens_as_noun(at))
                            || (at > start && is_capitalized(self.word(at)))
                    }
                    Some(Closed::Stop | Closed::Determiner | Closed::Calendar) => joined,
                    _ => true,
                },
                Some(TokenKind::Punctuation) => {
                    let possessive = matches!(self.word(at), "’" | "'")
                        && self.document.word(at.saturating_sub(1)).ends_with('s');
                    at > start
                        && self.stuck(at)
                        && (matches!(self.word(at), "-" | "/") && self.stuck(at + 1)
                            || possessive && self.opens_noun(at + 1))
                }
                Some(TokenKind::Number | TokenKind::Ordinal) => {
                    let owned = at > start && matches!(self.word(at - 1), "'s" | "’s");
                    let sized =
                        at == start && self.word(at + 1) == "-" && self.stuck(at + 1) && self.stuck(at + 2);
                    joined || owned || sized || (at > start && self.is_model(at))
                }
                _ => false,
            };
            if !member {
                break;
            }
            at += 1;
        }
        start..at
    }

    pub(super) fn opens_noun(&self, at: usize) -> bool {
        self.is_word(at)
            && !matches!(
                self.class(at),
                Some(Closed::Stop | Closed::Verb | Closed::Determiner | Closed::Calendar)
            )
    }

    /// Behind the head of a plural phrase.
    fn plural_end(&self, run: &Range<usize>) -> Option<usize> {
        let mut first = run.clone().find(|&at| self.is_plural(at))?;
        // "Texas Rangers", "arms control treaties": the plural may belong to another behind it.
        while let Some(next) = (first + 1..run.end).find(|&at| self.is_plural(at)) {
            let adjunct = self.class(first) == Some(Closed::Adjunct) || is_capitalized(self.word(first));
            let clear =
                (first + 1..next).all(|at| !self.is_verbal(at) && !matches!(self.word(at), "'s" | "’s"));
            // "measles related deaths": written without the hyphen.
            let owner = matches!(
                self.word(first + 1),
                "'s" | "’s" | "’" | "'" | "-" | "related" | "linked" | "based" | "induced"
            );
            if next == first + 1 || (adjunct && clear) || owner {
                first = next;
            } else {
                break;
            }
        }
        // "women's", "F-16s": what is stuck to the head belongs to it.
        let mut end = first + 1;
        while end < run.end && self.word(end) == "-" && end + 1 < run.end {
            end += 2;
        }
        Some(end)
    }

    /// Behind the head of a phrase without a plural: before the first verb, or at its end.
    fn singular_end(&self, run: &Range<usize>) -> Option<usize> {
        let first = run.start;
        if run.is_empty() || self.class(first) == Some(Closed::Adjunct) && run.len() == 1 {
            return None;
        }
        if self.class(first) == Some(Closed::Casualty) {
            return Some(first + 1);
        }
        let end = (first + 1..run.end)
            .find(|&at| self.is_verbal(at) || self.is_plural(at))
            .unwrap_or(run.end)
            .min(first + 7);
        // "17% lighter than", "2.6 times more lethal than" name no thing.
        let compared = matches!(
            self.word(first),
            "higher"
                | "lower"
                | "larger"
                | "smaller"
                | "faster"
                | "slower"
                | "bigger"
                | "longer"
                | "shorter"
                | "stronger"
                | "older"
                | "younger"
                | "better"
                | "worse"
                | "greater"
                | "cheaper"
                | "likelier"
                | "lighter"
                | "heavier"
                | "deeper"
                | "wider"
        );
        if self.word(end) == "than" || (compared && end == first + 1) {
            return None;
        }
        let lone = end == first + 1 && (self.is_verbal(first) || self.word(first).ends_with("ly"));
        (!lone).then_some(end)
    }

    fn has_plural(&self, start: usize, end: usize) -> bool {
        (start..end).any(|at| self.is_plural(at) || self.class(at) == Some(Closed::Casualty))
    }

    /// "Allied and partner nations": the head stands behind the conjunction.
    fn over_conjunction(&self, run: &Range<usize>, end: usize) -> usize {
        if end != run.end || !matches!(self.word(end), "and" | "or") || !self.is_word(end + 1) {
            return end;
        }
        let second = self.run(end + 1);
        self.plural_end(&second).filter(|&behind| behind <= end + 8).unwrap_or(end)
    }

    /// The words after "of" or after "half": what something is a part of, with its determiner.
    pub(super) fn whole(&self, at: usize) -> Option<Range<usize>> {
        let mut start = at + usize::from(self.word(at) == "of");
        let first = start;
        if self.word(start) == "all" {
            start += 1;
        }
        if self.class(start) == Some(Closed::Determiner) {
            start += 1;
        }
        while matches!(
            self.word(start),
            "nearly" | "roughly" | "about" | "estimated" | "more" | "than" | "total"
        ) || self.document.kind(start) == Some(TokenKind::Number)
        {
            start += 1;
        }
        let phrase = self.phrase(start, false)?;
        Some(first..phrase.tokens.end)
    }
}
