//! Rows that are searched as they lie: sorted by their first column, which a tab ends.

/// A table of sorted rows, with a few places in it noted, so that making it costs little and a search reads only some rows.
#[derive(Clone, Debug)]
pub(crate) struct Rows<'m> {
    text: &'m str,
    /// Where the noted rows begin.
    starts: Vec<u32>,
    /// The first bytes of their names as numbers.
    heads: Vec<u64>,
}

/// How many bytes lie between two noted rows, or a few more.
const STEP: usize = 128;

impl<'m> Rows<'m> {
    /// The rows of this text, behind any lines that begin with "#".
    pub(crate) fn new(text: &'m str) -> Self {
        let mut rows = Self { text, starts: Vec::new(), heads: Vec::new() };
        let notes = text.split_inclusive('\n').take_while(|line| line.starts_with('#'));
        let mut at = notes.map(str::len).sum::<usize>();
        while at < text.len() {
            rows.starts.push(at as u32);
            rows.heads.push(head(&text.as_bytes()[at..]));
            at = rows.next(at + STEP - 1);
        }
        rows
    }

    /// The further columns of every row of this name.
    pub(crate) fn of(&self, name: &[u8]) -> impl Iterator<Item = &'m str> + use<'m> {
        let (rows, length) = (&self.text[self.from(name)..], name.len());
        let named = |row: &&str| row.as_bytes().get(length) == Some(&b'\t');
        let count = match rows.as_bytes().starts_with(name) {
            true => rows.lines().take_while(|row| row.as_bytes().starts_with(name)).take_while(named).count(),
            false => 0,
        };
        rows.lines().take(count).map(move |row| &row[length + 1..])
    }

    /// Whether a name has this beginning and goes on.
    pub(crate) fn have(&self, beginning: &[u8]) -> bool {
        self.text.as_bytes()[self.from(beginning)..].starts_with(beginning)
    }

    /// Where the first row begins that does not come before a name.
    fn from(&self, name: &[u8]) -> usize {
        let wanted = head(name);
        let noted = self.heads.partition_point(|&known| known < wanted).saturating_sub(1);
        let mut at = self.starts.get(noted).map_or(self.text.len(), |&start| start as usize);
        while at < self.text.len() {
            let row = &self.text.as_bytes()[at..];
            if row.get(..name.len()).unwrap_or(row) >= name {
                break;
            }
            at = self.next(at);
        }
        at
    }

    /// Where the row begins behind the one that holds a byte.
    #[inline]
    fn next(&self, at: usize) -> usize {
        let rest = self.text.as_bytes().get(at..).unwrap_or_default();
        rest.iter().position(|&byte| byte == b'\n').map_or(self.text.len(), |end| at + end + 1)
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
