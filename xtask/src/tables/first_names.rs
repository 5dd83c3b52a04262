//! First names with their gender.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::Context as _;

use super::corpus::Corpus;
use super::countries;
use super::sheet::{Sheet, key};
use super::sources::{read, written};

const WRITTEN: &str = include_str!("written/first-names.txt");

const HEADER: &[&str] = &[
    "First names. Made by `cargo xtask tables`; do not edit by hand.",
    "FORMAT: name without marks on letters; f (women), m (men) or u (both, or not known).",
    "SOURCES: US Census 1990, dist.female.first and dist.male.first (public domain), as the package names (MIT, © 2013",
    "Trey Hunner); names of other languages with their gender written for this project.",
];

/// How many times as many of one gender make the name theirs.
const OFTENER: f64 = 10.0;

/// In the news so often in lower case, a word is a name only if many people bear it, in percent.
const COMMON: u32 = 3;
const VERY_COMMON: u32 = 8;
const MANY: f64 = 0.03;

/// A name that as many people bear is a person before it is a city, in percent.
const WELL_KNOWN: f64 = 0.05;

/// Days, months, titles and parts of places, which few people bear.
const NOT: &[&str] = &[
    "Angeles", "August", "Carolina", "Delta", "Easter", "Friday", "King", "Lady", "London", "Mama", "Marine",
    "Monday", "Paris", "Prince", "Queen", "Rica", "Saturday", "Sunday", "Thursday", "Tuesday", "Wednesday",
];

pub(super) fn make(data: &Path) -> anyhow::Result<String> {
    let corpus = Corpus::of(data)?;
    let places = countries::forms(data)?;
    let is_other = |name: &str| {
        let word = corpus.is_common(name, COMMON) || corpus.is_lower(name, VERY_COMMON);
        word || places.contains(name) || NOT.contains(&name)
    };
    let mut genders: BTreeMap<String, char> = BTreeMap::new();
    for (name, [female, male]) in census(data)? {
        let share = female + male;
        if NOT.contains(&name.as_str()) || share < MANY && is_other(&name) {
            continue;
        }
        let gender = match () {
            () if female > male * OFTENER => 'f',
            () if male > female * OFTENER => 'm',
            () => 'u',
        };
        genders.insert(name, gender);
    }
    for line in written(WRITTEN) {
        let (gender, names) =
            line.split_once('|').with_context(|| format!("in written/first-names.txt: {line}"))?;
        let gender = gender.trim().chars().next().context("no gender")?;
        for name in names.split_whitespace() {
            let name = key(name).with_context(|| format!("no name: {name}"))?;
            // What one language gives to men another may give to women: Andrea, Jean, Nicola.
            genders.entry(name).and_modify(|known| *known = both(*known, gender)).or_insert(gender);
        }
    }
    let mut sheet = Sheet::default();
    for (name, gender) in genders {
        sheet.add(&name, &gender.to_string());
    }
    Ok(sheet.render(HEADER))
}

/// All first names that the sources have.
pub(super) fn all(data: &Path) -> anyhow::Result<BTreeSet<String>> {
    let names = read(&data.join("gazetteers/names/NamesDatabases/first names/all.txt"))?;
    Ok(names.lines().filter_map(key).chain(census(data)?.into_keys()).collect())
}

/// The gender of a name that has one in one source and one in another.
fn both(one: char, other: char) -> char {
    match (one, other) {
        ('u', known) => known,
        (one, other) if one == other => one,
        _ => 'u',
    }
}

/// Names that so many people bear that a city of the name is the less likely reading.
pub(super) fn well_known(data: &Path) -> anyhow::Result<BTreeSet<String>> {
    let first = census(data)?.into_iter().filter(|(_, shares)| shares[0] + shares[1] >= WELL_KNOWN);
    let mut names: BTreeSet<String> = first.map(|(name, _)| name).collect();
    let last = read(&data.join("gazetteers/names/names/dist.all.last"))?;
    names.extend(rows(&last).filter(|(_, share)| *share >= WELL_KNOWN).map(|(name, _)| name));
    Ok(names)
}

/// The shares of women and of men of each name, in percent.
fn census(data: &Path) -> anyhow::Result<BTreeMap<String, [f64; 2]>> {
    let mut names: BTreeMap<String, [f64; 2]> = BTreeMap::new();
    for (number, list) in ["dist.female.first", "dist.male.first"].into_iter().enumerate() {
        for (name, share) in rows(&read(&data.join("gazetteers/names/names").join(list))?) {
            names.entry(name).or_default()[number] = share;
        }
    }
    Ok(names)
}

/// Names in proper case with their share.
fn rows(list: &str) -> impl Iterator<Item = (String, f64)> + '_ {
    list.lines().filter_map(|line| {
        let mut columns = line.split_whitespace();
        let (name, share) = (columns.next()?, columns.next()?.parse().ok()?);
        let (head, tail) = name.split_at_checked(1)?;
        Some((format!("{head}{}", tail.to_lowercase()), share))
    })
}
