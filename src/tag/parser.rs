//! Dependency structure: arc-hybrid transitions, each chosen at once, in time linear in the words.

use super::class::Relation;
use super::hash::Features;
use super::lexicon::LISTS;
use super::model::Model;
use super::sure;
use super::table::best;
use super::tagger::tag_of;
use super::tree::{NONE, SHIFT, Tree};
use super::word::{OUTSIDE, Word};

/// The words and tags of the sentence that is parsed.
#[derive(Clone, Copy, Debug)]
pub struct Sentence<'s> {
    /// Its words.
    pub words: &'s [Word],
    /// Their tags.
    pub tags: &'s [u8],
}

/// What the features see of one word.
#[derive(Clone, Copy)]
struct Seen {
    word: u32,
    tag: u32,
    upos: u32,
    cluster: u32,
    coarse: u32,
    path: u32,
    stem: u32,
    relation: u32,
    left: u32,
    right: u32,
    kinds: u32,
}

impl Sentence<'_> {
    fn see(&self, tree: &Tree, at: u32) -> Seen {
        let Some(node) = tree.nodes.get(at as usize) else {
            return Seen {
                word: 2,
                tag: 98,
                upos: 98,
                cluster: 0,
                coarse: 0,
                path: 0,
                stem: 0,
                relation: 98,
                left: 0,
                right: 0,
                kinds: 0,
            };
        };
        let (word, tag, upos) = match (self.words.get(at as usize), self.tags.get(at as usize)) {
            (Some(word), Some(&tag)) => (word, u32::from(tag), tag_of(tag).upos() as u32),
            _ => (&OUTSIDE, 97, 97),
        };
        let [left, right] = node.children.map(u32::from);
        Seen {
            word: word.form,
            tag,
            upos,
            cluster: word.cluster,
            coarse: word.coarse[0],
            path: word.paths[3],
            stem: word.paths[1],
            relation: if node.head == NONE { 97 } else { u32::from(node.relation) },
            left,
            right,
            kinds: node.kinds,
        }
    }
}

