//! Names of weapons, vehicles, aircraft and drones.

use std::collections::BTreeSet;
use std::path::Path;

use super::corpus::Corpus;
use super::sheet::{Sheet, key};
use super::sources::{csv, read, written};
use super::{first_names, organizations};

const WRITTEN: &str = include_str!("written/equipment.txt");

const HEADER: &[&str] = &[
    "Military equipment, aircraft and rockets by name. Made by `cargo xtask tables`; do not edit by hand.",
    "FORMAT: name without marks on letters, nothing.",
    "SOURCES: types of equipment of the Oryx lists as totals_by_system_wide.csv of the scrape_oryx project (CC BY 4.0);",
    "names known beyond that list written for this project.",
];

/// Words that say of what type it is, and end its name.
const TYPES: &[&str] = &[
    "AA", "AFV", "APC", "ARV", "AVLB", "Ambulance", "Armored", "Armoured", "Artillery", "CBRN", "EW",
    "Engineer", "IMV", "Infantry", "MRAP", "MRL", "MRLS", "Mobile", "Mobility", "Obr.", "Patrol",
    "Protected", "PsyOps", "SAM", "SatCom", "TEL", "TELAR", "TLAR", "Tactical", "UAV", "UCAV", "UGV", "VHF",
    "VTOL", "Zr.", "Engineering", "Radar", "Boom", "Crane", "Search", "Truck", "Turret", "and", "or",
    "based", "class", "converted", "for", "from", "of", "on", "with", "With",
];

/// Words that look like names there and are none, or name what else there is.
const NOT: &[&str] = &[
    "Aero", "Alligator", "Archer", "Antenna", "Avenger", "Bandvagn", "Breacher", "Clam", "Cobra", "Cougar",
    "Coyote", "Cruiser", "Insitu", "Mamba", "Mech", "Mastiff", "Pontoon", "Punisher", "Samaritan",
    "Sapphire", "Sparrow", "Spartan", "Spoon", "Svet", "Meterorit", "Oraln", "Unimog", "Sorum",
    "AeroVironment", "Aeronautics", "Ares", "Argus", "Barnaul", "Beriev", "Boeing", "Caterpillar", "Daewoo",
    "Embraer", "Hilux", "Iveco", "Jelcz", "Magirus", "Malloy", "Melara", "Mercedes-Benz", "Otokar",
    "Oshkosh", "Peugeot", "Prima", "Saxon", "Shrek", "Toyota", "Uknown", "Ural", "Varta", "Volkswagen",
    "Weaponised", "Amur", "Ladoga", "Titan", "Terminator", "Novator", "ARTHUR", "NOTA", "RADA", "GAIA",
    "KUNG", "HAWK", "Pelikan",
];

pub(super) fn make(data: &Path) -> anyhow::Result<String> {
    let corpus = Corpus::of(data)?;
    let mut taken: BTreeSet<String> = first_names::all(data)?;
    taken.extend(NOT.iter().copied().map(str::to_owned));
    taken.extend(organizations::written_names()?);
    let common = read(&data.join("gazetteers/units/quantulum3/_lang/en_US/common-words.txt"))?;
    let common: BTreeSet<&str> = common.lines().collect();
    let mut names: BTreeSet<String> = BTreeSet::new();
    for row in csv(&read(&data.join("gazetteers/oryx/totals_by_system_wide.csv"))?).iter().skip(1) {
        let words = name(&row[1]);
        let is_name = |(number, word): &(usize, String)| {
            let capital = word.contains(|c: char| c.is_ascii_uppercase());
            let designation =
                capital && word.contains(|c: char| c.is_ascii_digit()) && (*number == 0 || word.len() > 4);
            let plain = word.starts_with(|c: char| c.is_ascii_uppercase()) && word.len() > 3;
            let parts = word
                .split('-')
                .all(|part| !corpus.is_lower(part, 1) && !common.contains(part.to_lowercase().as_str()));
            (designation || plain && parts) && word.len() > 2 && !taken.contains(word)
        };
        if words.first().is_none_or(|first| corpus.is_common(first, 1)) {
            continue;
        }
        if words.len() > 1 {
            names.insert(words.join(" "));
        }
        let stems = words.iter().map(|word| stem(word)).enumerate();
        names.extend(words.iter().cloned().enumerate().chain(stems).filter(is_name).map(|(_, word)| word));
        if let [.., before, last] = words.as_slice()
            && last.starts_with(|c: char| c.is_ascii_digit())
        {
            names.insert(format!("{before} {}", stem(last)));
        }
    }
    let mut sheet = Sheet::default();
    for name in names.iter().map(String::as_str).chain(written(WRITTEN).flat_map(|line| line.split(';'))) {
        sheet.add(name, "");
    }
    Ok(sheet.render(HEADER))
}

/// The words of a type's name: "1 122mm 2B26 'Grad-K' rocket launcher" is "2B26", "Grad-K".
fn name(system: &str) -> Vec<String> {
    // Two Cyrillic letters are written by their number.
    let system = system.replace("<U+041C>", "M").replace("<U+0421>", "S");
    let count = system.split(' ').next().filter(|count| count.bytes().all(|byte| byte.is_ascii_digit()));
    let system = &system[count.map_or(0, str::len)..];
    let plain =
        system.split(['(', ':', ',', '/']).next().and_then(key).unwrap_or_default().replace(['\'', '"'], "");
    let words = plain.split(' ').filter(|word| !word.is_empty() && !is_calibre(word));
    let named = words.take_while(|word| {
        !TYPES.contains(word) && !is_drive(word) && !word.starts_with(|c: char| c.is_ascii_lowercase())
    });
    named.map(str::to_owned).collect()
}

/// "6x6".
fn is_drive(word: &str) -> bool {
    matches!(word.as_bytes(), [b'0'..=b'9', b'x', b'0'..=b'9'])
}

fn is_calibre(word: &str) -> bool {
    word.strip_suffix("mm").is_some_and(|number| number.chars().all(|c| c.is_ascii_digit() || c == '.'))
}

/// The name without the letters of a variant: "T-72" of "T-72B3", "Grad" of "Grad-K", "2" of "2A6".
fn stem(word: &str) -> String {
    let digit = word.find(|c: char| c.is_ascii_digit());
    if let Some(from) = digit.filter(|&from| from > 0 || word.len() < 4) {
        let number = word[from..].find(|c: char| !c.is_ascii_digit()).map_or(word.len(), |at| from + at);
        return word[..number].to_owned();
    }
    match word.split_once('-') {
        Some((stem, variant)) if variant.len() < 3 && stem.len() > 3 => stem.to_owned(),
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_stripped() {
        assert_eq!(name("1 122mm 2B26 'Grad-K' rocket launcher"), ["2B26", "Grad-K"]);
        assert_eq!(name("12 Leopard 2A6"), ["Leopard", "2A6"]);
        assert!(name("3 unknown truck").is_empty());
        for (word, base) in
            [("T-72B3", "T-72"), ("Grad-K", "Grad"), ("2A6", "2"), ("M777A2", "M777"), ("MT-LB", "MT-LB")]
        {
            assert_eq!(stem(word), base);
        }
    }
}
