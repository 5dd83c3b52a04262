//! Nouns of offices, ranks and professions.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Context as _;

use super::sheet::{Sheet, key};
use super::sources::written;

const WRITTEN: &str = include_str!("written/offices.txt");

const HEADER: &[&str] = &[
    "Nouns that say what a person is. Made by `cargo xtask tables`; do not edit by hand.",
    "FORMAT: noun of one word, in lower case and in the singular, kind.",
    "SOURCES: written for this project.",
];

/// The table of single words: the attributes of a longer title are read where they stand.
pub(super) fn make(_: &Path) -> anyhow::Result<String> {
    let mut kinds: BTreeMap<String, &str> = BTreeMap::new();
    for line in written(WRITTEN) {
        let (kind, nouns) =
            line.split_once('|').with_context(|| format!("in written/offices.txt: {line}"))?;
        for noun in nouns.split(';').flat_map(|noun| genders(noun.trim())).filter(|noun| !noun.contains(' '))
        {
            kinds.entry(key(&noun).with_context(|| format!("no noun: {noun}"))?).or_insert(kind.trim());
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
