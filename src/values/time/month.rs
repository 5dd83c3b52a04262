//! Months.

use super::MONTH;
use super::date::{self, year_after};
use super::said::{Pick, Said, YearOf};
use super::scan::{Found, Scanner};
use crate::lexicon::calendar::Term;
use crate::text::TokenKind;

/// Words before a month's name that leave no doubt that it is one.
const STRONG: &[&str] = &[
    "in", "since", "until", "till", "during", "through", "throughout", "last", "this", "next", "late",
    "early", "mid", "by",
];

/// Words that a month may follow, and other names too.
const WEAK: &[&str] = &[
    "of", "from", "to", "between", "and", "or", "before", "after", "for", "for", "around", "the", "past",
    "than",
];

/// "March", "Nov. 2019", "March of last year".
pub(super) fn read(scanner: &Scanner<'_, '_>, at: usize, definite: bool) -> Option<Found> {
    let Term::Month { number: month, .. } = scanner.term(at) else { return None };
    let (year, end) = year_after(scanner, at + 1);
    let told = match year {
        YearOf::Open(_) => is_month(scanner, at, definite),
        _ => true,
    };
    // "Feb. 30" is no day, and February is not what it says.
    let no_day = scanner.small(at + 1, 30, 31).is_some() && date::day(scanner, at + 1, month).is_none();
    let told = told && !no_day;
    told.then(|| Found::new(Said::Month { year, month }, end, &MONTH))
}

/// Whether a month's name by itself is meant as one: not "may", not Theresa May.
pub(super) fn is_month(scanner: &Scanner<'_, '_>, at: usize, definite: bool) -> bool {
    let Term::Month { short, plain, .. } = scanner.term(at) else { return false };
    let strong = scanner.follows(at, STRONG)
        || (scanner.follows(at, &["-"]) && scanner.follows(at.saturating_sub(1), &["mid"]));
    let named = scanner.kind(at + 1) == Some(TokenKind::Word)
        && scanner.is_capitalised(at + 1)
        && !scanner.document.touches_previous(at + 1);
    let stopped = scanner.word(at).ends_with('.') || scanner.word(at).eq_ignore_ascii_case("sept");
    if short && !stopped {
        return strong && !plain;
    }
    if strong {
        return true;
    }
    if plain {
        let said =
            scanner.is_any(at + 1, &["said", "says", "'s", "’s", "has", "was", "is", "had", "told", "will"]);
        let noun = scanner.word(at + 1).starts_with(|c: char| c.is_ascii_lowercase())
            && !scanner.is_any(
                at + 1,
                &[
                    "to", "on", "of", "in", "for", "against", "by", "through", "and", "from", "at", "with",
                    "that",
                ],
            );
        // "the first week of May", "the end of March" name the month whatever follows.
        let part = scanner.follows(at, &["of"])
            && at >= 2
            && matches!(
                scanner.term(at - 2),
                Term::Unit(_) | Term::Edge(_) | Term::Half | Term::Ordinal(_) | Term::DayPart(_)
            );
        if part {
            return true;
        }
        let weak = scanner.follows(at, WEAK) && !scanner.follows(at, &["the"]);
        return (weak || (definite && noun)) && !named && !said;
    }
    let first_name = at > scanner.sentence.start
        && scanner.kind(at - 1) == Some(TokenKind::Word)
        && scanner.is_capitalised(at - 1)
        && !scanner.follows(at, WEAK)
        && at - 1 > scanner.sentence.start;
    let everyday = scanner.is_any(at, &["april", "june"]);
    !(everyday && (named || first_name)) || scanner.follows(at, WEAK) && !named
}

/// A month that waits for the year told after the next one: "March and April 2022".
pub(super) fn with_year(month: i8, year: YearOf) -> Said {
    Said::Month { year, month }
}

/// A month of no told year, of which a word picks one: "last April".
pub(super) fn picked(month: i8, pick: Pick) -> Said {
    Said::Month { year: YearOf::Open(pick), month }
}
