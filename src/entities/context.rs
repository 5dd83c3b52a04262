//! What every step on the way to the entities looks at: words, tags, and which words are spoken for.

use std::ops::Range;

use super::looks::Looks;
use crate::analysis::{EntityKind, PartKind};
use crate::lexicon::gazetteer::country::Country;
use crate::lexicon::gazetteer::first_name::Gender;
use crate::lexicon::gazetteer::office::OfficeKind;
use crate::lexicon::memo::Memo;
use crate::lexicon::speech;
use crate::tag::class::Upos;
use crate::tag::syntax::Syntax;
use crate::text::{Document, Sentence, Span, TokenKind};
use crate::values::{Reading, Values};

/// A document with its syntax, seen as the place of names.
pub(super) struct Context<'d, 't> {
    pub(super) document: &'d Document<'t>,
    pub(super) syntax: &'d Syntax,
    /// Tokens of times and money, which are no names.
    taken: Vec<bool>,
    /// Tokens of sentences where every word has a capital, so that a capital says nothing.
    headline: Vec<bool>,
    /// What the look-ups say of each token, asked once.
    looks: Vec<Looks>,
}

impl<'d, 't> Context<'d, 't> {
    pub(super) fn new(document: &'d Document<'t>, syntax: &'d Syntax, values: &Values) -> Self {
        let count = document.tokens().len();
        let mut context = Self {
            document,
            syntax,
            taken: vec![false; count],
            headline: vec![false; count],
            looks: vec![Looks::default(); count],
        };
        for value in &values.all {
            if !matches!(value.reading, Reading::Quantity { .. }) {
                context.taken[value.tokens.clone()].fill(true);
            }
        }
        let mut known = Memo::new();
        for sentence in document.sentences() {
            for token in
                sentence.tokens.clone().filter(|&token| document.kind(token) == Some(TokenKind::Word))
            {
                context.looks[token] = known.get(document.word(token), Looks::of);
            }
            let all = context.is_headline(sentence);
            context.headline[sentence.tokens.clone()].fill(all);
        }
        context
    }

    /// Whether nearly all words of a sentence have capitals.
    fn is_headline(&self, sentence: &Sentence) -> bool {
        let words =
            || sentence.tokens.clone().filter(|&token| self.document.kind(token) == Some(TokenKind::Word));
        let open = |token: &usize| !self.looks[*token].closed;
        let (all, capitals) = (
            words().filter(open).count(),
            words().filter(open).filter(|&token| self.is_capital(token)).count(),
        );
        let stops = sentence
            .tokens
            .clone()
            .next_back()
            .is_some_and(|last| matches!(self.word(last), "." | "?" | "!" | "”" | "\""));
        all >= 4 && capitals * 10 >= all * 8 && !stops
    }

    fn look(&self, token: usize) -> Option<&Looks> {
        self.looks.get(token)
    }

    /// Whether a word belongs to grammar or to the calendar, so that it opens no name.
    pub(super) fn is_grammar(&self, token: usize) -> bool {
        self.look(token).is_some_and(|look| look.grammar)
    }

    /// Whether a word is an office, a rank, an occupation or a form of address.
    pub(super) fn is_office(&self, token: usize) -> bool {
        self.look(token).is_some_and(|look| look.office.is_some())
    }

    /// Whether a word is an occupation, which as a name is a surname: "Weaver".
    pub(super) fn is_profession(&self, token: usize) -> bool {
        self.look(token).is_some_and(|look| look.office == Some(OfficeKind::Profession))
    }

    /// What a name with this head names: "Ministry".
    pub(super) fn head(&self, token: usize) -> Option<EntityKind> {
        self.look(token)?.head
    }

    /// What this common noun says that the name beside it is: "retailer".
    pub(super) fn class(&self, token: usize) -> Option<EntityKind> {
        self.look(token)?.class
    }

    /// The gender that a first name says.
    pub(super) fn gender(&self, token: usize) -> Option<Gender> {
        self.look(token)?.gender
    }

    /// The country that a word by itself names, or the adjective of which it is.
    pub(super) fn country(&self, token: usize) -> Option<Country> {
        self.look(token)?.country
    }

