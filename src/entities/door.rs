//! A way in for tests: which rule found which words of which entity.

use super::Entities;
use crate::options::Options;
use crate::tag::syntax::Syntax;
use crate::text::Document;
use crate::values::Values;

/// The mentions and roles of a text: the rule, its words, and the name of the entity.
#[doc(hidden)]
pub fn read_names(text: &str, options: &Options) -> Vec<(&'static str, String, String)> {
    let document = Document::new(text);
    let values = Values::read(&document, options.published);
    let entities = Entities::read(&document, &Syntax::read(&document), &values);
    let words = |tokens: &std::ops::Range<usize>| document.words(document.span(tokens.clone())).to_owned();
    let mut found = Vec::new();
    for entity in &entities.all {
        let name = document.words(entity.name).to_owned();
        found.extend(entity.mentions.iter().map(|mention| (mention.rule.name, words(&mention.tokens), name.clone())));
        found.extend(entity.roles.iter().map(|role| (role.rule.name, words(&role.title), name.clone())));
    }
    found
}
