//! First names, and whether women or men bear them.

use super::table::Table;
use crate::lexicon::rows::Rows;

static NAMES: Table = Table::new(|| Rows::new(include_str!("../../data/gazetteer/first-names.tsv")));

/// Who bears a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gender {
    Female,
    Male,
    /// Both, or it is not known.
    Either,
}

/// The gender that a first name says; `None` for what is not known to be one.
pub(crate) fn gender(name: &str) -> Option<Gender> {
    match NAMES.find(name)? {
        "f" => Some(Gender::Female),
        "m" => Some(Gender::Male),
        _ => Some(Gender::Either),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_their_gender() {
        for name in ["Mary", "Olena", "Fatima", "Zoë", "Anne", "Xóchitl"] {
            assert_eq!(gender(name), Some(Gender::Female), "{name}");
        }
        for name in ["John", "Volodymyr", "José", "Mohammed", "Mark", "Jean-Pierre"] {
            assert_eq!(gender(name), Some(Gender::Male), "{name}");
        }
        assert!(gender("Alex").is_some());
        for name in ["john", "Table", "The", "And", "Minister", "Xqzt"] {
            assert_eq!(gender(name), None, "{name}");
        }
    }
}
