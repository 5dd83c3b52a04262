//! Who says something: the words of the one who speaks, and whom they mean.
//!
//! [`verb`] knows verbs of saying, [`subject`] finds the words beside one, [`phrase`] those behind one, [`source`] says who
//! they mean and [`joint`] where they are several, [`memory`] whom a pronoun means that only the order of speakers explains, [`via`] who passed it on.

pub(crate) mod joint;
pub(crate) mod memory;
pub(crate) mod phrase;
pub(crate) mod source;
pub(crate) mod subject;
pub(crate) mod verb;
pub(crate) mod via;
pub(crate) mod vouch;
