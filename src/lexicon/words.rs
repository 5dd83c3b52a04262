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
    gate: Gate,
    map: HashMap<&'static [u8], T, BuildHasherDefault<Fnv>>,
}

impl<T: Copy> Words<T> {
    pub(crate) fn new(entries: impl IntoIterator<Item = (&'static str, T)>) -> Self {
        let mut gate = Gate::default();
        let enter = |(word, meaning): (&'static str, T)| {
            gate.admit(word.as_bytes());
            (word.as_bytes(), meaning)
        };
        let map = entries.into_iter().map(enter).collect();
        Self { gate, map }
    }

    /// What this word means, in whichever case it is written.
    pub(crate) fn get(&self, word: &str) -> Option<T> {
        if !self.gate.passes(word.as_bytes()) {
            return None;
        }
        let mut buffer = [0; LONGEST];
        self.map.get(lower(word, &mut buffer)?).copied()
    }
}

/// Turns most words away by first letter and length, before anything is hashed.
#[derive(Default)]
struct Gate {
    /// For each first byte modulo 32, which folds case, the lengths that occur.
    lengths: [u32; 32],
}

impl Gate {
    fn admit(&mut self, word: &[u8]) {
        if let Some(first) = word.first() {
            self.lengths[usize::from(first % 32)] |= 1 << word.len().min(31);
        }
    }

    fn passes(&self, word: &[u8]) -> bool {
        word.first()
            .is_some_and(|first| self.lengths[usize::from(first % 32)] & (1 << word.len().min(31)) != 0)
    }
}

/// The word in lower case; `None` for a word longer than any in the tables.
fn lower<'b>(word: &str, buffer: &'b mut [u8; LONGEST]) -> Option<&'b [u8]> {
    let lower = buffer.get_mut(..word.len())?;
    lower.copy_from_slice(word.as_bytes());
    lower.make_ascii_lowercase();
    Some(lower)
}

/// Calls `with` on the word in lower case; `None` for a word longer than any in the tables.
pub(crate) fn folded<R>(word: &str, with: impl FnOnce(&str) -> R) -> Option<R> {
    let mut buffer = [0; LONGEST];
    std::str::from_utf8(lower(word, &mut buffer)?).ok().map(with)
}

/// Whether the word begins with a capital letter.
pub(crate) fn is_capitalized(word: &str) -> bool {
    match word.as_bytes().first() {
        Some(byte) if byte.is_ascii() => byte.is_ascii_uppercase(),
        _ => word.chars().next().is_some_and(char::is_uppercase),
    }
}
