//! Whether an event was told before, by another verb or noun.

use crate::facts::fact::{Body, Event, Fact, Ref};
use crate::facts::scene::Scene;
use crate::lexicon::happening::{self, Frame};
use crate::values::Reading;

/// How many letters words of one stem share: "explosion" and "exploded".
const STEM: usize = 4;

/// Whether an event is among those told before; what is new of it is added there.
pub(super) fn known(scene: &Scene<'_, '_>, all: &mut [Fact], event: &Event) -> bool {
    let events = all.iter_mut().filter_map(|fact| match &mut fact.body {
        Body::Event(before) => Some(before),
        _ => None,
    });
    let noun = happening::event(scene.document.words(event.trigger)).is_none();
    for before in events {
        let inside = [before.agent, before.object].into_iter().flatten().any(|party| {
            party.span.start() <= event.trigger.start() && event.trigger.end() <= party.span.end()
        });
        if inside {
            return true;
        }
        let same = (before.class == event.class || is_toll(scene, before, event))
            && is_compatible(scene, before, event)
            && if noun { is_kindred(scene, before, event) } else { is_alike(scene, before, event) };
        if same {
            before.place = before.place.or(event.place);
            before.when = before.when.or(event.when);
            return true;
        }
    }
    false
}

/// Whether both tell of a harm to as many: "killed seventeen", "seventeen died".
fn is_toll(scene: &Scene<'_, '_>, before: &Event, event: &Event) -> bool {
    let harms = |event: &Event| is_mishap(scene.document.words(event.trigger));
    let number = |event: &Event| match event.amounts.as_slice() {
        [value] => match &scene.values.all[*value].reading {
            Reading::Quantity { amount, .. } => Some(amount.low),
            _ => None,
        },
        _ => None,
    };
    harms(before) && harms(event) && number(before).is_some() && number(before) == number(event)
}

/// Whether a word tells of a mishap or a harm.
fn is_mishap(word: &str) -> bool {
    happening::occasion(word).is_some_and(|found| found.mishap)
        || happening::event(word).is_some_and(|found| matches!(found.frame, Frame::Mishap | Frame::Harm))
}

/// Whether two verbs name the same parties.
fn is_alike(scene: &Scene<'_, '_>, before: &Event, event: &Event) -> bool {
    if is_toll(scene, before, event) {
        return true;
    }
    key(scene, before.agent) == key(scene, event.agent)
        && key(scene, before.object) == key(scene, event.object)
}

/// What tells one party from another: its entity, else its words.
fn key(scene: &Scene<'_, '_>, party: Option<Ref>) -> String {
    match party {
        Some(Ref { entity: Some(entity), .. }) => entity.to_string(),
        Some(Ref { span, .. }) => scene.document.words(span).to_lowercase(),
        None => String::new(),
    }
}

/// Whether a noun names what another word tells: words of one stem, two mishaps or two attacks.
fn is_kindred(scene: &Scene<'_, '_>, before: &Event, event: &Event) -> bool {
    let (old, new) = (scene.document.words(before.trigger), scene.document.words(event.trigger));
    let stem = old.get(..STEM).zip(new.get(..STEM)).is_some_and(|(old, new)| old.eq_ignore_ascii_case(new));
    let parties = |before: Option<Ref>, event: Option<Ref>| match (before, event) {
        (Some(before), Some(event)) => before.entity == event.entity,
        _ => true,
    };
    (event.class != "other" || stem || is_mishap(old) && is_mishap(new))
        && parties(before.agent, event.agent)
        && parties(before.object, event.object)
}

/// Whether nothing speaks against two tellings being of one event.
fn is_compatible(scene: &Scene<'_, '_>, before: &Event, event: &Event) -> bool {
    let places = before.place.is_none()
        || event.place.is_none()
        || before.place.map(|at| at.entity) == event.place.map(|at| at.entity);
    let time = |value: usize| match &scene.values.all[value].reading {
        Reading::Time { value, .. } => value.as_str(),
        _ => "",
    };
    // A month may be that of a day.
    let times = before.when.zip(event.when).is_none_or(|(before, event)| {
        time(before).starts_with(time(event)) || time(event).starts_with(time(before))
    });
    places && times && before.reality == event.reality
}
