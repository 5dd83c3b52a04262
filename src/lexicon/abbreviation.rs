//! Abbreviations that are written with a stop.

/// What stands after an abbreviation, which tells whether its stop can also end a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// A name or a number must follow: "Gen.", "Mt.", "vs.".
    Leading,
    /// It can end a sentence: "Inc.", "Jr.", "Feb.", "Calif.".
    Closing,
    /// An abbreviation only before a number, and else maybe a word: "No. 7", "p. 55".
    Counting,
}

/// Whether this word, written without its stop, is an abbreviation that takes one.
pub(crate) fn is_known(word: &str) -> bool {
    matches!(class(word), Some(Class::Leading | Class::Closing))
}

/// Whether this word, written without its stop, is an abbreviation where a number follows: "No. 7".
pub(crate) fn is_counting(word: &str) -> bool {
    class(word) == Some(Class::Counting)
}

/// The class of this word, written without its stop.
pub(crate) fn class(word: &str) -> Option<Class> {
    let mut folded = [0; LONGEST];
    let folded = folded.get_mut(..word.len())?;
    folded.copy_from_slice(word.as_bytes());
    folded.make_ascii_lowercase();
    let found = KNOWN.binary_search_by(|(known, ..)| known.as_bytes().cmp(folded)).ok()?;
    let (_, class, case) = KNOWN[found];
    (case == Case::Any || word.starts_with(|c: char| c.is_ascii_uppercase())).then_some(class)
}

const LONGEST: usize = 6;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Case {
    Any,
    /// In lower case it is a word: "mass", "gen", "sat".
    Capital,
}

use Case::{Any, Capital};
use Class::{Closing, Counting, Leading};

