//! What is seen of a word by itself: its letters, its shape, its cluster.

use super::hash;
use super::lexicon::{self, Lexicon};

/// The features of one word that all readers share, computed once.
#[derive(Clone, Copy, Debug, Default)]
pub struct Word {
    /// Hash of the word in lower case, with every digit as 0 and straight quotation marks.
    pub form: u32,
    /// The same in the case that it stands in.
    pub exact: u32,
    /// Hashes of the last one to four bytes of the lower-case word.
    pub suffixes: [u32; 4],
    /// Hashes of the first one to three bytes.
    pub prefixes: [u32; 3],
    /// Capitals, digits and marks as one small number.
    pub shape: u32,
    /// The cluster of words that stand in like places, 0 where the word is unknown.
    pub cluster: u32,
    /// The coarser clusters that hold this one.
    pub coarse: [u32; 2],
    /// Brown clusters: the first 4, 6, 10 and 16 steps on the way to it, 0 where the word is unknown.
    pub paths: [u32; 4],
    /// What the word lists know: see [`super::lexicon`].
    pub flags: u32,
    /// Its place in a name of several words that a list holds, with the list; else 0.
    pub listed: u32,
    /// One more than the tag of a word that only has one, else 0.
    pub sure: u8,
}

/// The word before the first and after the last.
pub const OUTSIDE: Word = Word {
    form: 1,
    exact: 1,
    suffixes: [1; 4],
    prefixes: [1; 3],
    shape: 15,
    cluster: 0,
    coarse: [0; 2],
    paths: [0; 4],
    flags: 0,
    listed: 0,
    sure: 0,
};

/// Looks at the words of a sentence.
pub fn read_all<'t>(texts: impl Iterator<Item = &'t str>, lexicon: &Lexicon, words: &mut Vec<Word>) {
    words.clear();
    words.extend(texts.enumerate().map(|(at, text)| Word::read(text, at == 0, lexicon)));
    let mut start = 0;
    while start < words.len() {
        start += mark(&mut words[start..], lexicon).max(1);
    }
}

/// How many words a name on a list may have.
const LONGEST_NAME: usize = 5;

/// Marks the longest name of several words that a list holds, where one begins here; gives its length.
fn mark(words: &mut [Word], lexicon: &Lexicon) -> usize {
    let Some(first) =
        words.first().filter(|word| word.is_capitalized() || word.flags & lexicon::PLACE_PART > 0)
    else {
        return 0;
    };
    let (mut key, mut longest) = (hash::mix(0, first.form), (0, 0));
    for (at, word) in words.iter().enumerate().take(LONGEST_NAME).skip(1) {
        key = hash::mix(key, word.form);
        let lists = if word.shape == MARKS { 0 } else { lexicon.name(key) };
        if lists > 0 {
            longest = (at + 1, lists);
        }
    }
    let (length, lists) = longest;
    for (at, word) in words.iter_mut().enumerate().take(length) {
        let place = if at == 0 {
            1
        } else if at + 1 == length {
            3
        } else {
            2
        };
        word.listed = lists << 2 | place;
    }
    length
}

/// How many bytes of a word are looked at: of a longer one its beginning and its end.
const LONGEST: usize = 40;

impl Word {
    /// Looks at a word; `first` says that it opens its sentence, where a capital says little.
    pub fn read(text: &str, first: bool, lexicon: &Lexicon) -> Self {
        let mut buffer = [0u8; LONGEST];
        let (length, shape) = normalize(text, &mut buffer);
        let exact = hash::of(buffer[..length].iter().copied(), 0);
        let title = hash::of(titled(&buffer[..length]), 0);
        buffer[..length].make_ascii_lowercase();
        let lower = &buffer[..length];
        let form = hash::of(lower.iter().copied(), 0);
        let tail = |n: usize| hash::of(lower[length.saturating_sub(n)..].iter().copied(), n as u32 + 10);
        let head = |n: usize| hash::of(lower[..length.min(n)].iter().copied(), n as u32 + 20);
        let known = lexicon.look_up(exact, title, form, first);
        Self {
            form,
            exact,
            suffixes: [tail(1), tail(2), tail(3), tail(4)],
            prefixes: [head(1), head(2), head(3)],
            shape,
            cluster: known.cluster,
            coarse: known.coarse,
            paths: [4, 6, 10, 16].map(|steps| prefix(known.path, steps)),
            flags: known.flags,
            listed: 0,
            sure: known.tag,
        }
    }

