//! A meeting told twice is one.

use super::Told;
use crate::facts::fact::Ref;
use crate::facts::scene::Scene;

/// Puts a meeting to the others, or to the one that it tells again.
pub(super) fn add(scene: &Scene<'_, '_>, all: &mut Vec<Told>, told: Told) {
    match all.iter_mut().rev().take(NEAR).find(|other| is_same(scene, other, &told)) {
        Some(other) => merge(scene, other, told),
        None => all.push(told),
    }
}

/// How many meetings back one may be told again.
const NEAR: usize = 32;

/// Folds a meeting that a later one tells more fully into it.
pub(super) fn fold(scene: &Scene<'_, '_>, all: Vec<Told>) -> Vec<Told> {
    let mut kept: Vec<Told> = Vec::with_capacity(all.len());
    for mut told in all.into_iter().rev() {
        match kept.iter_mut().rev().take(NEAR).find(|later| is_same(scene, &told, later)) {
            Some(later) => {
                // The first to tell it stays its evidence where it says as much.
                if told.meeting.participants.len() >= later.meeting.participants.len() {
                    std::mem::swap(&mut told, later);
                }
                merge(scene, later, told);
            }
            None => kept.push(told),
        }
    }
    kept.reverse();
    kept
}

fn merge(scene: &Scene<'_, '_>, other: &mut Told, told: Told) {
    for party in told.meeting.participants {
        if !other.meeting.participants.iter().any(|known| is_one(scene, known, &party)) {
            other.meeting.participants.push(party);
        }
    }
    other.meeting.place = other.meeting.place.or(told.meeting.place);
    other.meeting.when = other.meeting.when.or(told.meeting.when);
    for topic in told.meeting.topics {
        if !other.meeting.topics.contains(&topic) {
            other.meeting.topics.push(topic);
        }
    }
}

/// Whether all of one are among those of the other, and neither place nor time speaks against it.
fn is_same(scene: &Scene<'_, '_>, one: &Told, other: &Told) -> bool {
    let among = |few: &[Ref], many: &[Ref]| {
        few.iter().all(|party| many.iter().any(|known| is_one(scene, known, party)))
    };
    let (left, right) = (&one.meeting.participants, &other.meeting.participants);
    let places = match (one.meeting.place, other.meeting.place) {
        (Some(one), Some(other)) => one.entity == other.entity,
        _ => true,
    };
    let time = |value: usize| match &scene.values.all[value].reading {
        crate::values::Reading::Time { value, .. } => Some(value.as_str()),
        _ => None,
    };
    let times = match (one.meeting.when, other.meeting.when) {
        (Some(one), Some(other)) => time(one) == time(other),
        _ => true,
    };
    if !places || !times || one.certainty != other.certainty {
        return false;
    }
    let (some, more) = if left.len() <= right.len() { (one, other) } else { (other, one) };
    let bare = some.meeting.place.is_none() && some.meeting.when.is_none();
    let shared = some.meeting.place.is_some() && more.meeting.place.is_some()
        || some.meeting.when.is_some() && more.meeting.when.is_some();
    among(&some.meeting.participants, &more.meeting.participants)
        && (left.len() == right.len() || bare || shared)
}

/// Whether two references mean one party: the same entity, or the same words.
fn is_one(scene: &Scene<'_, '_>, one: &Ref, other: &Ref) -> bool {
    let entities = one.entity.is_some() && one.entity == other.entity;
    entities || scene.document.words(one.span).eq_ignore_ascii_case(scene.document.words(other.span))
}
