//! Countries: names, demonyms, capitals.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::Context as _;
use serde_json::Value;

use super::sheet::{Sheet, key};
use super::sources::{csv, read, written};

const WRITTEN: &str = include_str!("written/countries.txt");

const HEADER: &[&str] = &[
    "Countries by their names, demonyms and capitals. Made by `cargo xtask tables`; do not edit by hand.",
    "FORMAT: form without marks on letters, ISO 3166-1 code (XK Kosovo; SU, YU, CS, DD no more), kind, ? if ambiguous.",
    "SOURCES: Unicode CLDR, main/en/territories.json (Unicode-3.0, © Unicode, Inc.); names of ISO 3166 and the UN and",
    "capitals as country-codes.csv of the datasets/country-codes package (PDDL); the rest, demonyms above all, written",
    "for this project.",
];

/// Kinds of forms in the order in which the engine lists them.
const KINDS: [&str; 5] = ["name", "short", "adjective", "people", "capital"];

pub(super) fn make(data: &Path) -> anyhow::Result<String> {
    Ok(Forms::of(data)?.sheet().render(HEADER))
}

/// Every form of every country, spelled as a key.
pub(super) fn forms(data: &Path) -> anyhow::Result<BTreeSet<String>> {
    Ok(Forms::of(data)?.0.into_keys().filter_map(|(form, ..)| key(&form)).collect())
}

/// Codes of countries by the names that the lists of codes have, spelled as keys.
pub(super) fn codes_by_name(data: &Path) -> anyhow::Result<BTreeMap<String, String>> {
    let mut forms = Forms::default();
    forms.cldr(data)?;
    forms.codes(data)?;
    let names = forms.0.into_keys().filter(|(_, kind, _)| *kind == 0);
    Ok(names.filter_map(|(form, _, code)| Some((key(&form)?, code))).collect())
}

/// Forms with their kind and code, and whether they are ambiguous.
#[derive(Default)]
struct Forms(BTreeMap<(String, usize, String), bool>);

impl Forms {
    /// All forms of all sources.
    fn of(data: &Path) -> anyhow::Result<Self> {
        let mut forms = Self::default();
        forms.cldr(data)?;
        forms.codes(data)?;
        for line in written(WRITTEN) {
            forms.written(line).with_context(|| format!("in written/countries.txt: {line}"))?;
        }
        Ok(forms)
    }

    fn add(&mut self, form: &str, kind: &str, code: &str) {
        let form = form.trim_end_matches([' ', '*']).trim();
        let form = form.strip_prefix("the ").unwrap_or(form).trim_end_matches(" (the)");
        let (form, ambiguous) = form.strip_suffix('?').map_or((form, false), |form| (form, true));
        if form.is_empty() || form == "-" {
            return;
        }
        let short = kind == "name" && !form.contains(|c: char| c.is_lowercase());
        let kind = if short { "short" } else { kind };
        let number = KINDS.iter().position(|known| *known == kind).unwrap_or_default();
        *self.0.entry((form.to_owned(), number, code.to_owned())).or_default() |= ambiguous;
        if form.contains(" & ") {
            self.add(&form.replace(" & ", " and "), kind, code);
        }
        if let Some(saint) = form.strip_prefix("St. ") {
            self.add(&format!("Saint {saint}"), kind, code);
        }
    }

    /// Names of territories of the CLDR; the codes of larger parts of the world are numbers.
    fn cldr(&mut self, data: &Path) -> anyhow::Result<()> {
        let file = "gazetteers/cldr-en/cldr-json/cldr-localenames-full/main/en/territories.json";
        let cldr: Value = serde_json::from_str(&read(&data.join(file))?)?;
        let territories = cldr
            .pointer("/main/en/localeDisplayNames/territories")
            .and_then(Value::as_object)
            .context("no /main/en/localeDisplayNames/territories")?;
        for (key, name) in territories {
            let (Some(code), Some(name)) = (key.get(..2), name.as_str()) else { continue };
            let country = code.bytes().all(|byte| byte.is_ascii_uppercase())
                && !matches!(code, "UN" | "EU" | "EZ" | "QO" | "XA" | "XB" | "ZZ")
                && !matches!(code, "AC" | "CP" | "CQ" | "DG" | "EA" | "IC" | "TA")
                && key.get(2..3).is_none_or(|next| next == "-");
            if country && !name.contains(['(', '–']) && !name.contains(" - ") && !name.contains(" SAR ") {
                self.add(name, "name", code);
            }
        }
        Ok(())
    }

