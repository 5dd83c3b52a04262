//! What the parser sees where it stands: numbers of words on the stack, of the next words, and of what hangs on them.

use super::hash::Atom;
use super::lexicon::LISTS;
use super::tagger::tag_of;
use super::tree::{NONE, Tree};
use super::word::{OUTSIDE, Word};

/// The words and tags of the sentence that is parsed.
#[derive(Clone, Copy, Debug)]
pub struct Sentence<'s> {
    /// Its words.
    pub words: &'s [Word],
    /// Their tags.
    pub tags: &'s [u8],
}

/// How many numbers are seen of a word that is looked at closely.
const WHOLE: u8 = 10;
/// How many of one that is glanced at: its word, its tag, and its relation.
const PART: u8 = 3;

/// Where a word's numbers lie among those that are seen.
#[derive(Clone, Copy)]
pub(super) struct Place(u8);

impl Place {
    pub(super) const fn word(self) -> Atom {
        self.0
    }
    pub(super) const fn tag(self) -> Atom {
        self.0 + 1
    }
    /// Its relation to its head, where it has one.
    pub(super) const fn relation(self) -> Atom {
        self.0 + 2
    }
    pub(super) const fn upos(self) -> Atom {
        self.0 + 3
    }
    pub(super) const fn cluster(self) -> Atom {
        self.0 + 4
    }
    /// The first sixteen steps to its Brown cluster.
    pub(super) const fn path(self) -> Atom {
        self.0 + 5
    }
    /// The first six.
    pub(super) const fn stem(self) -> Atom {
        self.0 + 6
    }
    /// How many children it has on the left.
    pub(super) const fn left(self) -> Atom {
        self.0 + 7
    }
    /// And on the right.
    pub(super) const fn right(self) -> Atom {
        self.0 + 8
    }
    /// The kinds of its children.
    pub(super) const fn kinds(self) -> Atom {
        self.0 + 9
    }
}

/// Before a move: the two words on top of the stack and the next two words.
pub(super) const S0: Place = Place(0);
pub(super) const S1: Place = Place(WHOLE);
pub(super) const B0: Place = Place(2 * WHOLE);
pub(super) const B1: Place = Place(3 * WHOLE);
/// The third word on the stack, the third of the next words, and the word before these.
pub(super) const S2: Place = Place(4 * WHOLE);
pub(super) const B2: Place = Place(S2.0 + PART);
pub(super) const BEFORE: Place = Place(B2.0 + PART);
/// The outermost child on a side, and the second.
pub(super) const S0_LEFT: Place = Place(BEFORE.0 + PART);
pub(super) const S0_LEFT_2: Place = Place(S0_LEFT.0 + PART);
pub(super) const S0_RIGHT: Place = Place(S0_LEFT_2.0 + PART);
pub(super) const S1_LEFT: Place = Place(S0_RIGHT.0 + PART);
pub(super) const S1_RIGHT: Place = Place(S1_LEFT.0 + PART);
pub(super) const B0_LEFT: Place = Place(S1_RIGHT.0 + PART);
pub(super) const B0_LEFT_2: Place = Place(B0_LEFT.0 + PART);
/// How far the next word is from the stack, and the two words on the stack from each other.
pub(super) const NEAR: Atom = B0_LEFT_2.0 + PART;
pub(super) const DEEP: Atom = NEAR + 1;
/// Room for all of them.
const MOVE_ATOMS: usize = DEEP as usize + 1;

/// Before an arc has its relation: head and child.
pub(super) const HEAD: Place = Place(0);
pub(super) const CHILD: Place = Place(WHOLE);
/// The outermost children of the child, and the second on the left.
pub(super) const LEFT: Place = Place(2 * WHOLE);
pub(super) const LEFT_2: Place = Place(LEFT.0 + PART);
pub(super) const RIGHT: Place = Place(LEFT_2.0 + PART);
/// The outermost child of the head on the same side.
pub(super) const SIBLING: Place = Place(RIGHT.0 + PART);
/// Whether the child stands on the right of its head.
pub(super) const SIDE: Atom = SIBLING.0 + PART;
/// The shape of the child, and the lists of names that hold it.
pub(super) const SHAPE: Atom = SIDE + 1;
pub(super) const LISTED: Atom = SIDE + 2;
/// Room for all of them.
const ARC_ATOMS: usize = LISTED as usize + 1;

