//! Quotations: words in quotation marks that somebody said or wrote, with their speaker where a cue stands beside them.

mod marks;
pub(crate) mod speaker;

use std::ops::Range;

use crate::analysis::Mode;
use crate::facts::fact::Ref;
use crate::facts::scene::Scene;
use crate::lexicon::speech;
use crate::rule::{Rule, rules};
use crate::text::{Sentence, Span, TokenKind};
use marks::Quoted;
use speaker::Cue;

rules! {
    /// Finds: whole sentences or clauses in quotation marks, straight, curly, angled or single, over one paragraph or
    /// several (each paragraph of a long speech is one), also where "she said" breaks them.
    ///
    /// Value: the words from the first to the last, without the marks; the speaker beside a verb of saying or "according to"
    /// before, within or after the marks, by name, description or pronoun; the verb as the cue. A quotation that stands alone
    /// has the speaker of the statement right before it, or the person whom the sentence before is about.
    ///
    /// Misses on purpose: a speaker whom only other sentences let one guess: null; marks that open and never close: listed as
    /// not read.
    ///
    /// Example: “We need more time,” said Ada Brook. gives “We need more time,” by Ada Brook.
    SENTENCE = "quotation/sentence";

    /// Finds: three or more quoted words inside a sentence of the article's own: called the ruling "a grave mistake for
    /// us all".
    ///
    /// Value: the quoted words, in mode mixed; the speaker as in quotation/sentence. Where they are part of a reported
    /// clause, the clause is the statement, in mode mixed.
    ///
    /// Misses on purpose: one or two quoted words, which may be scare quotes: listed as not read; titles and nicknames,
    /// whose words are capitalised.
    ///
    /// Example: The vote was "far too close to call", the commission said.
    FRAGMENT = "quotation/fragment";
}

/// A quotation as a statement.
#[derive(Clone, Debug)]
pub(crate) struct Quotation {
    pub(crate) rule: &'static Rule,
    pub(crate) mode: Mode,
    /// The tokens from the first word to the last.
    pub(crate) content: Range<usize>,
    /// The sentences that hold it.
    pub(crate) evidence: Span,
    pub(crate) speaker: Option<Ref>,
    /// The tokens of the words of saying.
    pub(crate) cue: Option<Range<usize>>,
    /// Whether the speech goes on in the next paragraph, which then opens with a mark again.
    pub(crate) goes_on: bool,
}

/// The quotations of a text, in order, and what looked like one and was not understood.
#[derive(Default)]
pub(crate) struct Quotations {
    pub(crate) all: Vec<Quotation>,
    pub(crate) unread: Vec<Span>,
}

/// Reads the quotations of a document.
pub(crate) fn read(scene: &Scene<'_, '_>) -> Quotations {
    let document = scene.document;
    let marks = marks::pair(document);
    let mut found = Quotations::default();
    found.unread.extend(marks.alone.iter().map(|&token| document.tokens()[token].span));
    let mut index = 0;
    while index < marks.quoted.len() {
        let reader = Reader { scene, quoted: &marks.quoted, index };
        let (taken, quotation) = reader.read();
        match quotation {
            Ok(quotation) => found.all.push(quotation),
            Err(Silence::NotUnderstood) => found.unread.push(marks.quoted[index].whole),
            Err(Silence::Name) => {}
        }
        index += taken;
    }
    hand_on(&mut found.all);
    found.unread.sort();
    found
}

/// Why quoted words are no quotation.
enum Silence {
    /// A title or a nickname.
    Name,
    /// Too few words to tell.
    NotUnderstood,
}

/// Gives the paragraphs of one speech the speaker that one of them names.
fn hand_on(all: &mut [Quotation]) {
    for index in (1..all.len()).rev() {
        if all[index - 1].speaker.is_none() && all[index - 1].goes_on {
            all[index - 1].speaker = all[index].speaker;
            all[index - 1].cue = all[index].cue.clone();
        }
    }
    for index in 1..all.len() {
        if all[index].speaker.is_none() && all[index - 1].goes_on {
            all[index].speaker = all[index - 1].speaker;
            all[index].cue = all[index - 1].cue.clone();
        }
    }
}

/// The quotation at hand among its neighbours.
struct Reader<'s, 'd, 't> {
    scene: &'s Scene<'d, 't>,
    quoted: &'d [Quoted],
    index: usize,
}

