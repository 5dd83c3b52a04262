//! Currencies by code, with symbols and English names.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::Context as _;
use serde_json::Value;

const HEADER: &str = "\
# Currencies. Made by `cargo xtask tables`; do not edit by hand.
# FORMAT: ISO 4217 code, + (in use) or - (withdrawn), symbols parted by blanks, English name for one, for many.
# SOURCES: Unicode CLDR, main/en/currencies.json (Unicode-3.0, © Unicode, Inc.) for names and symbols;
# ISO 4217 as codes-all.csv of the datasets/currency-codes package (PDDL) for the codes in use.
";

pub(super) fn make(data: &Path) -> anyhow::Result<String> {
    let in_use = codes_in_use(&data.join("gazetteers/currency/data/codes-all.csv"))?;
    let file = data.join("gazetteers/cldr-en/cldr-json/cldr-numbers-full/main/en/currencies.json");
    let content = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    let cldr: Value = serde_json::from_str(&content)?;
    let listed = cldr
        .pointer("/main/en/numbers/currencies")
        .and_then(Value::as_object)
        .context("currencies.json has no /main/en/numbers/currencies")?;
    let mut made = HEADER.to_owned();
    for (code, entry) in listed.iter().collect::<BTreeMap<_, _>>() {
        let text = |key: &str| entry.get(key).and_then(Value::as_str).unwrap_or_default();
        let (one, many) = (text("displayName-count-one"), text("displayName-count-other"));
        if code.starts_with('X') && !in_use.contains(code) || many.is_empty() || many.contains(['(', '–']) {
            continue;
        }
        let state = if in_use.contains(code) { "+" } else { "-" };
        let mut symbols: Vec<&str> = ["symbol", "symbol-alt-narrow", "symbol-alt-variant"]
            .into_iter()
            .map(text)
            .filter(|symbol| !symbol.is_empty() && symbol != code && !symbol.contains(char::is_whitespace))
            .collect();
        symbols.dedup();
        writeln!(made, "{code}\t{state}\t{}\t{one}\t{many}", symbols.join(" "))?;
    }
    Ok(made)
}

/// The alphabetic codes without a date of withdrawal.
fn codes_in_use(file: &Path) -> anyhow::Result<BTreeSet<String>> {
    let content = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    // Only the first column is ever quoted, so the others are counted from the end.
    let rows = content.lines().skip(1).filter_map(|line| {
        let mut columns = line.rsplit(',');
        let (withdrawn, _minor, _number, code) =
            (columns.next()?, columns.next()?, columns.next()?, columns.next()?);
        let valued = code.len() == 3 && !matches!(code, "XTS" | "XXX");
        (withdrawn.trim().is_empty() && valued).then(|| code.to_owned())
    });
    Ok(rows.collect())
}
