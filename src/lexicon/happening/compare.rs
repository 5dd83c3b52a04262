//! Words that set one thing beside another.

use std::sync::LazyLock;

use super::super::words::Words;
use super::table;

/// Which side is more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Degree {
    /// "larger than".
    More,
    /// "smaller than".
    Less,
    /// "the largest".
    Most,
    /// "the smallest".
    Least,
}

/// Which degree this word is.
pub(crate) fn degree(word: &str) -> Option<Degree> {
    DEGREES.get(word)
}

/// Whether this verb says that its subject is the part or the multiple that follows: "makes up a third of".
pub(crate) fn is_equation(word: &str) -> bool {
    EQUATIONS.get(word).is_some()
}

static DEGREES: LazyLock<Words<Degree>> = LazyLock::new(|| {
    table(&[
        (
            "more higher larger bigger greater longer faster better older taller stronger heavier wider deeper richer later farther further \
          louder warmer hotter worse costlier",
            Degree::More,
        ),
        (
            "less fewer lower smaller shorter slower younger weaker lighter cheaper poorer narrower earlier cooler colder",
            Degree::Less,
        ),
        (
            "largest biggest highest greatest longest fastest oldest tallest strongest heaviest deepest richest busiest deadliest worst hottest \
          warmest costliest",
            Degree::Most,
        ),
        (
            "smallest lowest shortest slowest youngest weakest lightest cheapest poorest fewest coldest",
            Degree::Least,
        ),
    ])
});

static EQUATIONS: LazyLock<Words<()>> = LazyLock::new(|| {
    table(&[(
        "is are was were be been 's ’s represents represent represented constitutes constitute constituted equals equal equaled \
              accounts account accounted makes make made forms form formed becomes become became becoming remains remain remained",
        (),
    )])
});
