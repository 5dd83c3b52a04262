//! What a word looks like, whether or not a rule understands it where it stands.

use super::calendar::{self, Term};
use super::number::{self, NumberWord};
use super::{currency, words};
use crate::analysis::Looks;

/// What a word or sign looks like, if it looks like a part of a value. Words that are as often something else ("one",
/// "half", "third", "May") look like nothing.
pub(crate) fn like(word: &str) -> Option<Looks> {
    let first = word.chars().next()?;
    if !first.is_alphabetic() {
        let sign = currency::sign(word).map(|_| Looks::Money);
        return sign.or_else(|| number::vulgar(first).map(|_| Looks::Number));
    }
    match number::word(word) {
        Some(NumberWord::Small(value)) if value != 1 => return Some(Looks::Number),
        Some(NumberWord::Scale(_)) if word.len() > 4 => return Some(Looks::Number),
        Some(
            NumberWord::Tens(_)
            | NumberWord::Hundred
            | NumberWord::Dozen
            | NumberWord::Dozens
            | NumberWord::Plural(_),
        ) => return Some(Looks::Number),
        _ => {}
    }
    match calendar::lookup(word) {
        Term::Month { plain: false, .. } if words::is_capitalized(word) => Some(Looks::Time),
        Term::Weekday { short: false, .. } | Term::Weekdays(_) | Term::Day(_) | Term::Tonight => {
            Some(Looks::Time)
        }
        _ => None,
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
