//! The text with its layout: it owns tokens, parts and sentences, and everything else points into it.

use std::ops::Range;

use super::article::{self, Article, Part};
use super::token::{Token, tokenize};
use super::words::Words;
use super::{Span, TokenKind, language, sentence};
use crate::analysis::Language;

/// A text that has been laid out.
pub(crate) struct Document<'t> {
    text: &'t str,
    tokens: Vec<Token>,
    /// The words of each, which are asked for again and again.
    words: Vec<&'t str>,
    article: Article,
    sentences: Vec<Sentence>,
    language: Option<Language>,
}

/// A sentence of the news.
#[derive(Clone, Debug)]
pub(crate) struct Sentence {
    pub(crate) span: Span,
    /// Its tokens, as indices into the document's.
    pub(crate) tokens: Range<usize>,
    /// The paragraph that it stands in, counted from 0.
    pub(crate) paragraph: usize,
}

impl<'t> Document<'t> {
    /// Lays out a text.
    pub(crate) fn new(text: &'t str) -> Self {
        let tokens = tokenize(text);
        let words = tokens.iter().map(|token| token.span.of(text)).collect();
        let article = article::read(text, &tokens);
        let sentences = sentence::split(text, &tokens, &article.paragraphs);
        let language = language::of(text, &tokens, &sentences);
        Self { text, tokens, words, article, sentences, language }
    }

    pub(crate) fn text(&self) -> &'t str {
        self.text
    }

    pub(crate) fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    pub(crate) fn parts(&self) -> &[Part] {
        &self.article.parts
    }

    pub(crate) fn title(&self) -> Option<Span> {
        self.article.title
    }

    /// The name in the byline.
    pub(crate) fn author(&self) -> Option<Span> {
        self.article.author
    }

    /// The sentences of title, standfirst, dateline and body, in order.
    pub(crate) fn sentences(&self) -> &[Sentence] {
        &self.sentences
    }

    pub(crate) fn language(&self) -> Option<Language> {
        self.language
    }

    /// The words of a span.
    pub(crate) fn words(&self, span: Span) -> &'t str {
        span.of(self.text)
    }

    /// The words of the token at `index`, empty past the end.
    #[inline]
    pub(crate) fn word(&self, index: usize) -> &'t str {
        self.words.get(index).copied().unwrap_or_default()
    }

    pub(crate) fn kind(&self, index: usize) -> Option<TokenKind> {
        self.tokens.get(index).map(|token| token.kind)
    }

    /// Whether the token at `index` is this word, in lower or upper case.
    #[inline]
    pub(crate) fn is(&self, index: usize, word: &str) -> bool {
        self.word(index).eq_ignore_ascii_case(word)
    }

    /// Whether nothing lies between the token at `index` and the one before it.
    pub(crate) fn touches_previous(&self, index: usize) -> bool {
        Words { text: self.text, tokens: &self.tokens }.touches_previous(index)
    }

    /// Whether a blank line lies between the token at `index` and the one before it.
    pub(crate) fn follows_blank_line(&self, index: usize) -> bool {
        let end = |index: usize| self.tokens.get(index).map(|token| token.span);
        let (Some(before), Some(this)) = (index.checked_sub(1).and_then(end), end(index)) else {
            return true;
        };
        self.text[before.end()..this.start()].matches('\n').nth(1).is_some()
    }

    /// The span of some tokens, which must not be none.
    pub(crate) fn span(&self, tokens: Range<usize>) -> Span {
        self.tokens[tokens.start].span.to(self.tokens[tokens.end - 1].span)
    }
}
