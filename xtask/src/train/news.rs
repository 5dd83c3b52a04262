//! Running text: how often words stand, and beside which others.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use nutgraf::tag::tokens;

/// Words of running text as numbers; 0 is the edge of a sentence.
pub(crate) struct News {
    /// The words, each once, in the order in which they first came.
    pub words: Vec<String>,
    /// How often each stands.
    pub counts: Vec<u32>,
    /// The text.
    pub text: Vec<u32>,
    /// Some sentences as they stand.
    pub sample: Vec<Vec<String>>,
}

/// Reads the articles and the sentences of treebanks beside them.
pub(crate) fn read(path: &Path, more: &[&[String]]) -> Result<News> {
    let file = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let mut sentences: Vec<Vec<String>> = Vec::new();
    for line in file.lines() {
        let article: serde_json::Value = serde_json::from_str(line).context("an article is no JSON")?;
        for paragraph in article["text"].as_str().unwrap_or_default().lines() {
            split(&tokens(paragraph), &mut sentences);
        }
    }
    let sample = sentences.iter().filter(|sentence| sentence.len() > 4).step_by(4).cloned().collect();
    sentences.extend(more.iter().map(|sentence| sentence.iter().map(|word| plain(word)).collect()));
    let mut news = News { words: vec![String::new()], counts: vec![0], text: vec![0], sample };
    let inner = inner_counts(&sentences);
    let count = |word: &str| inner.get(word).copied().unwrap_or(0);
    let mut numbers: HashMap<String, u32> = HashMap::new();
    for sentence in &sentences {
        for (at, word) in sentence.iter().enumerate() {
            // A capital that only the place in the sentence asks for is taken away.
            let lower = word.to_lowercase();
            let word =
                if at == 0 && count(&lower) >= count(word) && count(&lower) > 0 { &lower } else { word };
            let next = news.words.len() as u32;
            let number = *numbers.entry(word.clone()).or_insert(next);
            if number == next {
                news.words.push(word.clone());
                news.counts.push(0);
            }
            news.counts[number as usize] += 1;
            news.text.push(number);
        }
        news.text.push(0);
    }
    Ok(news)
}

/// Cuts a paragraph at full stops.
fn split(words: &[&str], sentences: &mut Vec<Vec<String>>) {
    for sentence in words.split_inclusive(|word| matches!(*word, "." | "!" | "?")) {
        sentences.push(sentence.iter().map(|word| plain(word)).collect());
    }
}

/// A word as the lexicon keeps it: digits as 0, straight quotation marks.
fn plain(word: &str) -> String {
    let same = |c: char| match c {
        '0'..='9' => '0',
        '‘' | '’' => '\'',
        '“' | '”' => '"',
        other => other,
    };
    word.chars().map(same).collect()
}

/// How often words stand where a capital tells something.
fn inner_counts(sentences: &[Vec<String>]) -> HashMap<&str, u32> {
    let mut counts = HashMap::new();
    for word in sentences.iter().flat_map(|sentence| sentence.iter().skip(1)) {
        *counts.entry(word.as_str()).or_insert(0) += 1;
    }
    counts
}
