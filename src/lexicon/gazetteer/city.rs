//! Cities and towns of the world.

use super::table::Table;

static CITIES: Table = Table::new(include_str!("../../data/gazetteer/cities.tsv"));

/// A city, or several of one name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct City {
    /// ISO 3166-1 of the country; of several, of the city that the news means most.
    pub(crate) code: &'static str,
    /// Whether cities of other countries have the name too.
    pub(crate) shared: bool,
    /// Whether the name is more often a common word or a person's name: "Reading", "Jackson".
    pub(crate) common: bool,
}

/// The city of this name.
pub(crate) fn find(name: &str) -> Option<City> {
    let column = CITIES.find(name)?;
    let codes = column.trim_end_matches('?');
    let code = codes.split(' ').next()?;
    Some(City { code, shared: codes.len() > code.len(), common: codes.len() < column.len() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cities_know_their_country() {
        for (name, code) in [
            ("Kharkiv", "UA"),
            ("Kharkov", "UA"),
            ("Odesa", "UA"),
            ("Chișinău", "MD"),
            ("Chisinau", "MD"),
            ("Kraków", "PL"),
            ("Mumbai", "IN"),
            ("Bombay", "IN"),
            ("São Paulo", "BR"),
            ("Xi’an", "CN"),
            ("Priština", "XK"),
            ("New York", "US"),
        ] {
            assert_eq!(find(name).map(|city| (city.code, city.common)), Some((code, false)), "{name}");
        }
        for (name, code) in [("London", "GB"), ("Paris", "FR"), ("Birmingham", "GB"), ("Odessa", "UA")] {
            let city = City { code, shared: true, common: false };
            assert_eq!(find(name), Some(city), "{name}");
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
