//! Corpora with names: each in its own scheme, read into one.

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::ops::Range;
use std::path::Path;

use anyhow::{Context, Result};
use nutgraf::tag::class::{NameKind, Tag};
use nutgraf::tag::tagger::tag_of;
use nutgraf::tag::tokens;

use super::corpus;

/// A sentence with its names.
#[derive(Clone, Default)]
pub struct Sentence {
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
    pub fn plain(words: &[String]) -> Self {
        Self { words: words.to_vec(), ..Self::default() }
    }
}

/// The corpora that hold names, but for treebanks and for wikigold.
pub fn corpora(data: &Path) -> Result<Vec<Sentence>> {
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

/// The corpus of Wikipedia sentences.
pub fn wikigold(data: &Path) -> Result<Vec<Sentence>> {
    columns(&data.join("ner/wikigold/wikigold.conll.txt"), 0, 1)
}

/// The kind that a label of some corpus stands for; none where it is no name of ours.
fn kind(label: &str) -> Option<NameKind> {
    Some(match label {
        "PER" | "person" | "politician" | "Person" => NameKind::Person,
        "LOC" | "location" | "country" | "Location" | "place" => NameKind::Place,
        "ORG" | "organisation" | "politicalparty" | "Organisation" | "organization" => NameKind::Organization,
        "MISC" | "misc" | "event" | "election" | "object" | "abstract" => NameKind::Misc,
        _ => return None,
    })
}

/// Reads a file of words and labels in columns.
pub fn columns(path: &Path, word: usize, label: usize) -> Result<Vec<Sentence>> {
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

/// The names among the entities of a treebank sentence; proper nouns that no entity explains stay unknown.
pub fn entities(sentence: &corpus::Sentence) -> Sentence {
    let count = sentence.words.len();
    let proper = |at: usize| nutgraf::tag::names::is_name_tag(sentence.tags[at]);
    let mut result = Sentence {
        words: sentence.words.clone(),
        names: Vec::new(),
        unknown: (0..count).map(proper).collect(),
        opens: false,
    };
    let mut mentions = mentions(sentence);
    mentions.sort_by_key(|(range, _)| (range.start, std::cmp::Reverse(range.end)));
    let mut taken = vec![false; count];
    for (range, label) in mentions {
        let head = range.clone().find(|&at| !range.contains(&(sentence.heads[at] as usize)));
        let Some(head) = head else { continue };
        if sentence.tags[head] != Tag::Name as u8 && sentence.tags[head] != Tag::Names as u8 {
            continue;
        }
        if label == "time" {
            range.for_each(|at| result.unknown[at] = false);
            continue;
        }
        let Some(kind) = kind(&label) else { continue };
        // People named as a people are none of ours.
        let people = kind == NameKind::Person && sentence.tags[head] == Tag::Names as u8;
        let kind = if people { NameKind::Misc } else { kind };
        let described = |at: usize| kind == NameKind::Person && sentence.written[at] == "nmod:desc";
        let begin = range.clone().find(|&at| proper(at) && !described(at)).unwrap_or(range.start);
        let inside = |at: usize| {
            let word = sentence.words[at].as_str();
            let joins = matches!(word, "of" | "the" | "and" | "for" | "&" | "-" | "de")
                && kind != NameKind::Person
                || word == "-";
            proper(at) || joins || (kind != NameKind::Person && word.starts_with(char::is_uppercase))
        };
        let mut end = begin;
        while end < range.end && inside(end) {
            end += 1;
        }
        while end > begin && !proper(end - 1) {
            end -= 1;
        }
        if (begin..end).contains(&head) && !taken[begin..end].contains(&true) {
            for at in begin..end {
                taken[at] = true;
                result.unknown[at] = false;
            }
            range.filter(|&at| described(at)).for_each(|at| result.unknown[at] = false);
            result.names.push((begin..end, Some(kind)));
        }
    }
    result.names.sort_by_key(|(range, _)| range.start);
    result
}

/// The proper nouns of a treebank sentence as names of unknown kind. A title before a name is none, nor is a
/// day or a month; what "of" joins may be one name or two.
pub fn proper_nouns(sentence: &corpus::Sentence) -> Sentence {
    let count = sentence.words.len();
    let address = |word: &str| word.contains(['@', '/']) || word.contains("www.");
    let tag = |at: usize| tag_of(sentence.tags[at]);
    let proper = |at: usize| {
        at < count
            && matches!(tag(at), Tag::Name | Tag::Names | Tag::NameAdjective)
            && !address(&sentence.words[at])
    };
    let title = |at: usize| sentence.written[at] == "nmod:desc" || is_calendar(&sentence.words[at]);
    let mut result = Sentence {
        words: sentence.words.clone(),
        names: Vec::new(),
        unknown: vec![false; count],
        opens: false,
    };
    let mut at = 0;
    while at < count {
        if !proper(at) || title(at) {
            at += 1;
            continue;
        }
        let start = at;
        // The words of a name hang on one another.
        let joined = |at: usize| {
            let inside = |word: u32| (start..at).contains(&(word as usize));
            let sibling =
                (start..at).any(|before| sentence.heads[before] == sentence.heads[at] && before + 1 == at);
            inside(sentence.heads[at]) || sentence.heads[start..at].contains(&(at as u32)) || sibling
        };
        at += 1;
        while at < count
            && (proper(at) && !title(at) && joined(at) || sentence.words[at] == "-" && proper(at + 1))
        {
            at += 1;
        }
        if !(start..at).any(|at| matches!(tag(at), Tag::Name | Tag::Names)) {
            result.unknown[start..at].fill(true);
            continue;
        }
        let listed = matches!(sentence.written[at - 1].as_str(), "conj" | "list" | "parataxis");
        let of = sentence.words.get(at).is_some_and(|word| word == "of") && proper(at + 1);
        let after_of = start > 0 && sentence.words[start - 1] == "of";
        if of || after_of || (listed && at - start > 1) {
            result.unknown[start..at].fill(true);
        } else {
            // One name in the plural is a people or a party's followers.
            let people = at - start == 1 && tag(start) == Tag::Names;
            result.names.push((start..at, people.then_some(NameKind::Misc)));
        }
    }
    result
}

fn is_calendar(word: &str) -> bool {
    let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let full = [
        "January",
        "February",
        "March",
        "April",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    full.contains(&word)
        || months.contains(&word.trim_end_matches('.'))
        || (days.iter().any(|day| word.starts_with(day)) && (word.ends_with("day") || word.len() <= 4))
}

/// The mentions of entities in the last column: their words and their types.
fn mentions(sentence: &corpus::Sentence) -> Vec<(Range<usize>, String)> {
    let mut open: Vec<(String, String, usize)> = Vec::new();
    let mut mentions = Vec::new();
    for (at, misc) in sentence.misc.iter().enumerate() {
        let Some(marks) = misc.split('|').find_map(|part| part.strip_prefix("Entity=")) else { continue };
        let mut rest = marks;
        while !rest.is_empty() {
            if let Some(opened) = rest.strip_prefix('(') {
                let end = opened.find(['(', ')']).unwrap_or(opened.len());
                let mut fields = opened[..end].split('-');
                let id = fields.next().unwrap_or_default().to_owned();
                let label = fields.next().unwrap_or_default().to_owned();
                rest = &opened[end..];
                if let Some(closed) = rest.strip_prefix(')') {
                    rest = closed;
                    mentions.push((at..at + 1, label));
                } else {
                    open.push((id, label, at));
                }
            } else {
                let end = rest.find(['(', ')']).unwrap_or(rest.len());
                let id = &rest[..end];
                if let Some(found) = open.iter().rposition(|(other, ..)| other == id) {
                    let (_, label, start) = open.remove(found);
                    mentions.push((start..at + 1, label));
                }
                rest = rest[end..].strip_prefix(')').unwrap_or(&rest[end..]);
            }
        }
    }
    mentions
}

/// The names of countries.
fn countries(data: &Path) -> Result<BTreeSet<String>> {
    let text = fs::read_to_string(data.join("gazetteers/cities/data/world-cities.csv"))
        .context("cannot read the cities")?;
    let mut countries: BTreeSet<String> =
        text.lines().filter_map(|line| line.split(',').nth(1)).map(str::to_owned).collect();
    countries.extend(
        [
            "US",
            "U.S.",
            "USA",
            "UK",
            "U.K.",
            "Britain",
            "America",
            "Russia",
            "Syria",
            "Iran",
            "United Arab Emirates",
        ]
        .map(str::to_owned),
    );
    Ok(countries)
}
