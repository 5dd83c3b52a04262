//! Negation turns a bound: "unable to load more than 1,400" is at most so many.

use super::Bounded;
use crate::analysis::Bound;
use crate::lexicon::words::folded;

/// How far before its phrase a negation still rules it, in tokens.
const REACH: usize = 7;

/// The bound whose phrase begins at `start`, turned where a negation rules it.
pub(super) fn turned(bounded: &Bounded<'_>, bound: Bound, start: usize) -> Bound {
    match bound {
        Bound::MoreThan if is_negated(bounded, start) => Bound::AtMost,
        Bound::LessThan if is_negated(bounded, start) => Bound::AtLeast,
        Bound::AtLeast if is_negated(bounded, start) => Bound::LessThan,
        _ => bound,
    }
}

fn is_negated(bounded: &Bounded<'_>, start: usize) -> bool {
    let only = start.checked_sub(1).map(|at| bounded.word(Some(at)));
    if only.is_some_and(|word| word.eq_ignore_ascii_case("only")) {
        return false;
    }
    for back in 1..=REACH {
        let Some(at) = start.checked_sub(back).filter(|at| bounded.sentence.contains(at)) else {
            return false;
        };
        let word = bounded.document.word(at);
        let ruled = folded(word, |word| {
            is_negation(word).then_some(true).or_else(|| ends_clause(word).then_some(false))
        });
        if let Some(negated) = ruled.flatten() {
            return negated;
        }
    }
    false
}

fn is_negation(word: &str) -> bool {
    matches!(
        word,
        "not"
            | "n't"
            | "n’t"
            | "never"
            | "no"
            | "unable"
            | "cannot"
            | "without"
            | "neither"
            | "nor"
            | "hardly"
            | "nobody"
            | "none"
            | "incapable"
            | "fail"
            | "failed"
            | "fails"
            | "failing"
            | "refused"
            | "refuses"
    )
}

/// Whether a negation before this word no longer reaches past it.
fn ends_clause(word: &str) -> bool {
    matches!(
        word,
        "," | ";"
            | ":"
            | "("
            | ")"
            | "—"
            | "–"
            | "“"
            | "”"
            | "\""
            | "that"
            | "which"
            | "who"
            | "whether"
            | "because"
            | "but"
            | "while"
            | "if"
            | "the"
            | "its"
            | "their"
            | "his"
            | "her"
            | "our"
            | "despite"
            | "after"
            | "although"
    )
}
