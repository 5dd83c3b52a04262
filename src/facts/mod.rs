//! What the text states, each fact tied to the words that say it.
//!
//! [`quotation`] reads what stands in quotation marks, [`statement`] what is reported with or without them, and
//! [`attribution`] who says it; [`commitment`] who gives what to whom, [`meeting`] who meets whom, [`event`] what else
//! happens, [`comparison`] what is set beside what. Every room takes the [`scene`], the words with all that was read of
//! them so far, and gives [`fact::Fact`]s.

pub(crate) mod attribution;
pub(crate) mod clause;
pub(crate) mod commitment;
pub(crate) mod comparison;
pub(crate) mod event;
pub(crate) mod fact;
pub(crate) mod meeting;
pub(crate) mod quotation;
pub(crate) mod scene;
pub(crate) mod statement;

use fact::Fact;
use quotation::Quotations;
use scene::Scene;

/// All facts of a text, in order.
pub(crate) fn read(scene: &Scene<'_, '_>, quotations: &Quotations) -> Vec<Fact> {
    let mut all = statement::find(scene, quotations);
    all.extend(commitment::find(scene));
    all.extend(meeting::find(scene));
    all.extend(event::find(scene, quotations));
    all.extend(comparison::find(scene, quotations));
    all.sort_by_key(|fact| fact.evidence.start());
    attribution::vouch::vouch(scene, &mut all);
    all
}
