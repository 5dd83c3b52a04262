//! What people are said to be: titles before and after their names.

mod after;
mod before;
mod phrase;

use std::ops::Range;

use super::context::Context;
use super::{Entity, Role};
use crate::analysis::EntityKind;
use crate::rule::{Rule, rules};

rules! {
    /// Finds: a title right before a name, with its attributes and complement: "deputy foreign minister", "Minister of State for Trade".
    /// Value: the words of the title; `of` is the country or body named before it or in it.
    /// Misses on purpose: forms of address ("Mr."), nouns that are no office or occupation ("countryman", "winner").
    /// Example: "Arden's foreign minister Ada Brook".
    BEFORE = "role/before";
    /// Finds: a title in apposition: between commas after the name, or before the name and a comma.
    /// Value: the words of the title with the complement that names its body or place.
    /// Misses on purpose: appositions without an office or occupation ("Brook, a friend of the family").
    /// Example: "Ada Brook, head of the Harbour Safety Board,".
    APPOSITION = "role/apposition";
    /// Finds: a title that a verb gives: "is", "was", "became", "serves as".
    /// Value: the words of the title.
    /// Misses on purpose: denied ones ("is not the minister").
    /// Example: "Brook was the deputy commander of the guard".
    COPULA = "role/copula";
    /// Finds: one title before several names.
    /// Value: the same title for each of them.
    /// Misses on purpose: lists in which another title or a body comes between.
    /// Example: "the astronauts Ada Brook and Tom Hall".
    LIST = "role/list";
}

/// Gives every person the roles that the text says.
pub(super) fn find(context: &Context<'_, '_>, entities: &mut [Entity]) {
    let names = Names::new(entities);
    let mut listed: Option<(usize, Role)> = None;
    for at in 0..names.all.len() {
        let (mention, entity) = (names.all[at].0.clone(), names.all[at].1);
        if entities[entity].kind != EntityKind::Person {
            continue;
        }
        let mut roles: Vec<Role> = Vec::new();
        roles.extend(before::direct(context, &names, &mention));
        if roles.is_empty() {
            roles.extend(before::apposed(context, &names, &mention));
        }
        if let Some((end, role)) = listed.take()
            && roles.is_empty()
            && (end..mention.start).all(|token| matches!(context.word(token), "," | "and" | "&"))
        {
            roles.push(Role { rule: &LIST, ..role });
        }
        let plural = roles.iter().find(|role| phrase::is_plural_office(context, role.title.end - 1));
        listed = plural.map(|role| (mention.end, role.clone()));
        roles.extend(after::apposed(context, &names, &mention));
        roles.extend(after::said(context, &names, &mention));
        for role in roles {
            add(context, &mut entities[entity].roles, role);
        }
    }
}

/// Adds a role that is not there yet.
fn add(context: &Context<'_, '_>, roles: &mut Vec<Role>, role: Role) {
    let same = |other: &Role| context.text(&other.title).eq_ignore_ascii_case(context.text(&role.title));
    match roles.iter_mut().find(|other| same(other)) {
        Some(other) if other.of.is_none() && role.of.is_some() => *other = role,
        Some(_) => {}
        None => roles.push(role),
    }
}

/// All names of all entities, in order, so that roles see what stands around them.
pub(super) struct Names {
    all: Vec<(Range<usize>, usize)>,
    kinds: Vec<EntityKind>,
}

impl Names {
    pub(super) fn new(entities: &[Entity]) -> Self {
        let each = |(index, entity): (usize, &Entity)| {
            entity.mentions.iter().map(move |mention| (mention.tokens.clone(), index)).collect::<Vec<_>>()
        };
        let mut all: Vec<(Range<usize>, usize)> = entities.iter().enumerate().flat_map(each).collect();
        all.sort_by_key(|(tokens, _)| (tokens.start, tokens.end));
        Self { all, kinds: entities.iter().map(|entity| entity.kind).collect() }
    }

    /// The name that a token lies in, no group.
    pub(super) fn around(&self, token: usize) -> Option<&(Range<usize>, usize)> {
        let end = self.all.partition_point(|(tokens, _)| tokens.start <= token);
        let near = self.all[end.saturating_sub(4)..end].iter();
        near.rev()
            .find(|(tokens, entity)| tokens.contains(&token) && self.kinds[*entity] != EntityKind::Group)
    }

    /// Whether an office can be held in this: a body or a place.
    pub(super) fn can_hold(&self, entity: usize) -> bool {
        matches!(self.kinds[entity], EntityKind::Organization | EntityKind::Place | EntityKind::Instrument)
    }

    pub(super) fn is_person(&self, entity: usize) -> bool {
        self.kinds[entity] == EntityKind::Person
    }
}

fn role(title: Range<usize>, of: Option<usize>, span: Range<usize>, rule: &'static Rule) -> Role {
    Role { title, of, span, rule }
}
