//! Learns dependency structure, with the mistakes that it makes on the way (Goldberg and Nivre's dynamic oracle).

use nutgraf::tag::class::{RELATIONS, Relation};
use nutgraf::tag::hash::Features;
use nutgraf::tag::parser::{Sentence, features, relation_features};
use nutgraf::tag::table::best;
use nutgraf::tag::tree::{LEFT, MOVES, RIGHT, SHIFT, Tree};
use nutgraf::tag::word::Word;

use super::learner::Learner;
use super::random::Random;

/// A sentence to learn from: words, tags, heads, relations.
pub struct Example<'e> {
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

/// Learns the moves and the relations, in tables of two to the power of `bits` rows.
pub fn learn(examples: &[Example<'_>], bits: [u32; 2], rounds: usize, margin: f32, levels: [f32; 2]) -> [Vec<u8>; 2] {
    let mut wide = (Learner::new(22), Learner::new(18));
    go(&mut wide.0, &mut wide.1, examples, rounds, margin);
    let (mut moves, mut relations) = (wide.0.narrowed(bits[0], 0.9), wide.1.narrowed(bits[1], 0.9));
    drop(wide);
    go(&mut moves, &mut relations, examples, rounds, margin);
    [moves.quantized(levels[0]), relations.quantized(levels[1])]
}

fn go(
    moves: &mut Learner<MOVES>,
    relations: &mut Learner<RELATIONS>,
    examples: &[Example<'_>],
    rounds: usize,
    margin: f32,
) {
    let mut random = Random::new(2);
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let (mut f, mut tree) = (Features::default(), Tree::default());
    for round in 0..rounds {
        random.shuffle(&mut order);
        for &i in &order {
            let example = &examples[i];
            let sentence = Sentence { words: example.words, tags: example.tags };
            tree.begin(example.words.len());
            while !tree.is_done() {
                features(sentence, &tree, &mut f);
                let scores = moves.score(&f);
                moves.tick();
                let costs = [SHIFT, LEFT, RIGHT].map(|action| {
                    if tree.allows(action) { cost(&tree, example.heads, action) } else { usize::MAX }
                });
                let least = costs.into_iter().min().unwrap_or(0);
                let guess = best(&scores, |action| tree.allows(action));
                let right = best(&scores, |action| costs[action] == least);
                let wrong = |action: usize| tree.allows(action) && costs[action] > least;
                if (0..MOVES).any(wrong) {
                    let rival = best(&scores, wrong);
                    if scores[rival] + margin >= scores[right] {
                        moves.update(&f, right, rival);
                    }
                }
                let action = if round > 0 && random.happens(900) { guess } else { right };
                match tree.arc(action) {
                    None => tree.shift(),
                    Some((head, child)) if head == tree.root() => {
                        tree.attach(head, child, Relation::Root as u8)
                    }
                    Some((head, child)) => {
                        relation_features(sentence, &tree, head, child, &mut f);
                        let scores = relations.score(&f);
                        relations.tick();
                        let guess = best(&scores, |relation| relation != Relation::Root as usize);
                        if example.heads[child as usize] == head {
                            let right = usize::from(example.relations[child as usize]);
                            let rival = best(&scores, |relation| relation != right);
                            if scores[rival] + margin >= scores[right] {
                                relations.update(&f, right, rival);
                            }
                        }
                        tree.attach(head, child, guess as u8);
                    }
                }
            }
        }
    }
}
