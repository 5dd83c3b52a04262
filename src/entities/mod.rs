//! Who and what is named: each thing once, with its other names, its roles and all its mentions.
//!
//! [`name`] finds the words of names, [`identity`] says which of them name one thing and what kind of thing it is,
//! [`role`] what a person is said to be, and [`coreference`] adds the descriptions and pronouns that are clear.

mod context;
mod evidence;
mod looks;

pub(crate) mod coreference;
pub(crate) mod door;
pub(crate) mod identity;
pub(crate) mod name;
pub(crate) mod role;

use std::ops::Range;

use crate::analysis::{EntityKind, Form};
use crate::rule::Rule;
use crate::tag::syntax::Syntax;
use crate::text::{Document, Span};
use crate::values::Values;
use context::Context;

/// The entities of a document, in the order of their first mentions.
#[derive(Debug, Default)]
pub(crate) struct Entities {
    pub(crate) all: Vec<Entity>,
}

/// Somebody or something with a name.
#[derive(Clone, Debug)]
pub(crate) struct Entity {
    pub(crate) kind: EntityKind,
    /// Its fullest name: the words of a mention.
    pub(crate) name: Span,
    /// Its other names, each the words of a mention.
    pub(crate) aliases: Vec<Span>,
    pub(crate) roles: Vec<Role>,
    /// ISO 3166-1 alpha-2.
    pub(crate) country: Option<&'static str>,
    /// In order.
    pub(crate) mentions: Vec<Mention>,
}

/// One naming of an entity.
#[derive(Clone, Debug)]
pub(crate) struct Mention {
    pub(crate) tokens: Range<usize>,
    pub(crate) form: Form,
    /// The rule that found it.
    pub(crate) rule: &'static Rule,
}

/// What a person is said to be.
#[derive(Clone, Debug)]
pub(crate) struct Role {
    /// The words of the title.
    pub(crate) title: Range<usize>,
    /// The entity that it is held in.
    pub(crate) of: Option<usize>,
    /// The words that say so, the body among them.
    pub(crate) span: Range<usize>,
    /// The rule that found it.
    pub(crate) rule: &'static Rule,
}

impl Entities {
    /// Finds the entities of a document.
    pub(crate) fn read(document: &Document<'_>, syntax: &Syntax, values: &Values) -> Self {
        let context = Context::new(document, syntax, values);
        let names = name::find(&context);
        let mut all = identity::gather(&context, names);
        role::find(&context, &mut all);
        coreference::find(&context, &mut all);
        for entity in &mut all {
            entity.mentions.sort_by_key(|mention| (mention.tokens.start, mention.tokens.end));
        }
        Self { all }
    }
}
