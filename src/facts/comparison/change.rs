//! An amount and what it was before.

use super::apart;
use crate::facts::fact::Comparison;
use crate::facts::scene::Scene;
use crate::text::Sentence;
use crate::values::Reading;

/// How many words may stand between an amount and its change: "6 hectares (15 acres) of forest, up from".
const NEAR: usize = 12;

/// "6 hectares, up from 2 hectares last year".
pub(super) fn change(scene: &Scene<'_, '_>, sentence: &Sentence, token: usize) -> Option<Comparison> {
    let relation = if scene.is(token, "up") {
        "more-than"
    } else if scene.is(token, "down") {
        "less-than"
    } else {
        return None;
    };
    let low = sentence.tokens.start;
    let from = token + 1;
    let apposed = token > low && matches!(scene.word(token - 1), "," | "(" | "—" | "–" | "-");
    if !apposed || !scene.is(from, "from") || !sentence.tokens.contains(&(from + 1)) {
        return None;
    }
    let amount = |value: usize| !scene.is_time(value);
    let right = (from + 1..sentence.tokens.end.min(from + 4))
        .find_map(|at| scene.value(at))
        .filter(|&value| amount(value))?;
    let like = |value: &usize| amount(*value) && is_like(scene, *value, right);
    // "6 hectares (15 acres), up from 2": what stands in brackets says it otherwise.
    let mut inside = false;
    let mut left = None;
    for at in (low.max(token.saturating_sub(NEAR))..token).rev() {
        match scene.word(at) {
            ")" => inside = true,
            "(" => inside = false,
            _ if inside || left.is_some() => {}
            _ => left = scene.value(at).filter(like),
        }
    }
    let left = left?;
    let (left, right) = (scene.values.all[left].span, scene.values.all[right].span);
    apart(left, right).then_some(Comparison { left, by: None, relation, right: Some(right) })
}

/// Whether two amounts can be compared: money with money, a measure with its like or with a bare number.
fn is_like(scene: &Scene<'_, '_>, before: usize, after: usize) -> bool {
    match (&scene.values.all[before].reading, &scene.values.all[after].reading) {
        (Reading::Money { currency: one, .. }, Reading::Money { currency: other, .. }) => one == other,
        (Reading::Quantity { unit: one, .. }, Reading::Quantity { unit: other, .. }) => {
            one == other || other.is_none()
        }
        _ => false,
    }
}
