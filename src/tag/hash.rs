//! Hashing: features are numbers, and a number says where its weights lie.

/// Folds one more number into a hash.
pub fn mix(hash: u32, value: u32) -> u32 {
    (hash.rotate_left(5) ^ value).wrapping_mul(0x9E37_79B1)
}

/// Hashes bytes.
pub fn of(bytes: impl Iterator<Item = u8>, seed: u32) -> u32 {
    let hash =
        bytes.fold(seed ^ 0x811C_9DC5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    finish(hash)
}

/// Spreads a hash over all its bits.
pub fn finish(hash: u32) -> u32 {
    let hash = (hash ^ (hash >> 16)).wrapping_mul(0x85EB_CA6B);
    let hash = (hash ^ (hash >> 13)).wrapping_mul(0xC2B2_AE35);
    hash ^ (hash >> 16)
}

/// Where one of the numbers that features are made of lies.
pub type Atom = u8;

/// How many features one decision may look at.
pub const MOST: usize = 160;

/// The features of one decision, reused from decision to decision.
#[derive(Clone, Debug)]
pub struct Features {
    hashes: [u32; MOST],
    count: usize,
    template: u32,
}

impl Default for Features {
    fn default() -> Self {
        Self { hashes: [0; MOST], count: 0, template: 0 }
    }
}

impl Features {
    /// Begins a new decision.
    pub fn clear(&mut self) {
        self.count = 0;
        self.template = 0;
    }

    /// Adds a feature made of some numbers; the place in the order of calls tells templates apart.
    #[inline(always)]
    pub fn add<const N: usize>(&mut self, parts: [u32; N]) {
        self.template += 1;
        let hash = parts.iter().fold(self.template.wrapping_mul(0x2C1B_3C6D), |hash, &part| mix(hash, part));
        if let Some(slot) = self.hashes.get_mut(self.count) {
            *slot = (hash ^ (hash >> 15)).wrapping_mul(0x85EB_CA6B);
            self.count += 1;
        }
    }

    /// Adds a feature for each of these combinations of numbers.
    pub fn add_each<const N: usize>(&mut self, templates: &[[Atom; N]], atoms: &[u32]) {
        for template in templates {
            self.add(template.map(|atom| atoms.get(usize::from(atom)).copied().unwrap_or_default()));
        }
    }

    /// Adds a feature that shares its weights with others of the same `kind`, wherever they are added.
    #[inline(always)]
    pub fn add_like<const N: usize>(&mut self, kind: u32, parts: [u32; N]) {
        let template = std::mem::replace(&mut self.template, kind);
        self.add(parts);
        self.template = template + 1;
    }

    /// Passes over a template that does not apply, so that the later ones keep their numbers.
    #[inline(always)]
    pub fn skip(&mut self) {
        self.template += 1;
    }

    /// The hashes added since the last clearing.
    pub fn hashes(&self) -> &[u32] {
        &self.hashes[..self.count]
    }
}
