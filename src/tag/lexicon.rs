//! Words known beforehand: the cluster of each common word, and whether lists of names hold it.
//!
//! A slot is four bytes: a check byte, the cluster, flags, and the tag of a word that only has one. A word that is not known finds a slot that
//! is not its own about once in a hundred times, which the models have learned to live with.

use super::hash;

/// A first name.
pub const FIRST_NAME: u32 = 1;
/// A surname.
pub const SURNAME: u32 = 2;
/// A city or a region.
pub const PLACE: u32 = 4;
/// A country, or what belongs to one.
pub const COUNTRY: u32 = 8;
/// A word in the name of a place that has other words too.
pub const PLACE_PART: u32 = 64;
/// The word is common in the case that it stands in.
pub const KNOWN: u32 = 16;
/// The word is common in lower case too.
pub const KNOWN_LOWER: u32 = 32;

/// How many slots a word may lie behind the one that its hash names.
pub const REACH: usize = 12;
/// Bytes a slot.
pub const SLOT: usize = 4;
/// How many clusters there are, the unknown one among them.
pub const CLUSTERS: usize = 256;

/// What is known of a word.
#[derive(Clone, Copy, Debug, Default)]
pub struct Known {
    /// Its cluster, 0 where it has none.
    pub cluster: u32,
    /// The coarser clusters around it.
    pub coarse: [u32; 2],
    /// [`FIRST_NAME`] and so on.
    pub flags: u32,
    /// One more than the tag of a word that only has one, else 0.
    pub tag: u8,
}

/// The table of known words, used where it lies.
#[derive(Clone, Copy, Debug)]
pub struct Lexicon<'m> {
    slots: &'m [u8],
    bits: u32,
    coarse: &'m [u8],
}

impl<'m> Lexicon<'m> {
    /// The lexicon in these bytes: slots, and two coarser clusters for each cluster.
    pub fn new(slots: &'m [u8], coarse: &'m [u8]) -> Self {
        let count = slots.len() / SLOT;
        let whole = count.is_power_of_two() && coarse.len() == 2 * CLUSTERS;
        Self { slots, bits: if whole { count.trailing_zeros() } else { u32::MAX }, coarse }
    }

    /// What is known of a word, by its hash as it stands, with one capital and in lower case.
    pub fn look_up(&self, exact: u32, title: u32, lower: u32, first: bool) -> Known {
        let as_is = self.slot(exact);
        let titled = if title == exact || exact == lower { as_is } else { self.slot(title) };
        let small = if lower == exact { as_is } else { self.slot(lower) };
        let cluster = |slot: Option<[u8; 3]>| slot.map_or(0, |[cluster, ..]| u32::from(cluster));
        let list = |slot: Option<[u8; 3]>| slot.map_or(0, |[_, flags, _]| u32::from(flags));
        let order = if first { [small, as_is, titled] } else { [as_is, titled, small] };
        let found = order.into_iter().map(cluster).find(|&cluster| cluster > 0).unwrap_or(0);
        let mut flags = if exact == lower { 0 } else { list(as_is) | list(titled) };
        flags |= if cluster(as_is) > 0 { KNOWN } else { 0 };
        flags |= if cluster(small) > 0 { KNOWN_LOWER } else { 0 };
        let coarser = |level: usize| self.coarse.get(2 * found as usize + level).map_or(0, |&c| u32::from(c));
        Known {
            cluster: found,
            coarse: [coarser(0), coarser(1)],
            flags,
            tag: as_is.map_or(0, |[.., tag]| tag),
        }
    }

    /// What is known of a name of several words, by its number.
    pub fn name(&self, key: u32) -> u32 {
        self.slot(hash::finish(key)).map_or(0, |[_, flags, _]| u32::from(flags))
    }

    fn slot(&self, key: u32) -> Option<[u8; 3]> {
        if self.bits == u32::MAX {
            return None;
        }
        let start = home(key, self.bits);
        for at in start..start + REACH {
            let at = (at & ((1 << self.bits) - 1)) * SLOT;
            match self.slots.get(at..at + SLOT)? {
                [0, ..] => return None,
                [mark, cluster, flags, tag] if *mark == check(key) => return Some([*cluster, *flags, *tag]),
                _ => {}
            }
        }
        None
    }
}

/// The slot that a hash names.
pub fn home(key: u32, bits: u32) -> usize {
    ((u64::from(key) << bits) >> 32) as usize
}

/// The byte by which a slot is known to be the word's own, never 0.
pub fn check(key: u32) -> u8 {
    (hash::finish(key ^ 0x5bd1_e995) >> 24).max(1) as u8
}
