//! What every kind of fact is read from: the words, their structure, who is named, and the amounts and times.

use std::cell::OnceCell;
use std::ops::Range;

use super::fact::Ref;
use crate::analysis::{EntityKind, TimeType};
use crate::entities::Entities;
use crate::tag::class::{Relation, Upos};
use crate::tag::syntax::Syntax;
use crate::text::{Document, Sentence, Span};
use crate::values::{Reading, Values};

/// A document with all that was read of it so far.
pub(crate) struct Scene<'d, 't> {
    pub(crate) document: &'d Document<'t>,
    pub(crate) syntax: &'d Syntax,
    pub(crate) entities: &'d Entities,
    pub(crate) values: &'d Values,
    /// For each token the mentions that hold it, the longest first.
    mentions: Vec<Vec<(Range<usize>, usize)>>,
    /// For each token the value that holds it.
    value_at: Vec<Option<usize>>,
    /// The base form of each token, found when it is first asked for.
    lemmas: Vec<OnceCell<String>>,
}

impl<'d, 't> Scene<'d, 't> {
    pub(crate) fn new(
        document: &'d Document<'t>,
        syntax: &'d Syntax,
        entities: &'d Entities,
        values: &'d Values,
    ) -> Self {
        let count = document.tokens().len();
        let mut mentions: Vec<Vec<(Range<usize>, usize)>> = vec![Vec::new(); count];
        for (index, entity) in entities.all.iter().enumerate() {
            for mention in &entity.mentions {
                for token in mention.tokens.clone() {
                    mentions[token].push((mention.tokens.clone(), index));
                }
            }
        }
        mentions.iter_mut().for_each(|all| all.sort_by_key(|(tokens, _)| std::cmp::Reverse(tokens.len())));
        let mut value_at = vec![None; count];
        for (index, value) in values.all.iter().enumerate() {
            value_at[value.tokens.clone()].fill(Some(index));
        }
        Self { document, syntax, entities, values, mentions, value_at, lemmas: vec![OnceCell::new(); count] }
    }

