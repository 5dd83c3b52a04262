//! What looked like a number, an amount, a time or a quotation and was not understood, so that a reader can see what is
//! missing: every digit, number word, currency sign, date word and quotation mark of the news lies in a value, a
//! statement, a name, or here.

use crate::analysis::Looks;
use crate::facts::quotation::Quotations;
use crate::lexicon::looks;
use crate::text::{Document, Sentence, Span, TokenKind};
use crate::values::Values;

/// Something unread.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Unread {
    pub(crate) span: Span,
    pub(crate) looks: Looks,
}

/// Lists what was not understood, in order.
pub(crate) fn list(document: &Document<'_>, values: &Values, quotations: &Quotations) -> Vec<Unread> {
    let mut found: Vec<Unread> = Vec::new();
    let mut values = values.all.iter().map(|value| value.span).peekable();
    for sentence in document.sentences() {
        for token in sentence.tokens.clone() {
            let span = document.tokens()[token].span;
            while values.next_if(|value| value.end() <= span.start()).is_some() {}
            if values.peek().is_some_and(|value| value.overlaps(span)) {
                continue;
            }
            let Some(looks) = look(document, sentence, token) else { continue };
            match found.last_mut() {
                // "555 0199" is one thing that was not understood, not two.
                Some(last) if last.looks == looks && joins(document, last.span, span) => {
                    last.span = last.span.to(span)
                }
                _ => found.push(Unread { span, looks }),
            }
        }
    }
    found.extend(quotations.unread.iter().map(|&span| Unread { span, looks: Looks::Quotation }));
    found.sort_by_key(|unread| (unread.span.start(), unread.span.end()));
    found
}

/// What a token outside of all values looks like, if it is not part of a name.
fn look(document: &Document<'_>, sentence: &Sentence, token: usize) -> Option<Looks> {
    match document.kind(token)? {
        TokenKind::Number if in_name(document, sentence, token) => None,
        TokenKind::Number => Some(Looks::Number),
        TokenKind::Word | TokenKind::Symbol => looks::like(document.word(token)),
        TokenKind::Ordinal | TokenKind::Punctuation | TokenKind::Address => None,
    }
}

/// Whether digits belong to a name: "F-16", "Boeing 737", "1430/2019" after "No.", "3D".
fn in_name(document: &Document<'_>, sentence: &Sentence, token: usize) -> bool {
    let letters = |at: usize| document.kind(at) == Some(TokenKind::Word);
    let touches_letters = document.touches_previous(token + 1) && letters(token + 1);
    let mut first = token;
    while first > sentence.tokens.start && document.touches_previous(first) {
        first -= 1;
    }
    let hyphened = first < token && letters(first);
    let capital = first > sentence.tokens.start
        && letters(first - 1)
        && document.word(first - 1).starts_with(char::is_uppercase);
    touches_letters || hyphened || capital
}

fn joins(document: &Document<'_>, last: Span, next: Span) -> bool {
    let between = &document.text()[last.end()..next.start()];
    between.len() < 3 && !between.contains('\n') && !between.contains(char::is_alphanumeric)
}
