//! What was found out about a word, kept for the next time that it stands in the text: half of all words are the same few.

/// Answers by word, each word in its slot until another one takes it.
pub(crate) struct Memo<'t, T> {
    slots: Vec<Option<(&'t str, T)>>,
}

/// A power of two.
const SLOTS: usize = 512;

impl<'t, T: Copy> Memo<'t, T> {
    pub(crate) fn new() -> Self {
        Self { slots: vec![None; SLOTS] }
    }

    /// The answer for this word, found by `ask` where it is not known.
    pub(crate) fn get(&mut self, word: &'t str, ask: impl FnOnce(&'t str) -> T) -> T {
        let slot = &mut self.slots[slot(word)];
        match slot {
            Some((known, answer)) if *known == word => *answer,
            _ => slot.insert((word, ask(word))).1,
        }
    }
}

/// Words with the same length, beginning and end share a slot.
fn slot(word: &str) -> usize {
    let bytes = word.as_bytes();
    let at = |index: usize| bytes.get(index).map_or(0, |&byte| usize::from(byte));
    let end = |back: usize| bytes.len().checked_sub(back).map_or(0, at);
    (at(0) + 7 * at(1) + 31 * at(2) + 59 * end(1) + 113 * end(2) + 11 * bytes.len()) % SLOTS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_asked_once_and_never_mistaken() {
        let (mut memo, mut asked) = (Memo::new(), 0);
        for word in ["the", "Kyiv", "the", "", "é", "Kyiv", "the"] {
            let answer = memo.get(word, |word| {
                asked += 1;
                word.len()
            });
            assert_eq!(answer, word.len());
        }
        assert_eq!(asked, 4);
        let all: Vec<String> = (0..5000).map(|number| format!("w{number}x")).collect();
        let mut memo = Memo::new();
        assert!(all.iter().all(|word| memo.get(word, str::len) == word.len()));
    }
}
