//! How texts are cut.

use super::*;

fn cut(text: &str) -> Vec<&str> {
    tokenize(text).iter().map(|token| token.span.of(text)).collect()
}

#[test]
fn numbers_keep_their_separators_and_part_from_letters() {
    assert_eq!(cut("$9.8bn, 1,970 at 4:00"), ["$", "9.8", "bn", ",", "1,970", "at", "4:00"]);
    assert_eq!(
        cut("F-16s; 155th; 22,24,26"),
        ["F", "-", "16", "s", ";", "155th", ";", "22", ",", "24", ",", "26"]
    );
    assert_eq!(cut("12,34,567.89 .5 5.5.2022."), ["12,34,567.89", ".5", "5.5.2022", "."]);
}

#[test]
fn abbreviations_keep_their_stop() {
    assert_eq!(
        cut("U.S. on Feb. 7 at 4 p.m. by J. Doe."),
        ["U.S.", "on", "Feb.", "7", "at", "4", "p.m.", "by", "J.", "Doe", "."]
    );
    assert_eq!(cut("the U.S.’s plan"), ["the", "U.S.", "’s", "plan"]);
}

#[test]
fn clitics_stand_alone() {
    assert_eq!(
        cut("don't we’ll O’Brien's allies’"),
        ["do", "n't", "we", "’ll", "O’Brien", "'s", "allies", "’"]
    );
}

#[test]
fn addresses_are_one_token() {
    assert_eq!(
        cut("See https://a.example/b?c=1. Mail PM-X@state.gov, @Desk #news."),
        ["See", "https://a.example/b?c=1", ".", "Mail", "PM-X@state.gov", ",", "@Desk", "#news", "."]
    );
}

#[test]
fn dressing_stays_with_its_letter_and_blanks_fall_between() {
    assert_eq!(cut("e\u{301}t\u{200B}é 时间frames 👍🏽"), ["e\u{301}t", "é", "时间frames", "👍🏽"]);
}
