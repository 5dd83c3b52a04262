//! Corpora with names: each in its own scheme, read into one.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::ops::Range;
use std::path::Path;

use anyhow::{Context, Result};
use nutgraf::tag::class::NameKind;
use nutgraf::tag::tokens;

/// A sentence with its names.
#[derive(Clone, Default)]
pub(crate) struct Sentence {
    pub words: Vec<String>,
    /// Where names are, and what they name where that is known.
    pub names: Vec<(Range<usize>, Option<NameKind>)>,
    /// Words of which it is not known whether they are names; nothing is learned from them.
    pub unknown: Vec<bool>,
    /// Whether it is the first of its document.
    pub opens: bool,
}

impl Sentence {
    /// A sentence of which nothing is known.
    pub(crate) fn plain(words: &[String]) -> Self {
        Self { words: words.to_vec(), ..Self::default() }
    }
}

/// The corpora that hold names, but for treebanks and for wikigold.
pub(crate) fn corpora(data: &Path) -> Result<Vec<Sentence>> {
    let mut sentences = columns(&data.join("ner/politics/train.txt"), 0, 1)?;
    sentences.extend(columns(&data.join("ner/politics/dev.txt"), 0, 1)?);
    sentences.extend(columns(&data.join("ner/sec/FIN5.txt"), 0, 3)?);
    let countries = countries(data)?;
    for folder in REPORTS {
        sentences.extend(reports(&data.join("ner/re3d").join(folder), &countries)?);
    }
    Ok(sentences)
}

/// The folders of re3d.
const REPORTS: [&str; 5] = [
    "australian-department-of-foreign-affairs",
    "centcom",
    "delegation-of-the-european-union-to-syria",
    "uk-government",
    "us-state-department",
];

/// Reads a table of names and their kinds.
pub(crate) fn kinds(path: &str) -> Result<BTreeMap<String, NameKind>> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {path}"))?;
    let pair = |line: &str| {
        let (name, kind) = line.split_once('\t')?;
        Some((name.to_owned(), NameKind::named(kind)?))
    };
    let lines = text.lines().filter(|line| !line.starts_with("# "));
    lines.map(|line| pair(line).with_context(|| format!("no name with its kind: {line}"))).collect()
}

/// The corpus of Wikipedia sentences.
pub(crate) fn wikigold(data: &Path) -> Result<Vec<Sentence>> {
    columns(&data.join("ner/wikigold/wikigold.conll.txt"), 0, 1)
}

/// The kind that a label of some corpus stands for; none where it is no name of ours.
pub(crate) fn kind(label: &str) -> Option<NameKind> {
    Some(match label {
        "PER" | "person" | "politician" | "Person" => NameKind::Person,
        "LOC" | "location" | "country" | "Location" | "place" => NameKind::Place,
        "ORG" | "organisation" | "politicalparty" | "Organisation" | "organization" => NameKind::Organization,
        "MISC" | "misc" | "event" | "election" | "object" | "abstract" => NameKind::Misc,
        _ => return None,
    })
}

/// Reads a file of words and labels in columns.
pub(crate) fn columns(path: &Path, word: usize, label: usize) -> Result<Vec<Sentence>> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let mut sentences = Vec::new();
    for block in text.replace("\r\n", "\n").split("\n\n") {
        let mut sentence = Sentence::default();
        let mut open = "";
        for line in block.lines().filter(|line| !line.starts_with("# ") && !line.starts_with("-DOCSTART-")) {
            let cells: Vec<&str> = line.split(['\t', ' ']).collect();
            let (Some(word), Some(label)) = (cells.get(word), cells.get(label)) else { continue };
            let at = sentence.words.len();
            sentence.words.push((*word).to_owned());
            let (begins, name) = match label.split_once('-') {
                Some((mark, name)) => (mark == "B" || name != open, name),
                None => (false, ""),
            };
            open = name;
            let Some(kind) = kind(name) else { continue };
            match sentence.names.last_mut() {
                Some((range, _)) if !begins && range.end == at => range.end = at + 1,
                _ => sentence.names.push((at..at + 1, Some(kind))),
            }
        }
        sentence.unknown = vec![false; sentence.words.len()];
        sentence.opens = block.contains("# newdoc") || block.contains("-DOCSTART-");
        if !sentence.words.is_empty() {
            sentences.push(sentence);
        }
    }
    Ok(sentences)
}

