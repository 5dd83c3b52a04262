//! Whether an event was told before, by another verb or noun.

use crate::facts::fact::{Body, Event, Fact, Ref};
use crate::facts::scene::Scene;
use crate::lexicon::happening::{self, Frame};
use crate::values::Reading;

/// How many letters words of one stem share: "explosion" and "exploded".
const STEM: usize = 4;

/// How many letters forms of one verb share: "dies" and "died".
const VERB: usize = 3;

/// Whether an event is among those told before; what is new of it is added there.
pub(super) fn known(scene: &Scene<'_, '_>, all: &mut [Fact], event: &Event, noun: bool) -> bool {
    let events = all.iter_mut().filter_map(|fact| match &mut fact.body {
        Body::Event(before) => Some(before),
        _ => None,
    });
    for before in events {
        let inside = [before.agent, before.object].into_iter().flatten().any(|party| {
            party.span.start() <= event.trigger.start() && event.trigger.end() <= party.span.end()
        });
        if inside {
            return true;
        }
        let compatible = is_compatible(scene, before, event);
        let shared = is_shared(scene, before, event);
        let same = if noun {
            before.class == event.class
                && (is_stem(scene, before, event, STEM) || shared && is_kindred(scene, before, event))
        } else {
            is_toll(scene, before, event) || before.class == event.class && is_alike(scene, before, event)
        };
        if same && compatible {
            if shared || !noun {
                before.place = before.place.or(event.place);
                before.when = before.when.or(event.when);
                before.agent = before.agent.or(event.agent);
            }
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

/// Whether two verbs name the same parties; of deeds of all kinds the verb must be the same too.
fn is_alike(scene: &Scene<'_, '_>, before: &Event, event: &Event) -> bool {
    let verb = !matches!(event.class, "other" | "appoint" | "produce") || is_stem(scene, before, event, VERB);
    // "the judge sentenced", then "was sentenced": a mere mention may leave the doer out.
    let known = |party: Option<Ref>| party.is_some_and(|party| party.entity.is_some());
    let bare = |event: &Event| event.agent.is_none() && event.when.is_none() && event.place.is_none();
    let open = known(event.object) && (bare(before) || bare(event));
    verb && (open || key(scene, before.agent) == key(scene, event.agent))
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

/// Whether both words are of one stem: "explosion", "exploded".
fn is_stem(scene: &Scene<'_, '_>, before: &Event, event: &Event, letters: usize) -> bool {
    let stem = |event: &Event| scene.document.words(event.trigger).get(..letters);
    stem(before).zip(stem(event)).is_some_and(|(old, new)| old.eq_ignore_ascii_case(new))
}

/// Whether a noun may name what another word tells: a mishap only another mishap.
fn is_kindred(scene: &Scene<'_, '_>, before: &Event, event: &Event) -> bool {
    let words = |event: &Event| scene.document.words(event.trigger);
    event.class != "other" || is_mishap(words(before)) && is_mishap(words(event))
}

/// Whether both have the same place, time or party.
fn is_shared(scene: &Scene<'_, '_>, before: &Event, event: &Event) -> bool {
    let party = |before: Option<Ref>, event: Option<Ref>| {
        before
            .zip(event)
            .is_some_and(|(before, event)| before.entity.is_some() && before.entity == event.entity)
    };
    let times = before.when.zip(event.when);
    times.is_some_and(|(before, event)| is_time(scene, before, event))
        || party(before.place, event.place)
        || party(before.agent, event.agent)
        || party(before.object, event.object)
        || party(before.object, event.place)
}

/// Whether two times may be one: a month may be that of a day.
fn is_time(scene: &Scene<'_, '_>, before: usize, event: usize) -> bool {
    let time = |value: usize| match &scene.values.all[value].reading {
        Reading::Time { value, .. } => value.as_str(),
        _ => "",
    };
    time(before).starts_with(time(event)) || time(event).starts_with(time(before))
}

/// Whether nothing speaks against two tellings being of one event.
fn is_compatible(scene: &Scene<'_, '_>, before: &Event, event: &Event) -> bool {
    let places = before.place.is_none()
        || event.place.is_none()
        || before.place.map(|at| at.entity) == event.place.map(|at| at.entity);
    let times = before.when.zip(event.when).is_none_or(|(before, event)| is_time(scene, before, event));
    let parties = |before: Option<Ref>, event: Option<Ref>| {
        before.zip(event).is_none_or(|(before, event)| before.entity == event.entity)
    };
    let same = parties(before.agent, event.agent) && parties(before.object, event.object);
    places && times && (same || is_toll(scene, before, event)) && before.reality == event.reality
}
