//! Acronyms and what they stand for.

use super::{ACRONYM, Clusters, Context};
use crate::analysis::EntityKind;
use crate::lexicon::gazetteer::organization;

/// Joins acronyms: in parentheses behind the name or the other way round, by their initials, by the table.
pub(super) fn join(context: &Context<'_, '_>, clusters: &mut Clusters) {
    for index in 0..clusters.all.len() {
        if !is_acronym(clusters, index) {
            continue;
        }
        let full = bracketed(context, clusters, index)
            .or_else(|| by_initials(clusters, index))
            .or_else(|| by_table(clusters, index));
        if let Some(full) = full {
            clusters.join(index, full, &ACRONYM);
        }
    }
    short_names(context, clusters);
}

fn is_acronym(clusters: &Clusters, index: usize) -> bool {
    let cluster = &clusters.all[index];
    let [word] = &cluster.key[..] else { return false };
    (2..=8).contains(&word.len())
        && word.bytes().filter(u8::is_ascii_uppercase).count() * 2 > word.len()
        && cluster.country().is_none()
}

/// The name whose closing bracket follows the acronym: "Harbour Safety Board (HSB)".
fn bracketed(context: &Context<'_, '_>, clusters: &Clusters, index: usize) -> Option<usize> {
    clusters.all[index].mentions.iter().find_map(|mention| {
        let open = mention.start.checked_sub(1).filter(|&open| context.word(open) == "(")?;
        let closed = context.word(mention.end) == ")";
        let ends_here = |&other: &usize| clusters.all[other].mentions.iter().any(|name| name.end == open);
        (0..clusters.all.len()).filter(|_| closed).find(ends_here)
    })
}

/// The one name whose initials the acronym is, small words counted or not.
fn by_initials(clusters: &Clusters, index: usize) -> Option<usize> {
    let letters = &clusters.all[index].key[0];
    let fits = |&other: &usize| {
        let key = &clusters.all[other].key;
        let person = clusters.all[other].kind() == Some(EntityKind::Person);
        key.len() >= 2
            && other != index
            && !person
            && (initials(key, false) == *letters || initials(key, true) == *letters)
    };
    let mut fitting = (0..clusters.all.len()).filter(fits);
    let first = fitting.next()?;
    fitting.all(|other| clusters.leader(other) == clusters.leader(first)).then_some(first)
}

fn initials(key: &[String], all: bool) -> String {
    let counts = |word: &&String| all || word.starts_with(char::is_uppercase);
    key.iter()
        .filter(counts)
        .filter_map(|word| word.chars().next())
        .filter(|c| c.is_alphabetic())
        .flat_map(char::to_uppercase)
        .collect()
}

/// The name that the table has for the acronym.
fn by_table(clusters: &Clusters, index: usize) -> Option<usize> {
    let full = organization::find(&clusters.all[index].key[0])?.other?;
    (0..clusters.all.len()).find(|&other| other != index && clusters.all[other].key.join(" ") == full)
}

/// A short name in brackets that is no acronym: "the Institute of Volcanology (Volcin)".
fn short_names(context: &Context<'_, '_>, clusters: &mut Clusters) {
    for index in 0..clusters.all.len() {
        if !clusters.all[index].is_single()
            || is_acronym(clusters, index)
            || clusters.all[index].country().is_some()
        {
            continue;
        }
        let Some(full) = bracketed(context, clusters, index) else { continue };
        let body =
            clusters.all[full].kind() == Some(EntityKind::Organization) && clusters.all[full].key.len() >= 3;
        // A town in brackets says where a body sits.
        let place = clusters.all[index].kind() == Some(EntityKind::Place);
        if body && !place {
            clusters.join(index, full, &ACRONYM);
        }
    }
}
