//! Decisions that hang on a few tags alone: what the parser nearly always does there it does without weighing anything.

use super::hash;

/// How many slots a context may lie behind the one that its hash names.
pub const REACH: usize = 4;

/// Bytes a slot.
pub const SLOT: usize = 3;

/// A table from contexts to what is done in them, used where it lies: for each slot two check bytes and a value.
#[derive(Clone, Copy, Debug)]
pub struct Sure<'m> {
    slots: &'m [u8],
    bits: u32,
}

impl<'m> Sure<'m> {
    /// The table in these bytes: a power of two of slots, else one that is never sure.
    pub fn new(slots: &'m [u8]) -> Self {
        let count = slots.len() / SLOT;
        let whole = count.is_power_of_two() && count >= REACH;
        Self { slots: if whole { slots } else { &[] }, bits: count.checked_ilog2().unwrap_or(0) }
    }

    /// What is done in a context.
    #[inline]
    pub fn get(&self, context: u32) -> Option<u8> {
        let start = SLOT * home(context, self.bits);
        let near = self.slots.get(start..start + SLOT * REACH)?;
        let [high, low] = check(context);
        near.chunks_exact(SLOT).find(|slot| slot[0] == high && slot[1] == low).map(|slot| slot[2])
    }
}

/// The number of a context of tags.
#[inline]
pub fn context<const N: usize>(tags: [u32; N]) -> u32 {
    hash::finish(tags.iter().fold(N as u32, |hash, &tag| hash::mix(hash, tag)))
}

/// The slot that a context names; enough of them lie behind it.
#[inline]
pub fn home(context: u32, bits: u32) -> usize {
    let slots = (1u64 << bits).saturating_sub(REACH as u64 - 1).max(1);
    ((u64::from(context) * slots) >> 32) as usize
}

/// The bytes by which a slot is known to be the context's own, never both 0.
#[inline]
pub fn check(context: u32) -> [u8; 2] {
    let mark = (context.wrapping_mul(0x9E37_79B1) >> 16).max(1);
    [(mark >> 8) as u8, mark as u8]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_kept_is_sure() {
        let here = context([1, 2, 3]);
        let mut slots = vec![0; SLOT << 4];
        let at = SLOT * home(here, 4);
        let [high, low] = check(here);
        slots[at..at + SLOT].copy_from_slice(&[high, low, 7]);
        let sure = Sure::new(&slots);
        assert_eq!(sure.get(here), Some(7));
        assert_eq!(sure.get(context([3, 2, 1])), None);
    }

    #[test]
    fn an_odd_table_is_never_sure() {
        for length in [0, 1, 2, 3, 7, SLOT * 3, SLOT * 5] {
            let slots = vec![1; length];
            assert_eq!(Sure::new(&slots).get(context([1])), None, "{length}");
        }
    }
}
