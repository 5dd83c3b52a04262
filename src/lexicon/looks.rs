//! What a word looks like, whether or not a rule understands it where it stands.

use std::sync::LazyLock;

use super::calendar::{self, Term};
use super::currency;
use super::number::{self, NumberWord};
use super::words::{Words, is_capitalized};
use crate::analysis::Looks;

/// What a word or sign looks like, if it looks like a part of a value. Words that are as often something else ("one",
/// "half", "third", "May") look like nothing.
pub(crate) fn like(word: &str) -> Option<Looks> {
    let first = word.chars().next()?;
    if !first.is_alphabetic() {
        let sign = currency::sign(word).map(|_| Looks::Money);
        return sign.or_else(|| number::vulgar(first).map(|_| Looks::Number));
    }
    match TABLE.get(word.strip_suffix('.').unwrap_or(word))? {
        Like::Number => Some(Looks::Number),
        Like::Time => Some(Looks::Time),
        Like::Month => is_capitalized(word).then_some(Looks::Time),
    }
}

#[derive(Clone, Copy)]
enum Like {
    Number,
    Time,
    /// A time only with a capital.
    Month,
}

static TABLE: LazyLock<Words<Like>> = LazyLock::new(|| {
    let numbers =
        number::all().filter(|&(word, class)| counts(word, class)).map(|(word, _)| (word, Like::Number));
    let times = calendar::all().filter_map(|(word, term)| match term {
        Term::Month { plain: false, .. } => Some((word, Like::Month)),
        Term::Weekday { short: false, .. } | Term::Weekdays(_) | Term::Day(_) | Term::Tonight => {
            Some((word, Like::Time))
        }
        _ => None,
    });
    Words::new(numbers.chain(times))
});

/// Whether a number word is nothing else besides.
fn counts(word: &str, class: NumberWord) -> bool {
    match class {
        NumberWord::Small(value) => value != 1,
        NumberWord::Scale(_) => word.len() > 4,
        NumberWord::Tens(_)
        | NumberWord::Hundred
        | NumberWord::Dozen
        | NumberWord::Dozens
        | NumberWord::Plural(_) => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_numbers_and_dates_are_told_from_other_words() {
        for word in ["€", "$"] {
            assert_eq!(like(word), Some(Looks::Money), "{word}");
        }
        for word in ["½", "seven", "Forty", "million", "hundreds", "dozen"] {
            assert_eq!(like(word), Some(Looks::Number), "{word}");
        }
        for word in ["Thursday", "Sundays", "yesterday", "November", "Feb."] {
            assert_eq!(like(word), Some(Looks::Time), "{word}");
        }
        for word in ["", "one", "half", "third", "May", "a", "%", "second", "Kyiv"] {
            assert_eq!(like(word), None, "{word}");
        }
    }
}
