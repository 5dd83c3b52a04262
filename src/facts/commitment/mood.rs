//! How far a gift has come, told from the verb's tense and modality and from the words that it hangs on.

use super::line::Line;
use super::subject::{possessor, saying, subject};
use crate::analysis::Status;
use crate::facts::fact::Ref;
use crate::lexicon::giving::{Act, Stance};
use crate::tag::class::{Tag, Upos};

/// In which mood the giving is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mood {
    /// "sent", "has sent", "sends".
    Done,
    /// "is sending".
    Going,
    /// "will send".
    Will,
    /// "could send".
    May,
    /// "should send".
    Must,
    /// "did not send".
    Not,
    /// "has not yet sent".
    NotYet,
    /// "to send" with nothing that says more.
    Bare,
    /// "is able to send".
    Able,
    /// "agreed to send".
    Stance(Status),
}

/// The mood of a verb, and who does it.
pub(super) struct Told {
    pub(super) mood: Mood,
    pub(super) subject: Option<Ref>,
    /// Where the words of the telling begin.
    pub(super) start: usize,
}

/// How far the gift of an act told in a mood has come; `None` where nothing is to be told.
pub(super) fn status(act: Act, mood: Mood) -> Option<Status> {
    use Mood::{Able, Bare, Done, Going, May, Must, Not, NotYet, Stance, Will};
    let base = act.status();
    match act {
        Act::Consider if mood == NotYet => Some(Status::Stalled),
        Act::Ask | Act::Consider => (!matches!(mood, Not | NotYet | Able)).then_some(base),
        Act::Hold | Act::Drop => match mood {
            Done | Going | Will | Stance(Status::Agreed | Status::Pledged) => Some(base),
            _ => None,
        },
        _ => Some(match mood {
            Done => base,
            Going if matches!(act, Act::Give | Act::Get) => Status::Pledged,
            Going => base,
            Will if act == Act::Allot => Status::Proposed,
            Will => Status::Pledged,
            Bare if matches!(act, Act::Promise | Act::Allot) => base,
            Bare => Status::Pledged,
            May => Status::Proposed,
            Must => Status::Requested,
            Not | NotYet if act == Act::Get => return None,
            Not => Status::Failed,
            NotYet => Status::Stalled,
            Stance(status) => status,
            Able => return None,
        }),
    }
}

/// Reads the mood of a verb.
pub(super) fn told(line: &Line<'_, '_, '_>, verb: usize) -> Told {
    let (mut at, mut controlled) = (verb, None);
    for _ in 0..5 {
        let group = Group::read(line, at);
        let start = group.start;
        if !group.hangs {
            return Told {
                mood: group.mood,
                subject: controlled.or_else(|| subject(line, at, start)),
                start,
            };
        }
        if group.mood == Mood::NotYet {
            return Told {
                mood: Mood::NotYet,
                subject: controlled.or_else(|| subject(line, at, start)),
                start,
            };
        }
        let Some(governor) = governor(line, start) else {
            let subject = controlled.or_else(|| subject(line, at, start));
            let beside = line.is(start.wrapping_sub(1), &[","]) && line.scene.syntax.tag(at) == Tag::Gerund;
            return Told {
                mood: match group.mood {
                    Mood::Not => Mood::Not,
                    _ if beside => Mood::Done,
                    _ => Mood::Bare,
                },
                subject,
                start,
            };
        };
        // "find and send": both hang on the same word.
        if line.is(start.wrapping_sub(1), &["and", "or"]) && line.is_verb(governor) {
            at = governor;
            continue;
        }
        controlled = controlled.or_else(|| control(line, governor, start));
        let stance = line.word(governor).stance;
        if line.word(governor).phrase.is_some() || line.upos(governor) == Upos::Noun {
            // "its promise to send": who promises stands in the phrase, and the verb before may break it.
            let begin = line.phrase(governor).map_or(governor, |phrase| phrase.tokens.start);
            let before = (begin.saturating_sub(3).max(line.tokens.start)..begin)
                .rev()
                .find(|&token| line.is_verb(token));
            let broken = before.and_then(|token| match line.word(token).stance {
                Some(Stance::Is(status @ (Status::Failed | Status::Stalled))) => Some(status),
                _ => None,
            });
            let status = match (broken, stance) {
                (Some(status), _) | (None, Some(Stance::Is(status))) => Mood::Stance(status),
                _ => Mood::Bare,
            };
            let owner = line.phrase(governor).and_then(|phrase| possessor(line, phrase.tokens.clone()));
            let subject = controlled.or(owner).or_else(|| subject(line, before?, before?));
            return Told { mood: status, subject, start: begin };
        }
        if let Some(Stance::Is(status)) = stance {
            let outer = Group::read(line, governor);
            let mood = match outer.mood {
                Mood::NotYet => Mood::NotYet,
                Mood::Not if matches!(status, Status::Failed | Status::Stalled) => Mood::Bare,
                Mood::Not => Mood::Stance(Status::Failed),
                // "would allow Norway to send".
                Mood::May if !matches!(status, Status::Requested | Status::Failed | Status::Stalled) => {
                    Mood::May
                }
                _ => Mood::Stance(status),
            };
            let subject = controlled.or_else(|| subject(line, governor, outer.start));
            return Told { mood, subject, start: outer.start };
        }
        if stance == Some(Stance::Able) {
            return Told { mood: Mood::Able, subject: controlled, start };
        }
        if stance.is_none() {
            let outer = Group::read(line, governor);
            let subject = controlled.or_else(|| subject(line, governor, outer.start));
            // "she went on, giving 20 boats": both happen at once.
            let beside = line.is(start.wrapping_sub(1), &[","])
                && line.scene.syntax.tag(at) == Tag::Gerund
                && !outer.hangs;
            return Told { mood: if beside { outer.mood } else { Mood::Bare }, subject, start: outer.start };
        }
        at = governor;
    }
    Told { mood: Mood::Bare, subject: controlled, start: at }
}

