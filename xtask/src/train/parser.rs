//! Learns dependency structure, with the mistakes that it makes on the way (Goldberg and Nivre's dynamic oracle).

use nutgraf::tag::class::{RELATIONS, Relation};
use nutgraf::tag::hash::Features;
use nutgraf::tag::sight::Sentence;
use nutgraf::tag::table::best;
use nutgraf::tag::templates::{features, relation_features};
use nutgraf::tag::tree::{LEFT, MOVES, RIGHT, SHIFT, Tree};
use nutgraf::tag::word::Word;

use super::learner::Learner;
use super::random::Random;
use super::settings::Part;

/// A sentence to learn from: words, tags, heads, relations.
pub(crate) struct Example<'e> {
    pub words: &'e [Word],
    pub tags: &'e [u8],
    pub heads: &'e [u32],
    pub relations: &'e [u8],
}

/// How many right arcs a move puts out of reach.
fn cost(tree: &Tree, heads: &[u32], action: usize) -> usize {
    let next = tree.next;
    let top = tree.stacked(0);
    let head = |word: u32| heads.get(word as usize).copied();
    let stack = &tree.stack;
    match action {
        SHIFT => {
            let below = &stack[..stack.len().saturating_sub(1)];
            let children = stack.iter().filter(|&&word| head(word) == Some(next)).count();
            children + below.iter().filter(|&&word| head(next) == Some(word)).count()
        }
        LEFT => {
            let children = (next..tree.root()).filter(|&word| head(word) == Some(top)).count();
            let gold = heads[top as usize];
            let lost = (gold > next && gold <= tree.root()) || (stack.len() > 1 && gold == tree.stacked(1));
            children + usize::from(lost)
        }
        _ => {
            let children = (next..tree.root()).filter(|&word| head(word) == Some(top)).count();
            children + usize::from(heads[top as usize] >= next)
        }
    }
}

/// Learns the moves and the relations; both for as many rounds as the moves.
pub(crate) fn learn(examples: &[Example<'_>], moves: Part, relations: Part) -> [Vec<u8>; 2] {
    let mut wide = Learners {
        moves: Learner::new(22),
        relations: Learner::new(18),
        margins: [moves.margin, relations.margin],
    };
    wide.go(examples, moves.rounds, 0);
    let mut narrow = Learners {
        moves: wide.moves.narrowed(moves.bits),
        relations: wide.relations.narrowed(relations.bits),
        margins: wide.margins,
    };
    drop(wide);
    for run in 1..=moves.runs {
        narrow.go(examples, moves.rounds, run);
        narrow.moves.settle();
        narrow.relations.settle();
    }
    [narrow.moves.quantized(moves.levels), narrow.relations.quantized(relations.levels)]
}

struct Learners {
    moves: Learner<MOVES>,
    relations: Learner<RELATIONS>,
    margins: [f32; 2],
}

impl Learners {
    fn go(&mut self, examples: &[Example<'_>], rounds: usize, run: u64) {
        let mut random = Random::new(2 + run);
        let mut order: Vec<usize> = (0..examples.len()).collect();
        let (mut f, mut tree) = (Features::default(), Tree::default());
        for round in 0..rounds {
            random.shuffle(&mut order);
            for &i in &order {
                let example = &examples[i];
                let sentence = Sentence { words: example.words, tags: example.tags };
                tree.begin(example.words.len());
                while !tree.is_done() {
                    let [guess, right] = match tree.forced() {
                        Some(action) => [action; 2],
                        None => {
                            features(sentence, &tree, &mut f);
                            self.learn_move(&f, &tree, example.heads)
                        }
                    };
                    // After a first round the parser mostly goes where it would go by itself.
                    let action = if round > 0 && random.happens(900) { guess } else { right };
                    match tree.arc(action) {
                        None => tree.shift(),
                        Some((head, child)) if head == tree.root() => {
                            tree.attach(head, child, Relation::Root as u8)
                        }
                        Some((head, child)) => {
                            relation_features(sentence, &tree, head, child, &mut f);
                            let gold = (example.heads[child as usize] == head)
                                .then(|| example.relations[child as usize]);
                            let relation = self.learn_relation(&f, gold);
                            tree.attach(head, child, relation as u8);
                        }
                    }
                }
            }
        }
    }

    /// The move that it would make and the best of those that cost least.
    fn learn_move(&mut self, f: &Features, tree: &Tree, heads: &[u32]) -> [usize; 2] {
        let scores = self.moves.score(f);
        self.moves.tick();
        let costs = [SHIFT, LEFT, RIGHT]
            .map(|action| if tree.allows(action) { cost(tree, heads, action) } else { usize::MAX });
        let least = costs.into_iter().min().unwrap_or(0);
        let guess = best(&scores, |action| tree.allows(action));
        let right = best(&scores, |action| costs[action] == least);
        let wrong = |action: usize| tree.allows(action) && costs[action] > least;
        if (0..MOVES).any(wrong) {
            let rival = best(&scores, wrong);
            if scores[rival] + self.margins[0] >= scores[right] {
                self.moves.update(f, right, rival);
            }
        }
        [guess, right]
    }

    /// The relation that it would give; learned from where the arc is right.
    fn learn_relation(&mut self, f: &Features, gold: Option<u8>) -> usize {
        let scores = self.relations.score(f);
        self.relations.tick();
        if let Some(right) = gold.map(usize::from) {
            let rival = best(&scores, |relation| relation != right);
            if scores[rival] + self.margins[1] >= scores[right] {
                self.relations.update(f, right, rival);
            }
        }
        best(&scores, |relation| relation != Relation::Root as usize)
    }
}
