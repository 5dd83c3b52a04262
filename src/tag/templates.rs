//! Which of the things seen together make a feature. Each was kept because the parser is worse without it.

use super::hash::{Atom, Features};
use super::sight::{
    B0, B0_LEFT, B0_LEFT_2, B1, B2, BEFORE, CHILD, DEEP, HEAD, LEFT, LEFT_2, LISTED, NEAR, RIGHT, S0,
    S0_LEFT, S0_LEFT_2, S0_RIGHT, S1, S1_LEFT, S1_RIGHT, S2, SHAPE, SIBLING, SIDE, Sentence, before_move,
    before_relation,
};
use super::tree::Tree;

/// Before a move: one thing alone.
const ALONE: &[[Atom; 1]] = &[[S0.word()], [B0.tag()], [B1.word()], [B1.tag()], [B2.tag()]];

/// Two things.
const PAIRS: &[[Atom; 2]] = &[
    [S0.cluster(), S0.upos()],
    [B0.word(), B0.tag()],
    [B0.cluster(), B0.upos()],
    [B1.word(), B1.tag()],
    [B1.cluster(), B1.upos()],
    [S0.path(), S0.upos()],
    [S0.tag(), B0.word()],
    [S0.tag(), B0.tag()],
    [S0.cluster(), B0.cluster()],
    [S0.tag(), B0.cluster()],
    [S0.tag(), B0.path()],
    [S1.word(), S0.tag()],
    [S1.cluster(), S0.cluster()],
    [S1.cluster(), S0.tag()],
    [S1.tag(), B0.tag()],
    [B0.tag(), B1.tag()],
    [B0.word(), B1.tag()],
    [B0.tag(), B1.word()],
    [B0.cluster(), B1.cluster()],
    // What hangs on them already.
    [S0.tag(), S0.kinds()],
    [S0.kinds(), B0.tag()],
    [S0.kinds(), S1.kinds()],
    // How far apart they stand.
    [NEAR, S0.word()],
];

/// Three things.
const TRIPLES: &[[Atom; 3]] = &[
    [S0.tag(), B0.tag(), B1.tag()],
    [S0.tag(), B0.tag(), B1.word()],
    [S2.tag(), S1.tag(), S0.tag()],
    [B0.tag(), B1.tag(), B2.tag()],
    [BEFORE.tag(), B0.tag(), S0.tag()],
    [S1.stem(), S0.stem(), B0.stem()],
    [S0.stem(), B0.stem(), B1.stem()],
    [S0.tag(), B0.tag(), S0_LEFT.tag()],
    [S0.tag(), B0.tag(), S0_RIGHT.tag()],
    [S0.tag(), B0.tag(), B0_LEFT.tag()],
    [S1.tag(), S0.tag(), S1_LEFT.tag()],
    [S1.tag(), S0.tag(), S0_LEFT.tag()],
    [S1.tag(), S0.tag(), S0_RIGHT.tag()],
    [S0_LEFT.word(), S0.tag(), B0.tag()],
    [S0_LEFT.word(), S0.tag(), S1.tag()],
    [S0_LEFT.word(), S1.word(), S0.upos()],
    [B0_LEFT.word(), B0.tag(), S0.tag()],
    [S0.word(), S0_LEFT.relation(), S0_RIGHT.relation()],
    [S0.tag(), S0_LEFT.relation(), S0_LEFT_2.relation()],
    [S1.tag(), S1_RIGHT.relation(), S0.tag()],
    [B0.tag(), B0_LEFT.relation(), B0_LEFT_2.relation()],
    [B0.tag(), B0.left(), S0.upos()],
    [B0.kinds(), B0.tag(), S0.tag()],
    [NEAR, S0.tag(), B0.tag()],
    [DEEP, S1.tag(), S0.tag()],
];

/// Four things.
const FOURS: &[[Atom; 4]] = &[
    [S0.tag(), B0.tag(), B1.tag(), B2.tag()],
    [S0.tag(), S0.left(), S0.right(), B0.upos()],
    [NEAR, S0.upos(), B0.upos(), S1.upos()],
    [S1.stem(), S0.stem(), S1.tag(), S0.tag()],
];

/// The features of the next move.
pub fn features(sentence: Sentence<'_>, tree: &Tree, f: &mut Features) {
    let atoms = before_move(sentence, tree);
    f.clear();
    f.add([0]);
    f.add_each(ALONE, &atoms);
    f.add_each(PAIRS, &atoms);
    f.add_each(TRIPLES, &atoms);
    f.add_each(FOURS, &atoms);
}

/// Before an arc has its relation: one thing and the side, and so on.
const SIDED: &[[Atom; 2]] = &[
    [HEAD.word(), SIDE],
    [HEAD.cluster(), SIDE],
    [CHILD.word(), SIDE],
    [CHILD.tag(), SIDE],
    [HEAD.path(), CHILD.path()],
];

const SIDED_PAIRS: &[[Atom; 3]] = &[
    [LEFT.word(), CHILD.cluster(), SIDE],
    [RIGHT.tag(), CHILD.tag(), SIDE],
    [SIBLING.word(), CHILD.tag(), SIDE],
    [HEAD.path(), CHILD.tag(), SIDE],
];

const SIDED_TRIPLES: &[[Atom; 4]] = &[
    [LEFT.word(), CHILD.upos(), HEAD.tag(), SIDE],
    [LEFT.relation(), LEFT_2.relation(), CHILD.tag(), HEAD.upos()],
    [LEFT.tag(), CHILD.tag(), HEAD.tag(), SIDE],
    [CHILD.kinds(), CHILD.upos(), HEAD.upos(), SIDE],
    [HEAD.kinds(), CHILD.upos(), HEAD.tag(), SIDE],
    [SIBLING.relation(), CHILD.tag(), HEAD.tag(), SIDE],
    [SHAPE, LISTED, HEAD.tag(), SIDE],
];

/// The features of the relation between a head and a child.
pub fn relation_features(sentence: Sentence<'_>, tree: &Tree, head: u32, child: u32, f: &mut Features) {
    let atoms = before_relation(sentence, tree, head, child);
    f.clear();
    f.add([u32::from(child > head)]);
    f.add_each(SIDED, &atoms);
    f.add_each(SIDED_PAIRS, &atoms);
    f.add_each(SIDED_TRIPLES, &atoms);
}
