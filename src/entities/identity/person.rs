//! The forms of a person's name: "Lloyd J. Hall III", "Lloyd Hall", "Hall".

use super::{Clusters, Context, SURNAME, VARIANT, variant};
use crate::analysis::EntityKind;

/// Joins the short forms of people's names to the full ones.
pub(super) fn join(context: &Context<'_, '_>, clusters: &mut Clusters) {
    let count = clusters.all.len();
    let full: Vec<usize> = (0..count).filter(|&index| is_full(clusters, index)).collect();
    for &shorter in &full {
        let longer = full
            .iter()
            .copied()
            .filter(|&longer| {
                longer != shorter && is_form_of(&clusters.all[shorter].key, &clusters.all[longer].key)
            })
            .max_by_key(|&longer| clusters.all[longer].key.len());
        if let Some(longer) = longer {
            clusters.join(shorter, longer, &SURNAME);
        }
    }
    for index in 0..count {
        if full.contains(&index)
            || clusters.all[index].country().is_some()
            || clusters.all[index].is_adjective()
        {
            continue;
        }
        let mut owners: Vec<usize> =
            people(clusters, &full, |key| is_surname_of(&clusters.all[index].key, key));
        let body = clusters.all[index].evidence().points(EntityKind::Organization)
            > clusters.all[index].evidence().points(EntityKind::Person);
        if owners.is_empty() && clusters.all[index].is_single() && !body {
            owners = people(clusters, &full, |key| key.first() == clusters.all[index].key.first());
        }
        let nobody = |cluster: &super::Cluster| matches!(cluster.kind(), None | Some(EntityKind::Person));
        if owners.is_empty() && clusters.all[index].is_single() && nobody(&clusters.all[index]) {
            let word = variant::plain(&clusters.all[index].key[0]);
            owners = people(clusters, &full, |key| {
                key[surname(key)].iter().any(|name| variant::are_near(&word, &variant::plain(name)))
            });
            if let [owner] = owners[..] {
                clusters.join(index, owner, &VARIANT);
                continue;
            }
        }
        match owners[..] {
            [] => {}
            [owner] => clusters.join(index, owner, &SURNAME),
            _ => share(context, clusters, index, &owners),
        }
    }
}

/// The leaders of people whose names fit, each once.
fn people(clusters: &Clusters, full: &[usize], fits: impl Fn(&[String]) -> bool) -> Vec<usize> {
    let mut leaders: Vec<usize> = full
        .iter()
        .filter(|&&index| fits(&clusters.all[index].key))
        .map(|&index| clusters.leader(index))
        .collect();
    leaders.sort_unstable();
    leaders.dedup();
    leaders
}

fn is_full(clusters: &Clusters, index: usize) -> bool {
    let cluster = &clusters.all[index];
    // "Harbour HSB" is nobody's full name.
    let shouts = |word: &String| word.len() > 2 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    let acronym = cluster.key.last().is_some_and(shouts) && !cluster.key.first().is_some_and(shouts);
    !acronym && surname(&cluster.key).start > 0 && cluster.kind() == Some(EntityKind::Person)
}

/// Where the surname stands: the last word but for "Jr." and "III", with its particle and what a hyphen joins to it.
fn surname(key: &[String]) -> std::ops::Range<usize> {
    let mut end = key.len();
    while end > 1 && matches!(key[end - 1].as_str(), "Jr" | "Sr" | "II" | "III" | "IV" | ",") {
        end -= 1;
    }
    let mut start = end.saturating_sub(1);
    while start >= 2 && key[start - 1] == "-" {
        start -= 2;
    }
    while start > 0 && crate::lexicon::speech::is_particle(&key[start - 1].to_lowercase()) {
        start -= 1;
    }
    start..end
}

/// Whether these words are the surname of this name: "Muhandis", "al-Muhandis" of "Abu Mahdi al-Muhandis".
fn is_surname_of(words: &[String], name: &[String]) -> bool {
    let surname = surname(name);
    let family = &name[surname.clone()];
    let shouted =
        words.len() == 1 && family.len() == 1 && words[0].len() > 3 && words[0] == family[0].to_uppercase();
    words == family
        || shouted
        || (words.len() < family.len() && !words.is_empty() && family.ends_with(words) && words[0].len() > 2)
}

/// Whether one full name is a form of another: the same surname, and each word before it an initial of or the same as one of the other's, in order.
fn is_form_of(shorter: &[String], longer: &[String]) -> bool {
    let (short, long) = (surname(shorter), surname(longer));
    // "Ada Brook" of "Ada Brook Halvorsen".
    if shorter.len() >= 2 && longer.len() > shorter.len() && longer.starts_with(shorter) {
        return true;
    }
    if shorter.len() >= longer.len() || shorter[short.clone()] != longer[long.clone()] {
        return false;
    }
    let mut rest = longer[..long.start].iter();
    let same = |a: &String, b: &String| {
        a == b
            || (a.chars().count() == 1 && b.starts_with(a.as_str()))
            || (b.chars().count() == 1 && a.starts_with(b.as_str()))
    };
    shorter[..short.start].iter().all(|word| rest.any(|other| same(word, other)))
}

/// Gives each mention of a shared surname to the one person whom its place makes clear.
fn share(context: &Context<'_, '_>, clusters: &mut Clusters, index: usize, owners: &[usize]) {
    let mentions = std::mem::take(&mut clusters.all[index].mentions);
    let groups = clusters.groups();
    let members =
        |owner: usize| groups.iter().find(|group| group.contains(&owner)).cloned().unwrap_or_default();
    for mention in &mentions {
        let Some(paragraph) = context.sentence(mention.start).map(|sentence| sentence.paragraph) else {
            continue;
        };
        let named = |owner: &&usize| {
            members(**owner).iter().flat_map(|&member| &clusters.all[member].mentions).any(|name| {
                name.start < mention.start
                    && context.sentence(name.start).is_some_and(|sentence| sentence.paragraph == paragraph)
            })
        };
        let mut near = owners.iter().filter(named);
        if let (Some(&owner), None) = (near.next(), near.next()) {
            clusters.add(index, owner, mention.clone(), &SURNAME);
        }
    }
    clusters.all[index].mentions = mentions;
    clusters.silence(index);
}
