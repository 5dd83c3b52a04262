//! Who vouches for a fact: what lies in somebody's statement is said by that speaker, not by the article.

use super::via;
use crate::analysis::Certainty;
use crate::facts::fact::{Attribution, Body, Fact};
use crate::facts::scene::Scene;
use crate::facts::statement::TURN;
use crate::text::Span;

/// Words by which the article keeps its distance.
const HEDGES: &[&str] = &["allegedly", "apparently", "purportedly", "reportedly", "supposedly"];

/// Words of saying that are themselves the act that the article tells of.
const ACTS: &[&str] = &[
    "agreed", "appealed", "approved", "asked", "call", "called", "calling", "demanded", "offered", "pledged",
    "promised", "refused", "rejected", "requested", "thanked", "urged", "urging", "vowed",
];

/// Gives every fact that lies in a statement the speaker of the innermost one, and marks what is only said to be so.
pub(crate) fn vouch(scene: &Scene<'_, '_>, all: &mut [Fact]) {
    let acts = |by: &Attribution| {
        let cue = scene.document.words(by.cue);
        cue.split(' ').any(|word| ACTS.contains(&word))
    };
    let mut statements: Vec<(Span, Attribution)> =
        all.iter().filter_map(|fact| spoken(scene, fact)).filter(|(_, by)| !acts(by)).collect();
    statements.sort_by_key(|(content, _)| content.end() - content.start());
    statements.sort_by_key(|(content, _)| content.start());
    let turns: Vec<(Span, Attribution)> = all.iter().filter_map(turn).collect();
    for fact in all {
        let Some(anchor) = anchor(&fact.body) else { continue };
        if fact.attribution.is_none() {
            let end = statements.partition_point(|(content, _)| content.start() <= anchor.start());
            let near = statements[end.saturating_sub(NEAR)..end].iter();
            let holds = near.filter(|(content, _)| anchor.end() <= content.end());
            fact.attribution =
                holds.min_by_key(|(content, _)| content.end() - content.start()).map(|(_, by)| *by);
            let end = turns.partition_point(|(content, _)| content.start() <= anchor.start());
            let around = turns[..end].last().filter(|(content, _)| anchor.end() <= content.end());
            fact.attribution = fact.attribution.or_else(|| around.map(|(_, by)| *by));
        }
        if let (Body::Commitment(gift), Some(by)) = (&mut fact.body, &fact.attribution) {
            for side in [&mut gift.giver, &mut gift.receiver].into_iter().flatten() {
                let own = ["I", "me"].contains(&scene.document.words(side.span));
                side.entity = side.entity.or(by.source.entity.filter(|_| own));
            }
        }
        if fact.certainty == Certainty::Asserted && is_hedged(scene, fact.evidence) {
            fact.certainty = Certainty::Hedged;
        }
    }
}

/// How many statements before a fact may hold it.
const NEAR: usize = 12;

/// What a statement holds, and who says it by which words.
fn spoken(scene: &Scene<'_, '_>, fact: &Fact) -> Option<(Span, Attribution)> {
    match &fact.body {
        Body::Statement(statement) => {
            let (source, cue) = (statement.speaker?, statement.cue?);
            Some((statement.content, via::read(scene, source, cue)))
        }
        _ => None,
    }
}

/// What a turn of a transcript holds, and whose it is; the name before it says so.
fn turn(fact: &Fact) -> Option<(Span, Attribution)> {
    match &fact.body {
        Body::Statement(statement) if fact.rule.name == TURN.name => {
            let source = statement.speaker?;
            Some((statement.content, Attribution { source, cue: source.span, via: None }))
        }
        _ => None,
    }
}

/// The words by which a fact is placed; statements have their own attribution.
fn anchor(body: &Body) -> Option<Span> {
    match body {
        Body::Statement(_) => None,
        Body::Commitment(gift) => Some(gift.what),
        Body::Meeting(meeting) => meeting.participants.last().map(|one| one.span),
        Body::Event(event) => Some(event.trigger),
        Body::Comparison(comparison) => Some(comparison.left),
    }
}

fn is_hedged(scene: &Scene<'_, '_>, evidence: Span) -> bool {
    let words = scene.document.words(evidence);
    HEDGES.iter().any(|hedge| words.contains(hedge))
}