    pub(crate) fn word(&self, token: usize) -> &'t str {
        self.document.word(token)
    }

    /// Whether a token is this word, in lower or upper case.
    pub(crate) fn is(&self, token: usize, word: &str) -> bool {
        self.document.is(token, word)
    }

    pub(crate) fn span(&self, tokens: &Range<usize>) -> Span {
        self.document.span(tokens.clone())
    }

    /// The base form of a word, in lower case.
    pub(crate) fn lemma(&self, token: usize) -> &str {
        let found = || self.syntax.lemma(self.word(token), token);
        self.lemmas.get(token).map_or("", |lemma| lemma.get_or_init(found))
    }

    /// The sentence that holds a token.
    pub(crate) fn sentence(&self, token: usize) -> Option<&'d Sentence> {
        let sentences = self.document.sentences();
        let at = sentences.partition_point(|sentence| sentence.tokens.end <= token);
        sentences.get(at).filter(|sentence| sentence.tokens.contains(&token))
    }

    /// The mentions that hold a token, the longest first, with their entities.
    pub(crate) fn mentions(&self, token: usize) -> &[(Range<usize>, usize)] {
        self.mentions.get(token).map_or(&[], Vec::as_slice)
    }

    /// The value that holds a token.
    pub(crate) fn value(&self, token: usize) -> Option<usize> {
        self.value_at.get(token).copied().flatten()
    }

    /// Whether a value is a time.
    pub(crate) fn is_time(&self, value: usize) -> bool {
        matches!(self.values.all[value].reading, Reading::Time { .. })
    }

    /// Whether a value counts people or things: no money, no measure, no time.
    pub(crate) fn is_count(&self, value: usize) -> bool {
        matches!(self.values.all[value].reading, Reading::Quantity { unit: None, .. })
    }

    /// Whether a value is a date or a clock time, and no vague one.
    pub(crate) fn is_date(&self, value: usize) -> bool {
        match &self.values.all[value].reading {
            Reading::Time { kind: TimeType::Date | TimeType::Time, value, .. } => !value.ends_with("_REF"),
            _ => false,
        }
    }

    /// Whether a value is a whole year, which may be a part of a name: "the 2020 election".
    pub(crate) fn is_year(&self, value: usize) -> bool {
        matches!(&self.values.all[value].reading, Reading::Time { value, .. } if value.len() == 4)
    }

    /// The tokens that hang on a head by one of these relations, in order.
    pub(crate) fn dependents<'s>(
        &'s self,
        head: usize,
        relations: &'s [Relation],
    ) -> impl Iterator<Item = usize> + 's {
        let tokens = self.sentence(head).map_or(0..0, |sentence| sentence.tokens.clone());
        tokens.filter(move |&token| {
            self.syntax.head(token) == Some(head)
                && relations.iter().any(|relation| self.syntax.relation(token).is_like(*relation))
        })
    }

    /// All tokens under a head, itself among them, as one range.
    pub(crate) fn subtree(&self, head: usize) -> Range<usize> {
        let tokens = self.sentence(head).map_or(head..head + 1, |sentence| sentence.tokens.clone());
        let under = |token: usize| {
            let mut at = token;
            for _ in 0..tokens.len() {
                if at == head {
                    return true;
                }
                match self.syntax.head(at) {
                    Some(next) => at = next,
                    None => return false,
                }
            }
            false
        };
        let start = tokens.clone().find(|&token| under(token)).unwrap_or(head);
        let end = tokens.clone().rev().find(|&token| under(token)).unwrap_or(head) + 1;
        start..end
    }

    /// The noun phrase of a head, without its relative clauses, appositions, coordinates and marks at its edges.
    pub(crate) fn phrase(&self, head: usize) -> Range<usize> {
        const OUTER: &[Relation] = &[
            Relation::AclRelcl,
            Relation::Appos,
            Relation::Conj,
            Relation::Cc,
            Relation::Parataxis,
            Relation::Case,
        ];
        let mut whole = self.subtree(head);
        for outer in self.dependents(head, OUTER) {
            let part = self.subtree(outer);
            if outer > head && part.start > head {
                whole.end = whole.end.min(part.start);
            } else if outer < head && part.end <= head {
                whole.start = whole.start.max(part.end);
            }
        }
        while whole.end > head + 1 && self.syntax.upos(whole.end - 1) == Upos::Punct {
            whole.end -= 1;
        }
        while whole.start < head && self.syntax.upos(whole.start) == Upos::Punct {
            whole.start += 1;
        }
        whole
    }

    /// The entity that a noun phrase with this head means: the mention that ends with the head, else the longest that holds it.
    pub(crate) fn entity(&self, head: usize) -> Option<usize> {
        let all = self.mentions(head);
        let exact = all.iter().find(|(tokens, _)| tokens.end == head + 1);
        exact.or_else(|| all.first()).map(|&(_, entity)| entity)
    }

    /// A reference to the noun phrase with this head: the words of a mention where it is one, else of the phrase.
    pub(crate) fn refer(&self, head: usize) -> Ref {
        let entity = self.entity(head);
        let mention = self.mentions(head).iter().find(|(_, found)| Some(*found) == entity);
        let tokens = mention.map_or_else(|| self.phrase(head), |(tokens, _)| tokens.clone());
        Ref { span: self.span(&tokens), entity }
    }

    /// What kind of thing an entity is.
    pub(crate) fn kind(&self, entity: usize) -> EntityKind {
        self.entities.all[entity].kind
    }

    /// Whether a sentence ends with a question mark.
    pub(crate) fn is_question(&self, sentence: &Sentence) -> bool {
        sentence.tokens.clone().rev().take(2).any(|token| self.word(token) == "?")
    }
}
