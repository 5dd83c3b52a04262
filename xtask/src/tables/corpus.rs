//! How words are written in the news, to tell names from common words.

use std::collections::HashMap;
use std::path::Path;
use std::sync::OnceLock;

use anyhow::Context as _;
use serde_json::Value;

use super::sources::read;

const NEWS: &str = "news/official-2021-2022.jsonl";

/// How often a word is written in lower case, and how often with a capital.
#[derive(Clone, Copy, Default)]
struct Cases {
    lower: u32,
    capital: u32,
}

/// Counts of the words of the news, by the word in lower case.
pub(super) struct Corpus(HashMap<String, Cases>);

impl Corpus {
    /// The corpus, counted once.
    pub(super) fn of(data: &Path) -> anyhow::Result<&'static Self> {
        static COUNTED: OnceLock<Corpus> = OnceLock::new();
        if let Some(counted) = COUNTED.get() {
            return Ok(counted);
        }
        let counted = Self::count(&read(&data.join(NEWS))?)?;
        Ok(COUNTED.get_or_init(|| counted))
    }

    fn count(news: &str) -> anyhow::Result<Self> {
        let mut words: HashMap<String, Cases> = HashMap::new();
        for line in news.lines() {
            let article: Value = serde_json::from_str(line)?;
            let text = article.get("text").and_then(Value::as_str).context("an article has no text")?;
            for word in text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()) {
                let cases = words.entry(word.to_lowercase()).or_default();
                if word.starts_with(char::is_lowercase) {
                    cases.lower += 1;
                } else {
                    cases.capital += 1;
                }
            }
        }
        Ok(Self(words))
    }

    /// Whether the word is written in lower case at least this often.
    pub(super) fn is_lower(&self, word: &str, times: u32) -> bool {
        self.0.get(&word.to_lowercase()).is_some_and(|cases| cases.lower >= times)
    }

    /// Whether the word is written in lower case at least this often, and not mostly with a capital.
    pub(super) fn is_common(&self, word: &str, times: u32) -> bool {
        let Cases { lower, capital } = self.0.get(&word.to_lowercase()).copied().unwrap_or_default();
        lower >= times && lower * 4 >= capital
    }
}
