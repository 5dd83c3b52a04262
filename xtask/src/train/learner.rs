//! The averaged perceptron over hashed features: weights in rows, as the reader has them, but as floats.
//!
//! It learns twice: first with room for every feature, then with rows only for those that proved useful, so
//! that the weights that stay make up for those that went.

use nutgraf::tag::hash::Features;
use nutgraf::tag::table::{REACH, check, find, home};

/// Weights while they are learned.
pub(crate) struct Learner<const C: usize> {
    bits: u32,
    /// Check bytes of the rows, once it is settled which features have one.
    checks: Option<Vec<u8>>,
    weights: Vec<[f32; C]>,
    /// Each change times the moment of the change; taken from the weights it gives their average.
    moments: Vec<[f32; C]>,
    /// Which feature each row was last changed for, and how often.
    owners: Vec<(u32, u32)>,
    now: f32,
    /// The averages of runs that are over, summed.
    total: Vec<[f32; C]>,
}

impl<const C: usize> Learner<C> {
    /// A table with room for every feature, among two to the power of `bits` rows.
    pub(crate) fn new(bits: u32) -> Self {
        let rows = 1 << bits;
        Self {
            bits,
            checks: None,
            weights: vec![[0.0; C]; rows],
            moments: vec![[0.0; C]; rows],
            owners: vec![(0, 0); rows],
            now: 0.0,
            total: vec![[0.0; C]; rows],
        }
    }

    /// A table of rows for the features that weigh most in this one, without their weights.
    pub(crate) fn narrowed(&self, bits: u32) -> Self {
        let mut order: Vec<(f32, u32)> = (0..self.weights.len())
            .filter(|&row| self.owners[row].1 > 2)
            .map(|row| {
                let row_weights = self.average(row);
                let spread = row_weights.iter().map(|weight| weight * weight).sum::<f32>();
                (spread, self.owners[row].0)
            })
            .collect();
        order.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        let rows = 1usize << bits;
        let mut checks = vec![0u8; rows];
        let mut left = rows / 10 * 9;
        for (_, hash) in order {
            let start = home(hash, bits);
            let free = (start..rows.min(start + REACH)).find(|&at| checks[at] == 0);
            let (Some(at), true, (_, false)) = (free, left > 0, find(&checks, bits, hash)) else { continue };
            checks[at] = check(hash);
            left -= 1;
        }
        Self { checks: Some(checks), ..Self::new(bits) }
    }

    fn row(&self, hash: u32) -> Option<usize> {
        match &self.checks {
            Some(checks) => Some(find(checks, self.bits, hash)).filter(|found| found.1).map(|found| found.0),
            None => Some(home(hash, self.bits)),
        }
    }

    /// The scores of the classes.
    pub(crate) fn score(&self, features: &Features) -> [f32; C] {
        let mut sums = [0.0; C];
        for row in features.hashes().iter().filter_map(|&hash| self.row(hash)) {
            for (sum, weight) in sums.iter_mut().zip(&self.weights[row]) {
                *sum += weight;
            }
        }
        sums
    }

    /// Lets one decision pass.
    pub(crate) fn tick(&mut self) {
        self.now += 1.0;
    }

    /// Moves weight to one class from another.
    pub(crate) fn update(&mut self, features: &Features, better: usize, worse: usize) {
        for &hash in features.hashes() {
            let Some(row) = self.row(hash) else { continue };
            self.weights[row][better] += 1.0;
            self.weights[row][worse] -= 1.0;
            self.moments[row][better] += self.now;
            self.moments[row][worse] -= self.now;
            let owner = &mut self.owners[row];
            *owner = if owner.0 == hash { (hash, owner.1 + 1) } else { (hash, 1) };
        }
    }

    fn average(&self, row: usize) -> [f32; C] {
        let mut averages = self.weights[row];
        for (average, moment) in averages.iter_mut().zip(&self.moments[row]) {
            *average -= moment / self.now;
        }
        averages
    }

    /// Ends a run: its averages are kept, and the next one begins from nothing. What several runs agree on,
    /// each in another order, is worth more than what one says.
    pub(crate) fn settle(&mut self) {
        for row in 0..self.weights.len() {
            let average = self.average(row);
            self.total[row].iter_mut().zip(average).for_each(|(sum, weight)| *sum += weight);
        }
        self.weights.fill([0.0; C]);
        self.moments.fill([0.0; C]);
        self.now = 0.0;
    }

    /// Check bytes, and as bytes the averages of all classes but the last: `levels` numbers on each side of zero reach all but few.
    pub(crate) fn quantized(&self, levels: f32) -> Vec<u8> {
        let averages = self.total.as_flattened();
        let mut sizes: Vec<f32> =
            averages.iter().map(|weight| weight.abs()).filter(|&size| size > 0.0).collect();
        sizes.sort_by(f32::total_cmp);
        let top = sizes.get(sizes.len().saturating_sub(1) * 99 / 100).copied().unwrap_or(1.0);
        let step = top / levels;
        let mut bytes = self.checks.clone().unwrap_or_default();
        let kept = self.total.iter().flat_map(|row| &row[..C - 1]);
        bytes.extend(kept.map(|weight| (weight / step).round().clamp(-127.0, 127.0) as i8 as u8));
        bytes
    }
}
