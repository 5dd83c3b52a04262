//! Weights: one row of small numbers a feature, found by its hash, one number a class.
//!
//! A feature that was seldom seen has no row. A check byte tells it from the feature that has one, so that
//! the rows serve those who earned them. What learning gives to one class it takes from another, so that the weights
//! of a row sum to nothing and the last one need not be kept.

use super::hash::{Features, MOST};

/// How many rows a feature may lie behind the one that its hash names.
pub const REACH: usize = 4;

/// A table of weights for `C` classes, used where it lies: check bytes first, then rows of all classes but the last.
#[derive(Clone, Copy, Debug)]
pub struct Table<'m, const C: usize> {
    checks: &'m [u8],
    weights: &'m [u8],
    bits: u32,
}

impl<'m, const C: usize> Table<'m, C> {
    /// The table in these bytes: a power of two of rows, else one that knows nothing.
    pub fn new(bytes: &'m [u8]) -> Self {
        let rows = bytes.len() / C;
        if !rows.is_power_of_two() || rows * C != bytes.len() {
            return Self { checks: &[], weights: &[], bits: 0 };
        }
        let (checks, weights) = bytes.split_at(rows);
        Self { checks, weights, bits: rows.trailing_zeros() }
    }

    /// The summed weights of the features, class by class.
    #[inline]
    pub fn score(&self, features: &Features) -> [i16; C] {
        let mut sums = [0i16; C];
        // Half of the features have no row, at random: the rows are gathered first, without a branch to guess.
        let (mut rows, mut count) = ([0u32; MOST], 0);
        for &hash in features.hashes() {
            let (row, known) = find(self.checks, self.bits, hash);
            rows[count.min(MOST - 1)] = row as u32;
            count += usize::from(known);
        }
        for &row in rows.iter().take(count) {
            let row = row as usize;
            if let Some(weights) = self.weights.get(row * (C - 1)..(row + 1) * (C - 1)) {
                for (sum, &weight) in sums[..C - 1].iter_mut().zip(weights) {
                    *sum += i16::from(weight as i8);
                }
            }
        }
        let others: i32 = sums[..C - 1].iter().map(|&sum| i32::from(sum)).sum();
        sums[C - 1] = (-others).clamp(i16::MIN.into(), i16::MAX.into()) as i16;
        sums
    }
}

/// The row of a feature among check bytes, and whether it has one: all rows that it may have are compared at once.
#[inline(always)]
pub fn find(checks: &[u8], bits: u32, hash: u32) -> (usize, bool) {
    let start = home(hash, bits);
    let Some(near) = checks.get(start..).and_then(|rest| rest.first_chunk::<REACH>()) else {
        return (0, false);
    };
    let differing = u32::from_le_bytes(*near) ^ (u32::from(check(hash)) * 0x0101_0101);
    // The lowest byte that is zero has its top bit set here.
    let same = differing.wrapping_sub(0x0101_0101) & !differing & 0x8080_8080;
    (start + (same.trailing_zeros() >> 3) as usize, same != 0)
}

/// The row that a hash names among two to the power of `bits` rows; enough of them lie behind it.
#[inline(always)]
pub fn home(hash: u32, bits: u32) -> usize {
    let rows = (1u64 << bits).saturating_sub(REACH as u64 - 1).max(1);
    ((u64::from(hash) * rows) >> 32) as usize
}

/// The byte by which a row is known to be the feature's own, never 0.
#[inline(always)]
pub fn check(hash: u32) -> u8 {
    (hash.wrapping_mul(0x9E37_79B1) >> 24).max(1) as u8
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
