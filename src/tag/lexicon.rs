//! Words known beforehand: the cluster of each common word, and whether lists of names hold it.
//!
//! A slot is a check byte, the cluster, flags, the tag of a word that only has one, and a Brown cluster from a far
//! larger text. A word that is not known finds a slot that is not its own about once in a hundred times, which the
//! models have learned to live with.

use super::hash;

/// A first name.
pub const FIRST_NAME: u32 = 1;
/// A surname.
pub const SURNAME: u32 = 2;
/// A city or a region.
pub const PLACE: u32 = 4;
/// A country, or what belongs to one.
pub const COUNTRY: u32 = 8;
/// A company, an agency, a party and the like.
pub const ORGANIZATION: u32 = 16;
/// What has a name and is none of these.
pub const OTHER: u32 = 32;
/// A word in the name of a place that has other words too.
pub const PLACE_PART: u32 = 64;
/// All lists that say what a name names.
pub const LISTS: u32 = 63;
/// The word is common in the case that it stands in.
pub const KNOWN: u32 = 256;
/// The word is common in lower case too.
pub const KNOWN_LOWER: u32 = 512;

/// How many slots a word may lie behind the one that its hash names.
pub const REACH: usize = 12;
/// Bytes a slot.
pub const SLOT: usize = 6;
/// How many clusters there are, the unknown one among them.
pub const CLUSTERS: usize = 256;

/// What is known of a word.
#[derive(Clone, Copy, Debug, Default)]
pub struct Known {
    /// Its cluster, 0 where it has none.
    pub cluster: u32,
    /// The coarser clusters around it.
    pub coarse: [u32; 2],
    /// The bits on the way to it in the tree of Brown clusters, the first one lowest; 0 where it has none.
    pub path: u32,
    /// [`FIRST_NAME`] and so on.
    pub flags: u32,
    /// One more than the tag of a word that only has one, else 0.
    pub tag: u8,
}

/// One slot, without its check byte.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Slot {
    /// The cluster.
    pub cluster: u8,
    /// The lists that hold the word.
    pub flags: u8,
    /// One more than the only tag.
    pub tag: u8,
    /// The number of the Brown cluster.
    pub brown: u16,
}

/// The table of known words, used where it lies: one column after the other, which packs better than slots would.
#[derive(Clone, Copy, Debug)]
pub struct Lexicon<'m> {
    columns: [&'m [u8]; SLOT],
    coarse: &'m [u8],
    paths: &'m [u8],
}

impl<'m> Lexicon<'m> {
    /// The lexicon in these bytes: slots; then two coarser clusters for each cluster and the path of each Brown
    /// cluster in two bytes.
    pub fn new(slots: &'m [u8], clusters: &'m [u8]) -> Self {
        let mut columns = [&[][..]; SLOT];
        let (coarse, paths) = clusters.split_at_checked(2 * CLUSTERS).unwrap_or_default();
        if slots.len().is_multiple_of(SLOT) {
            columns
                .iter_mut()
                .zip(slots.chunks(slots.len().max(SLOT) / SLOT))
                .for_each(|(to, from)| *to = from);
        }
        Self { columns, coarse, paths }
    }

    /// What is known of a word, by its hash as it stands, with one capital and in lower case.
    pub fn look_up(&self, exact: u32, title: u32, lower: u32, first: bool) -> Known {
        let as_is = self.slot(exact);
        let titled = if title == exact { as_is } else { self.slot(title) };
        let small = if lower == exact { as_is } else { self.slot(lower) };
        let order = if first { [small, as_is, titled] } else { [as_is, titled, small] };
        let found =
            order.into_iter().map(|slot| u32::from(slot.cluster)).find(|&cluster| cluster > 0).unwrap_or(0);
        let brown = order.into_iter().map(|slot| usize::from(slot.brown)).find(|&brown| brown > 0);
        let mut flags = u32::from(as_is.flags | titled.flags);
        flags |= if as_is.cluster > 0 { KNOWN } else { 0 };
        flags |= if small.cluster > 0 { KNOWN_LOWER } else { 0 };
        let coarser = |level: usize| self.coarse.get(2 * found as usize + level).map_or(0, |&c| u32::from(c));
        let path = brown.and_then(|brown| self.paths.get(2 * brown..)?.first_chunk());
        Known {
            cluster: found,
            coarse: [coarser(0), coarser(1)],
            path: path.map_or(0, |&path| u32::from(u16::from_le_bytes(path))),
            flags,
            tag: as_is.tag,
        }
    }

    /// What is known of a name of several words, by its number.
    pub fn name(&self, key: u32) -> u32 {
        let slot = self.slot(hash::finish(key));
        // What is known to be one word is no name of several.
        if slot.cluster > 0 || slot.brown > 0 { 0 } else { u32::from(slot.flags) }
    }

    fn slot(&self, key: u32) -> Slot {
        let [checks, clusters, flags, tags, low, high] = self.columns;
        for at in reach(key, checks.len()) {
            match checks.get(at) {
                None | Some(0) => break,
                Some(&mark) if mark == check(key) => {
                    let of = |column: &[u8]| column.get(at).copied().unwrap_or(0);
                    let brown = u16::from_le_bytes([of(low), of(high)]);
                    return Slot { cluster: of(clusters), flags: of(flags), tag: of(tags), brown };
                }
                _ => {}
            }
        }
        Slot::default()
    }
}

/// The slots where a word may lie, among so many.
pub fn reach(key: u32, count: usize) -> impl Iterator<Item = usize> {
    let home = ((u64::from(key) * count as u64) >> 32) as usize;
    (home..home + REACH).map(move |at| if at < count { at } else { at - count })
}

/// The byte by which a slot is known to be the word's own, never 0.
pub fn check(key: u32) -> u8 {
    (hash::finish(key ^ 0x5bd1_e995) >> 24).max(1) as u8
}
