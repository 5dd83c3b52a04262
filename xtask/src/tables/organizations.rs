//! Organizations: bodies of states and of the world, media, companies, parties, armed groups.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::Context as _;

use super::corpus::Corpus;
use super::phoenix::{Actor, actors, initials, proper};
use super::sheet::{Sheet, key};
use super::sources::{read, written};

const WRITTEN: &str = include_str!("written/organizations.txt");

const HEADER: &[&str] = &[
    "Organizations. Made by `cargo xtask tables`; do not edit by hand.",
    "FORMAT: name without marks on letters, kind, ? behind it if often something else, a fuller or shorter name if any.",
    "SOURCES: Phoenix.International.actors.txt and Phoenix.MilNonState.actors.txt of the PETRARCH dictionaries (MIT, © 2014",
    "Open Event Data Alliance), persons left out; what is best known in public life written for this project.",
];

pub(super) fn make(data: &Path) -> anyhow::Result<String> {
    let corpus = Corpus::of(data)?;
    let mut rows = from_written()?;
    let folder = data.join("gazetteers/phoenix/dictionaries");
    for (file, armed) in
        [("Phoenix.International.actors.txt", false), ("Phoenix.MilNonState.actors.txt", true)]
    {
        let mut found = Vec::new();
        for actor in actors(&read(&folder.join(file))?) {
            if let Some((name, kind)) = organization(&actor, armed, corpus) {
                found.push((proper(&name, kind == "company", corpus), kind, actor));
            }
        }
        for ((name, kind), other) in paired(&found) {
            if let Some(name) = key(&name).filter(|name| name.len() > 2) {
                rows.entry(name).or_insert_with(|| vec![(kind.to_owned(), other)]);
            }
        }
    }
    let mut sheet = Sheet::default();
    for (name, entries) in &rows {
        for (rank, (kind, other)) in entries.iter().enumerate() {
            sheet.add_ranked(name, rank, &format!("{kind}\t{other}"));
        }
    }
    Ok(sheet.render(HEADER))
}

type Rows = BTreeMap<String, Vec<(String, String)>>;

/// The names of the list that was written for this project, each with its kind and another name.
fn from_written() -> anyhow::Result<Rows> {
    let mut rows = Rows::new();
    for line in written(WRITTEN) {
        let (kind, names) =
            line.split_once('|').with_context(|| format!("in written/organizations.txt: {line}"))?;
        for entry in names.split(';') {
            let names: Vec<&str> = entry.split('=').map(str::trim).collect();
            let full = names.first().copied().unwrap_or_default();
            for (number, name) in names.iter().enumerate() {
                let (name, mark) = name.strip_suffix('?').map_or((*name, ""), |name| (name, "?"));
                let other = if number == 0 { names.get(1).copied().unwrap_or_default() } else { full };
                let entries = rows.entry(key(name).with_context(|| format!("no name: {name}"))?).or_default();
                let row = (format!("{}{mark}", kind.trim()), other.to_owned());
                // A name that is listed twice says more where it has another name.
                match entries.iter_mut().find(|(_, before)| before.is_empty() || row.1.is_empty()) {
                    Some(before) if before.1.is_empty() => *before = row,
                    Some(_) => {}
                    None => entries.push(row),
                }
            }
        }
    }
    Ok(rows)
}

/// The names of the list that was written for this project.
pub(super) fn written_names() -> anyhow::Result<BTreeSet<String>> {
    Ok(from_written()?.into_keys().collect())
}

/// The name of an actor, in capitals, and what kind of organization it is; `None` for persons and what cannot be told.
fn organization(actor: &Actor, armed: bool, corpus: &Corpus) -> Option<(String, &'static str)> {
    let name = actor.name.strip_prefix("THE ").unwrap_or(&actor.name);
    let words: Vec<&str> = name.split(' ').collect();
    let letters = name.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '-' | '\'' | '.'));
    if !letters || words.len() > 9 {
        return None;
    }
    // The companies of the source are small ones of the past; those that the news names are written by hand.
    if actor.code.starts_with("MNC") {
        return None;
    }
    let kind = match () {
        () if armed => "armed",
        () if actor.code.contains("MED") => "media",
        () => "body",
    };
    let acronym =
        words.len() == 1 && (3..=7).contains(&name.len()) && name.chars().all(|c| c.is_ascii_uppercase());
    // Names with a head noun ("Commission", "Front") are found by it; what a table must know are the others.
    (acronym && !corpus.is_lower(name, 2)).then(|| (name.to_owned(), kind))
}

/// The organizations with the other name of each: an acronym needs a name that it stands for.
fn paired<'a>(found: &'a [(String, &'a str, Actor)]) -> Vec<((String, &'a str), String)> {
    let long = || found.iter().filter(|(name, ..)| name.contains(' '));
    let mut by_initials: BTreeMap<String, &str> = BTreeMap::new();
    for (name, _, actor) in long() {
        by_initials.entry(initials(&actor.name)).or_insert(name);
    }
    let acronyms = found.iter().filter(|(name, ..)| !name.contains(' '));
    let mut short: BTreeMap<&str, String> = BTreeMap::new();
    let mut rows = Vec::new();
    for (_, kind, actor) in acronyms {
        let block = long().find(|(_, _, other)| other.block == actor.block).map(|(name, ..)| name.as_str());
        if let Some(full) = by_initials.get(&actor.name).copied().or(block) {
            short.insert(full, actor.name.clone());
            rows.push(((actor.name.clone(), *kind), full.to_owned()));
        }
    }
    for (name, kind, actor) in long() {
        let other = actor.short.clone().or_else(|| short.get(name.as_str()).cloned()).unwrap_or_default();
        if actor.short.is_some() {
            rows.push(((other.clone(), *kind), name.clone()));
        }
        rows.push(((name.clone(), *kind), other));
    }
    rows
}
