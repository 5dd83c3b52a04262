//! Nouns that say what a person is: offices, ranks, professions, and what is put before a name.

use std::sync::LazyLock;

use crate::lexicon::words::Words;

/// In drawers, since every word of a text is asked for.
static OFFICES: LazyLock<Words<OfficeKind>> = LazyLock::new(|| {
    let rows = include_str!("../../data/gazetteer/offices.tsv").lines();
    Words::new(
        rows.filter_map(|row| row.split_once('\t')).filter_map(|(noun, kind)| Some((noun, read(kind)?))),
    )
});

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

/// What this noun says of a person, in whichever case it is written. It is one word, in the singular.
pub(crate) fn kind(noun: &str) -> Option<OfficeKind> {
    OFFICES.get(noun)
}

/// The kind as the table writes it.
fn read(kind: &str) -> Option<OfficeKind> {
    Some(match kind {
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
