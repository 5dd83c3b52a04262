//! Durations that are none: ages and names.

use super::length::Length;
use super::scan::Scanner;

/// "a 45-year-old man" is an age; "a 10-year-old agreement" is how long it has held.
pub(super) fn is_age(scanner: &Scanner<'_, '_>, length: &Length) -> bool {
    let hyphen = usize::from(scanner.is_hyphen(length.end));
    if scanner.is(length.end + hyphen, "of") && scanner.is(length.end + hyphen + 1, "age") {
        return true;
    }
    if !scanner.is_any(length.end + hyphen, &["old", "olds"]) {
        return false;
    }
    let after = length.end + hyphen + 1;
    !(after..after + 3).any(|at| scanner.is_any(at, THINGS))
}

/// Things whose age is a duration.
const THINGS: &[&str] = &[
    "agreement", "deal", "treaty", "pact", "law", "ban", "war", "conflict", "dispute", "feud", "rule",
    "policy", "record", "system", "company", "firm", "contract", "program", "programme", "truce",
    "ceasefire", "insurgency", "blockade", "strike", "government", "regime", "alliance", "partnership",
    "tradition", "practice", "case", "campaign", "occupation", "siege", "rivalry", "embargo",
];

/// "Seven Years' War", "60 Minutes", "Hundred Days": a name.
pub(super) fn named(scanner: &Scanner<'_, '_>, length: &Length) -> bool {
    let unit = length.end - 1;
    scanner.is_capitalised(unit)
        && unit > scanner.sentence.start
        && scanner.is_any(length.end + 1, &["War", "Plan"])
        && length.count.is_some()
}
