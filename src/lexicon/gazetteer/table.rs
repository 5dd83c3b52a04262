//! Tables that are searched as they lie; only where each row begins is noted, at the first question.

use std::cmp::Ordering;
use std::sync::OnceLock;

use super::fold::folded;

/// A table whose lines are sorted by their first column, after lines that begin with "#".
pub(super) struct Table {
    text: &'static str,
    rows: OnceLock<Rows>,
}

impl Table {
    pub(super) const fn new(text: &'static str) -> Self {
        Self { text, rows: OnceLock::new() }
    }

    /// The further columns of the first row of this name; the other rows of the name follow it.
    pub(super) fn find(&self, name: &str) -> Option<&'static str> {
        self.all(name).next()
    }

    /// The further columns of every row of this name.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'static str> + use<'a> {
        let rows = self.rows().beside(name);
        let ascii = name.is_ascii();
        let stands = move |row: &u32| {
            let row = &self.text[*row as usize..];
            if ascii { compare(row, name.bytes()) } else { compare(row, folded(name).flat_map(utf8)) }
        };
        let first = rows.partition_point(|row| stands(row).is_lt());
        rows[first..].iter().take_while(move |row| stands(row).is_eq()).filter_map(|&row| {
            let row = self.text[row as usize..].lines().next()?;
            row.split_once('\t').map(|(_, columns)| columns)
        })
    }

    fn rows(&self) -> &Rows {
        self.rows.get_or_init(|| {
            let mut at = 0;
            let starts = self.text.split_inclusive('\n').map(|row| {
                at += row.len();
                (at - row.len(), row)
            });
            let starts: Vec<u32> =
                starts.filter(|(_, row)| !row.starts_with('#')).map(|(start, _)| start as u32).collect();
            let byte = |row: &u32| self.text.as_bytes().get(*row as usize).copied().unwrap_or(0);
            let drawers =
                (0..=u8::MAX).map(|first| starts.partition_point(|row| byte(row) < first) as u32).collect();
            Rows { starts, drawers }
        })
    }
}

/// Where each row begins, and the first row of each first byte.
struct Rows {
    starts: Vec<u32>,
    drawers: Vec<u32>,
}

impl Rows {
    /// The rows that begin as this name does.
    fn beside(&self, name: &str) -> &[u32] {
        let first = folded(name).next().map_or(0, |letter| {
            if letter.is_ascii() { letter as usize } else { usize::from(utf8(letter).next().unwrap_or(0)) }
        });
        let start = self.drawers.get(first).map_or(0, |&row| row as usize);
        let end = self.drawers.get(first + 1).map_or(self.starts.len(), |&row| row as usize);
        &self.starts[start..end]
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
