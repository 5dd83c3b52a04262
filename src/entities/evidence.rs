//! What speaks for each kind of thing that a name may name.

use crate::analysis::EntityKind;
use crate::tag::class::NameKind;
use crate::tag::syntax::Name;

/// Points for each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Evidence([i32; KINDS.len()]);

const KINDS: [EntityKind; 7] = [
    EntityKind::Person,
    EntityKind::Organization,
    EntityKind::Place,
    EntityKind::Group,
    EntityKind::Instrument,
    EntityKind::Product,
    EntityKind::Event,
];

/// What the reader's clearest word is worth.
const READER: i32 = 8;

impl Evidence {
    /// So many points for one kind.
    pub(super) fn of(kind: EntityKind, points: i32) -> Self {
        let mut evidence = Self::default();
        evidence.add(kind, points);
        evidence
    }

    /// What the reader says: its best kind gets all points, the others fewer the farther they lie behind.
    pub(super) fn of_reader(name: &Name) -> Self {
        let scores = NameKind::ALL.iter().map(|&kind| name.scores[kind as usize]);
        let (low, high) = (scores.clone().min().unwrap_or(0), scores.clone().max().unwrap_or(0));
        let range = i64::from(high - low).max(1);
        let mut evidence = Self::default();
        for (&kind, score) in NameKind::ALL.iter().zip(scores) {
            let share = i64::from(score - low);
            let points = (i64::from(READER) * share * share / (range * range)) as i32;
            match kind {
                NameKind::Person => evidence.add(EntityKind::Person, points),
                NameKind::Place => evidence.add(EntityKind::Place, points),
                NameKind::Organization => evidence.add(EntityKind::Organization, points),
                NameKind::Misc => {}
            }
        }
        evidence
    }

    /// Adds points for one kind.
    pub(super) fn add(&mut self, kind: EntityKind, points: i32) {
        self.0[index(kind)] += points;
    }

    /// Adds all of another.
    pub(super) fn join(&mut self, other: &Self) {
        self.0.iter_mut().zip(other.0).for_each(|(mine, theirs)| *mine += theirs);
    }

    /// Takes the larger of both, kind by kind.
    pub(super) fn widen(&mut self, other: &Self) {
        self.0.iter_mut().zip(other.0).for_each(|(mine, theirs)| *mine = theirs.max(*mine));
    }

    /// The points of one kind.
    pub(super) fn points(&self, kind: EntityKind) -> i32 {
        self.0[index(kind)]
    }

    /// The kind for which most speaks, and how much. Of equals the first counts.
    pub(super) fn best(&self) -> (EntityKind, i32) {
        let mut best = (KINDS[0], self.0[0]);
        for (&kind, &points) in KINDS.iter().zip(&self.0) {
            if points > best.1 {
                best = (kind, points);
            }
        }
        best
    }

    /// Everything, but no kind with more than so many points.
    pub(super) fn capped(mut self, most: i32) -> Self {
        self.0.iter_mut().for_each(|points| *points = (*points).min(most));
        self
    }

    /// Leaves so many parts of so many of one kind's points.
    pub(super) fn scale(&mut self, kind: EntityKind, part: i32, of: i32) {
        self.0[index(kind)] = self.0[index(kind)] * part / of;
    }

    /// Everything divided by a number.
    pub(super) fn over(mut self, count: i32) -> Self {
        self.0.iter_mut().for_each(|points| *points /= count.max(1));
        self
    }
}

fn index(kind: EntityKind) -> usize {
    KINDS.iter().position(|&other| other == kind).unwrap_or(0)
}