/// Sorted, for the binary search.
const KNOWN: &[(&str, Class, Case)] = &[
    ("adm", Leading, Any),
    ("al", Closing, Any),
    ("ala", Closing, Capital),
    ("amb", Leading, Capital),
    ("approx", Leading, Any),
    ("apr", Closing, Capital),
    ("apt", Closing, Capital),
    ("ariz", Closing, Capital),
    ("ark", Closing, Capital),
    ("art", Counting, Any),
    ("arts", Counting, Any),
    ("assn", Closing, Any),
    ("assoc", Leading, Capital),
    ("asst", Leading, Capital),
    ("atty", Leading, Capital),
    ("aug", Closing, Capital),
    ("ave", Closing, Capital),
    ("bldg", Closing, Capital),
    ("blvd", Closing, Capital),
    ("brig", Leading, Any),
    ("bros", Closing, Any),
    ("ca", Leading, Any),
    ("calif", Closing, Capital),
    ("capt", Leading, Any),
    ("cdr", Leading, Capital),
    ("cf", Leading, Any),
    ("ch", Counting, Any),
    ("cl", Counting, Any),
    ("cmdr", Leading, Any),
    ("co", Closing, Any),
    ("col", Leading, Capital),
    ("colo", Closing, Capital),
    ("conn", Closing, Capital),
    ("corp", Closing, Any),
    ("cos", Closing, Capital),
    ("cpl", Leading, Any),
    ("dec", Closing, Capital),
    ("del", Closing, Capital),
    ("dep", Leading, Capital),
    ("dept", Closing, Any),
    ("det", Leading, Capital),
    ("dr", Leading, Any),
    ("drs", Leading, Capital),
    ("ens", Leading, Capital),
    ("esq", Closing, Any),
    ("etc", Closing, Any),
    ("feb", Closing, Capital),
    ("fig", Counting, Any),
    ("figs", Counting, Any),
    ("fla", Closing, Capital),
    ("fr", Leading, Capital),
    ("fri", Closing, Capital),
    ("ft", Leading, Capital),
    ("ga", Closing, Capital),
    ("gen", Leading, Capital),
    ("gens", Leading, Capital),
    ("gov", Leading, Capital),
    ("govs", Leading, Capital),
    ("govt", Closing, Any),
    ("hon", Leading, Capital),
    ("hrs", Closing, Any),
    ("hwy", Closing, Capital),
    ("ill", Closing, Capital),
    ("inc", Closing, Any),
    ("ind", Closing, Capital),
    ("insp", Leading, Capital),
    ("intl", Closing, Any),
    ("jan", Closing, Capital),
    ("jr", Closing, Any),
    ("jul", Closing, Capital),
    ("jun", Closing, Capital),
    ("kan", Closing, Capital),
    ("ky", Closing, Capital),
    ("la", Closing, Capital),
    ("lb", Closing, Any),
    ("lbs", Closing, Any),
    ("lt", Leading, Any),
    ("ltc", Leading, Capital),
    ("ltd", Closing, Any),
    ("lts", Leading, Capital),
    ("maj", Leading, Capital),
    ("mar", Closing, Capital),
    ("mass", Closing, Capital),
    ("md", Closing, Capital),
    ("messrs", Leading, Any),
    ("mfg", Closing, Capital),
    ("mich", Closing, Capital),
    ("minn", Closing, Capital),
    ("miss", Closing, Capital),
    ("mo", Closing, Capital),
    ("mon", Closing, Capital),
    ("mont", Closing, Capital),
    ("mr", Leading, Any),
    ("mrs", Leading, Any),
    ("ms", Leading, Any),
    ("msgr", Leading, Capital),
    ("mt", Leading, Any),
    ("mx", Leading, Any),
    ("natl", Closing, Any),
    ("neb", Closing, Capital),
    ("nev", Closing, Capital),
    ("no", Counting, Any),
    ("nos", Counting, Any),
    ("nov", Closing, Capital),
    ("nr", Counting, Any),
    ("oct", Closing, Capital),
    ("okla", Closing, Capital),
    ("ont", Closing, Capital),
    ("ore", Closing, Capital),
    ("oz", Closing, Any),
    ("p", Counting, Any),
    ("pa", Closing, Capital),
    ("para", Counting, Any),
    ("paras", Counting, Any),
    ("pfc", Leading, Any),
    ("pkwy", Closing, Capital),
    ("pp", Counting, Any),
    ("pres", Leading, Capital),
    ("prof", Leading, Any),
    ("profs", Leading, Capital),
    ("pt", Counting, Any),
    ("pvt", Leading, Any),
    ("que", Closing, Capital),
    ("rd", Closing, Capital),
    ("rep", Leading, Capital),
    ("reps", Leading, Capital),
    ("rev", Leading, Capital),
    ("sat", Closing, Capital),
    ("sec", Leading, Capital),
    ("sen", Leading, Capital),
    ("sens", Leading, Capital),
    ("sep", Closing, Capital),
    ("sept", Closing, Any),
    ("sgt", Leading, Any),
    ("sgts", Leading, Capital),
    ("spc", Leading, Capital),
    ("sr", Closing, Any),
    ("st", Closing, Any),
    ("supt", Leading, Capital),
    ("tenn", Closing, Capital),
    ("tex", Closing, Capital),
    ("thu", Closing, Capital),
    ("thur", Closing, Capital),
    ("thurs", Closing, Any),
    ("tue", Closing, Capital),
    ("tues", Closing, Any),
    ("univ", Closing, Capital),
    ("v", Leading, Any),
    ("va", Closing, Capital),
    ("viz", Leading, Any),
    ("vol", Counting, Any),
    ("vols", Counting, Any),
    ("vs", Leading, Any),
    ("vt", Closing, Capital),
    ("wash", Closing, Capital),
    ("wed", Closing, Capital),
    ("wis", Closing, Capital),
    ("wyo", Closing, Capital),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_and_fits() {
        for pair in KNOWN.windows(2) {
            assert!(pair[0].0 < pair[1].0, "{} stands before {}", pair[0].0, pair[1].0);
        }
        for (word, ..) in KNOWN {
            assert!(word.len() <= LONGEST, "{word} is longer than the longest");
        }
    }

    #[test]
    fn case_tells_words_from_abbreviations() {
        for known in ["Feb", "GEN", "Mass", "co", "etc", "Messrs"] {
            assert!(is_known(known), "{known} takes a stop");
        }
        for word in ["mass", "gen", "sat", "No", "word", "", "Representatives", "é"] {
            assert!(!is_known(word), "{word} takes none");
        }
    }
}
