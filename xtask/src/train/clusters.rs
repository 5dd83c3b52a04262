//! Clusters of words that stand beside like words, by exchange: each word moves to the cluster that tells most
//! about its neighbours, until few still move.

use super::news::News;

/// How many frequent words count as neighbours.
const NEIGHBOURS: usize = 2000;
/// How often every word may move.
const ROUNDS: usize = 7;

/// Clusters, the coarser clusters that hold them, and the word of each number.
pub(crate) struct Clusters {
    /// Number of the word in the news, and its cluster from 1.
    pub words: Vec<(u32, u8)>,
    /// For each cluster, two coarser ones.
    pub coarse: Vec<[u8; 2]>,
}

/// Clusters the words that stand at least `least` times.
pub(crate) fn learn(news: &News, least: u32, most: usize, clusters: usize) -> Clusters {
    let mut order: Vec<u32> =
        (1..news.words.len() as u32).filter(|&w| news.counts[w as usize] >= least).collect();
    order.sort_by_key(|&w| (std::cmp::Reverse(news.counts[w as usize]), w));
    order.truncate(most);
    let contexts = contexts(news, &order);
    let mut state = State::new(&contexts, clusters);
    for _ in 0..ROUNDS {
        let moved = (0..order.len()).filter(|&w| state.move_word(w, &contexts[w])).count();
        if moved * 200 < order.len() {
            break;
        }
    }
    let coarse = coarser(&state);
    let words = order.iter().zip(&state.of).map(|(&word, &cluster)| (word, cluster as u8 + 1)).collect();
    Clusters { words, coarse }
}

/// For each word, how often which neighbour stands on which side.
fn contexts(news: &News, order: &[u32]) -> Vec<Vec<(u32, u32)>> {
    let mut place = vec![u32::MAX; news.words.len()];
    for (i, &word) in order.iter().enumerate() {
        place[word as usize] = i as u32;
    }
    // The edge of a sentence is a neighbour too.
    let neighbour = |word: u32| match (word, place[word as usize]) {
        (0, _) => Some(0),
        (_, place) if (place as usize) < NEIGHBOURS => Some(place + 1),
        _ => None,
    };
    let mut pairs = Vec::with_capacity(news.text.len() * 2);
    for two in news.text.windows(2) {
        let (left, right) = (place[two[0] as usize], place[two[1] as usize]);
        if let (true, Some(n)) = (left != u32::MAX, neighbour(two[1])) {
            pairs.push((left, 2 * n));
        }
        if let (true, Some(n)) = (right != u32::MAX, neighbour(two[0])) {
            pairs.push((right, 2 * n + 1));
        }
    }
    pairs.sort_unstable();
    let mut contexts = vec![Vec::new(); order.len()];
    for same in pairs.chunk_by(|a, b| a == b) {
        contexts[same[0].0 as usize].push((same[0].1, same.len() as u32));
    }
    contexts
}

struct State {
    clusters: usize,
    /// The cluster of each word.
    of: Vec<usize>,
    /// How often a neighbour stands beside each cluster.
    beside: Vec<u32>,
    total: Vec<u32>,
    /// x ln x of small numbers.
    table: Vec<f64>,
}

impl State {
    fn new(contexts: &[Vec<(u32, u32)>], clusters: usize) -> Self {
        let of: Vec<usize> = (0..contexts.len()).map(|w| w % clusters).collect();
        let table = (0..1 << 16).map(|x| x_ln_x(f64::from(x))).collect();
        let size = 2 * (NEIGHBOURS + 1) * clusters;
        let mut state = Self { clusters, of, beside: vec![0; size], total: vec![0; clusters], table };
        for (w, context) in contexts.iter().enumerate() {
            state.add(state.of[w], context);
        }
        state
    }

    fn add(&mut self, cluster: usize, context: &[(u32, u32)]) {
        for &(neighbour, count) in context {
            self.beside[neighbour as usize * self.clusters + cluster] += count;
            self.total[cluster] += count;
        }
    }

    fn remove(&mut self, cluster: usize, context: &[(u32, u32)]) {
        for &(neighbour, count) in context {
            self.beside[neighbour as usize * self.clusters + cluster] -= count;
            self.total[cluster] -= count;
        }
    }

