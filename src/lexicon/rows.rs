//! Rows that are searched as they lie: sorted by their first column, which a tab ends.

use std::ops::Range;

/// A table of sorted rows, with where each begins and how its name begins.
#[derive(Clone, Debug)]
pub(crate) struct Rows<'m> {
    text: &'m str,
    starts: Vec<u32>,
    /// The first bytes of each name as a number, by which most rows are told apart without looking at them.
    heads: Vec<u64>,
    /// How many names begin with a lesser byte, for every byte.
    drawers: Vec<u32>,
}

impl<'m> Rows<'m> {
    /// The rows of this text, but for those that begin with "#".
    pub(crate) fn new(text: &'m str) -> Self {
        let mut rows = Self { text, starts: Vec::new(), heads: Vec::new(), drawers: vec![0; 257] };
        let mut start = 0;
        for row in text.split_inclusive('\n') {
            if !row.starts_with('#') {
                rows.starts.push(start as u32);
                let head = head(row.as_bytes());
                rows.heads.push(head);
                rows.drawers[first(head) + 1] += 1;
            }
            start += row.len();
        }
        for byte in 1..rows.drawers.len() {
            rows.drawers[byte] += rows.drawers[byte - 1];
        }
        rows
    }

    /// The further columns of every row of this name.
    pub(crate) fn of(&self, name: &[u8]) -> impl Iterator<Item = &'m str> + use<'_, 'm> {
        let rows = self.from(name);
        let length = name.len();
        let named = rows.clone().take_while(|&row| {
            let bytes = self.bytes(row);
            bytes.get(length) == Some(&b'\t') && bytes.starts_with(name)
        });
        let columns = move |row: usize| self.text[self.starts[row] as usize + length + 1..].lines().next();
        (rows.start..rows.start + named.count()).filter_map(columns)
    }

    /// Whether a name has this beginning and goes on.
    pub(crate) fn have(&self, beginning: &[u8]) -> bool {
        let first = self.from(beginning).next();
        first.is_some_and(|row| self.bytes(row).starts_with(beginning))
    }

    /// The rows that do not come before a name.
    fn from(&self, name: &[u8]) -> Range<usize> {
        let wanted = head(name);
        let [from, to] = [first(wanted), first(wanted) + 1].map(|byte| self.drawers[byte] as usize);
        let first = from + self.heads[from..to].partition_point(|&known| known < wanted);
        let alike = self.heads[first..to].iter().take_while(|&&known| known == wanted).count();
        let before = |&start: &u32| {
            let row = &self.text.as_bytes()[start as usize..];
            row.get(..name.len()).unwrap_or(row) < name
        };
        first + self.starts[first..first + alike].partition_point(before)..self.starts.len()
    }

    #[inline]
    fn bytes(&self, row: usize) -> &'m [u8] {
        &self.text.as_bytes()[self.starts[row] as usize..]
    }
}

/// The first bytes of a name, padded with what is less than any letter; names sort as these do.
#[inline]
fn head(name: &[u8]) -> u64 {
    let mut head = [0; 8];
    let letters = name.iter().take_while(|byte| !matches!(byte, b'\t' | b'\n'));
    head.iter_mut().zip(letters).for_each(|(to, from)| *to = *from);
    u64::from_be_bytes(head)
}

/// The first byte of a name.
fn first(head: u64) -> usize {
    (head >> 56) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRUIT: &str = "# Fruit.\napple\tred\nfig\tgreen\nfig\tpurple\nfig tree\tbrown\npassion fruit\ta\npassion fruits\tb\nplum\tblue\n";

    #[test]
    fn rows_are_found() {
        let rows = Rows::new(FRUIT);
        let all = |name: &str| rows.of(name.as_bytes()).collect::<Vec<_>>();
        assert_eq!(all("apple"), ["red"]);
        assert_eq!(all("fig"), ["green", "purple"]);
        assert_eq!(all("fig tree"), ["brown"]);
        assert_eq!(all("passion fruit"), ["a"]);
        assert_eq!(all("passion fruits"), ["b"]);
        assert_eq!(all("plum"), ["blue"]);
    }

    #[test]
    fn nothing_else_is() {
        let odd = [
            "a", "apples", "fi", "zebra", "apple\tred", "apple\0", "\n", "é", "plum\n", "passion", "# Fruit.",
        ];
        for name in odd {
            assert_eq!(Rows::new(FRUIT).of(name.as_bytes()).next(), None, "{name:?}");
        }
        for table in ["", "\n", "plum", "# plum\tblue"] {
            assert_eq!(Rows::new(table).of(b"plum").next(), None, "{table:?}");
        }
    }

    #[test]
    fn beginnings_are_found() {
        let rows = Rows::new(FRUIT);
        assert!(rows.have(b"fig ") && rows.have(b"passion "));
        assert!(!rows.have(b"plum ") && !rows.have(b"zebra ") && !rows.have(b"pass "));
    }
}
