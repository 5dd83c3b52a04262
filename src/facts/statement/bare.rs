//! Clauses that no "that" opens: "said the road was open", "told Oslo-based paper NORDPOST roads were open".

use super::object::addressee;
use super::opening::{Opening, is_beside};
use crate::facts::attribution::verb::is_finite;
use crate::facts::scene::Scene;
use crate::lexicon::speech::{self, Speech};
use crate::tag::class::{Relation, Upos};

/// How many tokens before the verb a relative pronoun may stand: "which the state’s own media said".
const RELATIVE: usize = 7;

/// How far behind a place a name that is based there ends, and its clause has a verb.
const BASED: usize = 12;

/// A clause without "that": the verb of saying before it, where it may begin, and its finite verb.
pub(super) struct Bare<'l> {
    pub(super) verb: usize,
    pub(super) class: Speech,
    pub(super) lemma: &'l str,
    pub(super) first: usize,
    pub(super) finite: usize,
}

impl Bare<'_> {
    /// Where it begins.
    pub(super) fn opening(&self, scene: &Scene<'_, '_>) -> Option<Opening> {
        let Self { verb, class, lemma, first, finite } = *self;
        if speech::needs_that(lemma) {
            return None;
        }
        if finite == first {
            // "A fire, which officials said was out": the clause has its subject before the verb of saying.
            let relative = (verb.saturating_sub(RELATIVE)..verb).any(|token| {
                ["which", "that", "who"].iter().any(|word| scene.is(token, word))
                    && scene.syntax.upos(token) != Upos::Det
            });
            return (relative && class == Speech::Say).then(|| Opening::clause(first, None));
        }
        if let Some(end) = based(scene, first).filter(|_| class == Speech::Tell) {
            let clause = (end..end + BASED).any(|token| is_finite(scene, token));
            return clause.then(|| Opening::clause(end, Some(first..end)));
        }
        let subordinate = (first + 1..finite).any(|token| scene.syntax.upos(token) == Upos::Sconj);
        // "stressed the need for rain and praised the crews": the second verb is no clause of what was said.
        let back = usize::from(scene.syntax.upos(finite - 1) == Upos::Adv);
        let joined = scene.syntax.upos(finite - 1 - back) == Upos::Cconj && speech::takes_thing(lemma);
        if subordinate || joined {
            return None;
        }
        let mut start = first;
        let mut whom = None;
        // The parser's clause begins behind an addressee or a time: "told the council on Friday the dam holds".
        let clause = scene
            .dependents(verb, &[Relation::Ccomp, Relation::Parataxis])
            .find(|&token| token > verb)
            .map(|head| scene.subtree(head).start);
        if let Some(clause) = clause.filter(|&clause| clause > verb && clause < finite) {
            start = clause;
            whom = addressee(scene, class, first, start);
        } else if class == Speech::Tell {
            let (mention, _) = scene.mentions(first).iter().find(|(tokens, _)| tokens.start == first)?;
            start = mention.end;
            whom = Some(mention.clone());
        } else if class == Speech::Ask {
            return None;
        }
        while start < finite && is_beside(scene, start) {
            start += 1;
        }
        let clause = start < finite && !(scene.syntax.upos(start) == Upos::Adp && clause.is_none());
        clause.then(|| Opening::clause(start, whom))
    }

    /// The parser's clause where its subject holds commas: "reported the wells, which were dug in May, had dried up".
    pub(super) fn behind_comma(&self, scene: &Scene<'_, '_>) -> Option<Opening> {
        let Self { verb, class, lemma, first, finite } = *self;
        let clause = scene.dependents(verb, &[Relation::Ccomp]).find(|&token| token > verb)?;
        let start = scene.subtree(clause).start;
        let subject =
            |token: usize| matches!(scene.syntax.upos(token), Upos::Noun | Upos::Propn | Upos::Pron);
        let fits =
            start == first && clause >= finite && (start..finite).any(subject) && scene.word(start) != ",";
        (fits && class == Speech::Say && !speech::needs_that(lemma)).then(|| Opening::clause(start, None))
    }
}

/// Where a name ends that is told of by its place: "Oslo-based paper NORDPOST".
fn based(scene: &Scene<'_, '_>, first: usize) -> Option<usize> {
    let capital = |token: usize| scene.word(token).starts_with(char::is_uppercase);
    let based = (first + 2..first + 5).find(|&at| scene.is(at, "based") && scene.word(at - 1) == "-")?;
    let name = (based + 1..based + BASED).find(|&token| capital(token))?;
    let plain = |token: usize| matches!(scene.syntax.upos(token), Upos::Noun | Upos::Adj | Upos::Propn);
    let end = (name..name + BASED).find(|&token| !capital(token))?;
    (based + 1..name).all(plain).then_some(end)
}
