//! Transcripts: "SECRETARY BROOK: …" at the beginning of a line, and what the same voice says until the next one speaks.

use std::ops::Range;

use super::{Draft, TURN};
use crate::analysis::{Certainty, EntityKind, Mode};
use crate::facts::attribution::source;
use crate::facts::attribution::verb::is_finite;
use crate::facts::fact::Ref;
use crate::facts::scene::Scene;
use crate::lexicon::gazetteer::office;
use crate::tag::class::Upos;
use crate::text::{Sentence, TokenKind};

/// The most tokens of a label with its colon.
const LABEL: usize = 14;

/// Words that no label of a speaker has: headings such as "STATEMENT BY THE PRESIDENT:".
const HEADINGS: &[&str] = &["by", "to", "on", "re", "sent", "statement", "remarks", "office"];

/// Who is about to speak.
struct Label {
    /// The words before the colon.
    name: Range<usize>,
    /// Where the speech begins.
    speech: usize,
    /// Whether it stands in capitals, so that all lines up to the next label belong to it.
    capitals: bool,
    /// Whether it only says that somebody asks: "QUESTION", "Q".
    asks: bool,
}

/// The turns of a transcript, in order, a statement for each paragraph.
pub(super) fn find(scene: &Scene<'_, '_>) -> Vec<Draft> {
    let sentences = scene.document.sentences();
    let begins = |index: usize| index == 0 || begins_line(scene, &sentences[index]);
    let mut labels: Vec<(usize, Label)> = Vec::new();
    for (index, sentence) in sentences.iter().enumerate().filter(|(index, _)| begins(*index)) {
        labels.extend(label(scene, sentence, !labels.is_empty()).map(|label| (index, label)));
    }
    if !is_transcript(scene, &labels) {
        return Vec::new();
    }
    let mut turns = Vec::new();
    let ends = labels.iter().skip(1).map(|(index, _)| *index).chain([sentences.len()]);
    for ((from, label), to) in labels.iter().zip(ends) {
        let speaker = (!label.asks).then(|| source::read(scene, &label.name)).flatten();
        let (mut from, mut start) = (*from, label.speech);
        while from < to {
            let end = (from + 1..to).find(|&index| begins(index)).unwrap_or(to);
            let content = start..sentences[end - 1].tokens.end;
            let first = start == label.speech;
            // What follows without a stop at its end is a heading or the time at which it ended.
            if !first && (!label.capitals || !is_closed(scene, content.end - 1)) {
                break;
            }
            if is_spoken(scene, &content) {
                turns.push(turn(&sentences[from], &sentences[end - 1], content, speaker));
            }
            (from, start) = (end, sentences.get(end).map_or(0, |sentence| sentence.tokens.start));
        }
    }
    turns
}

fn turn(first: &Sentence, last: &Sentence, content: Range<usize>, speaker: Option<Ref>) -> Draft {
    Draft {
        rule: &TURN,
        mode: Mode::Direct,
        content,
        evidence: first.span.to(last.span),
        cue: None,
        speaker,
        addressee: None,
        certainty: Certainty::Asserted,
        attribution: None,
        paragraph: first.paragraph,
    }
}

/// Whether a sentence begins its line.
fn begins_line(scene: &Scene<'_, '_>, sentence: &Sentence) -> bool {
    let before = scene.document.text().get(..sentence.span.start()).unwrap_or_default();
    before.trim_end_matches([' ', '\t', '\u{a0}']).ends_with('\n')
}

/// The label that a line begins with.
fn label(scene: &Scene<'_, '_>, sentence: &Sentence, goes_on: bool) -> Option<Label> {
    let (start, end) = (sentence.tokens.start, sentence.tokens.end);
    // "Q" alone is a label between others.
    if goes_on && scene.word(start) == "Q" && start + 1 < end && !scene.document.touches_previous(start + 1) {
        let speech = start + 1 + usize::from(scene.word(start + 1) == ":");
        return Some(Label { name: start..start + 1, speech, capitals: true, asks: true });
    }
    let colon = (start + 1..end.min(start + LABEL)).find(|&token| scene.word(token) == ":")?;
    if colon + 1 >= end || scene.document.touches_previous(colon + 1) {
        return None;
    }
    let aside = (start + 1..colon).find(|&token| scene.word(token) == "(");
    let name = start..aside.unwrap_or(colon);
    let word = |token: usize| scene.document.kind(token) == Some(TokenKind::Word);
    // "RANKING MEMBER McCAUL".
    let capitals = !name.clone().any(|token| scene.word(token).ends_with(char::is_lowercase));
    let heading = name.clone().any(|token| HEADINGS.iter().any(|word| scene.is(token, word)));
    if heading || !word(start) {
        return None;
    }
    let asks = name.len() == 1 && ["question", "q"].iter().any(|word| scene.is(start, word));
    let titled = |token: usize| {
        let lower = scene.word(token).to_lowercase();
        office::kind(&lower).is_some() || matches!(lower.as_str(), "participant" | "audience" | "staff")
    };
    let fits = is_person(scene, &name) || capitals && name.clone().any(titled);
    (asks || fits).then_some(Label { name, speech: colon + 1, capitals, asks })
}

/// Whether a label ends with a person's name.
fn is_person(scene: &Scene<'_, '_>, name: &Range<usize>) -> bool {
    let ends = |(tokens, entity): &(Range<usize>, usize)| {
        tokens.end == name.end && scene.kind(*entity) == EntityKind::Person
    };
    let titles = |token: usize| {
        scene.word(token).starts_with(char::is_uppercase)
            || matches!(scene.syntax.upos(token), Upos::Punct | Upos::Adp)
    };
    scene.mentions(name.end - 1).iter().any(ends) && name.clone().all(titles)
}

/// Whether labels make a transcript: in capitals one of two words is enough, others must come back or answer a question.
fn is_transcript(scene: &Scene<'_, '_>, labels: &[(usize, Label)]) -> bool {
    let (Some((_, first)), Some((_, last))) = (labels.first(), labels.last()) else { return false };
    if labels.len() == 1 {
        return first.capitals && first.name.len() > 1;
    }
    let text = |label: &Label| scene.document.words(scene.span(&label.name));
    let again = |at: usize| labels[..at].iter().any(|(_, before)| text(before) == text(&labels[at].1));
    let named = labels.iter().any(|(_, label)| !label.asks);
    let asked = || labels.iter().any(|(_, label)| label.asks);
    named && (first.capitals && last.capitals || asked() || (1..labels.len()).any(again))
}

/// Whether a paragraph ends with a stop, a dash or a closing mark.
fn is_closed(scene: &Scene<'_, '_>, last: usize) -> bool {
    matches!(scene.word(last), "." | "?" | "!" | "…" | "”" | "\"" | ")" | "—" | "–" | "]" | ":")
}

/// Whether something is said: not "(Laughter.)" alone.
fn is_spoken(scene: &Scene<'_, '_>, content: &Range<usize>) -> bool {
    let aside = scene.word(content.start) == "(";
    !content.is_empty() && (!aside || content.clone().any(|token| is_finite(scene, token)))
}
