//! Parts of countries, and parts of the world beyond any one country.

use super::table::Table;

static REGIONS: Table = Table::new(include_str!("../../data/gazetteer/regions.tsv"));

/// A region that is no country and no city.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Region {
    /// The country that it lies in; none for "Europe", "Black Sea", and for "Punjab", which several countries have.
    pub(crate) code: Option<&'static str>,
    /// Whether the form is one of those written behind a city: "Ala.", "Calif."
    pub(crate) abbreviation: bool,
    /// Whether the form is often something else: "Central", "Mercedes".
    pub(crate) ambiguous: bool,
}

/// The region of this name.
pub(crate) fn find(name: &str) -> Option<Region> {
    let (code, marks) = REGIONS.find(name)?.split_once('\t')?;
    let code = (code != "-").then_some(code);
    Some(Region { code, abbreviation: marks.contains('.'), ambiguous: marks.contains('?') })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_know_their_country() {
        for (name, code) in [
            ("Texas", Some("US")),
            ("Bavaria", Some("DE")),
            ("Kharkiv Oblast", Some("UA")),
            ("Donbas", Some("UA")),
            ("Siberia", Some("RU")),
            ("England", Some("GB")),
            ("Middle East", None),
            ("Black Sea", None),
            ("Europe", None),
        ] {
            let region = find(name);
            assert_eq!(region, Some(Region { code, abbreviation: false, ambiguous: false }), "{name}");
        }
        for name in ["Ala.", "Calif.", "D.C.", "N.Y."] {
            assert!(find(name).is_some_and(|region| region.abbreviation), "{name}");
        }
        assert_eq!(find("texas"), None);
    }
}