impl<'d> Reader<'_, 'd, '_> {
    /// Reads this quotation, and tells how many pairs of marks it took.
    fn read(&self) -> (usize, Result<Quotation, Silence>) {
        let quoted = &self.quoted[self.index];
        let first = self.sentence(quoted.tokens.start);
        let last = self.sentence(quoted.tokens.end - 1);
        let (Some(first), Some(last)) = (first, last) else { return (1, Err(Silence::NotUnderstood)) };
        let before = speaker::before(self.scene, quoted.tokens.start - 1, first.tokens.start);
        let sentence_like = self.is_sentence_like(quoted, before.is_some());
        if !self.is_introduced(quoted) && before.is_none() && self.is_name(quoted) {
            return (1, Err(Silence::Name));
        }
        let closing = quoted.tokens.end;
        // After a full stop a name and a verb begin a sentence of their own.
        let ended = quoted.goes_on || self.scene.document.word(closing - 1) == ".";
        let attached = sentence_like
            || speech::is_saying(self.scene.document.word(closing + 1))
            || self.scene.document.word(closing + 1) == ",";
        let after = if ended || !attached { None } else { self.after(closing + 1) };
        // "apologised for “the delay,” adding": whom only the words before name speaks.
        let named = |cue: &&Cue| cue.speaker.is_some();
        let after =
            after.filter(|cue| cue.speaker.is_some() || !before.as_ref().is_some_and(|cue| named(&cue)));
        let cue = after.as_ref().or(before.as_ref());
        let words = self.words(quoted.tokens.clone());
        if words < 3 && (cue.is_none() || !sentence_like) {
            return (1, Err(Silence::NotUnderstood));
        }
        let second = after.as_ref().and_then(|cue| self.goes_on_behind(cue));
        let end = second.map_or(quoted, |second| &self.quoted[second]);
        let evidence = first
            .span
            .to(last.span)
            .to(self.sentence(end.tokens.end - 1).map_or(last.span, |last| last.span));
        let quotation = Quotation {
            rule: if sentence_like { &SENTENCE } else { &FRAGMENT },
            mode: if sentence_like { Mode::Direct } else { Mode::Mixed },
            content: quoted.tokens.start..end.tokens.end,
            evidence,
            speaker: cue.and_then(|cue| cue.speaker),
            cue: cue.map(|cue| cue.words.clone()),
            goes_on: end.goes_on,
        };
        (second.map_or(1, |second| second - self.index + 1), Ok(quotation))
    }

    fn words(&self, tokens: Range<usize>) -> usize {
        let counts = |&token: &usize| {
            matches!(
                self.scene.document.kind(token),
                Some(TokenKind::Word | TokenKind::Number | TokenKind::Ordinal)
            ) && !self.scene.document.word(token).starts_with(['\'', '’'])
        };
        tokens.filter(counts).take(4).count()
    }

    fn sentence(&self, token: usize) -> Option<&'d Sentence> {
        let sentences = self.scene.document.sentences();
        sentences.get(sentences.partition_point(|sentence| sentence.tokens.end <= token))
    }

    /// The cue behind the closing mark, in the same paragraph.
    fn after(&self, token: usize) -> Option<Cue> {
        let sentence = self.sentence(token)?;
        let same = self.sentence(token - 2).is_some_and(|quoted| quoted.paragraph == sentence.paragraph);
        let begins = token == sentence.tokens.start || sentence.tokens.contains(&(token - 1));
        (same && begins).then(|| speaker::after(self.scene, token, sentence.tokens.end))?
    }

    /// Whether a comma or a colon leads up to the opening mark.
    fn is_introduced(&self, quoted: &Quoted) -> bool {
        matches!(self.scene.document.word(quoted.tokens.start.saturating_sub(2)), ":" | ",")
    }

    /// Whether the quoted words are a sentence of their own, not a part of the article's.
    fn is_sentence_like(&self, quoted: &Quoted, cued: bool) -> bool {
        let first = self.scene.document.word(quoted.tokens.start);
        let capital =
            first.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || "$€£[".contains(c));
        let introduced = self.is_introduced(quoted);
        let opens = self
            .sentence(quoted.tokens.start)
            .is_some_and(|sentence| sentence.tokens.start + 1 >= quoted.tokens.start);
        let stopped = matches!(
            self.scene.document.word(quoted.tokens.end - 1),
            "." | "," | "!" | "?" | "…" | "]" | "-" | "—"
        );
        let stopped_behind = matches!(self.scene.document.word(quoted.tokens.end + 1), "," | ".");
        let begins = introduced || opens || cued;
        quoted.goes_on
            || (capital && (stopped || introduced || (begins && stopped_behind)))
            || (introduced && stopped)
    }

    /// Whether the quoted words are a title or a nickname: all capitalised but the small ones.
    fn is_name(&self, quoted: &Quoted) -> bool {
        let words =
            quoted.tokens.clone().filter(|&token| self.scene.document.kind(token) == Some(TokenKind::Word));
        let small = ["a", "an", "and", "at", "for", "from", "in", "of", "on", "or", "the", "to", "with"];
        let capital = |token: usize| {
            let word = self.scene.document.word(token);
            word.starts_with(char::is_uppercase) || word.starts_with(['\'', '’']) || small.contains(&word)
        };
        let starts = self
            .scene
            .document
            .word(quoted.tokens.start)
            .starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
        quoted.tokens.len() < 12 && starts && words.into_iter().all(capital)
    }

    /// The next pair of marks, where this quotation goes on after its cue: “Yes,” she said. “We do.”
    fn goes_on_behind(&self, cue: &Cue) -> Option<usize> {
        let next = self.quoted.get(self.index + 1)?;
        let opening = next.tokens.start - 1;
        let same = self.sentence(cue.words.start)?.paragraph == self.sentence(opening)?.paragraph;
        if !same || next.goes_on || opening < cue.end || opening - cue.end > 12 {
            return None;
        }
        let between: Vec<&str> = (cue.end..opening).map(|token| self.scene.document.word(token)).collect();
        let (last, inner) = between.split_last()?;
        let one_clause = matches!(*last, "," | "." | ":" | ";" | "—" | "–" | "-")
            && !inner.iter().any(|word| matches!(*word, "." | ";" | "?" | "!"));
        let own_cue =
            self.after(next.tokens.end + 1).filter(|_| self.scene.document.word(next.tokens.end - 1) != ".");
        (one_clause && own_cue.is_none()).then_some(self.index + 1)
    }
}
