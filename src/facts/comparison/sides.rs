//! The two sides of a comparison.

use crate::facts::clause::{Clause, phrase};
use crate::facts::scene::Scene;
use crate::lexicon::happening;
use crate::tag::class::{Relation, Tag, Upos};
use crate::text::{Sentence, Span};

/// The noun phrase that begins at a token, with what hangs on it by "of" or "in".
pub(super) fn right(scene: &Scene<'_, '_>, sentence: &Sentence, start: usize) -> Option<Span> {
    let end = sentence.tokens.end;
    if let Some(value) = scene.value(start).filter(|&value| scene.is_time(value)) {
        return Some(scene.values.all[value].span);
    }
    let setting = ["in", "on", "at", "under", "for"].iter().any(|word| scene.is(start, word));
    let noun = start + usize::from(setting);
    let first = phrase::at(scene, noun, end).filter(|first| scene.syntax.tag(first.head) != Tag::Pronoun)?;
    // "the largest television and radio company": the company stands at the end.
    let whole = scene.syntax.head(first.head).filter(|&head| {
        let joins = matches!(scene.syntax.relation(first.head), Relation::Compound | Relation::Amod);
        joins && first.head < head && head < end.min(first.head + 6)
    });
    let mut last = whole.map_or(first.tokens.end, |head| first.tokens.end.max(head + 1));
    last = extend(scene, last, end);
    Some(scene.span(&(start..last)))
}

/// Where a noun phrase ends with what hangs on it: "the flood of 1990", "the rate of growth in the north".
fn extend(scene: &Scene<'_, '_>, mut last: usize, end: usize) -> usize {
    while last + 1 < end && ["of", "in", "on"].iter().any(|word| scene.is(last, word)) {
        let date = scene.value(last + 1).filter(|&value| scene.is_date(value) && scene.is(last, "of"));
        last = match date {
            Some(value) => scene.values.all[value].tokens.end,
            None => match phrase::at(scene, last + 1, end) {
                Some(more) => more.tokens.end,
                None => break,
            },
        };
    }
    last
}

/// What is said to be the part, the multiple or the largest that begins at a token: the subject of an "is" before it, or
/// what it stands beside between commas.
pub(super) fn left(scene: &Scene<'_, '_>, sentence: &Sentence, start: usize) -> Option<Span> {
    let low = sentence.tokens.start;
    let mut before = start.checked_sub(1).filter(|&token| token >= low)?;
    let mut up = false;
    let loose = |token: usize| {
        let adverb = scene.syntax.upos(token) == Upos::Adv && scene.syntax.tag(token) != Tag::AdverbWh;
        adverb
            || ["for", "up", "only", "about", "around", "some", "over"]
                .iter()
                .any(|word| scene.is(token, word))
    };
    while before > low && loose(before) {
        up |= scene.is(before, "up");
        before -= 1;
    }
    if scene.word(before) == "," && before > low {
        let head = before - 1;
        let value = scene.value(head).filter(|&value| !scene.is_time(value));
        let mut from = phrase::start(scene, head, low);
        // "2,000 shells per day"
        if from > low + 1 && ["per", "of"].iter().any(|word| scene.is(from - 1, word)) {
            from = phrase::start(scene, from - 2, low);
        }
        let noun = matches!(scene.syntax.upos(head), Upos::Noun | Upos::Propn);
        // "In the north, half of the boxes" sets nothing beside the half.
        let timed = scene.value(head).is_some_and(|value| scene.is_time(value)) && value.is_none();
        let hung = from > low && scene.syntax.upos(from - 1) == Upos::Adp && !scene.is(from - 1, "than")
            || scene.syntax.upos(from) == Upos::Adp;
        let per = from > low && scene.is(head - 1, "per");
        // What is counted may hang on another word: "an estimated crowd of 2,000, half of the town".
        let counted = value.is_some_and(|value| scene.is_count(value));
        if hung && !counted || timed && !per {
            return None;
        }
        return match value {
            Some(value) if !noun => Some(scene.values.all[value].span),
            _ => noun.then(|| scene.span(&(from..before))),
        };
    }
    let makes = scene.word(before).starts_with("ma") && !up;
    if !happening::is_equation(scene.word(before)) || makes {
        return None;
    }
    subject(scene, sentence, before)
}

