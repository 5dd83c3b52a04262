//! Mentions that are no names: descriptions and pronouns, where it is clear whom they mean.

mod description;
mod pronoun;
mod quoted;

use super::context::Context;
use super::{Entity, Mention};
use crate::rule::rules;

rules! {
    /// Finds: a person by an office that one person of the text holds, a body by the noun in its name, "the bloc" and "the alliance", "the company" where one alone is near.
    /// Value: a mention of form `description`.
    /// Misses on purpose: descriptions that fit two, or that come before the name; "the country" and the like.
    /// Example: "Ada Brook, the harbour minister … the minister".
    DESCRIPTION = "coreference/description";
    /// Finds: "he", "she", "him", "his", "her" where only one person can be meant: named in this sentence or the one before, of a fitting first name.
    /// Value: a mention of form `pronoun`.
    /// Misses on purpose: pronouns with two possible people, neither of them the subject before; those in quotations; "it" and "they".
    /// Example: "Ada Brook spoke first. She said".
    PRONOUN = "coreference/pronoun";
}

/// Adds descriptions, then pronouns, which may follow them.
pub(super) fn find(context: &Context<'_, '_>, entities: &mut [Entity]) {
    description::find(context, entities);
    pronoun::find(context, entities);
}
