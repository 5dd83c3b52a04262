//! Where and when it happens.

use super::Clause;
use crate::analysis::EntityKind;
use crate::facts::fact::Ref;
use crate::tag::class::{Relation, Upos};

impl Clause<'_, '_, '_> {
    /// The date or clock time that stands with the word: behind it, else before it.
    pub(crate) fn when(&self) -> Option<usize> {
        let behind = (self.anchor + 1..self.right()).find_map(|token| self.time_at(token));
        behind.or_else(|| {
            let last = (self.left()..self.anchor).rev().find_map(|token| self.time_at(token))?;
            // "June 12-13": it begins on the first.
            let start = self.scene.values.all[last].tokens.start;
            let joined = start > 1 && matches!(self.scene.word(start - 1), "-" | "–");
            let first = joined.then(|| self.scene.value(start - 2)).flatten();
            Some(first.filter(|&first| self.scene.is_time(first)).unwrap_or(last))
        })
    }

    /// The date or clock time that begins at a token, where it is no part of another noun phrase: not the year of
    /// "the 2022 law".
    fn time_at(&self, token: usize) -> Option<usize> {
        let value = self.scene.value(token)?;
        let read = &self.scene.values.all[value];
        let attribute = matches!(self.upos(read.tokens.end), Upos::Noun | Upos::Propn)
            && matches!(
                self.scene.syntax.relation(read.tokens.end - 1),
                Relation::Compound | Relation::Amod | Relation::Nummod | Relation::NmodPoss | Relation::Nmod
            );
        let of = read.tokens.start > 0 && self.scene.is(read.tokens.start - 1, "of");
        (read.tokens.start == token && self.scene.is_date(value) && !attribute && !of).then_some(value)
    }

    /// The place that stands with the word by "in" or "at": behind it, else before it.
    pub(crate) fn place(&self) -> Option<Ref> {
        let behind = (self.anchor + 1..self.right()).find_map(|token| self.place_at(token, &["in", "at"]));
        let before = || (self.left()..self.anchor).find_map(|token| self.place_at(token, &["in", "at"]));
        behind.or_else(before).or_else(|| self.where_from())
    }

    /// The place that a relative clause tells of: "in the city where they met".
    fn where_from(&self) -> Option<Ref> {
        let relative =
            (self.sentence.start..self.anchor).rev().take(8).find(|&token| self.scene.is(token, "where"))?;
        let back = |token: usize| relative.checked_sub(token).filter(|&token| token >= self.sentence.start);
        let last = back(1).filter(|&token| self.scene.word(token) != ",").or_else(|| back(2))?;
        let (tokens, entity) =
            self.scene.mentions(last).first().filter(|(tokens, _)| tokens.end == last + 1)?;
        (self.scene.kind(*entity) == EntityKind::Place)
            .then(|| Ref { span: self.scene.span(tokens), entity: Some(*entity) })
    }

    /// The place behind a preposition.
    pub(crate) fn place_at(&self, token: usize, prepositions: &[&str]) -> Option<Ref> {
        if !prepositions.iter().any(|word| self.scene.is(token, word)) {
            return None;
        }
        let next = token + 1 + usize::from(self.scene.is(token + 1, "the"));
        let (tokens, entity) =
            self.scene.mentions(next).first().filter(|(tokens, _)| tokens.start == next)?;
        // "in Ukraine’s east" is not in Ukraine as a whole.
        let whole = !matches!(self.scene.word(tokens.end), "'s" | "’s" | "'" | "’");
        // "in the Danish parliament" is no place by its adjective.
        let attribute = matches!(self.upos(tokens.end), Upos::Noun | Upos::Propn | Upos::Adj);
        let whole = whole && !(attribute && self.sentence.contains(&tokens.end));
        (whole && self.scene.kind(*entity) == EntityKind::Place)
            .then(|| Ref { span: self.scene.span(tokens), entity: Some(*entity) })
    }
}
