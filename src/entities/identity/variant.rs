//! Two spellings of one name.

use super::{Clusters, Context, VARIANT};
use crate::analysis::EntityKind;

/// Joins names that differ by a letter, by marks on letters or by capitals.
pub(super) fn join(_: &Context<'_, '_>, clusters: &mut Clusters) {
    for index in 0..clusters.all.len() {
        for other in 0..index {
            if are_one(clusters, index, other) {
                clusters.join(index, other, &VARIANT);
            }
        }
    }
}

fn are_one(clusters: &Clusters, left: usize, right: usize) -> bool {
    let (left, right) = (&clusters.all[left], &clusters.all[right]);
    let country =
        left.country().is_some() || right.country().is_some() || left.is_adjective() || right.is_adjective();
    if left.key.len() != right.key.len() || country {
        return false;
    }
    let same = |(a, b): (&String, &String)| a.eq_ignore_ascii_case(b) || plain(a) == plain(b);
    if left.key.iter().zip(&right.key).all(same) {
        return left.key.len() > 1 || left.key[0].len() > 4;
    }
    // One letter: only the last word of people, under the same first name or none.
    let people = [left, right].iter().all(|cluster| cluster.kind() == Some(EntityKind::Person));
    let count = left.key.len();
    let before = left.key[..count - 1].iter().zip(&right.key[..count - 1]).all(same);
    let (a, b) = (plain(&left.key[count - 1]), plain(&right.key[count - 1]));
    people && before && are_near(&a, &b)
}

/// Whether two words may be two spellings of one surname.
pub(super) fn are_near(left: &str, right: &str) -> bool {
    let long = left.chars().count().min(right.chars().count());
    let most = if long >= 8 { 2 } else { 1 };
    left.chars().next() == right.chars().next() && long >= 5 && distance(left, right) <= most
}

/// A word in lower case without marks on the commonest letters.
pub(super) fn plain(word: &str) -> String {
    crate::lexicon::gazetteer::folded(word).flat_map(char::to_lowercase).collect()
}

/// How many letters must be put in, taken out or changed.
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, a) in left.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, &b) in right.iter().enumerate() {
            let change = diagonal + usize::from(a != b);
            diagonal = row[j + 1];
            row[j + 1] = change.min(row[j] + 1).min(row[j + 1] + 1);
        }
    }
    row[right.len()]
}
