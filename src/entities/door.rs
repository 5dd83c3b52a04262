//! A way in for tests: which rule found which words of which entity, which the public result does not say.

use std::ops::Range;

use super::Entities;
use crate::options::Options;
use crate::rule::Rule;
use crate::tag::syntax::Syntax;
use crate::text::Document;
use crate::values::Values;

/// A mention or a role of an entity.
#[doc(hidden)]
#[derive(Clone, Debug)]
pub struct FoundName {
    /// The rule's name.
    pub rule: &'static str,
    /// The words of the mention, or of the title.
    pub words: String,
    /// The name of the entity.
    pub entity: String,
    /// The name of the entity that a role is held in.
    pub held_in: Option<String>,
}

/// The mentions and roles of a text, entity by entity.
#[doc(hidden)]
pub fn read_names(text: &str, options: &Options) -> Vec<FoundName> {
    let document = Document::new(text);
    let values = Values::read(&document, options.published);
    let entities = Entities::read(&document, &Syntax::read(&document), &values);
    let words = |tokens: &Range<usize>| document.words(document.span(tokens.clone())).to_owned();
    let name = |entity: usize| document.words(entities.all[entity].name).to_owned();
    let mut found = Vec::new();
    for (index, entity) in entities.all.iter().enumerate() {
        let one = |rule: &'static Rule, tokens: &Range<usize>, of: Option<usize>| FoundName {
            rule: rule.name,
            words: words(tokens),
            entity: name(index),
            held_in: of.map(name),
        };
        found.extend(entity.mentions.iter().map(|mention| one(mention.rule, &mention.tokens, None)));
        found.extend(entity.roles.iter().map(|role| one(role.rule, &role.title, role.of)));
    }
    found
}
