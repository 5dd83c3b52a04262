//! The publication date: the caller's, else one that the text gives of itself.

use std::ops::Range;

use jiff::civil::Date;

use super::said::{Mention, Said, YearOf};
use super::scan::Scanner;
use crate::lexicon::calendar::{Term, lookup};
use crate::text::{Document, TokenKind};

/// What times are resolved against.
pub(crate) struct Calendar {
    published: Option<Date>,
}

/// How far from the top to look, in tokens and in lines.
const TOKENS: usize = 400;
const LINES: usize = 12;

impl Calendar {
    /// Takes the caller's publication date, else looks for one in the text.
    pub(crate) fn new(document: &Document<'_>, published: Option<Date>) -> Self {
        Self { published: published.or_else(|| told(document)) }
    }

    pub(crate) fn published(&self) -> Option<Date> {
        self.published
    }
}

/// A full date in a line of its own near the top, or in a dateline.
fn told(document: &Document<'_>) -> Option<Date> {
    let count = document.tokens().len().min(TOKENS);
    let terms: Vec<Term> = (0..count).map(|at| lookup(document.word(at))).collect();
    let mut start = 0;
    for _ in 0..LINES {
        let end = line_end(document, start, count);
        if end <= start {
            return None;
        }
        if let Some(date) = of_line(document, &terms, start..end) {
            return Some(date);
        }
        start = end;
    }
    None
}

/// Where the line that begins with the token at `start` ends.
fn line_end(document: &Document<'_>, start: usize, count: usize) -> usize {
    let tokens = document.tokens();
    let breaks = |at: &usize| {
        let gap = tokens[at - 1].span.end()..tokens[*at].span.start();
        document.text()[gap].contains('\n')
    };
    (start + 1..count).find(breaks).unwrap_or(count)
}

/// How many words may stand beside the date in a line of its own.
const BESIDE: usize = 4;

/// Within how many tokens of its line a dateline ends.
const DATELINE: usize = 24;

fn of_line(document: &Document<'_>, terms: &[Term], line: Range<usize>) -> Option<Date> {
    let mut mentions = Vec::new();
    let near = line.start..line.end.min(line.start + 2 * DATELINE);
    Scanner::new(document, terms, None, near).scan(&mut mentions);
    let scanner = Scanner::new(document, terms, None, line.clone());
    let mention =
        mentions.iter().find(|mention| matches!(mention.said, Said::Day { year: YearOf::Given(_), .. }))?;
    let Mention { said: Said::Day { year: YearOf::Given(year), month, day }, tokens, .. } = mention else {
        return None;
    };
    let words = line
        .clone()
        .filter(|at| !tokens.contains(at) && scanner.kind(*at) == Some(TokenKind::Word))
        .take(BESIDE + 1)
        .count();
    // "Fire in port on May 5, 2021" is a headline that tells of a day.
    let stamped =
        scanner.is_any(line.start, &["published", "posted", "updated", "issued", "released", "last", "date"]);
    let placed = scanner
        .follows(tokens.start, &["on", "of", "in", "since", "until", "by", "from", "after", "before", "the"]);
    let alone = words <= BESIDE && !scanner.word(line.end - 1).ends_with('.') && (stamped || !placed);
    let city = scanner.word(line.start);
    let capitals = city.len() > 2 && city.chars().all(|c| c.is_uppercase() || !c.is_alphabetic());
    let dash = (tokens.end..line.end.min(tokens.end + 6)).any(|at| scanner.is_dash(at));
    let dateline = capitals && tokens.end <= line.start + DATELINE && dash;
    (alone || dateline).then(|| Date::new(*year, *month, *day).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn published(text: &str) -> Option<Date> {
        Calendar::new(&Document::new(text), None).published()
    }

    #[test]
    fn a_text_may_tell_its_own_date() {
        let told = Some(date(2022, 5, 31));
        assert_eq!(published("DULUTH, Minn. (May 31, 2022) – The yard won a contract."), told);
        assert_eq!(published("KYIV, May 31, 2022 (Agency) — Shells fell on Tuesday."), told);
        assert_eq!(published("Storm hits coast\n\n31 May 2022\n\nIt rained."), told);
        assert_eq!(published("Storm hits coast\nPublished 4:05 PM ET, Tue May 31, 2022\nIt rained."), told);
        assert_eq!(published("Storm hits coast\n2022-05-31T10:00:00Z\nIt rained."), told);
    }

    #[test]
    fn a_date_that_the_news_tells_of_is_not_its_own() {
        assert_eq!(published("The treaty of May 5, 1955, was signed in Rome."), None);
        assert_eq!(published("In a speech on March 3, 2021 — his last — he wept."), None);
        assert_eq!(published("Fire in port on May 5, 2021\n\nHe left yesterday."), None);
    }
}
