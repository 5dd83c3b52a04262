//! What holds for every string, however odd.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod check;
mod found;
mod pieces;

use nutgraf::{Options, analyze, parse_date};
use proptest::prelude::*;

use check::check;
use pieces::newsy;

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_string_is_analysed_and_its_spans_slice(text in any::<String>()) {
        check(&text, &analyze(&text, &Options::default()));
    }

    #[test]
    fn news_in_pieces_is_analysed_and_its_spans_slice(text in newsy(), dated in any::<bool>()) {
        let published = dated.then(|| parse_date("2024-02-07").unwrap());
        check(&text, &analyze(&text, &Options { published }));
    }

    #[test]
    fn the_same_text_gives_the_same_analysis(text in newsy()) {
        prop_assert_eq!(analyze(&text, &Options::default()), analyze(&text, &Options::default()));
    }
}

#[test]
fn one_endless_line_is_analysed_however_odd() {
    for piece in [
        "word ", "1,000 ", "“a” ", "'s ", "\"", "(", "$5 ", "in May ", "two ", "😀", "a", "5-", "and half ",
        "'as' ",
    ] {
        whole(&piece.repeat(1_000_000 / piece.len()));
    }
}

#[test]
fn ten_megabytes_in_one_line_are_analysed() {
    whole(&"The EU gave Kyiv €1.5bn, “more than ever”, in May; 2,000 shells a day. ".repeat(10_000_000 / 74));
}

/// Analyses a text and sees that nothing of it was lost.
fn whole(text: &str) {
    let analysis = analyze(text, &Options::default());
    let end = analysis.article.parts.last().map_or(0, |part| part.span.end);
    assert_eq!(
        end as usize,
        text.trim_end().encode_utf16().count(),
        "the end of {:.20?} repeated is in no part",
        text
    );
}
