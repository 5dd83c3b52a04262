//! What looked like a number, an amount, a time or a quotation and was not understood, so that a reader can see what is
//! missing: every digit, number word, currency sign, date word and quotation mark of the news lies in a value, a
//! statement, a name, or here.

use crate::analysis::Looks;
use crate::facts::quotation::Quotations;
use crate::lexicon::looks;
use crate::text::{Document, Span, TokenKind};
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
    let mut taken = values.all.iter().map(|value| value.span).peekable();
    for sentence in document.sentences() {
        for token in sentence.tokens.clone() {
            let span = document.tokens()[token].span;
            while taken.next_if(|value| value.end() <= span.start()).is_some() {}
            if taken.peek().is_some_and(|value| value.overlaps(span)) {
                continue;
            }
            let Some(looks) = look(document, values, token) else { continue };
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
fn look(document: &Document<'_>, values: &Values, token: usize) -> Option<Looks> {
    match document.kind(token)? {
        TokenKind::Number => (!values.numbers.is_named(token)).then_some(Looks::Number),
        TokenKind::Word | TokenKind::Symbol => looks::like(document.word(token)),
        TokenKind::Ordinal | TokenKind::Punctuation | TokenKind::Address => None,
    }
}

fn joins(document: &Document<'_>, last: Span, next: Span) -> bool {
    let between = &document.text()[last.end()..next.start()];
    between.len() < 3 && !between.contains('\n') && !between.contains(char::is_alphanumeric)
}
