//! Reading the dictionaries of political actors: names in capitals, their synonyms, and codes of what they are.

use super::corpus::Corpus;

/// A name with the code of what bears it.
pub(super) struct Actor {
    /// The words in capitals, parted by blanks.
    pub(super) name: String,
    /// The abbreviation that stands behind the name in brackets.
    pub(super) short: Option<String>,
    pub(super) code: String,
    /// The actor that this is a synonym of, as its place in the list.
    pub(super) block: usize,
}

/// Every actor of a dictionary that has no years of office, which only persons have.
pub(super) fn actors(dictionary: &str) -> Vec<Actor> {
    let (mut actors, mut waiting, mut block): (Vec<Actor>, Vec<String>, usize) = (Vec::new(), Vec::new(), 0);
    let mut last_code = String::new();
    for line in dictionary.lines() {
        let line = line.split('#').next().unwrap_or_default();
        let synonym = line.starts_with('+');
        let (name, codes) = line.split_once('[').map_or((line, None), |(name, codes)| (name, Some(codes)));
        let name = name.trim().trim_start_matches('+').replace('_', " ");
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        if !synonym && !name.is_empty() {
            block += 1;
            waiting.clear();
            last_code.clear();
        }
        if !name.is_empty() {
            waiting.push(name);
        }
        if let Some(codes) = codes {
            last_code = codes.to_owned();
        }
        let is_person =
            last_code.bytes().filter(u8::is_ascii_digit).count() > 4 || last_code.contains("[ELI");
        if last_code.is_empty() || is_person {
            continue;
        }
        let code = last_code.split(']').next().unwrap_or_default();
        for name in waiting.drain(..) {
            let (name, short) = match name.split_once('(') {
                Some((name, short)) => (name.trim().to_owned(), short.split(')').next().map(str::to_owned)),
                None => (name, None),
            };
            actors.push(Actor { name, short, code: code.to_owned(), block });
        }
    }
    actors
}

/// Words that stay in lower case within a name.
const SMALL: &[&str] = &[
    "a", "and", "at", "by", "da", "de", "del", "des", "di", "do", "du", "e", "en", "et", "for", "from", "in",
    "la", "le", "les", "of", "on", "para", "per", "pour", "por", "the", "to", "under", "with", "y",
];

/// Words that are written in capitals.
const CAPITALS: &[&str] = &["AIDS", "EU", "HIV", "II", "III", "IV", "UK", "UN", "US", "USA"];

/// The name in the case of running text. Short words of companies that are no words are taken for abbreviations.
pub(super) fn proper(name: &str, company: bool, corpus: &Corpus) -> String {
    let word = |(number, word): (usize, &str)| {
        let lower = word.to_lowercase();
        let vowels = word.contains(['A', 'E', 'I', 'O', 'U', 'Y']);
        let short = word.len() < 4 && word.chars().all(|c| c.is_ascii_uppercase()) && (!vowels || company);
        if number > 0 && SMALL.contains(&lower.as_str()) {
            lower
        } else if CAPITALS.contains(&word) || short && !corpus.is_common(word, 1) {
            word.to_owned()
        } else {
            lower.split('-').map(capital).collect::<Vec<_>>().join("-")
        }
    };
    name.split(' ').enumerate().map(word).collect::<Vec<_>>().join(" ")
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The first letters of the words of a name: "NATO" of "NORTH ATLANTIC TREATY ORGANIZATION".
pub(super) fn initials(name: &str) -> String {
    let words = name.split([' ', '-']).filter(|word| !SMALL.contains(&word.to_lowercase().as_str()));
    words.filter_map(|word| word.chars().next()).collect()
}
