//! Tables of names, found by any spelling of theirs.

use std::sync::LazyLock;

use super::fold::folded;
use crate::lexicon::rows::Rows;

/// A table whose lines are sorted by their first column, after lines that begin with "#".
pub(super) struct Table {
    rows: LazyLock<Rows<'static>, fn() -> Rows<'static>>,
}

/// Longer names than this, in bytes, are in no table.
const LONGEST: usize = 80;

impl Table {
    pub(super) const fn new(rows: fn() -> Rows<'static>) -> Self {
        Self { rows: LazyLock::new(rows) }
    }

    /// The further columns of the first row of this name; the other rows of the name follow it.
    pub(super) fn find(&self, name: &str) -> Option<&'static str> {
        self.all(name).next()
    }

    /// The further columns of every row of this name.
    pub(super) fn all(&self, name: &str) -> impl Iterator<Item = &'static str> {
        spelled(name, "", |name| self.rows.of(name)).into_iter().flatten()
    }

    /// Whether a name of several words begins with this word.
    pub(super) fn opens(&self, word: &str) -> bool {
        spelled(word, " ", |word| self.rows.have(word)).unwrap_or(false)
    }
}

/// Asks for a name as the tables spell it, and for what is written behind it.
fn spelled<T>(name: &str, behind: &str, ask: impl FnOnce(&[u8]) -> T) -> Option<T> {
    let (mut bytes, mut length) = ([0; LONGEST], 0);
    let mut put = |piece: &[u8]| {
        bytes.get_mut(length..length + piece.len())?.copy_from_slice(piece);
        length += piece.len();
        Some(())
    };
    match name.is_ascii() {
        true => put(name.as_bytes())?,
        false => folded(name).try_for_each(|letter| put(letter.encode_utf8(&mut [0; 4]).as_bytes()))?,
    }
    put(behind.as_bytes())?;
    Some(ask(&bytes[..length]))
}

#[cfg(test)]
mod tests {
    use super::*;

    static TABLE: Table = Table::new(|| {
        Rows::new("# Fruit.\n# FORMAT: name, colour.\napple\tred\nfig\tgreen\nfig\tpurple\nplum\tblue\n")
    });

    #[test]
    fn rows_are_found() {
        assert_eq!(TABLE.find("apple"), Some("red"));
        assert_eq!(TABLE.find("plum"), Some("blue"));
        assert_eq!(TABLE.find("plúm"), Some("blue"));
        assert_eq!(TABLE.all("fig").collect::<Vec<_>>(), ["green", "purple"]);
    }

    #[test]
    fn nothing_else_is() {
        for name in [
            "",
            "#",
            "# Fruit.",
            "a",
            "apples",
            "fi",
            "zebra",
            "apple\tred",
            "\n",
            "é",
            "\u{301}",
            "plum\n",
            &"fig".repeat(99),
        ] {
            assert_eq!(TABLE.find(name), None, "{name:?}");
        }
    }
}
