//! The averaged perceptron over hashed features: weights in rows, as the reader has them, but as floats.

use nutgraf::tag::hash::Features;
use nutgraf::tag::table::row;

/// Weights while they are learned.
pub struct Learner<const C: usize> {
    bits: u32,
    weights: Vec<[f32; C]>,
    /// Each change times the moment of the change; taken from the weights it gives their average.
    moments: Vec<[f32; C]>,
    now: f32,
}

impl<const C: usize> Learner<C> {
    /// A table of two to the power of `bits` rows.
    pub fn new(bits: u32) -> Self {
        let rows = 1 << bits;
        Self { bits, weights: vec![[0.0; C]; rows], moments: vec![[0.0; C]; rows], now: 0.0 }
    }

    /// The scores of the classes.
    pub fn score(&self, features: &Features) -> [f32; C] {
        let mut sums = [0.0; C];
        for &hash in features.hashes() {
            for (sum, weight) in sums.iter_mut().zip(&self.weights[row(hash, self.bits)]) {
                *sum += weight;
            }
        }
        sums
    }

    /// Lets one decision pass.
    pub fn tick(&mut self) {
        self.now += 1.0;
    }

    /// Moves weight to one class from another.
    pub fn update(&mut self, features: &Features, better: usize, worse: usize) {
        for &hash in features.hashes() {
            let at = row(hash, self.bits);
            self.weights[at][better] += 1.0;
            self.weights[at][worse] -= 1.0;
            self.moments[at][better] += self.now;
            self.moments[at][worse] -= self.now;
        }
    }

    /// The averages as bytes: `levels` numbers on each side of zero reach the `share` of largest ones.
    pub fn quantized(&self, levels: f32, share: f64) -> Vec<u8> {
        let averages: Vec<f32> = self
            .weights
            .iter()
            .flatten()
            .zip(self.moments.iter().flatten())
            .map(|(weight, moment)| weight - moment / self.now)
            .collect();
        let mut sizes: Vec<f32> =
            averages.iter().map(|weight| weight.abs()).filter(|&size| size > 0.0).collect();
        sizes.sort_by(f32::total_cmp);
        let top = sizes.get(((sizes.len() as f64 - 1.0) * share) as usize).copied().unwrap_or(1.0);
        let step = top / levels;
        averages.iter().map(|weight| (weight / step).round().clamp(-127.0, 127.0) as i8 as u8).collect()
    }
}
