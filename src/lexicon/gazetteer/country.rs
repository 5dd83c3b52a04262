//! Countries by any of their names, their peoples' names and their capitals.

use super::table::Table;
use crate::lexicon::rows::Rows;

static COUNTRIES: Table = Table::new(|| Rows::new(include_str!("../../data/gazetteer/countries.tsv")));

/// A country as one of its written forms names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Country {
    /// ISO 3166-1, two letters; XK for Kosovo; SU, YU, CS and DD for countries that are no more.
    pub(crate) code: &'static str,
    pub(crate) form: Form,
    /// Whether the form is often something else, or belongs to several countries: "Georgia", "Congo".
    pub(crate) ambiguous: bool,
}

/// What kind of word names the country.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Form {
    /// "Ukraine", "Republic of Korea".
    Name,
    /// "U.S.", "DPRK".
    Short,
    /// "Ukrainian", "Dutch".
    Adjective,
    /// "Ukrainians", "Dutchman": those who are from there.
    People,
    /// "Kyiv", and "Kiev"; also seats of government and capitals of lately.
    Capital,
}

/// The country that is named so; of several readings, the one that comes first in [`Form`].
pub(crate) fn find(form: &str) -> Option<Country> {
    all(form).next()
}

/// Every reading of the form, in the order of [`Form`].
pub(crate) fn all(form: &str) -> impl Iterator<Item = Country> {
    COUNTRIES.all(form).filter_map(|columns| {
        let (code, kind) = columns.split_once('\t')?;
        let (kind, ambiguous) = kind.strip_suffix("\t?").map_or((kind, false), |kind| (kind, true));
        let form = match kind {
            "name" => Form::Name,
            "short" => Form::Short,
            "adjective" => Form::Adjective,
            "people" => Form::People,
            "capital" => Form::Capital,
            _ => return None,
        };
        Some(Country { code, form, ambiguous })
    })
}

/// Whether a name of several words begins with this word.
pub(crate) fn opens(word: &str) -> bool {
    COUNTRIES.opens(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_have_many_names() {
        for (form, code, kind) in [
            ("Ukraine", "UA", Form::Name),
            ("Ukrainian", "UA", Form::Adjective),
            ("Ukrainians", "UA", Form::People),
            ("Kyiv", "UA", Form::Capital),
            ("Kiev", "UA", Form::Capital),
            ("U.S.", "US", Form::Short),
            ("American", "US", Form::Adjective),
            ("United States of America", "US", Form::Name),
            ("Britain", "GB", Form::Name),
            ("Briton", "GB", Form::People),
            ("Dutchmen", "NL", Form::People),
            ("Türkiye", "TR", Form::Name),
            ("Côte d’Ivoire", "CI", Form::Name),
            ("Cote d'Ivoire", "CI", Form::Name),
            ("South Koreans", "KR", Form::People),
            ("Chișinău", "MD", Form::Capital),
            ("Kosovo", "XK", Form::Name),
        ] {
            assert_eq!(find(form), Some(Country { code, form: kind, ambiguous: false }), "{form}");
        }
        assert_eq!(find("ukraine"), None);
        assert_eq!(find("Ukrain"), None);
    }

    #[test]
    fn some_names_are_doubtful() {
        for form in
            ["Georgia", "Jordan", "Turkey", "Chad", "Congo", "Korea", "Dominican", "Washington", "Polish"]
        {
            assert!(all(form).all(|country| country.ambiguous), "{form}");
            assert!(find(form).is_some(), "{form}");
        }
        let codes: Vec<_> = all("Congo").map(|country| country.code).collect();
        assert_eq!(codes, ["CD", "CG"]);
        assert_eq!(find("Singapore").map(|country| country.form), Some(Form::Name));
        assert_eq!(all("Singapore").count(), 2);
    }
}
