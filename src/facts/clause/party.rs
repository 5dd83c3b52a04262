//! Who a noun phrase means, where it means somebody who can act.

use super::phrase::{self, Phrase};
use crate::analysis::EntityKind;
use crate::facts::fact::Ref;
use crate::facts::scene::Scene;
use crate::lexicon::gazetteer::office;
use crate::lexicon::{happening, heads};
use crate::tag::class::{Tag, Upos};

/// Whether the mention that ends with this token is a person's.
pub(crate) fn is_person(scene: &Scene<'_, '_>, head: usize) -> bool {
    scene
        .mentions(head)
        .iter()
        .any(|(tokens, entity)| tokens.end == head + 1 && scene.kind(*entity) == EntityKind::Person)
}

/// Whether a noun means people or a body: "the minister", "officials", "the committee".
pub(crate) fn is_party_noun(scene: &Scene<'_, '_>, head: usize) -> bool {
    let word = scene.word(head).to_lowercase();
    let single = word.strip_suffix('s').unwrap_or(&word);
    heads::is_collective(&word)
        || happening::is_people(&word)
        || [&word, single].iter().any(|noun| office::kind(noun).is_some())
}

/// Whether a phrase is a title that stands before a name, not a person by itself: "Deputy Minister", without an article.
pub(crate) fn is_title(scene: &Scene<'_, '_>, phrase: &Phrase) -> bool {
    let word = scene.word(phrase.head);
    let bare = scene.syntax.upos(phrase.tokens.start) != Upos::Det
        && scene.syntax.tag(phrase.tokens.start) != Tag::Possessive;
    bare && word.starts_with(char::is_uppercase) && office::kind(&word.to_lowercase()).is_some()
}

/// Whether an entity can act.
pub(crate) fn can_act(scene: &Scene<'_, '_>, entity: usize) -> bool {
    match scene.kind(entity) {
        EntityKind::Person | EntityKind::Organization | EntityKind::Group => true,
        EntityKind::Place => scene.entities.all[entity].country.is_some(),
        _ => false,
    }
}

/// Who a noun phrase means, where it means somebody who can act: by name, by a pronoun, or as people.
pub(crate) fn party(scene: &Scene<'_, '_>, phrase: &Phrase) -> Option<Ref> {
    let head = phrase.head;
    let named = scene
        .mentions(head)
        .iter()
        .find(|(tokens, entity)| tokens.end == head + 1 && can_act(scene, *entity));
    if let Some((tokens, entity)) = named {
        // "the EU ministers" is more than its name where the name is only a part of the words.
        return Some(Ref { span: scene.span(tokens), entity: Some(*entity) });
    }
    if scene.mentions(head).iter().any(|(tokens, _)| tokens.end == head + 1) {
        return None;
    }
    let pronoun = scene.syntax.tag(head) == Tag::Pronoun && !scene.is(head, "it") && !scene.is(head, "there");
    if !pronoun && (!is_party_noun(scene, head) || is_title(scene, phrase)) {
        return None;
    }
    let core = phrase.tokens.start..head + 1;
    let core = phrase::at(scene, core.start, core.end).map_or(core, |phrase| phrase.tokens);
    Some(Ref { span: scene.span(&core), entity: None })
}

/// Whom the noun phrases in a row mean; one that only says who another is counts with it.
pub(crate) fn parties(scene: &Scene<'_, '_>, list: &[Phrase]) -> Vec<Ref> {
    let mut all: Vec<Ref> = Vec::new();
    let mut after_name = false;
    for (index, phrase) in list.iter().enumerate() {
        let Some(found) = party(scene, phrase) else { continue };
        let comma = |token: usize| scene.word(token) == ",";
        let before_name = found.entity.is_none()
            && comma(phrase.tokens.end)
            && list.get(index + 1).is_some_and(|next| is_person(scene, next.head));
        let behind_name =
            found.entity.is_none() && after_name && phrase.tokens.start > 0 && comma(phrase.tokens.start - 1);
        after_name = is_person(scene, phrase.head);
        let known = found.entity.is_some() && all.iter().any(|other| other.entity == found.entity);
        if !before_name && !behind_name && !known {
            all.push(found);
        }
    }
    all
}
