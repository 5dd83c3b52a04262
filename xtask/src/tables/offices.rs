//! Nouns of offices, ranks and professions.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Context as _;

use super::sheet::{Sheet, key};
use super::sources::{read, written};

const WRITTEN: &str = include_str!("written/offices.txt");

const HEADER: &[&str] = &[
    "Nouns that say what a person is. Made by `cargo xtask tables`; do not edit by hand.",
    "FORMAT: noun in lower case and in the singular, kind.",
    "SOURCES: Phoenix.agents.txt of the PETRARCH dictionaries (MIT, © 2014 Open Event Data Alliance) for compounds; the rest",
    "written for this project.",
];

pub(super) fn make(data: &Path) -> anyhow::Result<String> {
    let mut kinds: BTreeMap<String, &str> = BTreeMap::new();
    for line in written(WRITTEN) {
        let (kind, nouns) =
            line.split_once('|').with_context(|| format!("in written/offices.txt: {line}"))?;
        for noun in nouns.split(';').flat_map(|noun| genders(noun.trim())) {
            kinds.entry(key(&noun).with_context(|| format!("no noun: {noun}"))?).or_insert(kind.trim());
        }
    }
    for agent in agents(&read(&data.join("gazetteers/phoenix/dictionaries/Phoenix.agents.txt"))?) {
        // A compound is a person where its head is: "opposition leader", "minister of agriculture".
        let head = match agent.split_once(" of ").or_else(|| agent.split_once(" for ")) {
            Some((head, _)) => head.rsplit(' ').next(),
            None => agent.rsplit(' ').next(),
        };
        let kind = head.and_then(|head| kinds.get(head)).copied().filter(|kind| *kind != "abbreviation");
        if let Some(kind) = kind.filter(|_| agent.contains(' ')) {
            kinds.entry(agent).or_insert(kind);
        }
    }
    let mut sheet = Sheet::default();
    for (noun, kind) in &kinds {
        sheet.add(noun, kind);
    }
    Ok(sheet.render(HEADER))
}

/// "spokesman", "spokeswoman" and "spokesperson" of "spokesman*".
fn genders(noun: &str) -> Vec<String> {
    match noun.strip_suffix("man*") {
        Some(stem) => ["man", "woman", "person"].map(|end| format!("{stem}{end}")).to_vec(),
        None => vec![noun.to_owned()],
    }
}

/// The agents of the dictionary in lower case, its sets of words written out.
fn agents(dictionary: &str) -> Vec<String> {
    let lines =
        dictionary.lines().filter(|line| !line.starts_with(['#', '!']) || line.starts_with("!MINIST!"));
    let agents = lines.filter_map(|line| line.split_once('[')).map(|(agent, _)| {
        let agent = agent.split('{').next().unwrap_or_default().replace('_', " ").to_lowercase();
        agent.split_whitespace().collect::<Vec<_>>().join(" ")
    });
    let simple = |agent: &String| agent.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b' ' | b'-' | b'!'));
    agents
        .filter(simple)
        .flat_map(|agent| match agent.contains("!person!") {
            true => ["man", "woman", "person"].map(|end| agent.replace("!person!", end)).to_vec(),
            false => vec![agent.replace("!minist!", "minister")],
        })
        .filter(|agent| !agent.contains('!') && !agent.contains("ministerration"))
        .collect()
}
