//! Whether a verb of saying tells that something was said, and how surely.

use std::ops::Range;

use crate::analysis::Certainty;
use crate::facts::attribution::phrase::is_time;
use crate::facts::attribution::{source, subject, verb};
use crate::facts::scene::Scene;
use crate::lexicon::speech::{self, Speech};
use crate::tag::class::{Relation, Tag, Upos};

/// Whether the verb says that something was said, not that it is to be or could be.
pub(super) fn is_told(scene: &Scene<'_, '_>, verb: usize, class: Speech, passive: bool) -> bool {
    let led = scene.dependents(verb, &[Relation::Mark, Relation::Aux]).any(|token| {
        (scene.syntax.tag(token) == Tag::To || scene.syntax.tag(token) == Tag::Modal) && token < verb
    });
    let to = verb > 0 && scene.syntax.tag(verb - 1) == Tag::To;
    // "a plan proposed by", "the dam named": a participle behind its noun is no act of its own.
    let named = verb > 0 && scene.mentions(verb - 1).iter().any(|(tokens, _)| tokens.end == verb);
    // "the ministry announced": the past of a verb without an addressee looks like a participle.
    let named = named
        || (verb > 0
            && matches!(class, Speech::Say | Speech::Announce | Speech::Promise)
            && scene.syntax.head(verb) == Some(verb - 1)
            && (!scene.is(verb + 1, "by") || is_time(scene, verb + 2))
            && !speech::is_writing(scene.lemma(verb - 1))
            && source::can_speak(scene, verb - 1));
    let participle = scene.syntax.tag(verb) == Tag::Participle
        && !(named || matches!(scene.word(verb.saturating_sub(1)), "," | "and" | "but"))
        && !passive
        && scene.dependents(verb, &[Relation::Aux]).next().is_none()
        && matches!(scene.syntax.relation(verb), Relation::Acl | Relation::Amod);
    let infinitive =
        scene.syntax.tag(verb) == Tag::Infinitive && (verb == 0 || !subject::is_nominal(scene, verb - 1));
    // "suspected of asking" is no asking.
    let governed = scene.syntax.tag(verb) == Tag::Gerund
        && verb > 0
        && (["of", "for", "from", "without", "about", "instead"].iter().any(|word| scene.is(verb - 1, word))
            // "the town's kindness in welcoming guests"
            || verb > 1 && scene.is(verb - 1, "in") && scene.syntax.upos(verb - 2) == Upos::Noun);
    // "sworn in", "is threatened by": only what is said to somebody is told in the passive.
    let idle = passive && matches!(class, Speech::Promise | Speech::Judge);
    // "water, called a plume,".
    let mut before = verb;
    while before > 0 && scene.syntax.upos(before - 1) == Upos::Adv {
        before -= 1;
    }
    // "the recently announced plan"
    let attribute = before > 0
        && ["the", "a", "an", "its", "their", "his", "her", "our", "'s", "’s"]
            .iter()
            .any(|word| scene.is(before - 1, word))
        && matches!(scene.syntax.upos(before - 1), Upos::Det | Upos::Pron | Upos::Part);
    let apart = scene.syntax.relation(verb) == Relation::Acl || scene.word(before.saturating_sub(1)) == ",";
    let named_so = scene.is(verb, "called") && scene.syntax.tag(verb) == Tag::Participle && apart;
    // "when asked about the leak": whom it is asked, not who asks, is the subject.
    let answered = verb > 0
        && matches!(scene.syntax.tag(verb), Tag::Participle | Tag::Past)
        && ["when", "if", "once", "until", "unless"].iter().any(|word| scene.is(verb - 1, word));
    !idle && !named_so && !led && !to && !participle && !infinitive && !governed && !attribute && !answered
}

/// Whether the verb only comments on the speech that it stands in: "as I said", "we say", "I find".
pub(super) fn is_aside(
    scene: &Scene<'_, '_>,
    class: Speech,
    lemma: &str,
    verb: usize,
    words: &Range<usize>,
) -> bool {
    let as_said = words.start > 0 && ["as", "like"].iter().any(|word| scene.is(words.start - 1, word));
    let first_person = words.len() == 1 && ["i", "we", "you"].iter().any(|word| scene.is(words.start, word));
    let present = matches!(scene.syntax.tag(verb), Tag::Present | Tag::Infinitive | Tag::Gerund);
    let on = ["on", "upon", "for"].iter().any(|word| scene.is(verb + 1, word));
    let plain = matches!(class, Speech::Say | Speech::Tell) || (lemma == "call" && !on);
    let open = words.clone().any(|token| scene.is(token, "what"));
    as_said
        || open
        || (first_person && (scene.is(words.start, "you") || lemma == "find" || (present && plain)))
}

pub(super) fn is_passive(scene: &Scene<'_, '_>, verb: usize) -> bool {
    let been = |token: usize| {
        ["is", "are", "was", "were", "been", "be", "being"].iter().any(|form| scene.is(token, form))
    };
    let mut before = verb;
    while before > 0 && scene.syntax.upos(before - 1) == Upos::Adv {
        before -= 1;
    }
    let participle = matches!(scene.syntax.tag(verb), Tag::Participle | Tag::Past);
    let near = (verb.saturating_sub(4)..verb).any(been);
    participle && ((near && verb::is_passive(scene, verb)) || (before > 0 && been(before - 1)))
}

/// How sure the article is that it was said.
pub(super) fn certainty(scene: &Scene<'_, '_>, verb: usize, lemma: &str) -> Certainty {
    let mut start = verb;
    while start > 0 && matches!(scene.syntax.upos(start - 1), Upos::Aux | Upos::Adv | Upos::Part) {
        start -= 1;
    }
    let before = |words: &[&str]| (start..verb).any(|token| words.iter().any(|word| scene.is(token, word)));
    if lemma == "deny" || before(&["not", "n't", "n’t", "never"]) {
        Certainty::Denied
    } else if before(&["reportedly", "allegedly", "apparently"]) {
        Certainty::Hedged
    } else {
        Certainty::Asserted
    }
}
