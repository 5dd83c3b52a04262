//! Statements and quotations together: which is part of which, and who speaks where only the sentences before say so.

use std::ops::Range;

use super::Draft;
use crate::analysis::{Certainty, EntityKind, Form, Mode};
use crate::facts::attribution::memory::{Memory, Place};
use crate::facts::attribution::{source, subject};
use crate::facts::fact::{Attribution, Ref};
use crate::facts::quotation::{Quotation, Quotations};
use crate::facts::scene::Scene;
use crate::tag::class::Relation;

/// Where the direct quotations stand, with their cues.
pub(super) struct Quoted {
    /// The tokens between the marks of direct quotations, in order.
    direct: Vec<Range<usize>>,
    /// The tokens between the marks of the others.
    parts: Vec<Range<usize>>,
    /// The tokens of cues of direct quotations, in order.
    cues: Vec<usize>,
}

impl Quoted {
    pub(super) fn new(quotations: &Quotations) -> Self {
        let direct = || quotations.all.iter().filter(|quotation| quotation.mode == Mode::Direct);
        let mut cues: Vec<usize> = direct()
            .filter_map(|quotation| Some((quotation.cue.clone()?, quotation.content.start)))
            // A verb with words of its own before the quotation reports these too.
            .filter(|(cue, start)| cue.start > *start || *start - cue.start < 6)
            .map(|(cue, _)| cue.start)
            .collect();
        cues.sort_unstable();
        let parts = quotations.all.iter().filter(|quotation| quotation.mode != Mode::Direct);
        let parts = parts.map(|quotation| quotation.content.clone()).collect();
        Self { parts, direct: direct().map(|quotation| quotation.content.clone()).collect(), cues }
    }

    /// Whether a token is quoted.
    pub(super) fn holds(&self, token: usize) -> bool {
        [&self.direct, &self.parts].into_iter().any(|all| {
            let at = all.partition_point(|tokens| tokens.end <= token);
            all.get(at).is_some_and(|tokens| tokens.contains(&token))
        })
    }

    pub(super) fn is_cue(&self, token: usize) -> bool {
        self.cues.binary_search(&token).is_ok()
    }

    /// The opening mark of the next direct quotation.
    pub(super) fn next(&self, token: usize) -> Option<usize> {
        let at = self.direct.partition_point(|tokens| tokens.start <= token);
        self.direct.get(at).map(|tokens| tokens.start - 1)
    }

    /// One past the closing mark of the last direct quotation.
    pub(super) fn last(&self, token: usize) -> Option<usize> {
        let at = self.direct.partition_point(|tokens| tokens.end <= token);
        at.checked_sub(1).map(|at| self.direct[at].end + 1)
    }
}

/// Joins statements and quotations and gives them their speakers.
pub(super) fn settle(
    scene: &Scene<'_, '_>,
    mut drafts: Vec<Draft>,
    turns: Vec<Draft>,
    quotations: &Quotations,
) -> Vec<Draft> {
    drafts.sort_by_key(|draft| (draft.content.start, std::cmp::Reverse(draft.content.end)));
    drafts.dedup_by(|later, kept| later.content == kept.content);
    let mut all = Vec::with_capacity(drafts.len() + quotations.all.len());
    for quotation in &quotations.all {
        match holder(&mut drafts, quotation) {
            Some(draft) => draft.mode = Mode::Mixed,
            None => all.push(spoken(scene, quotation)),
        }
    }
    all.append(&mut drafts);
    all.sort_by_key(|draft| (draft.evidence.start(), draft.content.start));
    speakers(scene, &mut all, &turns);
    nest(scene, &mut all);
    within(&mut all, &turns);
    all.extend(turns);
    all.sort_by_key(|draft| (draft.evidence.start(), draft.content.start));
    all
}

/// The turn of a transcript that holds a token.
fn turn_at(turns: &[Draft], token: usize) -> Option<&Draft> {
    let after = turns.partition_point(|turn| turn.content.start <= token);
    turns[..after].last().filter(|turn| token < turn.content.end)
}

/// Gives what is said within a turn of a transcript the one whose turn it is as its source.
fn within(all: &mut [Draft], turns: &[Draft]) {
    for draft in all.iter_mut().filter(|draft| draft.attribution.is_none()) {
        let source = turn_at(turns, draft.content.start).and_then(|turn| turn.speaker);
        draft.attribution = source.map(|source| Attribution { source, cue: source.span, via: None });
    }
}

