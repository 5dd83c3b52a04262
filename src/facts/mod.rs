//! What the text states, each fact tied to the words that say it.
//!
//! [`quotation`] reads what stands in quotation marks. Every room takes the [`scene`], the words with all that was read of
//! them so far, and gives [`fact::Fact`]s.

pub(crate) mod clause;
pub(crate) mod comparison;
pub(crate) mod event;
pub(crate) mod fact;
pub(crate) mod meeting;
pub(crate) mod quotation;
pub(crate) mod scene;

use fact::{Body, Fact, Statement};
use quotation::{Quotation, Quotations};
use scene::Scene;

/// All facts of a text, in order.
pub(crate) fn read(scene: &Scene<'_, '_>, quotations: &Quotations) -> Vec<Fact> {
    let mut all: Vec<Fact> = quotations.all.iter().map(|quotation| spoken(scene, quotation)).collect();
    all.extend(meeting::find(scene));
    all.extend(event::find(scene, quotations));
    all.extend(comparison::find(scene, quotations));
    all.sort_by_key(|fact| fact.evidence.start());
    all
}

/// A quotation as a statement.
fn spoken(scene: &Scene<'_, '_>, read: &Quotation) -> Fact {
    let named = |span| fact::Ref { span, entity: scene.entities.within(scene.document, span) };
    Fact {
        rule: read.rule,
        evidence: read.evidence,
        attribution: None,
        certainty: Default::default(),
        body: Body::Statement(Statement {
            mode: read.mode,
            speaker: read.speaker.map(named),
            addressee: None,
            cue: read.cue,
            content: read.content,
        }),
    }
}
