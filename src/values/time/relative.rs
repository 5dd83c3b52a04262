//! Times that are told from the publication's day or from the date told before.

use super::said::{Anchor, Pick, Said, YearOf};
use super::scan::{Found, Scanner};
use super::tense::{self, Tense};
use super::{ANCHORED, PERIOD, REFERENCE, RELATIVE, date, month, period, stage, weekday};
use crate::lexicon::calendar::{DayPart, Stage, Term, Unit, Which};

fn shift(unit: Unit, count: i64, from: Anchor) -> Said {
    Said::Shift { unit, count, from }
}

/// "today", "yesterday morning", "tonight", "earlier this week", "now".
pub(super) fn word(scanner: &Scanner<'_, '_>, at: usize) -> Option<Found> {
    match scanner.term(at) {
        Term::Day(count) => {
            let mut found = Found::new(shift(Unit::Day, count.into(), Anchor::Published), at + 1, &RELATIVE);
            if let Term::DayPart(part) = scanner.term(at + 1) {
                found.part = Some(part);
                found.end = at + 2;
            }
            Some(found)
        }
        Term::Tonight => {
            let mut found = Found::new(shift(Unit::Day, 0, Anchor::Published), at + 1, &RELATIVE);
            found.part = Some(DayPart::Night);
            Some(found)
        }
        Term::Earlier | Term::Later => comparing(scanner, at),
        Term::Vague => {
            let reference = match scanner.word(at).to_ascii_lowercase().as_str() {
                "recently" => "PAST_REF",
                "soon"
                    if tense::around(scanner.document, &scanner.sentence, &(at..at + 1))
                        != Some(Tense::Future) =>
                {
                    return None;
                }
                "soon"
                    if scanner.is(at + 1, "after")
                        || scanner.is(at + 1, "as")
                        || scanner.follows(at, &["as", "how", "too"]) =>
                {
                    return None;
                }
                "soon" => "FUTURE_REF",
                // "Now, we know": the word only opens the sentence.
                "now" if scanner.word(at + 1) == "," => return None,
                "now" if scanner.follows(at, &["until", "till", "by", "from"]) => return None,
                _ => "PRESENT_REF",
            };
            Some(Found::new(Said::Reference(reference), at + 1, &REFERENCE))
        }
        _ => None,
    }
}

/// "earlier today", "later in June", "earlier the same day", "later that year".
fn comparing(scanner: &Scanner<'_, '_>, at: usize) -> Option<Found> {
    let next = at + 1 + usize::from(scanner.is(at + 1, "in"));
    let fits = match scanner.term(next) {
        Term::Day(_) | Term::Month { .. } => true,
        Term::Which(_) => {
            matches!(scanner.term(next + 1), Term::Unit(_) | Term::DayPart(_) | Term::Season(_))
        }
        Term::The => {
            matches!(scanner.term(next + 1), Term::Which(Which::Same) | Term::Unit(_) | Term::Season(_))
                || matches!(scanner.term(next + 1), Term::DayPart(_))
        }
        _ => false,
    };
    if !fits {
        return None;
    }
    if scanner.term(next) == Term::The && matches!(scanner.term(next + 1), Term::Unit(_)) {
        stage::running(scanner, next + 1)
    } else {
        scanner.point(next)
    }
}

/// What follows "last", "this", "next", "that" and their like.
pub(super) fn which(scanner: &Scanner<'_, '_>, at: usize, which: Which, definite: bool) -> Option<Found> {
    let mut next = at + 1;
    let mut which = which;
    // "this past Friday", "this coming weekend", "the very next day", "that same year".
    match (which, scanner.term(next)) {
        (Which::This, Term::Which(inner @ (Which::Past | Which::Coming | Which::Last | Which::Next))) => {
            (which, next) = (inner, next + 1)
        }
        (Which::That | Which::This, Term::Which(Which::Same)) => (which, next) = (Which::That, next + 1),
        _ => {}
    }
    if matches!(scanner.term(next), Term::Fiscal) || scanner.is(next, "calendar") {
        next += 1;
    }
    match scanner.term(next) {
        Term::Unit(unit) => of_unit(scanner, next, unit, which, definite),
        Term::Quarter if scanner.is(next, "quarter") => {
            of_unit(scanner, next, Unit::Quarter, which, definite)
        }
        Term::DayPart(part) => of_part(next, part, which),
        Term::Month { number, short, .. } => {
            let pick = match which {
                // "following April's vote": the word is a preposition.
                Which::Following if !definite => return None,
                Which::Following => Pick::AfterTold,
                Which::Previous => Pick::BeforeTold,
                _ => pick(which).filter(|_| !short)?,
            };
            if let Some(mut found) = date::month_first(scanner, next) {
                if let Said::Day { year: year @ YearOf::Open(_), .. } = &mut found.said {
                    *year = YearOf::Open(pick);
                }
                return Some(found);
            }
            Some(Found::new(month::picked(number, pick), next + 1, &RELATIVE))
        }
        Term::Weekday { number, short } => {
            let pick = match which {
                Which::Following if !definite => return None,
                Which::Following => Pick::AfterTold,
                Which::Previous => Pick::BeforeTold,
                _ => pick(which).filter(|_| !short)?,
            };
            Some(weekday::after(scanner, next, number, pick))
        }
        Term::Season(season) => {
            let year = match which {
                Which::That | Which::Same => YearOf::Told,
                _ => YearOf::Open(pick(which)?),
            };
            let sure = !scanner.is(next, "fall") || !scanner.is(next + 1, "of");
            sure.then(|| Found::new(Said::Season { year, season }, next + 1, &PERIOD))
        }
        Term::Holiday => {
            let mut found = date::holiday(scanner, next)?;
            if let (Said::Holiday { year, .. }, Some(pick)) = (&mut found.said, pick(which)) {
                *year = YearOf::Open(pick);
            }
            Some(found)
        }
        _ => None,
    }
}

