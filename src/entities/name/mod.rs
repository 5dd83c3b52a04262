//! Where names stand: many eyes propose spans with what speaks for each kind of thing, and the best that do not
//! overlap are taken.

mod choose;
mod country;
mod cue;
mod group;
mod instrument;
mod office;
mod organization;
mod person;
mod place;
mod product;
mod reader;
mod run;

use std::ops::Range;

use super::context::Context;
use super::evidence::Evidence;
use crate::analysis::EntityKind;
use crate::lexicon::heads;
use crate::rule::rules;

rules! {
    /// Finds: the names of people: a first name with what follows, what stands behind a title or rank, what the reader takes for a person.
    /// Value: kind `person`; the name without titles, the fullest form in the text, its other forms as aliases.
    /// Misses on purpose: nicknames alone, a surname that two people of the text share, names in bylines and credits.
    /// Example: "Prime Minister Ada Brook".
    PERSON = "name/person";
    /// Finds: the names of bodies: by head noun ("Ministry", "Group"), by company suffix, by known name, by acronym, by the noun beside them ("retailer Brook").
    /// Value: kind `organization`; acronyms and short forms as aliases; the country where the name holds one.
    /// Misses on purpose: bodies without a name ("the ministry"), acronyms that nothing explains or speaks for.
    /// Example: "the Harbour Safety Board".
    ORGANIZATION = "name/organization";
    /// Finds: countries by every English name, with the adjectives and words for their people where the country itself is named too.
    /// Value: kind `place` with the ISO 3166-1 code.
    /// Misses on purpose: adjectives of a country that the text never names; capitals for their governments ("Brussels" stays Brussels).
    /// Example: "the United Kingdom".
    COUNTRY = "name/country";
    /// Finds: regions, cities, seas, rivers, mountains, sites: by table, by head noun ("Sea", "Province"), by what stands around them.
    /// Value: kind `place`.
    /// Misses on purpose: a town that is also a common word or a surname, where nothing around it speaks for a place.
    /// Example: "Lake Marrow".
    PLACE = "name/place";
    /// Finds: acts, bills, treaties, plans, funds, missions, programmes: by a capital head noun, or by pattern ("the Danish model").
    /// Value: kind `instrument`.
    /// Misses on purpose: plans and agreements without a name ("the plan", "a new agreement").
    /// Example: "the Clean Rivers Act".
    INSTRUMENT = "name/instrument";
    /// Finds: named equipment and goods: known weapons and vehicles, type designations, names before such a noun ("Kestrel drones").
    /// Value: kind `product`.
    /// Misses on purpose: goods named by common nouns alone ("tanks").
    /// Example: "F-16".
    PRODUCT = "name/product";
    /// Finds: named events: summits, wars, games, elections, by a capital head noun, or by place ("the Madrid summit").
    /// Value: kind `event`.
    /// Misses on purpose: events without a name ("the summit").
    /// Example: "the Harbour Games".
    EVENT = "name/event";
    /// Finds: people or bodies together, named by country, body or direction: "NATO defense ministers", "Western partners".
    /// Value: kind `group`.
    /// Misses on purpose: groups without such a name ("the allies"), and counted ones ("12 Danish officers").
    /// Example: "Western partners".
    GROUP = "name/group";
}

/// A span that may be a name.
#[derive(Clone, Debug)]
pub(super) struct Proposal {
    pub(super) tokens: Range<usize>,
    /// What the learned reader says.
    pub(super) reader: Evidence,
    /// What the words of the name say.
    pub(super) form: Evidence,
    /// What the words around it say.
    pub(super) cues: Evidence,
    /// What sets it apart where its kind alone does not.
    pub(super) note: Note,
}

/// What is known of a name beside its kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Note {
    #[default]
    None,
    /// A name of the country with this code.
    Country(&'static str),
    /// An adjective or a word for its people.
    Adjective(&'static str),
    /// A title, which only keeps others from taking its words for names.
    Title,
}

impl Proposal {
    /// A span that these words make a name of this kind.
    fn new(tokens: Range<usize>, kind: EntityKind, points: i32) -> Self {
        Self { form: Evidence::of(kind, points), ..Self::plain(tokens) }
    }

    /// A span that nothing speaks for yet.
    fn plain(tokens: Range<usize>) -> Self {
        let none = Evidence::default();
        Self { tokens, reader: none, form: none, cues: none, note: Note::None }
    }

    /// The kind for which most speaks in the name itself, and how much.
    fn best(&self) -> (EntityKind, i32) {
        let mut both = self.reader;
        both.join(&self.form);
        both.best()
    }
}

/// Whether this is one word that has its capital for another reason than naming somebody.
fn is_no_name(context: &Context<'_, '_>, name: &Proposal) -> bool {
    name.tokens.len() == 1 && heads::is_no_name(context.word(name.tokens.start))
}

/// The names of all sentences, none of which overlap but groups and instruments that hold another.
pub(super) fn find(context: &Context<'_, '_>) -> Vec<Proposal> {
    let mut found = Vec::new();
    let mut names = context.syntax.names();
    for sentence in context.document.sentences() {
        let tokens = sentence.tokens.clone();
        let count = names.partition_point(|name| name.tokens.start < tokens.end);
        let (mine, rest) = names.split_at(count);
        names = rest;
        let mut proposals = Vec::new();
        reader::propose(context, &tokens, mine, &mut proposals);
        country::propose(context, &tokens, &mut proposals);
        place::propose(context, &tokens, &mut proposals);
        person::propose(context, &tokens, &mut proposals);
        organization::propose(context, &tokens, &mut proposals);
        instrument::propose(context, &tokens, &mut proposals);
        product::propose(context, &tokens, &mut proposals);
        run::propose(context, &tokens, &mut proposals);
        office::propose(context, &tokens, mine, &mut proposals);
        let mut chosen = choose::best(proposals);
        chosen.retain(|name| name.note != Note::Title && !is_no_name(context, name));
        for name in &mut chosen {
            cue::weigh(context, &tokens, name);
        }
        group::propose(context, &tokens, &mut chosen);
        chosen.sort_by_key(|name| (name.tokens.start, name.tokens.end));
        found.extend(chosen);
    }
    found
}
