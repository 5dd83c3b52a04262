//! Cities and towns.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Context as _;

use super::corpus::Corpus;
use super::countries;
use super::first_names;
use super::sheet::{Sheet, key};
use super::sources::{csv, read, written};

const WRITTEN: &str = include_str!("written/cities.txt");

const HEADER: &[&str] = &[
    "Cities above 15,000 inhabitants. Made by `cargo xtask tables`; do not edit by hand.",
    "FORMAT: name without marks on letters, ? if also a word or a person's name.",
    "SOURCES: GeoNames (CC BY 4.0) as world-cities.csv of the datasets/world-cities package; other English names",
    "written for this project.",
];

/// In the news so often in lower case, a word is more than a city.
const COMMON: u32 = 2;

/// And so often even if it is written with a capital oftener: "March", "University".
const VERY_COMMON: u32 = 4;

/// A city of the source.
pub(super) struct City {
    pub(super) name: String,
    pub(super) code: String,
    pub(super) region: String,
}

/// The cities of the source.
pub(super) fn sources(data: &Path) -> anyhow::Result<Vec<City>> {
    let codes = countries::codes_by_name(data)?;
    let rows = csv(&read(&data.join("gazetteers/cities/data/world-cities.csv"))?);
    let cities = rows.into_iter().skip(1).map(|row| {
        let [name, country, region, _] = <[String; 4]>::try_from(row).ok().context("not four columns")?;
        let code = code(&codes, &country).with_context(|| format!("no code for {country}"))?;
        Ok(City { name, code, region })
    });
    cities.collect()
}

/// The code of a country, whose name may be written "Korea, Republic of" or "Cocos (Keeling) Islands".
fn code(codes: &BTreeMap<String, String>, country: &str) -> Option<String> {
    let known = match country {
        "Congo, The Democratic Republic of the" => "CD",
        "Korea, Democratic People's Republic of" => "KP",
        "Korea, Republic of" => "KR",
        "Virgin Islands, British" => "VG",
        "Virgin Islands, U.S." => "VI",
        "Cocos (Keeling) Islands" => "CC",
        "Sint Maarten (Dutch part)" => "SX",
        "Saint Martin (French part)" => "MF",
        "Bonaire, Sint Eustatius and Saba" => "BQ",
        _ if country.ends_with("XK") => "XK",
        _ => {
            let short = country.split([',', '(']).next()?;
            return codes.get(&key(country)?).or_else(|| codes.get(&key(short)?)).cloned();
        }
    };
    Some(known.to_owned())
}

pub(super) fn make(data: &Path) -> anyhow::Result<String> {
    let corpus = Corpus::of(data)?;
    let people = first_names::well_known(data)?;
    let is_word = |name: &str| corpus.is_common(name, COMMON) || corpus.is_lower(name, VERY_COMMON);
    let mut known: BTreeMap<String, bool> = BTreeMap::new();
    for line in written(WRITTEN) {
        let (_, names) = line.split_once('|').with_context(|| format!("in written/cities.txt: {line}"))?;
        for name in names.split(';') {
            let (name, common) = name.strip_suffix('?').map_or((name, false), |name| (name, true));
            *known.entry(key(name).with_context(|| format!("no name: {name}"))?).or_default() |= common;
        }
    }
    for city in sources(data)? {
        let Some(name) = key(&city.name) else { continue };
        if is_plain(&city, &name) && (name.contains(' ') || !is_word(&name)) {
            let common = people.contains(&name);
            known.entry(name).or_insert(common);
        }
    }
    let mut sheet = Sheet::default();
    for (name, common) in known {
        sheet.add(&name, if common { "?" } else { "" });
    }
    Ok(sheet.render(HEADER))
}

/// Whether the news may write the city so. Left out, to keep the table small, are districts, the long names of small
/// places, and the names of India that are spelled letter by letter.
fn is_plain(city: &City, name: &str) -> bool {
    let by_letter =
        |c: char| matches!(c, 'ā' | 'ī' | 'ū' | 'Ā' | 'Ī' | 'Ū' | 'ḷ' | 'ṭ' | 'ḍ' | 'ṇ' | 'ś' | 'ṣ');
    name.len() > 1
        && name.split(' ').count() < 3
        && name.split('-').count() < 3
        && !name.contains(|c: char| matches!(c, '(' | '/' | ',') || c.is_ascii_digit())
        && !(city.code == "IN" && city.name.contains(by_letter))
}