    /// Whether it begins with a capital.
    pub fn is_capitalized(&self) -> bool {
        matches!(self.shape & 15, CAPITALIZED | UPPER | MIXED | INITIAL)
    }
}

const LOWER: u32 = 0;
/// "Kyiv".
pub const CAPITALIZED: u32 = 1;
/// "NATO", "U.S.".
pub const UPPER: u32 = 2;
/// "McDonald", "iPhone".
const MIXED: u32 = 3;
/// "J.", "A".
pub const INITIAL: u32 = 4;
const DIGITS: u32 = 5;
const DIGITS_AND_LETTERS: u32 = 6;
const MARKS: u32 = 7;
/// Set beside the rest where the word holds a hyphen, a stop or an apostrophe.
const JOINED: u32 = 16;

/// Writes a word with digits as 0 and straight quotation marks; gives its length and its shape.
fn normalize(text: &str, buffer: &mut [u8; LONGEST]) -> (usize, u32) {
    let (mut length, mut upper, mut lower, mut digits, mut joined) = (0, 0usize, 0usize, 0usize, false);
    let bytes = text.as_bytes();
    let capital = text.chars().next().is_some_and(char::is_uppercase);
    let middle = if bytes.len() > LONGEST { LONGEST / 2..bytes.len() - LONGEST / 2 } else { 0..0 };
    let mut at = 0;
    while at < bytes.len() {
        if middle.contains(&at) {
            at = middle.end;
        }
        let (byte, width) = match bytes[at..] {
            [0xE2, 0x80, 0x98 | 0x99, ..] => (b'\'', 3),
            [0xE2, 0x80, 0x9C | 0x9D, ..] => (b'"', 3),
            [digit, ..] if digit.is_ascii_digit() => (b'0', 1),
            [other, ..] => (other, 1),
            [] => break,
        };
        upper += usize::from(byte.is_ascii_uppercase());
        lower += usize::from(byte.is_ascii_lowercase() || byte >= 0x80);
        digits += usize::from(byte == b'0');
        joined |= matches!(byte, b'-' | b'.' | b'\'');
        if let Some(slot) = buffer.get_mut(length) {
            *slot = byte;
            length += 1;
        }
        at += width;
    }
    let kind = match (upper + lower, digits) {
        (0, 0) => MARKS,
        (0, _) => DIGITS,
        (_, 1..) => DIGITS_AND_LETTERS,
        (1, _) if capital => INITIAL,
        _ if !capital && upper == 0 => LOWER,
        _ if lower == 0 => UPPER,
        _ if capital && upper <= 1 => CAPITALIZED,
        _ => MIXED,
    };
    (length, kind | if joined { JOINED } else { 0 })
}

/// The first steps of a path, told apart from no path at all.
fn prefix(path: u32, steps: u32) -> u32 {
    if path == 0 { 0 } else { path & ((1 << steps) - 1) | 1 << steps }
}

/// The letters with only the first one as a capital.
fn titled(word: &[u8]) -> impl Iterator<Item = u8> {
    word.iter().enumerate().map(|(i, b)| if i == 0 { b.to_ascii_uppercase() } else { b.to_ascii_lowercase() })
}

/// The three hashes by which a word is looked up: as it stands, with one capital, in lower case.
pub fn keys(text: &str) -> [u32; 3] {
    let mut buffer = [0u8; LONGEST];
    let (length, _) = normalize(text, &mut buffer);
    let exact = hash::of(buffer[..length].iter().copied(), 0);
    let title = hash::of(titled(&buffer[..length]), 0);
    buffer[..length].make_ascii_lowercase();
    [exact, title, hash::of(buffer[..length].iter().copied(), 0)]
}
