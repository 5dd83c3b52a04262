//! Organizations: public bodies, media, companies, parties, armed groups, and places that stand for one.

use super::table::Table;
use crate::lexicon::rows::Rows;

static ORGANIZATIONS: Table =
    Table::new(|| Rows::new(include_str!("../../data/gazetteer/organizations.tsv")));

/// An organization as one of its names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Organization {
    pub(crate) kind: Kind,
    /// Another name of it: a fuller one for "NATO", a shorter one for "North Atlantic Treaty Organization".
    pub(crate) other: Option<&'static str>,
    /// Whether the name is often something else: "Apple", "Target".
    pub(crate) ambiguous: bool,
}

/// What kind of organization it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Of a state, of several states, or of citizens: "World Bank", "Amnesty International".
    Body,
    /// "Reuters", "Der Spiegel".
    Media,
    /// "Airbus".
    Company,
    /// "Labour Party".
    Party,
    /// "Hamas".
    Armed,
    /// A building or a street that stands for those who work there: "Pentagon", "Kremlin".
    Metonym,
}

/// The organization of this name; of several, the better known.
pub(crate) fn find(name: &str) -> Option<Organization> {
    all(name).next()
}

/// Every organization of this name: "RSF" is one of reporters and one of soldiers.
pub(crate) fn all(name: &str) -> impl Iterator<Item = Organization> {
    ORGANIZATIONS.all(name).filter_map(|columns| {
        let (kind, other) = columns.split_once('\t')?;
        let (kind, ambiguous) = kind.strip_suffix('?').map_or((kind, false), |kind| (kind, true));
        let kind = match kind {
            "body" => Kind::Body,
            "media" => Kind::Media,
            "company" => Kind::Company,
            "party" => Kind::Party,
            "armed" => Kind::Armed,
            "metonym" => Kind::Metonym,
            _ => return None,
        };
        Some(Organization { kind, other: Some(other).filter(|other| !other.is_empty()), ambiguous })
    })
}

/// Whether a name of several words begins with this word.
pub(crate) fn opens(word: &str) -> bool {
    ORGANIZATIONS.opens(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn organizations_have_a_kind() {
        for (name, kind) in [
            ("World Bank", Kind::Body),
            ("State Department", Kind::Body),
            ("Reuters", Kind::Media),
            ("Süddeutsche Zeitung", Kind::Media),
            ("Airbus", Kind::Company),
            ("McDonald’s", Kind::Company),
            ("Labour Party", Kind::Party),
            ("Hamas", Kind::Armed),
            ("Pentagon", Kind::Metonym),
            ("White House", Kind::Metonym),
            ("Kremlin", Kind::Metonym),
        ] {
            assert_eq!(find(name).map(|organization| organization.kind), Some(kind), "{name}");
        }
        assert_eq!(find("Apple").map(|organization| organization.ambiguous), Some(true));
        assert_eq!(find("reuters"), None);
        assert_eq!(find("Organization"), None);
    }

    #[test]
    fn acronyms_and_full_names_know_each_other() {
        for (short, full) in [
            ("NATO", "North Atlantic Treaty Organization"),
            ("WHO", "World Health Organization"),
            ("IAEA", "International Atomic Energy Agency"),
            ("SPD", "Social Democratic Party"),
        ] {
            assert_eq!(find(short).and_then(|organization| organization.other), Some(full));
            assert_eq!(find(full).and_then(|organization| organization.other), Some(short));
        }
        assert_eq!(all("RSF").count(), 2);
    }
}
