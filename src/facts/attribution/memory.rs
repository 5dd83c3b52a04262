//! Who spoke last, so that "he said" in the next sentence has a name.

use crate::analysis::EntityKind;
use crate::facts::fact::Ref;
use crate::facts::scene::Scene;
use crate::lexicon::gazetteer::first_name::{self, Gender};

/// How many paragraphs later "he" may still mean the last speaker, and how many sentences later "it".
const PARAGRAPHS: usize = 1;
const SENTENCES: usize = 1;

/// Where something is said.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Place {
    pub(crate) sentence: usize,
    pub(crate) paragraph: usize,
}

/// The last person and the last body that spoke, and where.
#[derive(Default)]
pub(crate) struct Memory {
    person: Option<(usize, Place)>,
    body: Option<(usize, Place)>,
}

impl Memory {
    /// Keeps a speaker in mind.
    pub(crate) fn hear(&mut self, scene: &Scene<'_, '_>, speaker: Ref, place: Place) {
        let Some(entity) = speaker.entity else { return };
        match scene.kind(entity) {
            EntityKind::Person => self.person = Some((entity, place)),
            EntityKind::Organization | EntityKind::Group | EntityKind::Place => {
                self.body = Some((entity, place))
            }
            _ => {}
        }
    }

    /// The same words, with whom a pronoun among them means where that is clear.
    pub(crate) fn resolve(&self, scene: &Scene<'_, '_>, mut speaker: Ref, place: Place) -> Ref {
        if speaker.entity.is_some() {
            return speaker;
        }
        let word = scene.document.words(speaker.span);
        let is = |words: [&str; 2]| words.iter().any(|known| word.eq_ignore_ascii_case(known));
        let wanted = if is(["he", "him"]) {
            Gender::Male
        } else if is(["she", "her"]) {
            Gender::Female
        } else {
            if word.eq_ignore_ascii_case("it") {
                let near = |last: &Place| place.sentence.saturating_sub(last.sentence) <= SENTENCES;
                speaker.entity = self.body.filter(|(_, last)| near(last)).map(|(entity, _)| entity);
            }
            return speaker;
        };
        let fits = |entity: &usize| {
            let name = scene.document.words(scene.entities.all[*entity].name);
            let gender = name.split_once([' ', '-']).and_then(|(first, _)| first_name::gender(first));
            gender.is_none_or(|gender| gender == wanted || gender == Gender::Either)
        };
        let near = |last: &Place| place.paragraph.saturating_sub(last.paragraph) <= PARAGRAPHS;
        speaker.entity = self.person.filter(|(_, last)| near(last)).map(|(entity, _)| entity).filter(fits);
        speaker
    }
}
