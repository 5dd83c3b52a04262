//! Tables that are searched as they lie, without an index and without a start.

use std::cmp::Ordering;

use super::fold::folded;

/// A table whose lines are sorted by their first column, after lines that begin with "#".
pub(super) struct Table {
    text: &'static str,
}

impl Table {
    pub(super) const fn new(text: &'static str) -> Self {
        Self { text }
    }

    /// The further columns of the first row of this name; the other rows of the name follow it.
    pub(super) fn find(&self, name: &str) -> Option<&'static str> {
        self.all(name).next()
    }

    /// The further columns of every row of this name.
    pub(super) fn all(&self, name: &str) -> impl Iterator<Item = &'static str> + use<'_> {
        let first = self.first(name);
        let key = self.text[first..].split('\t').next().unwrap_or_default();
        let same = (!key.is_empty() && compare(key, name, is_plain(name)).is_eq()).then_some(key);
        same.into_iter().flat_map(move |key| {
            let rows = self.text[first..].lines().map_while(|row| row.split_once('\t'));
            rows.take_while(move |(other, _)| *other == key).map(|(_, columns)| columns)
        })
    }

    /// Where the first row begins whose name is not before this one.
    fn first(&self, name: &str) -> usize {
        let plain = is_plain(name);
        let (mut from, mut to) = (0, self.text.len());
        while from < to {
            let middle = from + (to - from) / 2;
            let start = self.text.as_bytes()[from..middle].iter().rposition(|byte| *byte == b'\n');
            let start = start.map_or(from, |at| from + at + 1);
            let row = self.text[start..].lines().next().unwrap_or_default();
            match compare(row.split('\t').next().unwrap_or_default(), name, plain) {
                Ordering::Less => from = start + row.len() + 1,
                Ordering::Equal | Ordering::Greater => to = start,
            }
        }
        from.min(self.text.len())
    }
}

/// Whether the name is spelled as in the tables already, so that its bytes can be compared as they are.
fn is_plain(name: &str) -> bool {
    name.bytes().all(|byte| matches!(byte, b' '..=b'~') && byte != b'`')
}

/// How a row's name stands to the one that is sought; what is said about the table is before every name.
fn compare(key: &str, name: &str, plain: bool) -> Ordering {
    match () {
        () if key.starts_with('#') => Ordering::Less,
        () if plain => key.cmp(name),
        () => key.chars().cmp(folded(name)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: Table =
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
