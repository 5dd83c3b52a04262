//! Weights: one row of small numbers a feature, found by its hash, one number a class.

use super::hash::Features;

/// A table of weights for `C` classes, used where it lies.
#[derive(Clone, Copy, Debug)]
pub struct Table<'m, const C: usize> {
    weights: &'m [u8],
    bits: u32,
}

impl<'m, const C: usize> Table<'m, C> {
    /// The table in these bytes: a power of two of rows, else one that knows nothing.
    pub fn new(weights: &'m [u8]) -> Self {
        let rows = weights.len() / C;
        let whole = rows.is_power_of_two() && rows * C == weights.len();
        Self { weights, bits: if whole { rows.trailing_zeros() } else { u32::MAX } }
    }

    /// The summed weights of the features, class by class.
    #[inline]
    pub fn score(&self, features: &Features) -> [i16; C] {
        let mut sums = [0i16; C];
        if self.bits == u32::MAX {
            return sums;
        }
        for &hash in features.hashes() {
            let at = row(hash, self.bits) * C;
            if let Some(weights) = self.weights.get(at..).and_then(|rest| rest.first_chunk::<C>()) {
                for (sum, &weight) in sums.iter_mut().zip(weights) {
                    *sum += i16::from(weight as i8);
                }
            }
        }
        sums
    }
}

/// The row of a hash in a table of two to the power of `bits` rows.
#[inline(always)]
pub fn row(hash: u32, bits: u32) -> usize {
    (u64::from(hash) << bits >> 32) as usize
}

/// The class with the highest score among those allowed, the first of equals.
#[inline]
pub fn best<T: Copy + PartialOrd, const C: usize>(scores: &[T; C], allowed: impl Fn(usize) -> bool) -> usize {
    let mut best: Option<(usize, T)> = None;
    for (class, &score) in scores.iter().enumerate() {
        if allowed(class) && best.is_none_or(|(_, highest)| score > highest) {
            best = Some((class, score));
        }
    }
    best.map_or(0, |(class, _)| class)
}
