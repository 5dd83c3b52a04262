//! Several days or months that share a month or a year: "June 11-19, 2022", "March and April 2022".

use super::date::{day, month_first, year_after};
use super::said::{Mention, Said, YearOf};
use super::scan::{Found, Scanner};
use super::{DATE, MONTH, YEAR, month, year};
use crate::lexicon::calendar::Term;
use crate::text::TokenKind;

/// How many days one month may list.
const MOST: usize = 8;

/// Reads a list or range that begins at `at`, a mention for each of its parts.
pub(super) fn read(scanner: &Scanner<'_, '_>, at: usize, mentions: &mut Vec<Mention>) -> Option<usize> {
    match scanner.term(at) {
        Term::Month { number, .. } => {
            days_after(scanner, at, number, mentions).or_else(|| months(scanner, at, number, mentions))
        }
        _ => days_before(scanner, at, mentions).or_else(|| years(scanner, at, mentions)),
    }
}

/// The token after what joins two parts: "-", "and", "to", ", and".
fn joined(scanner: &Scanner<'_, '_>, at: usize, commas: bool) -> Option<usize> {
    let next = match scanner.word(at) {
        "," if commas && scanner.is_any(at + 1, &["and", "or"]) => at + 2,
        "," if commas => at + 1,
        "&" => at + 1,
        _ if scanner.is_dash(at) => at + 1,
        _ if scanner.is_any(at, &["and", "to", "or", "through", "until", "till"]) => at + 1,
        _ => return None,
    };
    Some(
        next + usize::from(
            scanner.term(next) == Term::The && scanner.kind(next + 1) == Some(TokenKind::Ordinal),
        ),
    )
}

fn push(scanner: &Scanner<'_, '_>, mentions: &mut Vec<Mention>, from: usize, found: Found) {
    mentions.push(scanner.mention(from, found));
}

/// "June 12-13", "June 11–19, 2022", "May 30 to June 2, 2022".
fn days_after(scanner: &Scanner<'_, '_>, at: usize, month: i8, mentions: &mut Vec<Mention>) -> Option<usize> {
    let first = day(scanner, at + 1, month).filter(|_| scanner.kind(at + 1) != Some(TokenKind::Word))?;
    if let Some(end) = across(scanner, at, month, first, mentions) {
        return Some(end);
    }
    let mut days = vec![(at, at + 2, first)];
    let mut end = at + 2;
    while days.len() < MOST {
        let Some(next) = joined(scanner, end, true) else { break };
        let Some(day) = day(scanner, next, month).filter(|_| scanner.kind(next) != Some(TokenKind::Word))
        else {
            break;
        };
        let ascending = days.last().is_some_and(|&(_, _, before)| before < day);
        if !ascending || counts(scanner, next + 1) || clock_follows(scanner, next) {
            break;
        }
        days.push((next, next + 1, day));
        end = next + 1;
    }
    if days.len() < 2 {
        return None;
    }
    let (year, last) = year_after(scanner, end);
    let count = days.len();
    for (index, (from, to, day)) in days.into_iter().enumerate() {
        let to = if index + 1 == count { last } else { to };
        push(scanner, mentions, from, Found::new(Said::Day { year, month, day }, to, &DATE));
    }
    Some(last)
}

/// Two days with a month each, of which the second tells the year.
fn across(
    scanner: &Scanner<'_, '_>,
    at: usize,
    month: i8,
    first: i8,
    mentions: &mut Vec<Mention>,
) -> Option<usize> {
    let next = joined(scanner, at + 2, false)?;
    let second = month_first(scanner, next)?;
    let Said::Day {
        year: year @ (YearOf::Given(_) | YearOf::Relative(_) | YearOf::Told), month: last, ..
    } = second.said
    else {
        return None;
    };
    let year = match year {
        YearOf::Given(year) if last < month => YearOf::Given(year - 1),
        year => year,
    };
    push(scanner, mentions, at, Found::new(Said::Day { year, month, day: first }, at + 2, &DATE));
    let end = second.end;
    push(scanner, mentions, next, second);
    Some(end)
}

/// Whether the number before `at` counts a noun: "March 3 and 4 people".
fn counts(scanner: &Scanner<'_, '_>, at: usize) -> bool {
    let word = scanner.word(at);
    let plural = word.starts_with(|c: char| c.is_ascii_lowercase())
        && word.ends_with('s')
        && word.len() > 3
        && !matches!(word, "this" | "versus" | "plus");
    plural
        || scanner
            .is_any(at, &["people", "men", "women", "children", "percent", "per", "million", "billion", "%"])
        || (scanner.is(at, "of") && matches!(year_after(scanner, at).0, YearOf::Open(_)))
        || matches!(scanner.term(at), Term::Month { .. })
}