/// The subject of the clause that a word stands in.
pub(super) fn subject(scene: &Scene<'_, '_>, sentence: &Sentence, token: usize) -> Option<Span> {
    let low = sentence.tokens.start;
    let verb = (low..=token).rev().find(|&at| matches!(scene.syntax.upos(at), Upos::Verb | Upos::Aux))?;
    let helps = |at: usize| matches!(scene.syntax.upos(at), Upos::Aux | Upos::Adv | Upos::Part);
    let first = (low..verb).rev().take_while(|&at| helps(at)).last().unwrap_or(verb);
    let bare = scene.syntax.tag(verb) == Tag::Infinitive && first == verb;
    if scene.syntax.tag(first) == Tag::To || bare {
        return None;
    }
    let copula = scene.syntax.relation(verb) == Relation::Cop;
    let anchor = scene.syntax.head(verb).filter(|_| copula).unwrap_or(verb);
    let own = Clause::new(scene, anchor).and_then(|clause| clause.subject()).filter(|&head| head < first);
    // The subject of a verb that reports the comparison is another's.
    let own = own.filter(|&head| {
        let governor = scene.syntax.head(head);
        let between = |at: usize| scene.syntax.upos(at) == Upos::Cconj || scene.word(at) == ",";
        let joined = match scene.syntax.relation(anchor) {
            Relation::Conj => scene.syntax.head(anchor).is_some_and(|verb| (verb..anchor).any(between)),
            relation => matches!(relation, Relation::Xcomp | Relation::AclRelcl),
        };
        !copula
            || joined
            || governor.is_none_or(|governor| governor >= first || scene.syntax.upos(governor) != Upos::Verb)
    });
    let quoted = first > low + 1 && matches!(scene.word(first - 1), "\"" | "”");
    let beside = first
        .checked_sub(1 + usize::from(quoted))
        .filter(|&at| at >= low && matches!(scene.syntax.upos(at), Upos::Noun | Upos::Propn | Upos::Pron));
    // A noun right before the verb is its subject, unless a preposition hangs it on another.
    let adjacent = beside.filter(|&head| {
        let from = phrase::start(scene, head, low);
        from == low || !matches!(scene.syntax.upos(from - 1), Upos::Adp | Upos::Cconj)
    });
    let head = adjacent.or(own)?;
    let pointing = matches!(scene.syntax.tag(head), Tag::Relative | Tag::Interrogative | Tag::Existential)
        || ["it", "this", "that", "these", "those"].iter().any(|word| scene.is(head, word));
    (!pointing)
        .then(|| scene.span(&(phrase::start(scene, head, low)..extend(scene, head + 1, first).min(first))))
}

/// The noun right before a comparative that says how it is: "damage greater than".
pub(super) fn before(scene: &Scene<'_, '_>, sentence: &Sentence, token: usize, than: usize) -> Option<Span> {
    let low = sentence.tokens.start;
    let head = (low..token).rev().find(|&at| scene.syntax.upos(at) != Upos::Adv)?;
    let plain = scene.syntax.tag(token) == Tag::Comparative && than == token + 1;
    let noun = matches!(scene.syntax.upos(head), Upos::Noun | Upos::Propn) && scene.value(head).is_none();
    let start = phrase::start(scene, head, low);
    // "can complete analyses faster than": the object does not compare.
    let object = start > low && scene.syntax.upos(start - 1) == Upos::Verb;
    (plain && noun && !object).then(|| scene.span(&(start..head + 1)))
}
