//! Times that come again.

use super::SET;
use super::said::{Mention, Said};
use super::scan::{Found, Scanner};
use crate::lexicon::calendar::{DayPart, Term};

/// "every day", "each Tuesday", "Sundays", "annually".
pub(super) fn read(scanner: &Scanner<'_, '_>, at: usize, mentions: &mut Vec<Mention>) -> Option<usize> {
    let found = match scanner.term(at) {
        Term::Every if !scanner.is(at, "per") => every(scanner, at),
        Term::Times => times(scanner, at),
        Term::Weekdays(number) => Some(Found::new(Said::Set(format!("XXXX-WXX-{number}")), at + 1, &SET)),
        Term::Regularly(unit) => {
            let name = scanner.is_capitalised(at) && at > scanner.sentence.start;
            let hyphen = scanner.is_hyphen(at + 1) || scanner.is_hyphen(at.saturating_sub(1));
            (!name && !hyphen).then(|| Found::new(Said::Set(unit.duration("1")), at + 1, &SET))
        }
        _ => None,
    }?;
    let end = found.end;
    mentions.push(scanner.mention(at, found));
    Some(end)
}

/// "once a week", "twice a year".
fn times(scanner: &Scanner<'_, '_>, at: usize) -> Option<Found> {
    let each = scanner.term(at + 1) == Term::A || scanner.is_any(at + 1, &["every", "each", "per"]);
    let Term::Unit(unit) = scanner.term(at + 2) else { return None };
    each.then(|| Found::new(Said::Set(unit.duration("1")), at + 3, &SET))
}

/// What comes again after "every": "every two weeks", "every other Friday", "each morning".
fn every(scanner: &Scanner<'_, '_>, at: usize) -> Option<Found> {
    let other = usize::from(scanner.is(at + 1, "other"));
    let single = usize::from(other == 0 && scanner.is(at + 1, "single"));
    let next = at + 1 + other + single;
    let count = if other == 1 { "2" } else { "1" };
    let value = match scanner.term(next) {
        Term::Unit(unit) => unit.duration(count),
        Term::Quarter if scanner.is(next, "quarter") => {
            crate::lexicon::calendar::Unit::Quarter.duration(count)
        }
        Term::Weekday { number, short: false } => format!("XXXX-WXX-{number}"),
        Term::Month { number, short: false, .. } => format!("XXXX-{number:02}"),
        Term::Season(season) => format!("XXXX-{}", season.code()),
        Term::DayPart(part @ (DayPart::Morning | DayPart::Afternoon | DayPart::Evening | DayPart::Night)) => {
            format!("T{}", part.code())
        }
        _ => {
            let number = scanner.number(next)?;
            let Term::Units(unit) = scanner.term(number.tokens.end) else { return None };
            let value = unit.duration(&number.low.normalize().to_string());
            return Some(Found::new(Said::Set(value), number.tokens.end + 1, &SET));
        }
    };
    Some(Found::new(Said::Set(value), next + 1, &SET))
}
