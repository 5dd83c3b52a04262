//! Meetings that a noun tells: "held talks with", "a call with", "the meeting".

use super::{TALKS, Told, VISIT, topic};
use crate::analysis::EntityKind;
use crate::facts::clause::party::{parties, party};
use crate::facts::clause::{Clause, phrase};
use crate::facts::fact::{Meeting, Ref};
use crate::lexicon::happening::{self, Gathering, Meets};
use crate::tag::class::{Relation, Tag, Upos};

/// Reads the meeting that a noun tells; a mere mention adds to the one told before.
pub(super) fn read(clause: &Clause<'_, '_, '_>, noun: Gathering, before: &mut [Told]) -> Option<Told> {
    let scene = clause.scene;
    let start = phrase::start(scene, clause.anchor, clause.sentence.start);
    let beside = beside(clause, noun);
    let verb = governor(clause, start);
    let light = verb.filter(|&verb| is_light(clause, verb));
    let mut all = owners(clause, start);
    let mut own = all.len() + beside.len();
    if let Some(verb) = verb
        && let Some(outer) = Clause::new(scene, verb)
        && (light.is_some() || all.is_empty() && !beside.is_empty() && noun != Gathering::Visit)
    {
        let doers = parties(scene, &outer.subjects());
        own += doers.len() * usize::from(light.is_some());
        for doer in doers {
            add(&mut all, doer);
        }
    }
    beside.into_iter().for_each(|party| add(&mut all, party));
    let outer = light.and_then(|verb| Clause::new(scene, verb));
    let place = place(clause, noun).or_else(|| outer.as_ref()?.place());
    let when = within(clause, start).or_else(|| clause.when()).or_else(|| outer.as_ref()?.when());
    if own == 0 {
        let definite =
            ["the", "their", "his", "her", "this", "that"].iter().any(|word| scene.is(start, word));
        if let Some(last) = before.last_mut().filter(|_| definite && noun != Gathering::Summit) {
            let near = clause.anchor.saturating_sub(last.anchor) < 400;
            if near && last.meeting.when.is_none() {
                last.meeting.when = within(clause, start);
            }
        }
        return None;
    }
    let attends = light.is_some_and(|verb| happening::meets(scene.word(verb)) == Some(Meets::Attend));
    if all.len() == 1 && light.is_none() && noun == Gathering::Summit {
        return None;
    }
    let single = all.len() == 1 && light.is_none() && noun != Gathering::Visit;
    if single
        && all
            .iter()
            .any(|one| one.entity.is_some_and(|entity| scene.kind(entity) == EntityKind::Organization))
    {
        return None;
    }
    if noun == Gathering::With && !scene.is(clause.anchor + 1, "with") && light.is_none() {
        return None;
    }
    if noun == Gathering::Visit && place.is_none() && all.len() < 2 {
        return None;
    }
    let definite = ["the", "this", "that", "their"].iter().any(|word| scene.is(start, word));
    if attends
        && definite
        && let Some(last) = before.last_mut()
    {
        // "who attended the meeting": the one told before has one more taking part.
        let short = start + 1 == clause.anchor;
        if short
            && !all.iter().any(|one| last.meeting.participants.iter().any(|other| other.entity == one.entity))
        {
            last.meeting.participants.append(&mut all);
            return None;
        }
    }
    let certainty = verb
        .and_then(|verb| Clause::new(scene, verb))
        .map(|outer| outer.happens().certainty)
        .filter(|_| light.is_some());
    Some(Told {
        rule: if noun == Gathering::Visit { &VISIT } else { &TALKS },
        anchor: clause.anchor,
        meeting: Meeting {
            participants: all,
            place,
            when,
            topics: topic::find(clause).into_iter().collect(),
        },
        certainty: certainty.unwrap_or_default(),
    })
}

fn add(all: &mut Vec<Ref>, party: Ref) {
    if party.entity.is_none() || all.iter().all(|other| other.entity != party.entity) {
        all.push(party);
    }
}

/// Those behind "with", "between" or "of".
fn beside(clause: &Clause<'_, '_, '_>, noun: Gathering) -> Vec<Ref> {
    let scene = clause.scene;
    let words: &[&str] = match noun {
        Gathering::Visit => &["by"],
        Gathering::With => &["with", "between"],
        _ => &["with", "between", "of", "among"],
    };
    let near = |token: &usize| *token <= clause.anchor + 6 && words.iter().any(|word| scene.is(*token, word));
    let Some(token) = (clause.anchor + 1..clause.right()).find(near) else { return Vec::new() };
    if scene.is(token, "of") && token > clause.anchor + 1
        || (clause.anchor..token).any(|token| scene.syntax.upos(token) == Upos::Aux)
    {
        return Vec::new();
    }
    let list = phrase::list(scene, token + 1, clause.sentence.end);
    let mut all = parties(scene, &list);
    // "the meeting of the Northern Dialogue": what has the name of an event is a body here.
    let event = list
        .first()
        .and_then(|phrase| scene.entity(phrase.head))
        .filter(|&entity| scene.kind(entity) == EntityKind::Event);
    if let Some((entity, phrase)) = event.zip(list.first()).filter(|_| all.is_empty()) {
        all.push(Ref { span: scene.refer(phrase.head).span, entity: Some(entity) });
    }
    all
}

