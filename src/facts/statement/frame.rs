//! A verb of saying with its speaker, its addressee and what was said.

use std::ops::Range;

use super::act::{certainty, is_aside, is_passive, is_told};
use super::clause::{self, Said};
use super::extent::without_marks;
use super::settle::Quoted;
use super::{Draft, REPORTED};
use crate::analysis::{Certainty, Mode};
use crate::facts::attribution::phrase::{is_time, stretch};
use crate::facts::attribution::verb::{base, is_finite, is_phoned};
use crate::facts::attribution::{joint, source, subject};
use crate::facts::fact::Ref;
use crate::facts::scene::Scene;
use crate::lexicon::speech::{self, Speech};
use crate::tag::class::{Relation, Tag, Upos};
use crate::text::Sentence;

/// The statement that a verb of saying makes.
pub(super) fn read(
    scene: &Scene<'_, '_>,
    sentence: &Sentence,
    verb: usize,
    quoted: &Quoted,
) -> Option<Draft> {
    if scene.syntax.upos(verb) != Upos::Verb {
        return None;
    }
    let lemma = base(scene, verb);
    let class = speech::verb(&lemma)?;
    let passive = is_passive(scene, verb);
    let phoned = lemma == "call" && is_phoned(scene, verb, sentence.tokens.end);
    if phoned || !is_told(scene, verb, class, passive) {
        return None;
    }
    let words = subject::of(scene, verb, sentence.tokens.start);
    if words.as_ref().is_some_and(|words| is_aside(scene, class, &lemma, verb, words)) {
        return None;
    }
    let limit = quoted.next(verb).map_or(sentence.tokens.end, |next| next.min(sentence.tokens.end));
    let end = without_marks(scene, verb + 1..limit).end;
    let behind = clause::read(scene, verb, class, &lemma, passive, end);
    let said = match behind {
        Some(said) if !is_parenthesis(scene, sentence, verb, &words) => said,
        behind => match trailing(scene, sentence, verb, class, &words, quoted) {
            Some((content, inverted)) => {
                let addressee = behind.and_then(|said| said.addressee);
                let last = subject::before_verb(scene, verb, sentence.tokens.start);
                let joint = match &inverted {
                    Some(words) => joint::behind(scene, words),
                    None => words.as_ref().and_then(|words| joint::read(scene, words, last)),
                };
                let speaker = inverted.or_else(|| words.clone());
                let speaker = joint.or_else(|| source::speaker(scene, &speaker?));
                return finish(scene, sentence, verb, Said { content, addressee }, speaker, words, &lemma);
            }
            None => behind?,
        },
    };
    let speaker = subject::speaker(scene, verb, sentence.tokens.start);
    finish(scene, sentence, verb, said, speaker, words, &lemma)
}

/// The statement, once speaker and content are known; of a passive verb the subject is whom it is said to.
fn finish(
    scene: &Scene<'_, '_>,
    sentence: &Sentence,
    verb: usize,
    said: Said,
    speaker: Option<Ref>,
    words: Option<Range<usize>>,
    lemma: &str,
) -> Option<Draft> {
    let passive = is_passive(scene, verb);
    let (speaker, addressee) = if passive {
        let told = matches!(speech::verb(lemma), Some(Speech::Tell | Speech::Ask));
        let agent = agent(scene, verb, said.content.start);
        (agent.and_then(|words| source::speaker(scene, &words)), words.filter(|_| told))
    } else {
        (speaker, said.addressee)
    };
    let certainty = certainty(scene, verb, lemma);
    // "did not say what": nothing is said.
    let open =
        ["what", "how", "why", "whether", "if", "who"].iter().any(|word| scene.is(said.content.start, word));
    if (speaker.is_none() && !passive) || (open && certainty == Certainty::Denied) {
        return None;
    }
    Some(Draft {
        rule: &REPORTED,
        mode: Mode::Indirect,
        content: said.content,
        evidence: sentence.span,
        cue: Some(verb..verb + 1),
        speaker,
        addressee: addressee.and_then(|words| source::read(scene, &words)),
        certainty,
        attribution: None,
        paragraph: sentence.paragraph,
    })
}

