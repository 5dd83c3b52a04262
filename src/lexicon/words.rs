//! Looking words up without regard to case and without a heap allocation.

/// The longest word that any table holds, in bytes.
const LONGEST: usize = 24;

/// A table from lower-case words to what they mean, in drawers by first letter and length: most words find their drawer
/// empty, and in the others one or two words are compared, which is quicker than any hash.
pub(crate) struct Words<T> {
    /// The words, drawer by drawer.
    words: Vec<(&'static str, T)>,
    /// Where each drawer begins; the next one's beginning is its end.
    drawers: Vec<u16>,
}

impl<T: Copy> Words<T> {
    pub(crate) fn new(entries: impl IntoIterator<Item = (&'static str, T)>) -> Self {
        let mut words: Vec<(&'static str, T)> =
            entries.into_iter().filter(|(word, _)| !word.is_empty()).collect();
        words.sort_by_cached_key(|(word, _)| drawer(word.as_bytes()));
        let mut drawers = vec![0; DRAWERS + 1];
        for (word, _) in &words {
            drawers[drawer(word.as_bytes()) + 1] += 1;
        }
        for number in 0..DRAWERS {
            drawers[number + 1] += drawers[number];
        }
        Self { words, drawers }
    }

    /// What this word means, in whichever case it is written. Of two entries the later one counts.
    pub(crate) fn get(&self, word: &str) -> Option<T> {
        self.beside(word)
            .rev()
            .find(|(known, _)| known.eq_ignore_ascii_case(word))
            .map(|&(_, meaning)| meaning)
    }

    /// What this word means, written exactly so.
    pub(crate) fn exact(&self, word: &str) -> Option<T> {
        self.beside(word).rev().find(|(known, _)| *known == word).map(|&(_, meaning)| meaning)
    }

    /// All words with what they mean.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&'static str, T)> {
        self.words.iter().copied()
    }

    /// What lies in the word's drawer.
    fn beside(&self, word: &str) -> std::slice::Iter<'_, (&'static str, T)> {
        let number = drawer(word.as_bytes());
        self.words[usize::from(self.drawers[number])..usize::from(self.drawers[number + 1])].iter()
    }
}

/// 32 first letters, the case folded, by 32 lengths.
const DRAWERS: usize = 32 * 32;

fn drawer(word: &[u8]) -> usize {
    let first = word.first().map_or(0, |first| usize::from(first % 32));
    first * 32 + word.len().min(31)
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
