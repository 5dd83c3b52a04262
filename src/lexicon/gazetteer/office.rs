//! Nouns that say what a person is: offices, ranks, professions, and what is put before a name.

use super::table::Table;

static OFFICES: Table = Table::new(include_str!("../../data/gazetteer/offices.tsv"));

/// What a noun says of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OfficeKind {
    /// What one is elected, appointed or hired to: "minister", "chief executive", "spokeswoman".
    Office,
    /// A rank of soldiers, sailors or police: "lieutenant".
    Rank,
    /// What one does or is known as: "economist", "farmer", "protester".
    Profession,
    /// A form of address: "sir", "king", "ayatollah".
    Honorific,
    /// One of these shortened before a name: "gen.", "dr", "rep.".
    Abbreviation,
}

/// What this noun says of a person. It is in lower case and in the singular, of one word.
pub(crate) fn kind(noun: &str) -> Option<OfficeKind> {
    Some(match OFFICES.find(noun)? {
        "office" => OfficeKind::Office,
        "rank" => OfficeKind::Rank,
        "profession" => OfficeKind::Profession,
        "honorific" => OfficeKind::Honorific,
        "abbreviation" => OfficeKind::Abbreviation,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nouns_say_what_a_person_is() {
        for noun in ["minister", "spokesperson", "spokeswoman", "coach"] {
            assert_eq!(kind(noun), Some(OfficeKind::Office), "{noun}");
        }
        for noun in ["general", "colonel", "sergeant"] {
            assert_eq!(kind(noun), Some(OfficeKind::Rank), "{noun}");
        }
        for noun in ["economist", "farmer", "midfielder", "journalist", "businesswoman"] {
            assert_eq!(kind(noun), Some(OfficeKind::Profession), "{noun}");
        }
        for noun in ["gen.", "lt.", "dr.", "mr", "sen."] {
            assert_eq!(kind(noun), Some(OfficeKind::Abbreviation), "{noun}");
        }
        for noun in ["sir", "dame", "pope"] {
            assert_eq!(kind(noun), Some(OfficeKind::Honorific), "{noun}");
        }
        for noun in ["ministry", "company", "army", "tanker", "table", "police", ""] {
            assert_eq!(kind(noun), None, "{noun}");
        }
    }
}
