//! A side door for tests that look at numbers, amounts and times alone: phrases with no article around them, which may
//! be too short to tell their language.

use std::ops::Range;

use jiff::civil::Date;

use super::number::{Numbers, is_negative};
use super::time::{self, Calendar};
use super::{Values, money, quantity};
use crate::analysis::Analysis;
use crate::entities::Entities;
use crate::report;
use crate::text::{Document, TokenKind};

/// The numbers of a text with their bytes and values, whether or not they count anything.
pub fn read_numbers(text: &str) -> Vec<(Range<usize>, String)> {
    let document = Document::new(text);
    let read = |number: &super::number::Number| {
        let span = document.span(number.tokens.clone());
        let low = if is_negative(&document, number) { -number.low } else { number.low };
        (span.start()..span.end(), low.normalize().to_string())
    };
    // Letters that are stuck to digits make a measure or a name of them: "180ml".
    let stuck = |number: &super::number::Number| {
        let end = number.tokens.end;
        !number.scaled && document.kind(end) == Some(TokenKind::Word) && document.touches_previous(end)
    };
    Numbers::read(&document).iter().filter(|number| !stuck(number)).map(read).collect()
}

/// The money and the quantities of a text, read as if it were the body of an article.
pub fn read_amounts(text: &str) -> Analysis {
    let document = Document::new(text);
    let numbers = Numbers::read(&document);
    let mut all = money::read(&document, &numbers, &[]);
    all.extend(quantity::read(&document, &numbers, &[], &all));
    all.sort_by_key(|value| (value.span.start(), value.span.end()));
    report::report(&document, &Entities::default(), &Values { all, numbers, published: None }, &[], &[])
}

/// The times of a text, read as if it were the body of an English article.
pub fn read_times(text: &str, published: Option<Date>) -> Analysis {
    let document = Document::new(text);
    let numbers = Numbers::read(&document);
    let calendar = Calendar::new(&document, published);
    let all = time::read(&document, &numbers, &calendar);
    report::report(
        &document,
        &Entities::default(),
        &Values { all, numbers, published: calendar.published() },
        &[],
        &[],
    )
}
