//! Who spoke last, so that "he said" in the next sentence has a name.

use crate::analysis::EntityKind;
use crate::facts::fact::Ref;
use crate::facts::scene::Scene;
use crate::lexicon::gazetteer::first_name::{self, Gender};

/// How many paragraphs later a pronoun may still mean the last speaker.
const REACH: usize = 3;

/// The last person and the last body that spoke, with the paragraphs they spoke in.
#[derive(Default)]
pub(crate) struct Memory {
    person: Option<(usize, usize)>,
    body: Option<(usize, usize)>,
}

impl Memory {
    /// Keeps a speaker in mind.
    pub(crate) fn hear(&mut self, scene: &Scene<'_, '_>, speaker: Ref, paragraph: usize) {
        let Some(entity) = speaker.entity else { return };
        match scene.kind(entity) {
            EntityKind::Person => self.person = Some((entity, paragraph)),
            EntityKind::Organization | EntityKind::Group | EntityKind::Place => self.body = Some((entity, paragraph)),
            _ => {}
        }
    }

    /// The same words, with whom a pronoun among them means where that is clear.
    pub(crate) fn resolve(&self, scene: &Scene<'_, '_>, mut speaker: Ref, paragraph: usize) -> Ref {
        if speaker.entity.is_some() {
            return speaker;
        }
        let near = |last: Option<(usize, usize)>| {
            last.filter(|&(_, at)| at <= paragraph && paragraph - at <= REACH).map(|(entity, _)| entity)
        };
        let word = scene.document.words(speaker.span);
        let is = |words: [&str; 2]| words.iter().any(|known| word.eq_ignore_ascii_case(known));
        let wanted = if is(["he", "him"]) {
            Gender::Male
        } else if is(["she", "her"]) {
            Gender::Female
        } else {
            if word.eq_ignore_ascii_case("it") {
                speaker.entity = near(self.body);
            }
            return speaker;
        };
        let fits = |entity: &usize| {
            let name = scene.document.words(scene.entities.all[*entity].name);
            let gender = name.split_once([' ', '-']).and_then(|(first, _)| first_name::gender(first));
            gender.is_none_or(|gender| gender == wanted || gender == Gender::Either)
        };
        speaker.entity = near(self.person).filter(fits);
        speaker
    }
}