/// The innermost statement that holds a half-quoted part.
fn holder<'a>(drafts: &'a mut [Draft], quotation: &Quotation) -> Option<&'a mut Draft> {
    if quotation.mode != Mode::Mixed {
        return None;
    }
    let inside = |draft: &Draft| {
        draft.content.start <= quotation.content.start && quotation.content.end <= draft.content.end
    };
    let end = drafts.partition_point(|draft| draft.content.start <= quotation.content.start);
    let from = end.saturating_sub(8);
    drafts[from..end].iter_mut().filter(|draft| inside(draft)).min_by_key(|draft| draft.content.len())
}

/// A quotation as a statement.
fn spoken(scene: &Scene<'_, '_>, read: &Quotation) -> Draft {
    Draft {
        rule: read.rule,
        mode: read.mode,
        content: read.content.clone(),
        evidence: read.evidence,
        cue: read.cue.clone(),
        speaker: read.speaker,
        addressee: None,
        certainty: Certainty::Asserted,
        attribution: None,
        paragraph: scene.sentence(read.content.start).map_or(0, |sentence| sentence.paragraph),
    }
}

/// Gives pronouns and quotations without a cue the speaker that the sentences before name.
fn speakers(scene: &Scene<'_, '_>, all: &mut [Draft], turns: &[Draft]) {
    let mut memory = Memory::default();
    for index in 0..all.len() {
        let (before, rest) = all.split_at_mut(index);
        let draft = &mut rest[0];
        let sentences = scene.document.sentences();
        let sentence = sentences.partition_point(|sentence| sentence.tokens.end <= draft.content.start);
        let place = Place { sentence, paragraph: draft.paragraph };
        let turn = turn_at(turns, draft.content.start);
        draft.speaker = draft.speaker.map(|speaker| match turn.and_then(|turn| turn.speaker) {
            Some(own) if scene.document.words(speaker.span) == "I" => Ref { span: speaker.span, ..own },
            _ => memory.resolve(scene, speaker, place),
        });
        if turn.is_none() && draft.speaker.is_none() && draft.mode == Mode::Direct && draft.cue.is_none() {
            draft.speaker = continued(scene, before.last(), draft).or_else(|| introduced(scene, draft));
        }
        if let Some(speaker) = draft.speaker {
            memory.hear(scene, speaker, place);
        }
    }
}

/// The speaker of the statement right before, where no sentence of the article's own stands between.
fn continued(scene: &Scene<'_, '_>, last: Option<&Draft>, draft: &Draft) -> Option<Ref> {
    let last =
        last.filter(|last| last.paragraph <= draft.paragraph && draft.paragraph - last.paragraph < 2)?;
    let between = last.evidence.end()..draft.evidence.start().max(last.evidence.end());
    let gap = scene.document.text().get(between).unwrap_or_default();
    (gap.chars().filter(|c| c.is_alphanumeric()).count() == 0).then_some(last.speaker).flatten()
}

/// The person who is the subject of the sentence before, in the same paragraph or as the last one of the paragraph before.
fn introduced(scene: &Scene<'_, '_>, draft: &Draft) -> Option<Ref> {
    let sentences = scene.document.sentences();
    let at = sentences.partition_point(|sentence| sentence.span.end() <= draft.evidence.start());
    let before = sentences.get(at.checked_sub(1)?)?;
    if before.paragraph + 1 < draft.paragraph || subject::is_endless(scene, before.tokens.start) {
        return None;
    }
    let root = before.tokens.clone().find(|&token| scene.syntax.relation(token) == Relation::Root)?;
    let words = subject::of(scene, root, before.tokens.start)?;
    let speaker = source::read(scene, &words)?;
    let entity = speaker.entity?;
    let named = scene.entities.all[entity].mentions.iter().any(|mention| mention.form == Form::Name);
    (scene.kind(entity) == EntityKind::Person && named).then_some(speaker)
}

/// Gives statements within statements the outer speaker as their source.
fn nest(scene: &Scene<'_, '_>, all: &mut [Draft]) {
    for index in 0..all.len() {
        let from = index.saturating_sub(8);
        let inner = &all[index];
        let Some(cue) = inner.cue.clone() else { continue };
        let outer = all[from..(index + 8).min(all.len())]
            .iter()
            .filter(|outer| {
                outer.content.start <= cue.start && cue.end <= outer.content.end && outer.cue != inner.cue
            })
            .filter(|outer| outer.content.len() > inner.content.len())
            .min_by_key(|outer| outer.content.len());
        let source = outer.and_then(|outer| Some((outer.speaker?, outer.cue.clone()?)));
        all[index].attribution =
            source.map(|(source, cue)| Attribution { source, cue: scene.span(&cue), via: None });
    }
}
