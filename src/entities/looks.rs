//! What is known of each word by itself, asked once.

use crate::analysis::EntityKind;
use crate::lexicon::closed::{self, Closed};
use crate::lexicon::gazetteer::country::{self, Country};
use crate::lexicon::gazetteer::first_name::{self, Gender};
use crate::lexicon::gazetteer::office::{self, OfficeKind};
use crate::lexicon::heads;
use crate::lexicon::words::{folded, is_capitalized};

/// What the look-ups say of a word.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Looks {
    pub(super) capital: bool,
    /// At least two letters, and all of them capitals.
    pub(super) upper: bool,
    /// A word of grammar or the calendar, which opens no name.
    pub(super) grammar: bool,
    /// A word that has its class in closed lists, so that a headline leaves it small.
    pub(super) closed: bool,
    pub(super) office: Option<OfficeKind>,
    pub(super) head: Option<EntityKind>,
    pub(super) class: Option<EntityKind>,
    pub(super) gender: Option<Gender>,
    pub(super) country: Option<Country>,
}

impl Looks {
    /// Asks for a word.
    pub(super) fn of(word: &str) -> Self {
        let capital = is_capitalized(word);
        let upper = word.len() > 1
            && word.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'.');
        let class = closed::class(word);
        let lower = |word: &str| (office::kind(word), heads::kind(word), heads::class(word));
        let (office, head, noun) = folded(word, lower).unwrap_or_default();
        // "Senators Ada Brook and Tomas Ek"
        let several = || folded(word.strip_suffix('s')?, office::kind).flatten();
        let office = office.or_else(|| several().filter(|_| capital && !upper && word.len() > 5));
        let gender = capital.then(|| first_name::gender(word)).flatten();
        let grammar = match class {
            // "Jan" and "April" are people where they are no months.
            Some(Closed::Calendar) => gender.is_none(),
            Some(Closed::Time) => true,
            Some(Closed::Stop | Closed::Determiner) => !upper,
            _ => false,
        };
        Self {
            capital,
            upper,
            grammar,
            closed: class.is_some(),
            office,
            head,
            class: noun,
            gender,
            country: capital.then(|| country::find(word)).flatten(),
        }
    }
}