/// Whether the number at `at` is an hour: "May 5 to 6 p.m.".
fn clock_follows(scanner: &Scanner<'_, '_>, at: usize) -> bool {
    scanner.is_any(at + 1, &["a.m.", "p.m.", "am", "pm", "a.m", "p.m", "o'clock", "hours"])
}

/// "11–19 June 2022", "the 7th and 8th of May".
fn days_before(scanner: &Scanner<'_, '_>, at: usize, mentions: &mut Vec<Mention>) -> Option<usize> {
    let start = at + usize::from(scanner.term(at) == Term::The);
    scanner.small(start, 1, 31)?;
    let mut parts = vec![start];
    let mut end = start + 1;
    while parts.len() < MOST {
        let Some(next) = joined(scanner, end, true).filter(|&next| scanner.small(next, 1, 31).is_some())
        else {
            break;
        };
        parts.push(next);
        end = next + 1;
    }
    let of = usize::from(scanner.is(end, "of"));
    let Term::Month { number: month, .. } = scanner.term(end + of) else { return None };
    if parts.len() < 2 {
        return across_before(scanner, start, month, end + of, mentions);
    }
    let days: Vec<i8> = parts.iter().filter_map(|&part| day(scanner, part, month)).collect();
    if days.len() != parts.len() || !days.is_sorted() {
        return None;
    }
    let (year, last) = year_after(scanner, end + of + 1);
    let count = parts.len();
    for (index, (from, day)) in parts.into_iter().zip(days).enumerate() {
        let to = if index + 1 == count { last } else { from + 1 };
        push(scanner, mentions, from, Found::new(Said::Day { year, month, day }, to, &DATE));
    }
    Some(last)
}

/// "30 May to 2 June 2022".
fn across_before(
    scanner: &Scanner<'_, '_>,
    at: usize,
    month: i8,
    month_at: usize,
    mentions: &mut Vec<Mention>,
) -> Option<usize> {
    let first = day(scanner, at, month)?;
    let next = joined(scanner, month_at + 1, false)?;
    let second = super::date::day_first(scanner, next)?;
    let Said::Day { year: YearOf::Given(year), month: last, .. } = second.said else { return None };
    let year = YearOf::Given(if last < month { year - 1 } else { year });
    push(scanner, mentions, at, Found::new(Said::Day { year, month, day: first }, month_at + 1, &DATE));
    let end = second.end;
    push(scanner, mentions, next, second);
    Some(end)
}

/// "March and April 2022", "between January and May of last year".
fn months(scanner: &Scanner<'_, '_>, at: usize, first: i8, mentions: &mut Vec<Mention>) -> Option<usize> {
    let next = joined(scanner, at + 1, true)?;
    let Term::Month { number: second, .. } = scanner.term(next) else { return None };
    let (year, end) = year_after(scanner, next + 1);
    let plain = |at| matches!(scanner.term(at), Term::Month { plain: true, .. });
    if matches!(year, YearOf::Open(_)) && (plain(at) || plain(next)) {
        return None;
    }
    let before = match year {
        YearOf::Given(year) if second < first => YearOf::Given(year - 1),
        year => year,
    };
    push(scanner, mentions, at, Found::new(month::with_year(first, before), at + 1, &MONTH));
    push(scanner, mentions, next, Found::new(month::with_year(second, year), end, &MONTH));
    Some(end)
}

/// "2015-18": the century is said once.
fn years(scanner: &Scanner<'_, '_>, at: usize, mentions: &mut Vec<Mention>) -> Option<usize> {
    let first = scanner.year(at).filter(|year| (1500..=2100).contains(year))?;
    let tight = scanner.is_dash(at + 1)
        && scanner.document.touches_previous(at + 1)
        && scanner.document.touches_previous(at + 2);
    let word = scanner.word(at + 2);
    let lettered = scanner.kind(at + 3) == Some(TokenKind::Word)
        && scanner.document.touches_previous(at + 3)
        && !scanner.word(at + 3).starts_with(['\'', '’']);
    let closed = !scanner.is_dash(at + 3) && !lettered;
    let started =
        at == scanner.sentence.start || !scanner.document.touches_previous(at) || scanner.word(at - 1) == "(";
    if !tight || !closed || !started || year::split_year(scanner, at, first).is_some() {
        return None;
    }
    let second = match word.len() {
        2 => first / 100 * 100 + scanner.small(at + 2, 0, 99).map(i16::from)?,
        4 => scanner.year(at + 2)?,
        _ => return None,
    };
    // Nearly every reader takes "2024-02" for a month and "2011-12" for two years.
    if second <= first || second - first > 150 {
        return None;
    }
    push(scanner, mentions, at, Found::new(Said::Year(first), at + 1, &YEAR));
    push(scanner, mentions, at + 2, Found::new(Said::Year(second), at + 3, &YEAR));
    Some(at + 3)
}