/// Whether the clause of the verb stands behind what was said or within it: "the dam, officials said, holds".
fn is_parenthesis(
    scene: &Scene<'_, '_>,
    sentence: &Sentence,
    verb: usize,
    words: &Option<Range<usize>>,
) -> bool {
    let start = words.as_ref().filter(|words| words.end <= verb).map_or(verb, |words| words.start);
    if start <= sentence.tokens.start + 1 || scene.word(start - 1) != "," {
        return false;
    }
    scene.syntax.relation(verb) == Relation::Parataxis
}

/// What was said where the verb follows it, and the subject behind the verb: "the dam holds, said the mayor".
fn trailing(
    scene: &Scene<'_, '_>,
    sentence: &Sentence,
    verb: usize,
    class: Speech,
    words: &Option<Range<usize>>,
    quoted: &Quoted,
) -> Option<(Range<usize>, Option<Range<usize>>)> {
    // "police reported": a past that is read as a participle has its subject right before it.
    let past = matches!(scene.syntax.tag(verb), Tag::Participle)
        && words.as_ref().is_some_and(|words| words.end == verb)
        && scene.syntax.relation(verb) != Relation::Acl;
    if !matches!(class, Speech::Say | Speech::Announce | Speech::Tell) || !(past || is_finite(scene, verb)) {
        return None;
    }
    let left = words.as_ref().filter(|words| words.end <= verb && words.start > sentence.tokens.start);
    let inverted = scene.word(verb.wrapping_sub(1)) == ",";
    let (start, subject) = match left {
        Some(words) if !inverted && scene.word(words.start - 1) == "," => (words.start, None),
        _ if inverted => {
            let words =
                subject::with_name(scene, stretch(scene, verb + 1, sentence.tokens.end), sentence.tokens.end);
            (verb, (!words.is_empty()).then_some(words))
        }
        _ => return None,
    };
    if inverted && subject.is_none() {
        return None;
    }
    let from = quoted.last(start).map_or(sentence.tokens.start, |last| last.max(sentence.tokens.start));
    let content = without_marks(scene, from..start);
    let closed = |token: usize| {
        let beside = matches!(scene.syntax.upos(token), Upos::Punct | Upos::Adp | Upos::Adv);
        let gerund = scene.syntax.tag(token) == Tag::Gerund;
        token >= sentence.tokens.end || beside || gerund || is_time(scene, token)
    };
    if !inverted && !closed(verb + 1) {
        return None;
    }
    let opens = |token: usize| matches!(scene.syntax.upos(token), Upos::Sconj) && !scene.is(token, "that");
    if !content.clone().any(|token| is_finite(scene, token)) {
        let content = around(scene, sentence, verb, from..start, quoted)?;
        return (!inverted).then_some((content, subject));
    }
    (content.len() > 2 && !opens(content.start)).then_some((content, subject))
}

/// What was said around its cue: "The dam, they said, holds"; behind it where only an adverb leads: "Indeed, they said, it holds".
fn around(
    scene: &Scene<'_, '_>,
    sentence: &Sentence,
    verb: usize,
    before: Range<usize>,
    quoted: &Quoted,
) -> Option<Range<usize>> {
    if scene.word(verb + 1) != "," {
        return None;
    }
    let end = quoted.next(verb).map_or(sentence.tokens.end, |next| next.min(sentence.tokens.end));
    let behind = without_marks(scene, verb + 1..end);
    let whole = behind.clone().any(|token| is_finite(scene, token));
    let named = before.clone().next().is_some_and(|first| {
        matches!(
            scene.syntax.upos(first),
            Upos::Det | Upos::Noun | Upos::Propn | Upos::Pron | Upos::Adj | Upos::Num
        )
    });
    whole.then_some(if named { before.start..behind.end } else { behind })
}

/// Who says what is told in the passive: "by the mayor".
fn agent(scene: &Scene<'_, '_>, verb: usize, end: usize) -> Option<Range<usize>> {
    let by = (verb + 1..end.max(verb + 2)).take(6).find(|&token| scene.is(token, "by"))?;
    let words = stretch(scene, by + 1, scene.sentence(verb)?.tokens.end);
    (!words.is_empty()).then_some(words)
}