/// Whose meeting it is: "Brook’s visit", "the EU ministers’ meeting".
fn owners(clause: &Clause<'_, '_, '_>, start: usize) -> Vec<Ref> {
    let scene = clause.scene;
    let genitive = (start..clause.anchor).rev().find(|&token| scene.syntax.tag(token) == Tag::Genitive);
    if scene.syntax.tag(start) == Tag::Possessive
        && let Some((tokens, entity)) = scene.mentions(start).iter().find(|(tokens, _)| tokens.len() == 1)
    {
        return vec![Ref { span: scene.span(tokens), entity: Some(*entity) }];
    }
    let Some(genitive) = genitive.filter(|&token| token > start) else {
        return body(clause).into_iter().collect();
    };
    let phrase = phrase::at(scene, start, genitive).filter(|phrase| phrase.head + 1 == genitive);
    let owner = phrase.and_then(|phrase| party(scene, &phrase));
    owner
        .filter(|owner| owner.entity.is_none_or(|entity| scene.kind(entity) != EntityKind::Place))
        .into_iter()
        .collect()
}

/// The body whose name stands before the noun: "the Harbour Group meeting".
fn body(clause: &Clause<'_, '_, '_>) -> Option<Ref> {
    let scene = clause.scene;
    let before = clause.anchor.checked_sub(1)?;
    let (tokens, entity) =
        scene.mentions(before).first().filter(|(tokens, _)| tokens.end == clause.anchor)?;
    let meets = matches!(scene.kind(*entity), EntityKind::Organization | EntityKind::Group);
    meets.then(|| Ref { span: scene.span(tokens), entity: Some(*entity) })
}

/// The verb that the noun hangs on, by the tree or as the one before it.
fn governor(clause: &Clause<'_, '_, '_>, start: usize) -> Option<usize> {
    let scene = clause.scene;
    let mut at = clause.anchor;
    for _ in 0..4 {
        match scene.syntax.head(at) {
            Some(head) if scene.syntax.upos(head) == Upos::Verb => return Some(head),
            Some(head)
                if matches!(
                    scene.syntax.relation(at),
                    Relation::Nmod | Relation::Conj | Relation::Compound
                ) =>
            {
                at = head
            }
            _ => break,
        }
    }
    let shared = |token: usize| token > 1 && scene.word(token - 1) == "-" && scene.is(token - 2, "co");
    (clause.sentence.start..start)
        .rev()
        .take(2)
        .find(|&token| scene.syntax.upos(token) == Upos::Verb || shared(token))
}

/// Whether the verb only says that the meeting takes place, or that its subject takes part.
fn is_light(clause: &Clause<'_, '_, '_>, verb: usize) -> bool {
    let scene = clause.scene;
    let word = scene.word(verb).to_ascii_lowercase();
    // What is held stands right behind the verb; one takes part in a meeting, or agrees to it.
    let prepositions = (verb..clause.anchor).filter(|&token| scene.syntax.upos(token) == Upos::Adp).count();
    let hold = match happening::meets(scene.word(verb)) {
        Some(Meets::Hold) => prepositions == 0 && clause.anchor < verb + 9,
        Some(Meets::Attend) => prepositions < 2,
        Some(Meets::Host) => word.starts_with("host") && prepositions == 0,
        _ => false,
    };
    let make = clause.scene.is(clause.anchor, "visit")
        && matches!(word.as_str(), "paid" | "pays" | "pay" | "made" | "makes" | "make");
    let agree = word.starts_with("agree") || word.starts_with("arrang");
    (hold || make || agree) && verb < clause.anchor
}

/// A date inside the noun phrase: "the Feb. 7 meeting".
fn within(clause: &Clause<'_, '_, '_>, start: usize) -> Option<usize> {
    let scene = clause.scene;
    (start.saturating_sub(4).max(clause.sentence.start)..clause.anchor)
        .rev()
        .find_map(|token| scene.value(token).filter(|&value| scene.is_time(value)))
        .filter(|&value| scene.values.all[value].tokens.end == clause.anchor)
}

fn place(clause: &Clause<'_, '_, '_>, noun: Gathering) -> Option<Ref> {
    let to = (clause.anchor + 1..clause.right()).find_map(|token| clause.place_at(token, &["to"]));
    to.filter(|_| noun == Gathering::Visit).or_else(|| clause.place())
}
