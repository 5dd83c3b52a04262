//! Parts of countries, and parts of the world beyond any one country.

use super::table::Table;
use crate::lexicon::rows::Rows;

static REGIONS: Table = Table::new(|| Rows::new(include_str!("../../data/gazetteer/regions.tsv")));

/// A region that is no country and no city.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Region {
    /// Whether the form is often something else: "Central", "Mercedes".
    pub(crate) ambiguous: bool,
}

/// The region of this name.
pub(crate) fn find(name: &str) -> Option<Region> {
    Some(Region { ambiguous: REGIONS.find(name)? == "?" })
}

/// Whether a name of several words begins with this word.
pub(crate) fn opens(word: &str) -> bool {
    REGIONS.opens(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_are_known() {
        for name in [
            "Texas", "Bavaria", "Kharkiv Oblast", "Donbas", "Siberia", "England", "Middle East", "Black Sea",
            "Ala.",
        ] {
            assert_eq!(find(name), Some(Region { ambiguous: false }), "{name}");
        }
        assert_eq!(find("texas"), None);
    }
}
