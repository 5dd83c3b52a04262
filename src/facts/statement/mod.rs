//! Statements: what somebody is reported to have said, in quotation marks or without.
//!
//! [`frame`] reads a verb of saying with what it takes, [`according`] reads "according to", [`turn`] reads transcripts, and
//! [`settle`] joins all with the quotations and finds the speakers that only the sentences before name.

mod according;
mod act;
mod bare;
mod clause;
mod extent;
mod frame;
mod object;
mod opening;
mod settle;
mod turn;

use std::ops::Range;

use super::attribution::subject;
use super::fact::{Attribution, Body, Fact, Ref, Statement};
use super::quotation::Quotations;
use super::scene::Scene;
use crate::analysis::{Certainty, Mode};
use crate::rule::{Rule, rules};
use crate::text::Span;

rules! {
    /// Finds: clauses under a verb of saying, with or without "that", and clauses that the verb follows: "the dam holds,
    /// officials said"; infinitives and things under verbs of asking and promising.
    ///
    /// Value: the clause without the verb; the speaker as the subject of the verb, whom the words mean where it is clear;
    /// the addressee of "told", "urged", "asked"; the verb as the cue; mode mixed where a part stands in quotation marks.
    ///
    /// Misses on purpose: what is only to be said ("will ask", "refused to say"); statements inside quotations.
    ///
    /// Example: The mayor told the council that the dam holds. gives "the dam holds" by "The mayor" to "the council".
    REPORTED = "statement/reported";

    /// Finds: clauses beside "according to" and a noun phrase, or beside "as the ministry said" between commas.
    ///
    /// Value: the rest of the sentence; the noun phrase as the speaker.
    ///
    /// Misses on purpose: "according to plan", "as I said", and what is no clause.
    ///
    /// Example: According to the ministry, the wells are dry. gives "the wells are dry" by "the ministry".
    ACCORDING = "statement/according";

    /// Finds: the turns of a transcript, where a line begins with who speaks: SECRETARY BROOK: We have a plan.
    ///
    /// Value: each paragraph up to the next name, in mode direct; the name as the speaker. What is said within has that
    /// speaker as its source.
    ///
    /// Misses on purpose: who asks under "QUESTION" alone; names without capitals that stand there only once, as in lists.
    ///
    /// Example: SECRETARY BROOK: We have a plan. gives "We have a plan." by "BROOK".
    TURN = "statement/turn";
}

/// A statement on its way to a fact, in tokens.
#[derive(Clone, Debug)]
struct Draft {
    rule: &'static Rule,
    mode: Mode,
    content: Range<usize>,
    evidence: Span,
    cue: Option<Range<usize>>,
    speaker: Option<Ref>,
    addressee: Option<Ref>,
    certainty: Certainty,
    attribution: Option<Attribution>,
    paragraph: usize,
}

/// All statements of a text, in order.
pub(crate) fn find(scene: &Scene<'_, '_>, quotations: &Quotations) -> Vec<Fact> {
    let quoted = settle::Quoted::new(quotations);
    let mut drafts = Vec::new();
    for sentence in scene.document.sentences() {
        let start = sentence.tokens.start;
        if subject::is_endless(scene, start) {
            continue;
        }
        for token in sentence.tokens.clone().filter(|&token| !quoted.holds(token) && !quoted.is_cue(token)) {
            drafts.extend(frame::read(scene, sentence, token, &quoted));
            drafts.extend(according::read(scene, sentence, token, &quoted));
        }
    }
    settle::settle(scene, drafts, turn::find(scene), quotations)
        .into_iter()
        .map(|draft| fact(scene, draft))
        .collect()
}

fn fact(scene: &Scene<'_, '_>, draft: Draft) -> Fact {
    Fact {
        rule: draft.rule,
        evidence: draft.evidence,
        attribution: draft.attribution,
        certainty: draft.certainty,
        body: Body::Statement(Statement {
            mode: draft.mode,
            speaker: draft.speaker,
            addressee: draft.addressee,
            cue: draft.cue.map(|cue| scene.span(&cue)),
            content: scene.span(&draft.content),
        }),
    }
}
