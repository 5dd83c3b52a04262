//! Which of the proposed spans are taken: the weightiest first, and no two that overlap.

use super::{Note, Proposal};

/// What a word more is worth beside points of evidence: a whole name is better than its part.
const WORD: i32 = 4;

/// The best spans that do not overlap. Of what several eyes say of one span the most counts.
pub(super) fn best(mut proposals: Vec<Proposal>) -> Vec<Proposal> {
    proposals.sort_by_key(|proposal| (proposal.tokens.start, proposal.tokens.end));
    let mut spans: Vec<Proposal> = Vec::with_capacity(proposals.len());
    for proposal in proposals {
        match spans.last_mut().filter(|last| last.tokens == proposal.tokens) {
            Some(same) => {
                same.reader.widen(&proposal.reader);
                same.form.widen(&proposal.form);
                if same.note == Note::None {
                    same.note = proposal.note;
                }
            }
            None => spans.push(proposal),
        }
    }
    spans.sort_by_key(|span| (-value(span), span.tokens.start));
    let mut taken: Vec<Proposal> = Vec::new();
    for span in spans {
        let free =
            |other: &Proposal| span.tokens.end <= other.tokens.start || other.tokens.end <= span.tokens.start;
        if taken.iter().all(free) {
            taken.push(span);
        } else if let Some(whole) = taken.iter_mut().find(|other| holds(other, &span)) {
            whole.reader.widen(&span.reader);
        }
    }
    taken
}

/// Whether a span holds another that is most of it: what the reader says of the part it says of the whole.
fn holds(whole: &Proposal, part: &Proposal) -> bool {
    let inside = whole.tokens.start <= part.tokens.start && part.tokens.end <= whole.tokens.end;
    inside && 2 * part.tokens.len() > whole.tokens.len()
}

fn value(span: &Proposal) -> i32 {
    let points = span.best().1;
    let word = if points > 0 { WORD } else { 1 };
    points + word * span.tokens.len() as i32
}
