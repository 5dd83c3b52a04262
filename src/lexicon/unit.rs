//! Units of measure by name and symbol, with their UCUM codes.

use std::sync::LazyLock;

use super::words::Words;

/// A unit of measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Unit {
    /// Its UCUM code.
    pub(crate) code: &'static str,
    /// "length", "mass": what it measures.
    pub(crate) dimension: &'static str,
}

struct Table {
    names: Words<Unit>,
    symbols: Words<Unit>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let (mut names, mut symbols) = (Vec::new(), Vec::new());
    for line in include_str!("../data/units.tsv").lines().filter(|line| !line.starts_with('#')) {
        let mut fields = line.split('\t');
        let (Some(code), Some(dimension)) = (fields.next(), fields.next()) else { continue };
        let mut words = || fields.next().unwrap_or_default().split(',').filter(|word| !word.is_empty());
        let unit = Unit { code, dimension };
        names.extend(words().map(|word| (word, unit)));
        symbols.extend(words().map(|word| (word, unit)));
    }
    Table { names: Words::new(names), symbols: Words::new(symbols) }
});

/// The unit of this name, its words parted by single blanks, in whichever case.
pub(crate) fn name(name: &str) -> Option<Unit> {
    TABLE.names.get(name)
}

/// The unit of this symbol, written exactly so.
pub(crate) fn symbol(symbol: &str) -> Option<Unit> {
    TABLE.symbols.exact(symbol)
}
