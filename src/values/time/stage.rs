//! Beginnings, middles and ends of periods: "early 2024", "the end of the year", "year-end".

use super::RELATIVE;
use super::said::{Anchor, Said};
use super::scan::{Found, Scanner};
use crate::analysis::Modifier;
use crate::lexicon::calendar::{Stage, Term, Unit};

/// How the public result says it.
pub(super) fn modifier(stage: Stage) -> Modifier {
    match stage {
        Stage::Start => Modifier::Start,
        Stage::Mid => Modifier::Mid,
        Stage::End => Modifier::End,
    }
}

/// "early 2024", "mid-2019", "the end of the year", "year-end".
pub(super) fn staged(scanner: &Scanner<'_, '_>, at: usize) -> Option<Found> {
    let start = at + usize::from(scanner.term(at) == Term::The);
    match scanner.term(start) {
        Term::Stage(stage) => {
            let hyphen = usize::from(scanner.is_hyphen(start + 1));
            let in_the = usize::from(scanner.is(start + 1 + hyphen, "in"));
            let next = start + 1 + hyphen + in_the;
            let mut found = scanner.point(next).or_else(|| {
                let the = usize::from(scanner.term(next) == Term::The);
                (the == 1).then(|| running(scanner, next + 1))?
            })?;
            found.stage = Some(stage);
            Some(found)
        }
        Term::Edge(stage) => {
            let calendar = usize::from(scanner.is_any(start + 1, &["of"]));
            if calendar == 0 {
                return None;
            }
            let next = start + 2;
            let mut found = scanner.point(next).or_else(|| {
                let the = scanner.term(next) == Term::The;
                let plain = matches!(scanner.term(next), Term::Fiscal | Term::Unit(Unit::Year | Unit::Month));
                (the || plain).then(|| running(scanner, next + usize::from(the)))?
            })?;
            found.stage = Some(stage);
            Some(found)
        }
        Term::Unit(_) => {
            let link =
                usize::from(scanner.is_hyphen(start + 1) || matches!(scanner.word(start + 1), "'s" | "’s"));
            let ends = scanner.is(start + 1 + link, "end")
                && (link == 1 || scanner.follows(start, &["by", "at", "until", "before"]));
            let mut found = ends.then(|| running(scanner, start))??;
            found.end = start + 2 + link;
            found.stage = Some(Stage::End);
            Some(found)
        }
        _ => None,
    }
}

/// "the year" that runs, where "the end of" or "later in" stands before it.
pub(super) fn running(scanner: &Scanner<'_, '_>, at: usize) -> Option<Found> {
    let fiscal = usize::from(scanner.term(at) == Term::Fiscal || scanner.is(at, "calendar"));
    match scanner.term(at + fiscal) {
        Term::Unit(
            unit @ (Unit::Day | Unit::Week | Unit::Month | Unit::Year | Unit::Decade | Unit::Century),
        ) => {
            let said = Said::Shift { unit, count: 0, from: Anchor::Published };
            Some(Found::new(said, at + fiscal + 1, &RELATIVE))
        }
        Term::Quarter if scanner.is(at, "quarter") => {
            let said = Said::Shift { unit: Unit::Quarter, count: 0, from: Anchor::Published };
            Some(Found::new(said, at + 1, &RELATIVE))
        }
        _ => None,
    }
}
