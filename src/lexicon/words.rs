//! Looking words up without regard to case and without a heap allocation.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// The longest word that any table holds, in bytes.
const LONGEST: usize = 24;

/// FNV-1a: words are short, and nobody can choose the keys of our tables.
#[derive(Clone)]
pub(crate) struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// A table from lower-case words to what they mean.
pub(crate) struct Words<T> {
    map: HashMap<&'static str, T, BuildHasherDefault<Fnv>>,
}

impl<T: Copy> Words<T> {
    pub(crate) fn new(entries: impl IntoIterator<Item = (&'static str, T)>) -> Self {
        Self { map: entries.into_iter().collect() }
    }

    /// What this word means, in whichever case it is written.
    pub(crate) fn get(&self, word: &str) -> Option<T> {
        folded(word, |word| self.map.get(word).copied()).flatten()
    }
}

/// Calls `with` on the word in lower case; `None` for a word longer than any in the tables.
pub(crate) fn folded<R>(word: &str, with: impl FnOnce(&str) -> R) -> Option<R> {
    if word.len() > LONGEST {
        return None;
    }
    let mut buffer = [0; LONGEST];
    let lower = &mut buffer[..word.len()];
    lower.copy_from_slice(word.as_bytes());
    lower.make_ascii_lowercase();
    std::str::from_utf8(lower).ok().map(with)
}

/// Whether the word begins with a capital letter.
pub(crate) fn is_capitalized(word: &str) -> bool {
    match word.as_bytes().first() {
        Some(byte) if byte.is_ascii() => byte.is_ascii_uppercase(),
        _ => word.chars().next().is_some_and(char::is_uppercase),
    }
}
