//! Short forms of the names of bodies, places and instruments.

use super::{Clusters, Context, SHORT};
use crate::analysis::EntityKind;
use crate::lexicon::gazetteer::{country, region};
use crate::lexicon::heads;

/// What the names of companies end with.
pub(in crate::entities) const FIRMS: &[&str] =
    &["Airlines", "Airways", "Group", "Holdings", "Industries", "Motors", "Systems", "Technologies"];

/// Joins short forms to the one full name that they fit.
pub(super) fn join(_: &Context<'_, '_>, clusters: &mut Clusters) {
    for index in 0..clusters.all.len() {
        let kind = clusters.all[index].kind();
        if matches!(kind, Some(EntityKind::Person | EntityKind::Group | EntityKind::Product))
            || clusters.all[index].country().is_some()
            || clusters.all[index].is_adjective()
        {
            continue;
        }
        let fits = |&other: &usize| {
            let full = &clusters.all[other];
            // Of a short form the reader alone often says the wrong kind.
            let firm = || {
                full.key
                    .last()
                    .is_some_and(|last| FIRMS.contains(&last.as_str()) || heads::is_company_suffix(last))
            };
            let same_kind = full.kind() == kind || kind.is_none() || clusters.all[index].is_guess() && firm();
            other != index
                && same_kind
                && matches!(
                    full.kind(),
                    Some(
                        EntityKind::Organization
                            | EntityKind::Place
                            | EntityKind::Instrument
                            | EntityKind::Event
                    )
                )
                && is_short_for(&clusters.all[index].key, &full.key, full.kind())
        };
        let mut leaders: Vec<usize> =
            (0..clusters.all.len()).filter(fits).map(|other| clusters.leader(other)).collect();
        leaders.sort_unstable();
        leaders.dedup();
        if let [full] = leaders[..] {
            clusters.join(index, full, &SHORT);
        }
    }
}

/// Whether these words are a short form of this name.
fn is_short_for(short: &[String], full: &[String], kind: Option<EntityKind>) -> bool {
    // A plural names the members of one body: "Houthis", "Houthi".
    if short.len() == 1 && full.len() == 1 && kind == Some(EntityKind::Organization) {
        return full[0].strip_suffix('s') == Some(short[0].as_str()) && short[0].len() > 4;
    }
    if short.is_empty() || short.len() >= full.len() {
        return false;
    }
    // "European" is no short form of "European Union".
    let place = short.len() == 1
        && (country::find(&short[0]).is_some()
            || region::find(&short[0]).is_some()
            || short[0].ends_with("ean"));
    if full.starts_with(short) && (!place || kind == Some(EntityKind::Place)) {
        let rest = &full[short.len()..];
        let first = rest[0].as_str();
        let suffix = rest.iter().all(|word| {
            heads::is_company_suffix(word)
                || matches!(word.as_str(), "/" | "," | "A" | "S")
                || is_head(word, kind)
        });
        // "Ministry" alone is no name; "Supreme Court" is.
        let complement = matches!(first, "of" | "for" | "on" | "in")
            && (short.len() > 1 || kind == Some(EntityKind::Instrument));
        let year =
            matches!(first, ",") && rest.len() == 2 && rest[1].bytes().all(|byte| byte.is_ascii_digit());
        return suffix || complement || year;
    }
    if full.ends_with(short) {
        let before = &full[..full.len() - short.len()];
        let owner = before.join(" ");
        let country = country::find(&owner).is_some();
        let joined = before.last().is_some_and(|word| word == "-") && short.len() > 1;
        return country || joined;
    }
    false
}

fn is_head(word: &str, kind: Option<EntityKind>) -> bool {
    let lower = word.to_lowercase();
    heads::kind(&lower) == kind || heads::class(&lower) == kind
}
