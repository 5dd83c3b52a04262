//! Brown clusters of a far larger text than the news, as the package spacy-lookups-data carries them: the table
//! `src/data/clusters.tsv`, and `--clusters <json>` to make it again.

use std::collections::{BTreeMap, HashSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

const TABLE: &str = "src/data/clusters.tsv";
/// So many of the most frequent words are kept, and beyond them what stands in the corpora.
const FREQUENT: usize = 60_000;

const HEADER: &str = "\
# Words that stand in like places: Brown clusters, one a line. Only used to learn the reader's weights.
# FORMAT: the way to the cluster from the root of the tree, a tab, its words with blanks between.
# SOURCE: data/en_lexeme_cluster.json.gz of the Python package spacy-lookups-data 1.0.5, made again by
#   `cargo xtask train --data <folder> --clusters <that file, unpacked>`; words that are neither frequent there nor
#   in the corpora are left out.
# LICENCE: MIT, Copyright (c) 2019 ExplosionAI GmbH
";

/// The way to each cluster from the root, and the cluster of each word, counted from 1.
#[derive(Default)]
pub(crate) struct Brown {
    pub paths: Vec<u16>,
    pub words: BTreeMap<String, u16>,
}

/// Reads the table.
pub(crate) fn read() -> Result<Brown> {
    let text = fs::read_to_string(TABLE).with_context(|| format!("cannot read {TABLE}"))?;
    let mut brown = Brown { paths: vec![0], words: BTreeMap::new() };
    for line in text.lines().filter(|line| !line.starts_with("# ")) {
        let (path, words) = line.split_once('\t').with_context(|| format!("no tab in {line}"))?;
        let bits = path.bytes().take(16).enumerate();
        let number = brown.paths.len() as u16;
        brown.paths.push(bits.fold(0, |path, (at, bit)| path | u16::from(bit == b'1') << at));
        brown.words.extend(words.split(' ').map(|word| (word.to_owned(), number)));
    }
    Ok(brown)
}

/// Makes the table from the package's file: one word a line, by frequency, each with its path as a number whose
/// lowest bit is the first step.
pub(crate) fn make(file: &Path, corpora: &HashSet<&str>) -> Result<()> {
    let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    let mut clusters: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (rank, line) in text.lines().filter(|line| line.contains(':')).enumerate() {
        let pair = format!("{{{}}}", line.trim().trim_end_matches(','));
        let pair: BTreeMap<String, u32> =
            serde_json::from_str(&pair).with_context(|| format!("no pair in {line}"))?;
        for (word, number) in pair {
            let kept = rank < FREQUENT || corpora.contains(word.as_str());
            if number > 0 && kept && !word.contains(char::is_whitespace) {
                let path = format!("{number:b}").chars().rev().collect();
                clusters.entry(path).or_default().push(word);
            }
        }
    }
    let mut table = HEADER.to_owned();
    for (path, words) in clusters {
        writeln!(table, "{path}\t{}", words.join(" "))?;
    }
    fs::write(TABLE, table).with_context(|| format!("cannot write {TABLE}"))
}
