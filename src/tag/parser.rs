//! Dependency structure: arc-hybrid transitions, each chosen at once, in time linear in the words.

use super::class::Relation;
use super::hash::Features;
use super::model::Model;
use super::sight::{Sentence, distance};
use super::sure;
use super::table::best;
use super::templates::{features, relation_features};
use super::tree::{SHIFT, Tree};

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