/// What is seen before a move.
pub(super) fn before_move(sentence: Sentence<'_>, tree: &Tree) -> [u32; MOVE_ATOMS] {
    let ahead = |n: u32| if tree.next + n <= tree.root() { tree.next + n } else { NONE };
    let [s0, s1, s2] = [0, 1, 2].map(|depth| tree.stacked(depth));
    let [b0, b1, b2] = [0, 1, 2].map(ahead);
    let before = tree.next.checked_sub(1).unwrap_or(NONE);
    let mut atoms = [0; MOVE_ATOMS];
    for (place, at) in [(S0, s0), (S1, s1), (B0, b0), (B1, b1)] {
        put(&mut atoms, place, sentence.whole(tree, at));
    }
    let children = [
        (S0_LEFT, left(tree, s0, 0)),
        (S0_LEFT_2, left(tree, s0, 1)),
        (S0_RIGHT, right(tree, s0)),
        (S1_LEFT, left(tree, s1, 0)),
        (S1_RIGHT, right(tree, s1)),
        (B0_LEFT, left(tree, b0, 0)),
        (B0_LEFT_2, left(tree, b0, 1)),
    ];
    for (place, at) in [(S2, s2), (B2, b2), (BEFORE, before)].into_iter().chain(children) {
        put(&mut atoms, place, sentence.part(tree, at));
    }
    atoms[usize::from(NEAR)] = distance(s0, b0);
    atoms[usize::from(DEEP)] = distance(s1, s0);
    atoms
}

/// What is seen before the relation between a head and a child is told.
pub(super) fn before_relation(
    sentence: Sentence<'_>,
    tree: &Tree,
    head: u32,
    child: u32,
) -> [u32; ARC_ATOMS] {
    let side = child > head;
    let sibling = if side { right(tree, head) } else { left(tree, head, 0) };
    let word = sentence.words.get(child as usize).unwrap_or(&OUTSIDE);
    let mut atoms = [0; ARC_ATOMS];
    put(&mut atoms, HEAD, sentence.whole(tree, head));
    put(&mut atoms, CHILD, sentence.whole(tree, child));
    put(&mut atoms, LEFT, sentence.part(tree, left(tree, child, 0)));
    put(&mut atoms, LEFT_2, sentence.part(tree, left(tree, child, 1)));
    put(&mut atoms, RIGHT, sentence.part(tree, right(tree, child)));
    put(&mut atoms, SIBLING, sentence.part(tree, sibling));
    atoms[usize::from(SIDE)] = u32::from(side);
    atoms[usize::from(SHAPE)] = word.shape;
    atoms[usize::from(LISTED)] = word.flags & LISTS;
    atoms
}

fn put<const N: usize>(atoms: &mut [u32], place: Place, seen: [u32; N]) {
    let start = usize::from(place.0);
    atoms[start..start + N].copy_from_slice(&seen);
}

fn left(tree: &Tree, of: u32, nth: usize) -> u32 {
    tree.nodes.get(of as usize).map_or(NONE, |node| node.left[nth])
}

fn right(tree: &Tree, of: u32) -> u32 {
    tree.nodes.get(of as usize).map_or(NONE, |node| node.right[0])
}

impl Sentence<'_> {
    fn part(&self, tree: &Tree, at: u32) -> [u32; PART as usize] {
        let Some(node) = tree.nodes.get(at as usize) else { return [2, 98, 98] };
        let relation = if node.head == NONE { 97 } else { u32::from(node.relation) };
        match (self.words.get(at as usize), self.tags.get(at as usize)) {
            (Some(word), Some(&tag)) => [word.form, tag.into(), relation],
            _ => [OUTSIDE.form, 97, relation],
        }
    }

    fn whole(&self, tree: &Tree, at: u32) -> [u32; WHOLE as usize] {
        let [word, tag, relation] = self.part(tree, at);
        let Some(node) = tree.nodes.get(at as usize) else {
            return [word, tag, relation, tag, 0, 0, 0, 0, 0, 0];
        };
        let (seen, upos) = match (self.words.get(at as usize), self.tags.get(at as usize)) {
            (Some(word), Some(&tag)) => (word, tag_of(tag).upos() as u32),
            _ => (&OUTSIDE, tag),
        };
        let [left, right] = node.children.map(u32::from);
        [word, tag, relation, upos, seen.cluster, seen.paths[3], seen.paths[1], left, right, node.kinds]
    }
}

/// How far apart two words are, in steps that widen.
pub(super) fn distance(from: u32, to: u32) -> u32 {
    if from == NONE || to == NONE {
        return 0;
    }
    match from.abs_diff(to) {
        near @ 0..=4 => near,
        5..=6 => 5,
        7..=10 => 6,
        _ => 7,
    }
}
