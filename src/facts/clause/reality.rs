//! Whether it happens: by tense, mood and negation.

use super::Clause;
use crate::analysis::{Certainty, Reality};
use crate::lexicon::happening::{self, Outlook};
use crate::tag::class::{Relation, Tag, Upos};

/// Whether something happens, and how surely that is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Happens {
    pub(crate) reality: Reality,
    pub(crate) certainty: Certainty,
}

impl Clause<'_, '_, '_> {
    /// Whether what the word tells happens.
    pub(crate) fn happens(&self) -> Happens {
        let mut reality = Reality::Actual;
        let mut hedged = false;
        let mut token = self.anchor;
        while token > self.sentence.start {
            token -= 1;
            // "not only did they"
            let only = self.scene.is(token + 1, "only") || self.scene.is(token + 1, "just");
            let outlook = happening::outlook(self.scene.word(token))
                .filter(|outlook| *outlook != Outlook::Not || !only)
                // "May" may be a name.
                .filter(|_| self.upos(token) != Upos::Propn);
            match outlook {
                Some(Outlook::Not) => reality = Reality::Not,
                Some(Outlook::Planned) if reality == Reality::Actual => reality = Reality::Planned,
                Some(Outlook::Possible) if reality == Reality::Actual => reality = Reality::Possible,
                Some(Outlook::Hedge) => hedged = true,
                _ => {}
            }
            let goes_on = matches!(self.upos(token), Upos::Aux | Upos::Adv | Upos::Part) || outlook.is_some();
            if !goes_on {
                break;
            }
        }
        let infinitive = self.tag(self.anchor) == Tag::Infinitive && reality == Reality::Actual;
        if infinitive && self.anchor > 0 && self.scene.is(self.anchor - 1, "to") {
            reality = Reality::Planned;
        }
        if reality == Reality::Actual && self.is_conditional() {
            reality = Reality::Possible;
        }
        let certainty = match reality {
            Reality::Not => Certainty::Denied,
            Reality::Possible => Certainty::Hedged,
            _ if hedged => Certainty::Hedged,
            _ => Certainty::Asserted,
        };
        Happens { reality, certainty }
    }

    /// Whether an "if" or "unless" opens the clause.
    fn is_conditional(&self) -> bool {
        let mut marks = self.dependents(self.anchor, &[Relation::Mark]);
        marks.any(|mark| ["if", "unless", "whether"].iter().any(|word| self.scene.is(mark, word)))
    }
}