fn pick(which: Which) -> Option<Pick> {
    match which {
        Which::Last => Some(Pick::Last),
        Which::Past => Some(Pick::Recent),
        Which::This => Some(Pick::This),
        Which::Next => Some(Pick::Next),
        Which::Coming => Some(Pick::Coming),
        Which::Following | Which::Previous | Which::Same | Which::That => None,
    }
}

/// "last month", "the last week", "the following day", "that year"; the unit stands at `at`.
fn of_unit(scanner: &Scanner<'_, '_>, at: usize, unit: Unit, which: Which, definite: bool) -> Option<Found> {
    let end = at + 1;
    // "year-on-year", "that day-to-day": the hyphen makes another word of it.
    let bound = scanner.is_hyphen(end) && scanner.document.touches_previous(end);
    if bound || matches!(unit, Unit::Second | Unit::Minute | Unit::Hour) && !definite {
        return None;
    }
    let week = match which {
        Which::Last => Some(-1),
        Which::This => Some(0),
        Which::Next => Some(1),
        _ => None,
    };
    if let Some(found) = week.and_then(|away| within(scanner, end, unit, away)) {
        return Some(found);
    }
    let length = || Found::new(Said::Length(unit.duration("1")), end, &super::DURATION);
    let spanning =
        scanner.follows(at.saturating_sub(2), &["over", "in", "within", "for", "during", "throughout"]);
    if scanner.is(end, "of") && which == Which::Last && unit <= Unit::Month {
        return edge_of(scanner, end + 1, Stage::End);
    }
    let (count, from, rule) = match which {
        Which::Last | Which::Past
            if definite && scanner.is(end, "and") && scanner.is_any(end + 1, &["a"]) =>
        {
            return None;
        }
        Which::Last if definite && unit == Unit::Quarter => (-1, Anchor::Published, &RELATIVE),
        Which::Last if definite && unit != Unit::Weekend => return Some(length()),
        Which::Past if definite && unit != Unit::Weekend => return Some(length()),
        Which::Next | Which::Coming if definite && spanning && unit > Unit::Day => return Some(length()),
        Which::Last | Which::Past => (-1, Anchor::Published, &RELATIVE),
        Which::This => (0, Anchor::Published, &RELATIVE),
        Which::Next if definite => (1, Anchor::Told, &ANCHORED),
        Which::Next | Which::Coming => (1, Anchor::Published, &RELATIVE),
        Which::Following => (1, Anchor::Told, &ANCHORED),
        Which::Previous => (-1, Anchor::Told, &ANCHORED),
        Which::Same | Which::That => (0, Anchor::Told, &ANCHORED),
    };
    let any = scanner.follows(at.saturating_sub(1), &["any", "every", "each", "no", "all", "some"]);
    if any && matches!(which, Which::Previous | Which::Following) {
        return None;
    }
    if unit == Unit::Day && matches!(which, Which::Last | Which::Past) && !definite {
        return None;
    }
    Some(Found::new(shift(unit, count, from), end, rule))
}

/// What lies in the week or year before `at`, which is so many away: "next week Wednesday", "last year's third quarter".
fn within(scanner: &Scanner<'_, '_>, at: usize, unit: Unit, away: i64) -> Option<Found> {
    let possessive = usize::from(matches!(scanner.word(at), "'s" | "’s"));
    if unit == Unit::Week {
        let next = at + possessive + usize::from(scanner.is(at, "on"));
        let Term::Weekday { number, short: false } = scanner.term(next) else { return None };
        return Some(weekday::after(scanner, next, number, Pick::Week(away)));
    }
    let mut found = (unit == Unit::Year && possessive == 1).then(|| period::ordinal(scanner, at + 1))??;
    match &mut found.said {
        Said::Quarter { year: year @ YearOf::Open(_), .. }
        | Said::Half { year: year @ YearOf::Open(_), .. } => {
            *year = YearOf::Relative(away);
        }
        _ => return None,
    }
    Some(found)
}

/// The period after "the last week of", as its end.
fn edge_of(scanner: &Scanner<'_, '_>, at: usize, stage: Stage) -> Option<Found> {
    let mut found = scanner
        .point(at)
        .or_else(|| (scanner.term(at) == Term::The).then(|| stage::running(scanner, at + 1))?)?;
    found.stage = Some(stage);
    Some(found)
}

/// "this morning", "last night", "that evening", "the following morning"; the part ends before `at + 1`.
fn of_part(at: usize, part: DayPart, which: Which) -> Option<Found> {
    let (count, from, rule) = match which {
        Which::This => (0, Anchor::Published, &RELATIVE),
        Which::Last => (-1, Anchor::Published, &RELATIVE),
        Which::That | Which::Same => (0, Anchor::Told, &ANCHORED),
        Which::Following | Which::Next => (1, Anchor::Told, &ANCHORED),
        Which::Previous => (-1, Anchor::Told, &ANCHORED),
        Which::Past | Which::Coming => return None,
    };
    let mut found = Found::new(shift(Unit::Day, count, from), at + 1, rule);
    found.part = Some(part);
    Some(found)
}