    fn value(&self, x: u32) -> f64 {
        self.table.get(x as usize).copied().unwrap_or_else(|| x_ln_x(f64::from(x)))
    }

    /// Moves a word to its best cluster; whether that is another one.
    fn move_word(&mut self, word: usize, context: &[(u32, u32)]) -> bool {
        let before = self.of[word];
        self.remove(before, context);
        let count: u32 = context.iter().map(|&(_, count)| count).sum();
        let mut gains = vec![0.0; self.clusters];
        for (gain, &total) in gains.iter_mut().zip(&self.total) {
            *gain = self.value(total) - self.value(total + count);
        }
        for &(neighbour, count) in context {
            let at = neighbour as usize * self.clusters;
            let rise = self.value(count);
            for (gain, &beside) in gains.iter_mut().zip(&self.beside[at..at + self.clusters]) {
                *gain += if beside == 0 { rise } else { self.value(beside + count) - self.value(beside) };
            }
        }
        let best = (0..self.clusters).fold(before, |best, c| if gains[c] > gains[best] { c } else { best });
        self.of[word] = best;
        self.add(best, context);
        best != before
    }

    /// What is lost where two clusters become one.
    fn loss(&self, columns: &[Vec<u32>], a: usize, b: usize) -> f64 {
        let apart = |x: u32, y: u32| {
            if x == 0 || y == 0 { 0.0 } else { self.value(x) + self.value(y) - self.value(x + y) }
        };
        let beside: f64 = columns[a].iter().zip(&columns[b]).map(|(&x, &y)| apart(x, y)).sum();
        let total = |c: usize| columns[c].iter().sum::<u32>();
        beside - apart(total(a), total(b))
    }
}

/// Joins clusters by twos, those first that lose least, and notes who is together at 64 and at 16.
fn coarser(state: &State) -> Vec<[u8; 2]> {
    let count = state.clusters;
    let neighbours = 2 * (NEIGHBOURS + 1);
    let mut columns: Vec<Vec<u32>> =
        (0..count).map(|c| (0..neighbours).map(|n| state.beside[n * count + c]).collect()).collect();
    let mut group: Vec<usize> = (0..count).collect();
    let mut alive: Vec<usize> = (0..count).collect();
    let mut losses = vec![vec![0.0; count]; count];
    for (a, row) in losses.iter_mut().enumerate() {
        for (b, loss) in row.iter_mut().enumerate().skip(a + 1) {
            *loss = state.loss(&columns, a, b);
        }
    }
    let mut coarse = vec![[0u8; 2]; count + 1];
    while alive.len() > 16 {
        let pairs = alive.iter().enumerate().flat_map(|(i, &a)| alive[i + 1..].iter().map(move |&b| (a, b)));
        let Some((a, b)) = pairs.min_by(|&(a, b), &(c, d)| losses[a][b].total_cmp(&losses[c][d])) else {
            break;
        };
        let joined: Vec<u32> = columns[a].iter().zip(&columns[b]).map(|(x, y)| x + y).collect();
        columns[a] = joined;
        alive.retain(|&c| c != b);
        group.iter_mut().filter(|g| **g == b).for_each(|g| *g = a);
        for &c in alive.iter().filter(|&&c| c != a) {
            losses[a.min(c)][a.max(c)] = state.loss(&columns, a, c);
        }
        let level = match alive.len() {
            64 => 0,
            16 => 1,
            _ => continue,
        };
        for c in 0..count {
            coarse[c + 1][level] = alive.iter().position(|&g| g == group[c]).map_or(0, |at| at as u8 + 1);
        }
    }
    coarse
}

/// x ln x from additions, multiplications and divisions alone, which give the same bits on every machine.
fn x_ln_x(x: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    let (mut mantissa, mut exponent) = (x, 0.0);
    while mantissa >= 2.0 {
        mantissa /= 2.0;
        exponent += 1.0;
    }
    let ratio = (mantissa - 1.0) / (mantissa + 1.0);
    let square = ratio * ratio;
    let mut series = 0.0;
    for term in (0..16).rev() {
        series = series * square + 1.0 / (2.0 * f64::from(term) + 1.0);
    }
    x * (2.0 * ratio * series + exponent * std::f64::consts::LN_2)
}