/// A verb with its auxiliaries.
pub(super) struct Group {
    pub(super) start: usize,
    pub(super) mood: Mood,
    /// Whether it is an infinitive or a gerund, which hangs on a word before it.
    hangs: bool,
    /// Whether a form of "be" stands before it.
    pub(super) be: bool,
}

impl Group {
    /// Reads the words before a verb that belong to it.
    pub(super) fn read(line: &Line<'_, '_, '_>, verb: usize) -> Self {
        let tag = line.scene.syntax.tag(verb);
        let (mut start, mut to, mut be, mut finite) = (verb, false, false, false);
        let (mut negated, mut yet, mut mood) = (false, false, None);
        while start > line.tokens.start && verb - start < 7 {
            let token = start - 1;
            if line.is(token, &["to"]) && line.scene.syntax.tag(token) == Tag::To {
                to = true;
            } else if line.is(token, &["not", "n't", "n’t", "never"]) {
                negated = true;
            } else if line.is(token, &["yet"]) {
                yet = true;
            } else if line.is(token, &["will", "shall", "'ll", "’ll", "wo"])
                || line.is(token, &["would", "'d", "’d"]) && is_reported(line, token)
            {
                (mood, finite) = (mood.or(Some(Mood::Will)), true);
            } else if line.is(token, &["would", "could", "may", "might", "can"]) {
                (mood, finite) = (mood.or(Some(Mood::May)), true);
            } else if line.is(token, &["should", "must"]) {
                (mood, finite) = (mood.or(Some(Mood::Must)), true);
            } else if line.is(
                token,
                &["be", "is", "are", "was", "were", "been", "being", "am", "'m", "’m", "'re", "’re"],
            ) {
                be = true;
                finite |= !line.is(token, &["be", "been", "being"]);
            } else if line.is(token, &["has", "have", "had", "do", "does", "did", "'ve", "’ve"]) {
                finite = true;
            } else if line.upos(token) != Upos::Adv {
                break;
            }
            start = token;
            // "has yet to send": the words before "to" say more.
            if to && !line.is(token.wrapping_sub(1), &["yet", "not"]) {
                break;
            }
        }
        if to && yet {
            (negated, finite) = (true, true);
        }
        let hangs = !finite && (to || tag == Tag::Gerund || tag == Tag::Infinitive);
        // "has been sending" has come about.
        let going = be && tag == Tag::Gerund && !line.is(verb.wrapping_sub(1), &["been"]);
        let mood = match (negated, yet, mood) {
            (true, true, _) => Mood::NotYet,
            (true, false, _) => Mood::Not,
            (_, _, Some(mood)) => mood,
            _ if going => Mood::Going,
            _ => Mood::Done,
        };
        Self { start, mood, hangs, be }
    }
}

/// The word that an infinitive or a gerund hangs on.
fn governor(line: &Line<'_, '_, '_>, start: usize) -> Option<usize> {
    let from = start.saturating_sub(14).max(line.tokens.start);
    for token in (from..start).rev() {
        if line.is_border(token) {
            return None;
        }
        let word = line.word(token);
        let head = line.phrase(token).is_none_or(|phrase| phrase.head == token);
        let noun = line.upos(token) == Upos::Noun && token + 3 > start;
        if line.is_verb(token) && line.upos(token) == Upos::Verb
            || word.stance.is_some() && head && (noun || line.upos(token) == Upos::Adj)
        {
            return Some(token);
        }
    }
    None
}

/// Whom a verb makes do what hangs on it: "asked partners to send".
fn control(line: &Line<'_, '_, '_>, governor: usize, start: usize) -> Option<Ref> {
    let makes = matches!(
        line.word(governor).stance,
        Some(
            Stance::Is(Status::Requested | Status::Agreed | Status::Proposed | Status::Delivered)
                | Stance::Open
        )
    );
    let mut end = start.checked_sub(1)?;
    // "thanked Norway for sending".
    if line.is(end, &["for", "from", "into"]) {
        end = end.checked_sub(1)?;
    }
    let last = line.phrase(end)?;
    (makes && last.tokens.start > governor && line.upos(governor) == Upos::Verb)
        .then(|| line.party(last))
        .flatten()
}

/// Whether a clause is told by a verb of saying in the past before it: "said it would send".
fn is_reported(line: &Line<'_, '_, '_>, token: usize) -> bool {
    saying(line, token).is_some_and(|verb| line.scene.syntax.tag(verb) == Tag::Past)
}
