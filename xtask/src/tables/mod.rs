//! Makes the tables of `src/data` that come from public gazetteers.

mod cities;
mod corpus;
mod countries;
mod currencies;
mod equipment;
mod first_names;
#[path = "../../../src/lexicon/gazetteer/fold.rs"]
mod fold;
mod offices;
mod organizations;
mod phoenix;
mod regions;
mod sheet;
mod sources;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};

/// Makes one table from the folder of the sources.
type Make = fn(&Path) -> anyhow::Result<String>;

/// Every table with what makes it.
const TABLES: &[(&str, Make)] = &[
    ("src/data/currencies.tsv", currencies::make),
    ("src/data/gazetteer/cities.tsv", cities::make),
    ("src/data/gazetteer/countries.tsv", countries::make),
    ("src/data/gazetteer/equipment.tsv", equipment::make),
    ("src/data/gazetteer/first-names.tsv", first_names::make),
    ("src/data/gazetteer/offices.tsv", offices::make),
    ("src/data/gazetteer/organizations.tsv", organizations::make),
    ("src/data/gazetteer/regions.tsv", regions::make),
];

/// Options of `cargo xtask tables`.
#[derive(clap::Args)]
pub(crate) struct Tables {
    /// The folder that holds the sources.
    #[arg(long, default_value = "../shared/data")]
    data: PathBuf,
    /// Only compares with what lies in src/data.
    #[arg(long)]
    check: bool,
}

/// Writes the tables, or with `check` only compares them with what lies in `src/data`.
pub(crate) fn run(options: &Tables) -> anyhow::Result<()> {
    for &(table, make) in TABLES {
        let made = make(&options.data).with_context(|| format!("cannot make {table}"))?;
        if options.check {
            compare(Path::new(""), table, &made)?;
        } else {
            fs::write(table, made).with_context(|| format!("cannot write {table}"))?;
        }
    }
    Ok(())
}

/// Fails where what was made is not what lies there.
fn compare(root: &Path, table: &str, made: &str) -> anyhow::Result<()> {
    let lies = fs::read_to_string(root.join(table)).with_context(|| format!("cannot read {table}"))?;
    match lies.lines().zip(made.lines()).position(|(lies, made)| lies != made) {
        Some(line) => bail!("{table}:{} differs from its source: run `cargo xtask tables`", line + 1),
        None if lies.len() != made.len() => bail!("{table} is longer or shorter than its source gives"),
        None => Ok(()),
    }
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
        for &(table, make) in TABLES {
            compare(&root, table, &make(&data).unwrap()).unwrap();
        }
    }
}