/// How far apart two words are, in steps that widen.
fn distance(from: u32, to: u32) -> u32 {
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

/// The features of the next move.
pub fn features(sentence: Sentence<'_>, tree: &Tree, f: &mut Features) {
    let see = |at: u32| sentence.see(tree, at);
    let child = |of: u32, right: bool, nth: usize| {
        let node = tree.nodes.get(of as usize);
        see(node.map_or(NONE, |node| if right { node.right[nth] } else { node.left[nth] }))
    };
    let ahead = |n: u32| if tree.next + n <= tree.root() { tree.next + n } else { NONE };
    let [i0, i1, i2, j0] = [tree.stacked(0), tree.stacked(1), tree.stacked(2), ahead(0)];
    let [s0, s1, s2] = [see(i0), see(i1), see(i2)];
    let [b0, b1, b2] = [see(j0), see(ahead(1)), see(ahead(2))];
    let previous = see(tree.next.checked_sub(1).unwrap_or(NONE));
    let [s0l, s0l2] = [child(i0, false, 0), child(i0, false, 1)];
    let [s0r, s0r2] = [child(i0, true, 0), child(i0, true, 1)];
    let [s1l, s1r] = [child(i1, false, 0), child(i1, true, 0)];
    let [b0l, b0l2] = [child(j0, false, 0), child(j0, false, 1)];
    let (near, deep) = (distance(i0, j0), distance(i1, i0));
    f.clear();
    f.add([0]);
    for x in [s0, s1, b0, b1] {
        f.add([x.word]);
        f.add([x.word, x.tag]);
        f.add([x.tag]);
        f.add([x.cluster, x.upos]);
    }
    f.add([s2.word, s2.tag]);
    f.add([s2.tag]);
    f.add([b2.word, b2.tag]);
    f.add([b2.tag]);
    for (x, y) in [(s0, b0), (s1, s0)] {
        f.add([x.word, x.tag, y.word, y.tag]);
        f.add([x.word, y.tag]);
        f.add([x.tag, y.word]);
        f.add([x.tag, y.tag]);
        f.add([x.cluster, y.cluster]);
        f.add([x.cluster, y.tag]);
        f.add([x.tag, y.cluster]);
        f.add([x.word, y.cluster]);
        f.add([x.cluster, y.word]);
    }
    f.add([s1.tag, b0.tag]);
    f.add([s1.word, b0.tag]);
    f.add([s1.tag, b0.word]);
    f.add([s1.cluster, b0.cluster]);
    f.add([b0.tag, b1.tag]);
    f.add([b0.word, b1.tag]);
    f.add([b0.tag, b1.word]);
    f.add([b0.cluster, b1.cluster]);
    f.add([s0.tag, b0.tag, b1.tag]);
    f.add([s0.word, b0.tag, b1.tag]);
    f.add([s0.tag, b0.word, b1.tag]);
    f.add([s0.tag, b0.tag, b1.word]);
    f.add([s0.cluster, b0.cluster, b1.coarse]);
    f.add([s1.tag, s0.tag, b0.tag]);
    f.add([s1.word, s0.tag, b0.tag]);
    f.add([s1.tag, s0.word, b0.tag]);
    f.add([s1.tag, s0.tag, b0.word]);
    f.add([s1.coarse, s0.cluster, b0.coarse]);
    f.add([s1.word, s0.word, b0.upos]);
    f.add([s2.tag, s1.tag, s0.tag]);
    f.add([s2.tag, s1.tag, b0.tag]);
    f.add([s2.upos, s1.tag, s0.tag, b0.tag]);
    f.add([s1.upos, s0.tag, b0.tag, b1.tag]);
    f.add([s0.tag, b0.tag, b1.tag, b2.tag]);
    f.add([b0.tag, b1.tag, b2.tag]);
    // What hangs on them already.
    f.add([s0.tag, b0.tag, s0l.tag]);
    f.add([s0.tag, b0.tag, s0r.tag]);
    f.add([s0.tag, b0.tag, b0l.tag]);
    f.add([s1.tag, s0.tag, s1l.tag]);
    f.add([s1.tag, s0.tag, s1r.tag]);
    f.add([s1.tag, s0.tag, s0l.tag]);
    f.add([s1.tag, s0.tag, s0r.tag]);
    f.add([s0l.word, s0.tag, b0.tag]);
    f.add([s0l.word, s0.tag, s1.tag]);
    f.add([s0l.word, s1.word, s0.upos]);
    f.add([s0r.word, s0.tag, b0.tag]);
    f.add([b0l.word, b0.tag, s0.tag]);
    f.add([s0.word, s0l.relation, s0r.relation]);
    f.add([s0.tag, s0l.relation, s0l2.relation]);
    f.add([s0.tag, s0r.relation, s0r2.relation]);
    f.add([s1.tag, s1r.relation, s0.tag]);
    f.add([s1.word, s1r.relation]);
    f.add([b0.tag, b0l.relation, b0l2.relation]);
    f.add([s0.tag, s0.left, s0.right, b0.upos]);
    f.add([s0.word, s0.left, s0.right]);
    f.add([s1.tag, s1.left, s1.right, s0.upos]);
    f.add([b0.tag, b0.left, s0.upos]);
    f.add([s0.tag, s0.kinds]);
    f.add([s1.tag, s1.kinds, s0.upos]);
    f.add([s0.kinds, b0.tag]);
    f.add([s0.kinds, s1.kinds]);
    f.add([s0.word, s0.kinds]);
    f.add([s1.word, s1.kinds, s0.upos]);
    f.add([b0.kinds, b0.tag, s0.tag]);
    // How far apart they stand.
    f.add([near, s0.tag, b0.tag]);
    f.add([near, s0.word]);
    f.add([near, b0.word]);
    f.add([near, s0.upos, b0.upos, s1.upos]);
    f.add([deep, s1.tag, s0.tag]);
    f.add([deep, s1.word]);
    f.add([deep, s0.word, s1.upos]);
    f.add([previous.tag, b0.tag, s0.tag]);
    f.add([previous.word, b0.tag, s0.tag]);
    for x in [s0, s1, b0, b1] {
        f.add([x.path, x.upos]);
    }
    for (x, y) in [(s0, b0), (s1, s0)] {
        f.add([x.path, y.path]);
        f.add([x.path, y.tag]);
        f.add([x.tag, y.path]);
        f.add([x.stem, y.stem, x.tag, y.tag]);
    }
    f.add([s1.stem, s0.stem, b0.stem]);
    f.add([s0.stem, b0.stem, b1.stem]);
}

/// The features of the relation between a head and a child.
pub fn relation_features(sentence: Sentence<'_>, tree: &Tree, head: u32, child: u32, f: &mut Features) {
    let see = |at: u32| sentence.see(tree, at);
    let (h, c) = (see(head), see(child));
    let word = sentence.words.get(child as usize).unwrap_or(&OUTSIDE);
    let node = tree.nodes.get(child as usize);
    let above = tree.nodes.get(head as usize);
    let inner = |right: bool, nth: usize| {
        see(node.map_or(NONE, |node| if right { node.right[nth] } else { node.left[nth] }))
    };
    let [l, l2, r] = [inner(false, 0), inner(false, 1), inner(true, 0)];
    let right = u32::from(child > head);
    let sibling = see(above.map_or(NONE, |node| if right == 1 { node.right[0] } else { node.left[0] }));
    let other = see(above.map_or(NONE, |node| node.left[0]));
    let before = see(child.checked_sub(1).unwrap_or(NONE));
    let after = see(child + 1);
    let far = distance(head, child) * 2 + right;
    f.clear();
    f.add([right]);
    f.add([h.tag, c.tag, far]);
    f.add([h.word, right]);
    f.add([h.word, c.tag, right]);
    f.add([h.cluster, right]);
    f.add([h.cluster, c.tag, right]);
    f.add([c.word, right]);
    f.add([c.word, h.tag, right]);
    f.add([c.word, h.upos, far]);
    f.add([c.cluster, h.tag, right]);
    f.add([c.cluster, h.cluster, right]);
    f.add([c.word, h.word]);
    f.add([c.tag, right]);
    f.add([word.suffixes[2], h.upos, right]);
    f.add([word.suffixes[1], c.tag, h.upos, right]);
    f.add([l.word, c.upos, h.tag, right]);
    f.add([l.word, c.cluster, right]);
    f.add([l.word, h.word]);
    f.add([l.word, h.cluster, c.upos]);
    f.add([l.relation, l2.relation, c.tag, h.upos]);
    f.add([l.tag, c.tag, h.tag, right]);
    f.add([r.relation, c.tag, h.tag, right]);
    f.add([r.tag, c.tag, right]);
    f.add([c.kinds, c.upos, h.upos, right]);
    f.add([c.kinds, c.tag, h.tag, right]);
    f.add([h.kinds, c.tag, right]);
    f.add([h.kinds, c.upos, h.tag, right]);
    f.add([h.kinds, c.kinds, c.upos, right]);
    f.add([sibling.relation, c.tag, h.tag, right]);
    f.add([sibling.tag, c.tag, h.tag, right]);
    f.add([sibling.word, c.tag, right]);
    f.add([other.relation, other.word, c.tag, right]);
    f.add([before.word, c.tag, right]);
    f.add([before.tag, c.tag, h.tag, right]);
    f.add([after.tag, c.tag, h.tag, right]);
    f.add([after.word, c.tag, right]);
    f.add([after.word, c.word]);
    f.add([word.shape, word.flags & LISTS, h.tag, right]);
    f.add([h.path, c.tag, right]);
    f.add([c.path, h.tag, right]);
    f.add([h.path, c.path]);
    f.add([h.stem, c.path, right]);
    f.add([h.path, c.stem, right]);
}

/// Moves among what [`watched`] tells of.
pub const MOVE: usize = 0;
/// Relations among what [`watched`] tells of.
pub const RELATION: usize = 1;

/// Parses a sentence with its words and tags.
pub fn parse(model: &Model<'_>, sentence: Sentence<'_>, f: &mut Features, tree: &mut Tree) {
    tree.begin(sentence.words.len());
    while !tree.is_done() {
        let sure = || {
            let action = model.sure_moves.get(move_context(sentence, tree)).map(usize::from);
            action.filter(|&action| tree.allows(action))
        };
        let action = tree.forced().or_else(sure).unwrap_or_else(|| weigh(model, sentence, f, tree));
        step(tree, action, |head, child, tree| {
            let sure = model.sure_relations.get(relation_context(sentence, head, child));
            sure.unwrap_or_else(|| relate(model, sentence, f, tree, head, child))
        });
    }
}

/// Parses without being sure of anything, and tells of every decision its kind, its context and what was done.
pub fn watched(
    model: &Model<'_>,
    sentence: Sentence<'_>,
    f: &mut Features,
    tree: &mut Tree,
    tell: &mut dyn FnMut(usize, u32, u8),
) {
    tree.begin(sentence.words.len());
    while !tree.is_done() {
        let action = tree.forced().unwrap_or_else(|| {
            let action = weigh(model, sentence, f, tree);
            tell(MOVE, move_context(sentence, tree), action as u8);
            action
        });
        step(tree, action, |head, child, tree| {
            let relation = relate(model, sentence, f, tree, head, child);
            tell(RELATION, relation_context(sentence, head, child), relation);
            relation
        });
    }
}

/// The move for which most speaks.
fn weigh(model: &Model<'_>, sentence: Sentence<'_>, f: &mut Features, tree: &Tree) -> usize {
    features(sentence, tree, f);
    best(&model.moves.score(f), |action| tree.allows(action))
}

/// The relation for which most speaks.
fn relate(
    model: &Model<'_>,
    sentence: Sentence<'_>,
    f: &mut Features,
    tree: &Tree,
    head: u32,
    child: u32,
) -> u8 {
    relation_features(sentence, tree, head, child, f);
    best(&model.relations.score(f), |relation| relation != Relation::Root as usize) as u8
}

/// Makes a move, asking for the relation of an arc.
fn step(tree: &mut Tree, action: usize, mut relation: impl FnMut(u32, u32, &Tree) -> u8) {
    match tree.arc(action) {
        None => tree.shift(),
        Some((head, child)) if head == tree.root() => tree.attach(head, child, Relation::Root as u8),
        Some((head, child)) => {
            let relation = relation(head, child, tree);
            tree.attach(head, child, relation);
        }
    }
    debug_assert!(action == SHIFT || !tree.nodes.is_empty(), "a tree has at least its root");
}

/// What a sure move hangs on: the tags of two words on the stack and of the next two.
fn move_context(sentence: Sentence<'_>, tree: &Tree) -> u32 {
    let tag = |at: u32| sentence.tags.get(at as usize).map_or(99, |&tag| u32::from(tag));
    let (near, next) = (distance(tree.stacked(0), tree.next), tree.next);
    sure::context([tag(tree.stacked(1)), tag(tree.stacked(0)), tag(next), tag(next + 1), near.min(2)])
}

/// What a sure relation hangs on: the tags of both words, and which comes first.
fn relation_context(sentence: Sentence<'_>, head: u32, child: u32) -> u32 {
    let tag = |at: u32| sentence.tags.get(at as usize).map_or(99, |&tag| u32::from(tag));
    let word = sentence.words.get(child as usize).map_or(0, |word| word.form);
    sure::context([tag(child), tag(head), u32::from(child > head), word])
}