/// Reads the reports of one folder of re3d, where names are offsets into a text.
fn reports(folder: &Path, countries: &BTreeSet<String>) -> Result<Vec<Sentence>> {
    let read = |name: &str| -> Result<Vec<serde_json::Value>> {
        let text = fs::read_to_string(folder.join(name)).with_context(|| format!("cannot read {name}"))?;
        text.lines()
            .filter(|line| !line.trim().is_empty())
            .map(|line| serde_json::from_str(line).context("no JSON"))
            .collect()
    };
    let mut entities: HashMap<String, Vec<(usize, usize, String)>> = HashMap::new();
    for entity in read("entities.json")? {
        let number = |key: &str| entity[key].as_u64().unwrap_or(0) as usize;
        let found = (number("begin"), number("end"), entity["type"].as_str().unwrap_or_default().to_owned());
        entities.entry(entity["documentId"].as_str().unwrap_or_default().to_owned()).or_default().push(found);
    }
    let mut sentences = Vec::new();
    for document in read("documents.json")? {
        let text: Vec<char> = document["text"].as_str().unwrap_or_default().chars().collect();
        let mut found = entities.remove(document["_id"].as_str().unwrap_or_default()).unwrap_or_default();
        found.sort_by_key(|&(begin, end, _)| (begin, std::cmp::Reverse(end)));
        sentences.extend(report(&text, &found, countries));
    }
    Ok(sentences)
}

fn report(text: &[char], found: &[(usize, usize, String)], countries: &BTreeSet<String>) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    let mut sentence = Sentence::default();
    let whole: String = text.iter().collect();
    let mut places = Vec::new();
    let (mut from, mut from_char) = (0, 0);
    for word in tokens(&whole) {
        let start = word.as_ptr() as usize - whole.as_ptr() as usize;
        from_char += whole[from..start].chars().count();
        from = start;
        places.push((from_char, from_char + word.chars().count(), word));
    }
    let mut done = 0;
    for &(start, end, word) in &places {
        let at = sentence.words.len();
        sentence.words.push(word.to_owned());
        let cover = found.iter().find(|(begin, stop, _)| *begin <= start && end <= *stop);
        sentence.unknown.push(cover.is_some());
        if let Some((begin, stop, label)) = cover {
            let value: String = text[*begin..*stop].iter().collect();
            let plain = value.strip_prefix("the ").or(value.strip_prefix("The ")).unwrap_or(&value);
            let skipped = begin + value.chars().count() - plain.chars().count();
            let named = plain.split_whitespace().all(|word| {
                word.starts_with(char::is_uppercase) || matches!(word, "of" | "the" | "and" | "for")
            });
            if let (true, Some(kind), true) = (named, kind(label), start >= skipped) {
                // A country that acts is an organisation there; here it stays a place.
                let kind = if countries.contains(plain) { NameKind::Place } else { kind };
                match sentence.names.last_mut() {
                    Some((range, _)) if range.end == at && done == *begin => range.end = at + 1,
                    _ => sentence.names.push((at..at + 1, Some(kind))),
                }
                sentence.unknown[at] = false;
                done = *begin;
            }
        }
        if matches!(word, "." | "!" | "?") {
            sentences.push(std::mem::take(&mut sentence));
        }
    }
    sentences.push(sentence);
    sentences.retain(|sentence| !sentence.words.is_empty());
    sentences
}

/// The names of countries.
fn countries(data: &Path) -> Result<BTreeSet<String>> {
    let text = fs::read_to_string(data.join("gazetteers/cities/data/world-cities.csv"))
        .context("cannot read the cities")?;
    let mut countries: BTreeSet<String> =
        text.lines().filter_map(|line| line.split(',').nth(1)).map(str::to_owned).collect();
    countries.extend(
        [
            "US", "U.S.", "USA", "UK", "U.K.", "Britain", "America", "Russia", "Syria", "Iran",
            "United Arab Emirates",
        ]
        .map(str::to_owned),
    );
    Ok(countries)
}
