//! Meetings that a verb tells.

use super::{MEET, TALKS, Told, VISIT, topic};
use crate::analysis::EntityKind;
use crate::facts::clause::Clause;
use crate::facts::clause::party::{can_act, parties, party};
use crate::facts::clause::phrase::Phrase;
use crate::facts::fact::{Meeting, Ref};
use crate::lexicon::happening::{self, Meets};
use crate::rule::Rule;

/// Reads the meeting that a verb tells.
pub(super) fn read(clause: &Clause<'_, '_, '_>, verb: Meets) -> Option<Told> {
    match verb {
        Meets::Meet => meet(clause),
        Meets::Talk => with(clause, &["with", "to"], true),
        Meets::With => with(clause, &["with"], true),
        Meets::Discuss => discuss(clause),
        Meets::Phone => host(clause, &MEET),
        Meets::Visit => visit(clause),
        Meets::Host => host(clause, &VISIT),
        Meets::Gather => gather(clause),
        Meets::Hold | Meets::Attend => None,
    }
}

/// A meeting of these people, with what the clause says of it.
fn told(clause: &Clause<'_, '_, '_>, rule: &'static Rule, participants: Vec<Ref>) -> Option<Told> {
    let meeting = Meeting {
        participants,
        place: clause.place(),
        when: clause.when(),
        topics: topic::find(clause).into_iter().collect(),
    };
    Some(Told { rule, anchor: clause.anchor, meeting, certainty: clause.happens().certainty })
}

/// Those who a list of noun phrases means, put to others.
fn join(clause: &Clause<'_, '_, '_>, all: &mut Vec<Ref>, more: &[Phrase]) {
    for party in parties(clause.scene, more) {
        if party.entity.is_none() || all.iter().all(|other| other.entity != party.entity) {
            all.push(party);
        }
    }
}

/// The subject and what stands behind "by" of a passive.
fn doers(clause: &Clause<'_, '_, '_>) -> Vec<Ref> {
    parties(clause.scene, &clause.subjects())
}

fn meet(clause: &Clause<'_, '_, '_>) -> Option<Told> {
    let scene = clause.scene;
    let mut all = doers(clause);
    if all.is_empty() {
        return None;
    }
    if clause.is_passive() {
        join(clause, &mut all, &clause.behind(&["by"])?);
    } else if let Some(with) = behind_verb(clause, &["with"]) {
        let others = parties(scene, &with);
        if others.is_empty() {
            return None;
        }
        join(clause, &mut all, &with);
    } else {
        let objects = clause.objects();
        let others = parties(scene, &objects);
        // Needs and goals are met too.
        if others.is_empty() && !objects.is_empty() {
            return None;
        }
        join(clause, &mut all, &objects);
    }
    let several = all.len() > 1 || all.iter().any(|one| is_several(clause, one));
    several.then(|| told(clause, &MEET, all))?
}

/// Whether the words mean more than one: "the ministers", "the two sides".
fn is_several(clause: &Clause<'_, '_, '_>, one: &Ref) -> bool {
    let group = one.entity.is_some_and(|entity| clause.scene.kind(entity) == EntityKind::Group);
    let words = clause.scene.document.words(one.span);
    group || words.ends_with(['s', 'S']) && one.entity.is_none() || words.eq_ignore_ascii_case("they")
}

/// The list behind a preposition that follows the verb within a few words: "met again on Monday with".
fn behind_verb(clause: &Clause<'_, '_, '_>, prepositions: &[&str]) -> Option<Vec<Phrase>> {
    let list = clause.behind(prepositions)?;
    let first = list.first()?.tokens.start;
    let object = clause.objects();
    let between = object
        .first()
        .is_some_and(|object| object.tokens.start < first && party(clause.scene, object).is_some());
    (!between).then_some(list)
}

fn with(clause: &Clause<'_, '_, '_>, prepositions: &[&str], press: bool) -> Option<Told> {
    let scene = clause.scene;
    let list = clause.behind(prepositions)?;
    let near = list.first()?.tokens.start <= clause.anchor + 6;
    let to_press = press && list.iter().any(|phrase| happening::is_press(scene.word(phrase.head)));
    let others = parties(scene, &list);
    let mut all = doers(clause);
    // One speaks to a newspaper, and with a partner.
    let body = |one: &Ref| one.entity.is_some_and(|entity| scene.kind(entity) == EntityKind::Organization);
    let to = list.first().is_some_and(|first| scene.is(first.tokens.start - 1, "to"));
    let to_press = to_press || press && to && others.iter().all(body);
    if !near || to_press || others.is_empty() || all.is_empty() {
        return None;
    }
    join(clause, &mut all, &list);
    told(clause, &MEET, all)
}

fn discuss(clause: &Clause<'_, '_, '_>) -> Option<Told> {
    let mut all = doers(clause);
    if all.is_empty() || clause.is_passive() {
        return None;
    }
    let named = |list: &Vec<Phrase>| parties(clause.scene, list).iter().any(|one| one.entity.is_some());
    if let Some(list) = clause.behind(&["with"]).filter(|list| all.len() == 1 && named(list)) {
        join(clause, &mut all, &list);
    }
    let known = all.iter().filter(|one| one.entity.is_some()).count();
    if all.len() < 2 || known == 0 {
        return None;
    }
    told(clause, &TALKS, all)
}

fn visit(clause: &Clause<'_, '_, '_>) -> Option<Told> {
    let scene = clause.scene;
    let mut all = doers(clause);
    let named = |one: &Ref| one.entity.is_some_and(|entity| can_act(scene, entity));
    if !all.iter().any(named) || clause.is_passive() {
        return None;
    }
    let objects = clause.objects();
    let first = objects.first();
    let site = first
        .and_then(|phrase| scene.entity(phrase.head))
        .filter(|&entity| scene.kind(entity) == EntityKind::Place);
    if site.is_none() {
        join(clause, &mut all, &objects);
    }
    let mut found = told(clause, &VISIT, all)?;
    if let (Some(entity), Some(phrase)) = (site, first) {
        found.meeting.place = Some(Ref { span: scene.refer(phrase.head).span, entity: Some(entity) });
    }
    (found.meeting.place.is_some() || found.meeting.participants.len() > 1).then_some(found)
}

fn host(clause: &Clause<'_, '_, '_>, rule: &'static Rule) -> Option<Told> {
    let scene = clause.scene;
    let mut all = doers(clause);
    let guests = if clause.is_passive() { clause.behind(&["by"])? } else { clause.objects() };
    let person =
        |one: &Ref| one.entity.is_some_and(|entity| matches!(scene.kind(entity), EntityKind::Person));
    let others = parties(scene, &guests);
    if all.is_empty()
        || !others.iter().chain(&all).any(person)
        || !others.iter().any(|one| one.entity.is_some())
    {
        return None;
    }
    join(clause, &mut all, &guests);
    (all.len() > 1).then(|| told(clause, rule, all))?
}

fn gather(clause: &Clause<'_, '_, '_>) -> Option<Told> {
    let all = doers(clause);
    let several = all.len() > 1 || all.iter().any(|one| is_several(clause, one));
    let known = all.iter().any(|one| one.entity.is_some());
    if !several || !known {
        return None;
    }
    told(clause, &MEET, all)
}
