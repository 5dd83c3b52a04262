//! The phrases before an amount that bound it.

use rust_decimal::Decimal;

use super::Bounded;
use crate::analysis::Bound;
use crate::lexicon::words::folded;

/// A phrase that bounds an amount.
pub(super) struct Phrase {
    pub(super) bound: Bound,
    /// Its first token.
    pub(super) start: usize,
}

/// The phrase right before the amount, over words that only add: "at least another 30".
pub(super) fn before(bounded: &Bounded<'_>) -> Option<Phrase> {
    let mut at = bounded.tokens.start.checked_sub(1)?;
    for _ in 0..4 {
        if !bounded.sentence.contains(&at) {
            return None;
        }
        if let Some(phrase) = ending_at(bounded, at) {
            return Some(phrase);
        }
        at = at.checked_sub(skipped(bounded, at)?)?;
    }
    None
}

/// How many tokens to pass at `at` because they leave the bound as it is.
fn skipped(bounded: &Bounded<'_>, at: usize) -> Option<usize> {
    let prior = bounded.word(at.checked_sub(1));
    match bounded.word(Some(at)) {
        "another" | "additional" | "further" | "extra" | "combined" | "record" | "whopping" | "full" => {
            Some(1 + usize::from(matches!(prior, "a" | "an" | "the")))
        }
        "a" | "an" if matches!(prior, "nearly" | "almost" | "roughly" | "approximately") => Some(1),
        "of" if prior == "total" => {
            Some(2 + usize::from(matches!(bounded.word(at.checked_sub(2)), "a" | "the")))
        }
        "(" | "-" if matches!(bounded.word(at.checked_sub(1)), "approximately" | "about" | "roughly") => {
            Some(1)
        }
        _ => None,
    }
}

fn ending_at(bounded: &Bounded<'_>, at: usize) -> Option<Phrase> {
    let prior = |back: usize| bounded.word(at.checked_sub(back));
    let phrase = |bound, length: usize| Some(Phrase { bound, start: at + 1 - length });
    folded(bounded.document.word(at), |word| match word {
        "than" => comparative(prior(1)).and_then(|bound| phrase(bound, 2)),
        "over" | "above" | "beyond" | "exceeding" | "exceeds" | "exceed" | "exceeded" | "surpassing"
        | "surpasses" | "surpassed" | "surpass" | "topping" | "topped" | "tops" | "upwards" | ">" => {
            (!is_preposition(bounded, at, word)).then(|| phrase(Bound::MoreThan, 1))?
        }
        "to" => match prior(1) {
            "up" | "Up"
                if !matches!(
                    prior(2),
                    "add" | "adds" | "added" | "adding" | "summed" | "stand" | "led" | "leading"
                ) =>
            {
                phrase(Bound::AtMost, 2)
            }
            "close" | "Close" => phrase(Bound::About, 2),
            "limited" => phrase(Bound::AtMost, 2),
            _ => None,
        },
        "at" => (prior(1) == "capped").then(|| phrase(Bound::AtMost, 2))?,
        "of" => of_phrase(bounded, at).and_then(|(bound, length)| phrase(bound, length)),
        "least" => match (prior(1), prior(2)) {
            ("at" | "At", _) => phrase(Bound::AtLeast, 2),
            ("very", "the") => phrase(Bound::AtLeast, 4),
            _ => None,
        },
        "most" => (prior(1).eq_ignore_ascii_case("at")).then(|| phrase(Bound::AtMost, 2))?,
        "minimum" | "≥" => phrase(Bound::AtLeast, 1),
        "maximum" | "within" | "≤" if !is_preposition(bounded, at, word) => phrase(Bound::AtMost, 1),
        "as" => match prior(1) {
            "many" | "much" | "high" | "long" | "large" | "big" | "far" | "late"
                if prior(2).eq_ignore_ascii_case("as") =>
            {
                phrase(Bound::AtMost, 3)
            }
            "few" | "little" | "low" | "early" if prior(2).eq_ignore_ascii_case("as") => {
                phrase(Bound::AtLeast, 3)
            }
            _ => None,
        },
        "about" | "around" | "roughly" | "approximately" | "approx" | "approx." | "circa" | "ca." | "c."
        | "some" | "estimated" | "est." | "perhaps" | "maybe" | "~" | "≈" | "±" => {
            (!is_preposition(bounded, at, word)).then(|| phrase(Bound::About, 1))?
        }
        "almost" | "nearly" | "approaching" | "virtually" | "practically" => phrase(Bound::Nearly, 1),
        "under" | "below" | "beneath" | "<" if !is_preposition(bounded, at, word) => {
            phrase(Bound::LessThan, 1)
        }
        "exceedance" => None,
        _ => None,
    })?
}

