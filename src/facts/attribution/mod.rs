//! Who says something: the words of the one who speaks, and whom they mean.
//!
//! [`subject`] finds the words beside a verb, [`source`] says who they mean, [`memory`] whom a pronoun means that only the
//! order of speakers explains.

pub(crate) mod memory;
pub(crate) mod source;
pub(crate) mod subject;
