//! A meeting told twice is one.

use super::Told;
use crate::facts::fact::Ref;
use crate::facts::scene::Scene;

/// Puts a meeting to the others, or to the one that it tells again.
pub(super) fn add(scene: &Scene<'_, '_>, all: &mut Vec<Told>, told: Told) {
    let same = all.iter_mut().rev().take(32).find(|other| is_same(scene, other, &told));
    let Some(other) = same else {
        all.push(told);
        return;
    };
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
    let among = |few: &[Ref], many: &[Ref]| few.iter().all(|party| many.iter().any(|known| is_one(scene, known, party)));
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
    places && times && one.certainty == other.certainty && (among(left, right) || among(right, left))
}

/// Whether two references mean one party: the same entity, or the same words.
fn is_one(scene: &Scene<'_, '_>, one: &Ref, other: &Ref) -> bool {
    match (one.entity, other.entity) {
        (Some(one), Some(other)) => one == other,
        (None, None) => scene.document.words(one.span).eq_ignore_ascii_case(scene.document.words(other.span)),
        _ => false,
    }
}
