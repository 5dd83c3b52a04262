//! Units of measure by name and symbol, with their UCUM codes.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::sync::LazyLock;

use super::words::{Fnv, folded};

/// A unit of measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Unit {
    /// Its UCUM code.
    pub(crate) code: &'static str,
    /// "length", "mass": what it measures.
    pub(crate) dimension: &'static str,
}

type Map = HashMap<&'static str, Unit, BuildHasherDefault<Fnv>>;

struct Table {
    names: Map,
    symbols: Map,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut table = Table { names: Map::default(), symbols: Map::default() };
    for line in include_str!("../data/units.tsv").lines().filter(|line| !line.starts_with('#')) {
        let mut fields = line.split('\t');
        let (Some(code), Some(dimension)) = (fields.next(), fields.next()) else { continue };
        let mut words = || fields.next().unwrap_or_default().split(',').filter(|word| !word.is_empty());
        let unit = Unit { code, dimension };
        table.names.extend(words().map(|word| (word, unit)));
        table.symbols.extend(words().map(|word| (word, unit)));
    }
    table
});

/// The unit of this name, its words parted by single blanks, in whichever case.
pub(crate) fn name(name: &str) -> Option<Unit> {
    folded(name, |name| TABLE.names.get(name).copied())?
}

/// The unit of this symbol, written exactly so.
pub(crate) fn symbol(symbol: &str) -> Option<Unit> {
    TABLE.symbols.get(symbol).copied()
}
