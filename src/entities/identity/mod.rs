//! Which names name one thing, and what kind of thing it is.
//!
//! Names that read alike are one cluster. Clusters are joined where one is plainly a form of the other, and the kind is
//! that for which most speaks in the fullest form; a thing for which too little speaks is not reported.

mod acronym;
mod cluster;
mod person;
pub(super) mod short;
mod variant;

use super::context::Context;
use super::name::{self, Note, Proposal};
use super::{Entity, Mention};
use crate::analysis::{EntityKind, Form};
use crate::rule::{Rule, rules};
use cluster::{Cluster, Clusters};

rules! {
    /// Finds: an acronym and the name that it stands for, in parentheses beside it or by its initials.
    /// Value: one entity; the acronym is an alias.
    /// Misses on purpose: acronyms whose letters fit two names of the text.
    /// Example: "the Harbour Safety Board (HSB)".
    ACRONYM = "identity/acronym";
    /// Finds: a person's surname or first name alone, after the full name; forms with initials, middle names or suffixes.
    /// Value: one entity under the fullest form.
    /// Misses on purpose: a surname that two people of the text share, where nothing near says which of them is meant.
    /// Example: "Ada Brook … Brook".
    SURNAME = "identity/surname";
    /// Finds: the short form of a name: without its country, its town, its complement, its company suffix.
    /// Value: one entity under the fullest form.
    /// Misses on purpose: a short form that fits two names; branches of a firm ("Brook Denmark").
    /// Example: "Supreme Court of Arden … the Supreme Court".
    SHORT = "identity/short";
    /// Finds: two spellings of one name: a letter more or less, marks on letters, capitals throughout.
    /// Value: one entity; the other spelling is an alias.
    /// Misses on purpose: short names, and names of people with different first names.
    /// Example: "Halvorsen … Halvorssen".
    VARIANT = "identity/variant";
}

/// How much must speak for a kind.
const ENOUGH: i32 = 7;

/// How much must speak for a kind where the name only stands in a line whose words all have capitals.
const SURE: i32 = 10;

/// Joins names into entities.
pub(super) fn gather(context: &Context<'_, '_>, names: Vec<Proposal>) -> Vec<Entity> {
    let mut clusters = Clusters::new(context, names);
    clusters.doubt();
    clusters.join_countries();
    acronym::join(context, &mut clusters);
    variant::join(context, &mut clusters);
    person::join(context, &mut clusters);
    short::join(context, &mut clusters);
    let mut entities: Vec<Entity> =
        clusters.groups().iter().filter_map(|group| entity(context, &clusters, group)).collect();
    entities.sort_by_key(|entity| {
        entity.mentions.first().map(|mention| (mention.tokens.start, mention.tokens.end))
    });
    entities
}

/// The entity of some clusters that name one thing.
fn entity(context: &Context<'_, '_>, clusters: &Clusters, group: &[usize]) -> Option<Entity> {
    let members = || group.iter().map(|&index| &clusters.all[index]);
    // Adjectives alone do not name their country.
    let names = || members().filter(|cluster| !cluster.is_adjective());
    let told = |cluster: &&Cluster| cluster.evidence().best().1 >= ENOUGH;
    let (kind, points) =
        names().filter(told).max_by_key(|cluster| fullness(context, cluster))?.evidence().best();
    let fullest = names().max_by_key(|cluster| fullness(context, cluster))?;
    let country = members().find_map(Cluster::country);
    if names().all(|cluster| cluster.only_in_headline) && points < SURE {
        return None;
    }
    let rule = |cluster: &Cluster| {
        if std::ptr::eq(cluster, fullest) {
            rule_of(kind, country.is_some())
        } else {
            cluster.joined_by.unwrap_or(rule_of(kind, country.is_some()))
        }
    };
    let mut mentions: Vec<Mention> = members()
        .flat_map(|cluster| {
            let rule = rule(cluster);
            cluster.mentions.iter().map(move |tokens| Mention {
                tokens: tokens.clone(),
                form: Form::Name,
                rule,
            })
        })
        .collect();
    mentions.sort_by_key(|mention| mention.tokens.start);
    let first = |cluster: &Cluster| context.span(&cluster.mentions[0]);
    let mut aliases: Vec<&Cluster> =
        members().filter(|cluster| !std::ptr::eq(*cluster, fullest) && !cluster.is_adjective()).collect();
    aliases.sort_by_key(|cluster| cluster.mentions[0].start);
    Some(Entity {
        kind,
        name: first(fullest),
        aliases: aliases.into_iter().map(first).collect(),
        roles: Vec::new(),
        country,
        mentions,
    })
}

/// How full a name is: capitals throughout count least, then words, then letters.
fn fullness(context: &Context<'_, '_>, cluster: &Cluster) -> (bool, usize, usize, std::cmp::Reverse<usize>) {
    let tokens = &cluster.mentions[0];
    let spelled = !tokens.clone().all(|token| context.is_upper(token)) || cluster.country().is_some();
    (spelled, tokens.len(), context.text(tokens).len(), std::cmp::Reverse(tokens.start))
}

fn rule_of(kind: EntityKind, country: bool) -> &'static Rule {
    match kind {
        EntityKind::Person => &name::PERSON,
        EntityKind::Organization => &name::ORGANIZATION,
        EntityKind::Place if country => &name::COUNTRY,
        EntityKind::Place => &name::PLACE,
        EntityKind::Group => &name::GROUP,
        EntityKind::Instrument => &name::INSTRUMENT,
        EntityKind::Product => &name::PRODUCT,
        EntityKind::Event => &name::EVENT,
    }
}

impl Cluster {
    fn is_adjective(&self) -> bool {
        matches!(self.note, Note::Adjective(_))
    }

    fn country(&self) -> Option<&'static str> {
        match self.note {
            Note::Country(code) => Some(code),
            _ => None,
        }
    }
}
