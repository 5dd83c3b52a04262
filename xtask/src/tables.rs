//! Makes the tables of `src/data` that come from public gazetteers.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, bail};
use serde_json::Value;

const CURRENCIES: &str = "src/data/currencies.tsv";

const HEADER: &str = "\
# Currencies. Made by `cargo xtask tables`; do not edit by hand.
# FORMAT: ISO 4217 code, + (in use) or - (withdrawn), symbols parted by blanks, English name for one, for many.
# SOURCES: Unicode CLDR, main/en/currencies.json (Unicode-3.0, © Unicode, Inc.) for names and symbols;
# ISO 4217 as codes-all.csv of the datasets/currency-codes package (PDDL) for the codes in use.
";

/// Writes the tables, or with `check` only compares them with what lies in `src/data`.
pub(crate) fn tables(data: &Path, check: bool) -> anyhow::Result<()> {
    let made = currencies(data)?;
    let target = Path::new(CURRENCIES);
    if !check {
        return fs::write(target, made).with_context(|| format!("cannot write {CURRENCIES}"));
    }
    let lies = fs::read_to_string(target).with_context(|| format!("cannot read {CURRENCIES}"))?;
    match lies.lines().zip(made.lines()).position(|(lies, made)| lies != made) {
        Some(line) => bail!("{CURRENCIES}:{} differs from its source: run `cargo xtask tables`", line + 1),
        None if lies.len() != made.len() => bail!("{CURRENCIES} is longer or shorter than its source gives"),
        None => Ok(()),
    }
}

fn currencies(data: &Path) -> anyhow::Result<String> {
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
fn codes_in_use(file: &Path) -> anyhow::Result<std::collections::BTreeSet<String>> {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_what_their_sources_give() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let data = root.join("../shared/data");
        if !data.exists() {
            println!("skipped: {} is not here", data.display());
            return;
        }
        let lies = fs::read_to_string(root.join(CURRENCIES)).unwrap();
        assert!(lies == currencies(&data).unwrap(), "run `cargo xtask tables`");
    }
}