    pub(super) fn word(&self, token: usize) -> &'t str {
        self.document.word(token)
    }

    /// The words of some tokens, as they stand.
    pub(super) fn text(&self, tokens: &Range<usize>) -> &'t str {
        self.document.words(self.span(tokens))
    }

    pub(super) fn span(&self, tokens: &Range<usize>) -> Span {
        self.document.span(tokens.clone())
    }

    /// Whether a token is this word, in lower or upper case.
    pub(super) fn is(&self, token: usize, word: &str) -> bool {
        self.document.is(token, word)
    }

    pub(super) fn upos(&self, token: usize) -> Upos {
        self.syntax.upos(token)
    }

    pub(super) fn is_word(&self, token: usize) -> bool {
        self.document.kind(token) == Some(TokenKind::Word)
    }

    pub(super) fn is_capital(&self, token: usize) -> bool {
        self.look(token).is_some_and(|look| look.capital)
    }

    /// Whether every letter is a capital and there are at least two.
    pub(super) fn is_upper(&self, token: usize) -> bool {
        self.look(token).is_some_and(|look| look.upper)
    }

    /// Whether a token stands in a line where a capital says nothing.
    pub(super) fn in_headline(&self, token: usize) -> bool {
        self.headline.get(token).copied().unwrap_or(false)
    }

    /// Whether a sentence is a dateline.
    pub(super) fn is_dateline(&self, sentence: &Range<usize>) -> bool {
        let span = self.span(sentence);
        let part = self
            .document
            .parts()
            .iter()
            .find(|part| part.span.start() <= span.start() && span.end() <= part.span.end());
        part.is_some_and(|part| part.kind == PartKind::Dateline)
    }

    /// Whether a token belongs to a time or to money.
    pub(super) fn is_taken(&self, token: usize) -> bool {
        self.taken.get(token).copied().unwrap_or(false)
    }

    /// Whether a token opens its sentence or a quotation in it, where every word has a capital.
    pub(super) fn opens(&self, token: usize, sentence: &Range<usize>) -> bool {
        let before = (sentence.start..token).rev().find(|&at| !is_mark(self.word(at)));
        let quoted = token > sentence.start && is_mark(self.word(token - 1));
        before.is_none_or(|at| quoted && matches!(self.word(at), "," | ":" | "." | "?" | "!" | ";" | "…"))
    }

    /// Whether a token can be a word of a name: it has a capital that its place does not ask for.
    pub(super) fn is_name_word(&self, token: usize, sentence: &Range<usize>) -> bool {
        if !sentence.contains(&token) || !self.is_capital(token) || self.is_taken(token) {
            return false;
        }
        let word = self.word(token);
        if matches!(word, "I" | "Mr" | "Mr." | "Mrs." | "Ms.") || self.is_grammar(token) {
            return false;
        }
        let proper = self.upos(token) == Upos::Propn;
        proper || !(self.opens(token, sentence) || speech::is_no_name(word))
    }

    /// Whether the words behind a token can be words of the same name: one of the next few has a capital.
    pub(super) fn goes_on(&self, token: usize) -> bool {
        let stops = matches!(self.word(token + 1), "." | ";" | ":" | "(" | ")" | "?" | "!");
        !stops && (token + 1..token + 4).any(|next| self.is_capital(next))
    }

    /// Whether a hyphen or slash at a token joins the words on both sides.
    pub(super) fn joins(&self, token: usize) -> bool {
        matches!(self.word(token), "-" | "/" | "‑" | "–")
            && self.document.touches_previous(token)
            && self.document.touches_previous(token + 1)
    }

    /// The sentence that holds a token.
    pub(super) fn sentence(&self, token: usize) -> Option<&'d Sentence> {
        let sentences = self.document.sentences();
        let at = sentences.partition_point(|sentence| sentence.tokens.end <= token);
        sentences.get(at).filter(|sentence| sentence.tokens.contains(&token))
    }
}

/// Whether a word is a quotation mark or bracket.
pub(super) fn is_mark(word: &str) -> bool {
    matches!(word, "\"" | "“" | "”" | "'" | "‘" | "’" | "(" | "[" | "«" | "»" | "``" | "''")
}
