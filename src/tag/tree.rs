//! The tree under a sentence while it grows: stack, next word, heads, relations, outermost children.

use super::class::Relation;

/// No word.
pub const NONE: u32 = u32::MAX;

/// What the parser does next.
pub const SHIFT: usize = 0;
/// The word on the stack hangs on the next word.
pub const LEFT: usize = 1;
/// The word on the stack hangs on the one beneath it.
pub const RIGHT: usize = 2;
/// How many moves there are.
pub const MOVES: usize = 3;

/// What is known of one word's place in the tree.
#[derive(Clone, Copy, Debug)]
pub struct Node {
    /// The word it hangs on; the number of words where it hangs on the root.
    pub head: u32,
    /// Its relation to that word.
    pub relation: u8,
    /// The outermost and the second child on the left.
    pub left: [u32; 2],
    /// The outermost and the second child on the right.
    pub right: [u32; 2],
    /// How many children it has on the left and on the right.
    pub children: [u8; 2],
    /// Which kinds of relations its children have, as bits.
    pub kinds: u32,
}

const LONE: Node =
    Node { head: NONE, relation: 0, left: [NONE; 2], right: [NONE; 2], children: [0; 2], kinds: 0 };

/// A tree in the making. The root stands behind the last word.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    /// A node for each word, and one for the root.
    pub nodes: Vec<Node>,
    /// Words that wait for a head or for children on their right.
    pub stack: Vec<u32>,
    /// The next word.
    pub next: u32,
}

impl Tree {
    /// Begins the tree of a sentence.
    pub fn begin(&mut self, words: usize) {
        self.nodes.clear();
        self.nodes.resize(words + 1, LONE);
        self.stack.clear();
        self.next = 0;
    }

    /// The number of words, and the number of the root.
    pub fn root(&self) -> u32 {
        (self.nodes.len() - 1) as u32
    }

    /// Whether every word has its head.
    pub fn is_done(&self) -> bool {
        self.next >= self.root() && self.stack.is_empty()
    }

    /// The word at a depth of the stack.
    pub fn stacked(&self, depth: usize) -> u32 {
        self.stack.len().checked_sub(depth + 1).map_or(NONE, |at| self.stack[at])
    }

    /// Whether a move can be made. Only one word hangs on the root.
    pub fn allows(&self, action: usize) -> bool {
        match action {
            SHIFT => self.next < self.root(),
            LEFT => !self.stack.is_empty() && (self.next < self.root() || self.stack.len() == 1),
            _ => self.stack.len() > 1,
        }
    }

    /// The only move that can be made, where there is but one.
    pub fn forced(&self) -> Option<usize> {
        let ended = self.next >= self.root();
        match (self.stack.len(), ended) {
            (0, false) => Some(SHIFT),
            (1, true) => Some(LEFT),
            (_, true) => Some(RIGHT),
            _ => None,
        }
    }

    /// The head and the child that a move would join.
    pub fn arc(&self, action: usize) -> Option<(u32, u32)> {
        match action {
            SHIFT => None,
            LEFT => Some((self.next, self.stacked(0))),
            _ => Some((self.stacked(1), self.stacked(0))),
        }
    }

    /// Takes the next word onto the stack.
    pub fn shift(&mut self) {
        self.stack.push(self.next);
        self.next += 1;
    }

    /// Hangs the word on the stack on a head.
    pub fn attach(&mut self, head: u32, child: u32, relation: u8) {
        self.stack.pop();
        if let Some(node) = self.nodes.get_mut(child as usize) {
            node.head = head;
            node.relation = relation;
        }
        let Some(node) = self.nodes.get_mut(head as usize) else { return };
        let side = usize::from(child > head);
        let outer = if side == 0 { &mut node.left } else { &mut node.right };
        *outer = [child, outer[0]];
        node.children[side] = node.children[side].saturating_add(1);
        node.kinds |= kind(relation);
    }
}

/// The bit of a relation among its head's children.
fn kind(relation: u8) -> u32 {
    use Relation::{
        Acl, AclRelcl, Advcl, Advmod, Amod, Appos, Aux, AuxPass, Case, Cc, Ccomp, Compound, CompoundPrt,
        Conj, Cop, Csubj, Det, Expl, Flat, Iobj, Mark, Nmod, NmodPoss, Nsubj, NsubjPass, Nummod, Obj, Obl,
        OblAgent, Punct, Xcomp,
    };
    let bit = match Relation::ALL.get(usize::from(relation)) {
        Some(Nsubj | NsubjPass | Csubj) => 0,
        Some(Obj | Iobj) => 1,
        Some(Obl | OblAgent) => 2,
        Some(Ccomp) => 3,
        Some(Xcomp) => 4,
        Some(Aux) => 5,
        Some(AuxPass) => 6,
        Some(Cop) => 7,
        Some(Mark) => 8,
        Some(Case) => 9,
        Some(Det | NmodPoss) => 10,
        Some(Nmod) => 11,
        Some(Conj) => 12,
        Some(Cc) => 13,
        Some(Acl | AclRelcl) => 14,
        Some(Advcl) => 15,
        Some(Expl) => 16,
        Some(Compound | Flat | Amod | Nummod) => 17,
        Some(Punct) => 18,
        Some(Advmod | CompoundPrt) => 19,
        Some(Appos) => 20,
        _ => return 0,
    };
    1 << bit
}
