//! Cities and towns of the world.

use super::table::Table;
use crate::lexicon::rows::Rows;

static CITIES: Table = Table::new(|| Rows::new(include_str!("../../data/gazetteer/cities.tsv")));

/// A city, or several of one name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct City {
    /// Whether the name is more often a common word or a person's name: "Reading", "Jackson".
    pub(crate) common: bool,
}

/// The city of this name.
pub(crate) fn find(name: &str) -> Option<City> {
    Some(City { common: CITIES.find(name)? == "?" })
}

/// Whether a name of several words begins with this word.
pub(crate) fn opens(word: &str) -> bool {
    CITIES.opens(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cities_are_known_by_every_spelling() {
        for name in [
            "Kharkiv", "Kharkov", "Odesa", "Chișinău", "Chisinau", "Kraków", "Mumbai", "Bombay", "São Paulo",
            "Xi’an", "Priština", "New York", "London", "Paris",
        ] {
            assert_eq!(find(name), Some(City { common: false }), "{name}");
        }
        assert_eq!(find("kharkiv"), None);
    }

    #[test]
    fn common_words_are_marked_or_absent() {
        for name in ["Reading", "Mobile", "Nice", "Police", "Of", "Jackson"] {
            assert!(find(name).is_none_or(|city| city.common), "{name}");
        }
    }
}
