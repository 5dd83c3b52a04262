//! Treebanks: sentences with tags, lemmas, heads and relations.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use nutgraf::tag::class::{Relation, Tag};

/// A sentence of a treebank.
#[derive(Clone, Default)]
pub(crate) struct Sentence {
    pub words: Vec<String>,
    pub lemmas: Vec<String>,
    pub tags: Vec<u8>,
    /// Heads, counted from 0; the root is the number of words.
    pub heads: Vec<u32>,
    pub relations: Vec<u8>,
    /// The relation as written, for scores that count every subtype.
    pub written: Vec<String>,
    /// The last column, which holds entities in some corpora.
    pub misc: Vec<String>,
    pub genre: String,
}

/// Reads a treebank.
pub(crate) fn read(path: &Path) -> Result<Vec<Sentence>> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let (mut sentences, mut genre) = (Vec::new(), String::new());
    for block in text.split("\n\n") {
        let mut sentence = Sentence::default();
        let mut heads = Vec::new();
        for line in block.lines() {
            if let Some(name) = line.strip_prefix("# meta::genre = ") {
                genre = name.to_owned();
            }
            let columns: Vec<&str> = line.split('\t').collect();
            if columns.len() != 10 || !columns[0].bytes().all(|byte| byte.is_ascii_digit()) {
                continue;
            }
            sentence.words.push(columns[1].to_owned());
            sentence.lemmas.push(columns[2].to_owned());
            let tag = Tag::of(columns[3], columns[4]).with_context(|| format!("no tag for {line}"))?;
            sentence.tags.push(tag as u8);
            heads.push(columns[6].parse::<u32>().with_context(|| format!("no head in {line}"))?);
            sentence.relations.push(Relation::of(columns[7]) as u8);
            sentence.written.push(columns[7].to_owned());
            sentence.misc.push(columns[9].to_owned());
        }
        let count = heads.len() as u32;
        sentence.heads = heads.into_iter().map(|head| if head == 0 { count } else { head - 1 }).collect();
        sentence.genre = genre.clone();
        // Texts that may not be given away stand as blanks.
        if count > 0 && !sentence.words.iter().all(|word| word == "_") {
            sentences.push(sentence);
        }
    }
    Ok(sentences)
}
