//! Tables that are searched as they lie; only where each first letter begins is noted, at the first question.

use std::cmp::Ordering;
use std::sync::OnceLock;

use super::fold::folded;

/// A table whose lines are sorted by their first column, after lines that begin with "#".
pub(super) struct Table {
    text: &'static str,
    /// Where the rows of each first byte begin.
    drawers: OnceLock<Vec<u32>>,
}

impl Table {
    pub(super) const fn new(text: &'static str) -> Self {
        Self { text, drawers: OnceLock::new() }
    }

    /// The further columns of the first row of this name; the other rows of the name follow it.
    pub(super) fn find(&self, name: &str) -> Option<&'static str> {
        self.all(name).next()
    }

    /// The further columns of every row of this name.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'static str> + use<'a> {
        let ascii = name.is_ascii();
        let stands = move |row: &str| match ascii {
            true => compare(row, name.bytes()),
            false => compare(row, folded(name).flat_map(utf8)),
        };
        let first = self.first(name, stands);
        let rows = self.text[first..].lines().take_while(move |row| stands(row).is_eq());
        rows.filter_map(|row| row.split_once('\t').map(|(_, columns)| columns))
    }

    /// Whether a name of several words begins with this word.
    pub(super) fn opens(&self, word: &str) -> bool {
        let prefix = || folded(word).flat_map(utf8).chain([b' ']);
        let first = self.first(word, |row| compare(row, prefix()));
        let mut row = self.text[first..].bytes();
        prefix().all(|byte| row.next() == Some(byte))
    }

    /// Where the first row begins that is not before a name.
    fn first(&self, name: &str, stands: impl Fn(&str) -> Ordering) -> usize {
        let drawers = self.drawers();
        let letter = folded(name).next().and_then(|letter| utf8(letter).next()).map_or(0, usize::from);
        let at = |letter: usize| drawers.get(letter).map_or(self.text.len(), |&start| start as usize);
        let (mut from, mut to) = (at(letter), at(letter + 1));
        while from < to {
            let middle = from + (to - from) / 2;
            let start = self.text.as_bytes()[from..middle].iter().rposition(|byte| *byte == b'\n');
            let start = start.map_or(from, |at| from + at + 1);
            if stands(&self.text[start..]).is_lt() {
                from = self.text.as_bytes()[middle..]
                    .iter()
                    .position(|byte| *byte == b'\n')
                    .map_or(to, |at| middle + at + 1);
            } else {
                to = start;
            }
        }
        from
    }

    /// Where the rows of each first byte begin; a row is sought, so that no other is looked at.
    fn drawers(&self) -> &[u32] {
        self.drawers.get_or_init(|| {
            let bytes = self.text.as_bytes();
            let head = self
                .text
                .lines()
                .take_while(|row| row.starts_with('#'))
                .map(|row| row.len() + 1)
                .sum::<usize>();
            let line = |at: usize| {
                bytes[head..at].iter().rposition(|byte| *byte == b'\n').map_or(head, |found| head + found + 1)
            };
            let seek = |letter: u16| {
                let (mut from, mut to) = (head, bytes.len());
                while from < to {
                    let middle = from + (to - from) / 2;
                    let start = line(middle);
                    if u16::from(bytes[start]) < letter {
                        from = bytes[middle..]
                            .iter()
                            .position(|byte| *byte == b'\n')
                            .map_or(to, |found| middle + found + 1);
                    } else {
                        to = start;
                    }
                }
                from as u32
            };
            (0..=256).map(seek).collect()
        })
    }
}

/// How the name at the beginning of a row stands to these bytes.
fn compare(row: &str, name: impl Iterator<Item = u8>) -> Ordering {
    row.bytes().take_while(|byte| !matches!(byte, b'\t' | b'\n')).cmp(name)
}

/// The bytes of a letter.
fn utf8(letter: char) -> impl Iterator<Item = u8> {
    let mut bytes = [0; 4];
    let length = letter.encode_utf8(&mut bytes).len();
    bytes.into_iter().take(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    static TABLE: Table =
        Table::new("# Fruit.\n# FORMAT: name, colour.\napple\tred\nfig\tgreen\nfig\tpurple\nplum\tblue\n");

    #[test]
    fn rows_are_found() {
        assert_eq!(TABLE.find("apple"), Some("red"));
        assert_eq!(TABLE.find("plum"), Some("blue"));
        assert_eq!(TABLE.find("plúm"), Some("blue"));
        assert_eq!(TABLE.all("fig").collect::<Vec<_>>(), ["green", "purple"]);
    }

    #[test]
    fn nothing_else_is() {
        for name in
            ["", "#", "# Fruit.", "a", "apples", "fi", "zebra", "apple\tred", "\n", "é", "\u{301}", "plum\n"]
        {
            assert_eq!(TABLE.find(name), None, "{name:?}");
        }
        assert_eq!(Table::new("").find("apple"), None);
    }
}