fn comparative(word: &str) -> Option<Bound> {
    folded(word, |word| match word {
        "more" | "greater" | "higher" | "larger" | "bigger" | "longer" | "heavier" | "older" | "farther"
        | "further" | "taller" | "faster" | "better" | "deeper" | "wider" => Some(Bound::MoreThan),
        "less" | "fewer" | "lower" | "smaller" | "shorter" | "younger" | "lighter" | "cheaper" | "slower" => {
            Some(Bound::LessThan)
        }
        _ => None,
    })?
}

/// "upwards of", "a maximum of", "just shy of", and how many tokens they have.
fn of_phrase(bounded: &Bounded<'_>, at: usize) -> Option<(Bound, usize)> {
    let prior = |back: usize| bounded.word(at.checked_sub(back));
    let found = match prior(1) {
        "upward" | "upwards" | "excess" | "north" => (Bound::MoreThan, 2),
        "south" => (Bound::LessThan, 2),
        "maximum" | "max" | "ceiling" | "cap" => (Bound::AtMost, 2),
        "minimum" => (Bound::AtLeast, 2),
        "shy" | "short" => (Bound::Nearly, 2),
        "order" | "region" | "vicinity" | "neighborhood" | "neighbourhood" if matches!(prior(2), "the") => {
            (Bound::About, 3)
        }
        // "a not to exceed price of": the price may not be passed.
        _ if prior(2) == "exceed" && prior(3) == "to" && prior(4) == "not" => (Bound::AtMost, 5),
        _ => return None,
    };
    Some(found)
}

/// Whether "over", "about" and their like only link two things: "a dispute over two islands".
fn is_preposition(bounded: &Bounded<'_>, at: usize, word: &str) -> bool {
    let small = bounded.bare && bounded.value <= Decimal::from(12);
    let prior = bounded.word(at.checked_sub(1));
    match word {
        "over" => {
            matches!(
                prior,
                "spread"
                    | "took"
                    | "take"
                    | "takes"
                    | "taken"
                    | "taking"
                    | "handed"
                    | "hand"
                    | "turned"
                    | "turn"
                    | "victory"
                    | "win"
                    | "control"
                    | "dispute"
                    | "concern"
                    | "concerns"
                    | "presided"
                    | "fight"
                    | "row"
                    | "charged"
                    | "all"
            ) && small
                || small
                    && bounded.document.word(bounded.tokens.start).starts_with(char::is_alphabetic)
                    && !matches!(prior, "just" | "well" | "for" | "of" | "a" | "" | "kills" | "killed")
        }
        "about" => {
            small
                && matches!(
                    prior,
                    "talk"
                        | "talked"
                        | "talking"
                        | "talks"
                        | "asked"
                        | "story"
                        | "stories"
                        | "information"
                        | "questions"
                        | "concerns"
                        | "spoke"
                        | "worried"
                        | "details"
                        | "know"
                        | "knows"
                        | "film"
                        | "book"
                        | "brought"
                        | "think"
                        | "news"
                )
        }
        "around" | "under" | "within" | "below" | "above" | "beyond" => {
            small && bounded.document.word(bounded.tokens.start).starts_with(char::is_alphabetic)
                || matches!(prior, "revolve" | "revolves" | "centered" | "turned" | "come" | "placed")
        }
        _ => false,
    }
}
