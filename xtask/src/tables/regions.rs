//! Regions: first-level subdivisions of countries, and parts of the world.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::Context as _;

use super::corpus::Corpus;
use super::sheet::{Sheet, key};
use super::sources::written;
use super::{cities, countries};

const WRITTEN: &str = include_str!("written/regions.txt");

const HEADER: &[&str] = &[
    "Regions: states, provinces, seas, continents. Made by `cargo xtask tables`; do not edit by hand.",
    "FORMAT: name without marks on letters, ? if it is often something else.",
    "SOURCES: GeoNames (CC BY 4.0) as world-cities.csv of the datasets/world-cities package for first-level subdivisions;",
    "states' abbreviations and names of wider regions written for this project.",
];

/// What a subdivision is, behind its name; the news leaves it out.
const KINDS: &[&str] = &[
    " Oblast", " oblast", " Province", " Region", " County", " Governorate", " Department", " District",
    " Division", " State", " Prefecture", " Municipality", " Republic", " City", " Krai", " Parish",
    " Canton", " Wilaya", " Emirate",
];

/// In the news at least so often in lower case, a word is no region.
const COMMON: u32 = 4;

pub(super) fn make(data: &Path) -> anyhow::Result<String> {
    let corpus = Corpus::of(data)?;
    let known: BTreeSet<String> = countries::codes_by_name(data)?.into_keys().collect();
    let mut codes: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for city in cities::sources(data)? {
        let Some(name) = key(&city.region) else { continue };
        let bare = KINDS.iter().find_map(|kind| name.strip_suffix(kind)).unwrap_or(&name);
        for form in BTreeSet::from([name.as_str(), bare]) {
            let word = !form.contains(' ') && corpus.is_lower(form, COMMON);
            if form.len() > 2 && !word && !known.contains(form) && !form.contains(['(', '/', ',']) {
                codes.entry(form.to_owned()).or_default().insert(city.code.clone());
            }
        }
    }
    let mut rows: BTreeMap<String, String> = codes
        .into_iter()
        .map(|(name, codes)| {
            let mark = if codes.len() > 1 { "?" } else { "" };
            (name, mark.to_owned())
        })
        .collect();
    for line in written(WRITTEN) {
        let (_, names) = line.split_once('|').with_context(|| format!("in written/regions.txt: {line}"))?;
        for name in names.split(';').map(str::trim) {
            let (name, mark) = name.strip_suffix('?').map_or((name, ""), |name| (name, "?"));
            let name = key(name).with_context(|| format!("no name: {name}"))?;
            rows.insert(name, mark.to_owned());
        }
    }
    let mut sheet = Sheet::default();
    for (name, columns) in &rows {
        sheet.add(name, columns);
    }
    Ok(sheet.render(HEADER))
}