    /// Names and capitals of the list of codes.
    fn codes(&mut self, data: &Path) -> anyhow::Result<()> {
        let rows = csv(&read(&data.join("gazetteers/country-codes/data/country-codes.csv"))?);
        let (head, rows) = rows.split_first().context("no rows")?;
        let column = |name: &str| head.iter().position(|column| column == name).context(name.to_owned());
        let code = column("ISO3166-1-Alpha-2")?;
        let names = [
            column("UNTERM English Short")?,
            column("UNTERM English Formal")?,
            column("official_name_en")?,
            column("CLDR display name")?,
        ];
        let capital = column("Capital")?;
        for row in rows {
            for name in names.map(|column| row[column].replace(" (the)", "")) {
                if !name.contains(['(', ',']) && !name.contains(" - ") {
                    self.add(&name, "name", &row[code]);
                }
            }
            self.add(&row[capital], "capital", &row[code]);
        }
        Ok(())
    }

    /// A line of what was written for this project.
    fn written(&mut self, line: &str) -> anyhow::Result<()> {
        let mut columns = line.split('|').map(str::trim);
        let mut next = || columns.next().context("a column is missing");
        let (code, names, adjectives, people, capitals) = (next()?, next()?, next()?, next()?, next()?);
        for (column, kind) in [(names, "name"), (adjectives, "adjective"), (capitals, "capital")] {
            column.split(';').for_each(|form| self.add(form.trim(), kind, code));
        }
        let noun_too = people.is_empty() || people.starts_with('+');
        for adjective in adjectives.split(';').filter(|_| noun_too) {
            self.add(&plural(adjective.trim()), "people", code);
        }
        for person in people.split(';').map(str::trim).filter(|person| !matches!(*person, "+" | "-" | "")) {
            // "Finn" is also a first name, "Finns" is not.
            for form in [person.to_owned(), plural(person.trim_end_matches('?'))] {
                self.add(&form, "people", code);
                self.add(&woman(&form), "people", code);
            }
        }
        Ok(())
    }

    /// The rows; a form of several countries, or marked in one place, is ambiguous in all.
    fn sheet(self) -> Sheet {
        let mut codes: BTreeMap<&str, (Vec<&str>, bool)> = BTreeMap::new();
        for ((form, _, code), ambiguous) in &self.0 {
            let (codes, marked) = codes.entry(form).or_default();
            codes.push(code);
            *marked |= *ambiguous;
        }
        let mut sheet = Sheet::default();
        for (form, kind, code) in self.0.keys() {
            let (codes, marked) = &codes[form.as_str()];
            let ambiguous = *marked || codes.iter().any(|other| other != code);
            let mark = if ambiguous { "\t?" } else { "" };
            sheet.add_ranked(form, *kind, &format!("{code}\t{}{mark}", KINDS[*kind]));
        }
        sheet
    }
}

/// The plural of a demonym; the mark of an ambiguous one stays.
fn plural(one: &str) -> String {
    let (one, mark) = one.strip_suffix('?').map_or((one, ""), |one| (one, "?"));
    match one.strip_suffix("man") {
        Some(stem) if stem.ends_with(['h', 's', 'x']) => format!("{stem}men{mark}"),
        _ => format!("{one}s{mark}"),
    }
}

/// "Frenchwoman" of "Frenchman", "Frenchwomen" of "Frenchmen".
fn woman(man: &str) -> String {
    match (man.strip_suffix("man"), man.strip_suffix("men")) {
        (Some(stem), _) if stem.ends_with(['h', 's', 'x']) => format!("{stem}woman"),
        (_, Some(stem)) if stem.ends_with(['h', 's', 'x']) => format!("{stem}women"),
        _ => man.to_owned(),
    }
}
