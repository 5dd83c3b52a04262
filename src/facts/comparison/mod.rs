//! Comparisons: parts and multiples, more and less, the largest and the smallest.

mod change;
mod most;
mod sides;

use super::fact::{Body, Comparison, Fact};
use super::quotation::Quotations;
use super::scene::Scene;
use crate::lexicon::happening::{self, Degree};
use crate::rule::{Rule, rules};
use crate::tag::class::{Tag, Upos};
use crate::text::{Sentence, Span};
use crate::values::Reading;
use rust_decimal::Decimal;

rules! {
    /// Finds: something that is a part of another: "2,000 boxes, about a third of the harvest", "the town makes up 5% of sales".
    ///
    /// Value: what is the part, what it is a part of, and the share that relates them.
    ///
    /// Misses on purpose: a part that nothing is set beside: "half of the boxes are lost".
    ///
    /// Example: The wheat was half of the harvest.
    PART = "comparison/part";

    /// Finds: more or less than something else, also so many times: "larger than", "ten times more rounds than".
    ///
    /// Value: both sides, and the number that relates them where there is one.
    ///
    /// Misses on purpose: bounds of a number: "more than 2,000"; sides that stand in another sentence.
    ///
    /// Example: Lyon is larger than Oslo.
    THAN = "comparison/than";

    /// Finds: what is the largest or smallest of its kind: "the largest port in the north".
    ///
    /// Value: what it is, and the words for the kind that it leads.
    ///
    /// Misses on purpose: a largest one that the sentence does not say anything to be: "they closed the largest port".
    ///
    /// Example: Lyon is the largest city in the region.
    MOST = "comparison/most";

    /// Finds: an amount and what it was before: "6 hectares, up from 2".
    ///
    /// Value: both amounts, and whether the first is more or less.
    ///
    /// Misses on purpose: amounts of different kinds; changes without the amount before.
    ///
    /// Example: The farm has 12 hectares, up from 8 in 2019.
    FROM = "comparison/from";
}

/// Finds the comparisons of a text, outside its quotations.
pub(crate) fn find(scene: &Scene<'_, '_>, quotations: &Quotations) -> Vec<Fact> {
    let mut all = Vec::new();
    for sentence in scene.document.sentences().iter().filter(|sentence| !scene.is_question(sentence)) {
        for token in sentence.tokens.clone() {
            // Every comparison begins with a value, a word of degree or the word of a change.
            let found = part(scene, sentence, token)
                .map(|found| (&PART, found))
                .or_else(|| than(scene, sentence, token).map(|found| (&THAN, found)))
                .or_else(|| twice(scene, sentence, token).map(|found| (&THAN, found)))
                .or_else(|| {
                    most::most(scene, sentence, token)
                        .or_else(|| most::record(scene, sentence, token))
                        .map(|found| (&MOST, found))
                })
                .or_else(|| change::change(scene, sentence, token).map(|found| (&FROM, found)));
            if let Some((rule, found)) = found.filter(|_| !super::event::is_quoted(quotations, token)) {
                all.push(fact(rule, sentence, found));
            }
        }
    }
    all
}

fn fact(rule: &'static Rule, sentence: &Sentence, found: Comparison) -> Fact {
    Fact {
        rule,
        evidence: sentence.span,
        attribution: None,
        certainty: Default::default(),
        body: Body::Comparison(found),
    }
}

/// "a third of": a share that begins at a token, with what it is taken of.
fn part(scene: &Scene<'_, '_>, sentence: &Sentence, token: usize) -> Option<Comparison> {
    let value = scene.value(token)?;
    let read = &scene.values.all[value];
    let Reading::Quantity { amount, unit: Some(unit), .. } = &read.reading else { return None };
    let share = *unit == "%" || *unit == "ratio";
    if read.tokens.start != token || !share {
        return None;
    }
    let of = read.tokens.end;
    let right = if scene.is(of, "of") { sides::right(scene, sentence, of + 1) } else { amount.of }?;
    let left = sides::left(scene, sentence, token)?;
    // "…, half of the boxes were lost": the share is the subject of what follows.
    let after = (of..sentence.tokens.end).find(|&at| scene.document.tokens()[at].span.start() >= right.end());
    let verb = |at: usize| {
        scene.syntax.upos(at) == Upos::Aux
            || matches!(scene.syntax.tag(at), Tag::Past | Tag::Present | Tag::PresentThird)
    };
    let aside =
        token > 0 && !happening::is_equation(scene.word(token - 1)) && scene.document.words(left).len() > 1;
    if aside && after.is_some_and(verb) {
        return None;
    }
    let whole = if *unit == "%" { Decimal::ONE_HUNDRED } else { Decimal::ONE };
    let relation = if amount.low > whole { "times" } else { "part-of" };
    apart(left, right).then_some(Comparison { left, by: Some(value), relation, right: Some(right) })
}

/// "larger than", "ten times more rounds than".
fn than(scene: &Scene<'_, '_>, sentence: &Sentence, token: usize) -> Option<Comparison> {
    let degree = happening::degree(scene.word(token))
        .filter(|degree| matches!(degree, Degree::More | Degree::Less))?;
    // The number of "more than 2,000" holds its own words.
    let inside = scene.value(token).is_some_and(|value| !matches!(unit(scene, value), Some("ratio" | "%")));
    if inside || !matches!(scene.syntax.upos(token), Upos::Adj | Upos::Adv) {
        return None;
    }
    let near = token + 1..sentence.tokens.end.min(token + 8);
    let than = near.clone().find(|&at| scene.is(at, "than"))?;
    let broken = (token + 1..than).any(|at| scene.syntax.upos(at) == Upos::Punct);
    let counted = scene.value(than + 1).is_some_and(|value| !scene.is_time(value));
    if broken || counted {
        return None;
    }
    // "has no higher aim than peace": what is denied is another comparison.
    let denied = (token.saturating_sub(2).max(sentence.tokens.start)..token)
        .any(|at| ["no", "not", "never"].iter().any(|word| scene.is(at, word)));
    if denied {
        return None;
    }
    let right = sides::right(scene, sentence, than + 1)?;
    // "more often than once a year" is a bound.
    if scene.value(than + 1).is_some_and(|value| !scene.is_date(value)) {
        return None;
    }
    // "more than a mile" is a bound, unless somebody or any other is named.
    let bound = than == token + 1
        && matches!(scene.word(token), "more" | "less" | "More" | "Less" | "later" | "earlier");
    let named = scene.is(than + 1, "any") || (than + 1..than + 3).any(|at| !scene.mentions(at).is_empty());
    if bound && !named {
        return None;
    }
    let by = (token.saturating_sub(3).max(sentence.tokens.start)..=token)
        .rev()
        .find_map(|at| scene.value(at).filter(|&value| matches!(unit(scene, value), Some("ratio" | "%"))));
    let by = by.filter(|&value| scene.values.all[value].tokens.end + 1 >= token);
    let left =
        sides::before(scene, sentence, token, than).or_else(|| sides::subject(scene, sentence, token))?;
    let relation = match (by.and_then(|value| unit(scene, value)), degree) {
        (Some("ratio"), Degree::More) => "times",
        (_, Degree::More) => "more-than",
        _ => "less-than",
    };
    apart(left, right).then_some(Comparison { left, by, relation, right: Some(right) })
}

/// "twice as many boxes as".
fn twice(scene: &Scene<'_, '_>, sentence: &Sentence, token: usize) -> Option<Comparison> {
    let value =
        token.checked_sub(1).filter(|_| scene.is(token, "as")).and_then(|before| scene.value(before))?;
    let near = token + 1..sentence.tokens.end.min(token + 8);
    let second = near.clone().find(|&at| scene.is(at, "as"))?;
    let broken = (token + 1..second).any(|at| scene.syntax.upos(at) == Upos::Punct);
    if unit(scene, value) != Some("ratio") || broken {
        return None;
    }
    let right = sides::right(scene, sentence, second + 1)?;
    let left = sides::subject(scene, sentence, token)?;
    let relation = match &scene.values.all[value].reading {
        Reading::Quantity { amount, .. } if amount.low < Decimal::ONE => "part-of",
        _ => "times",
    };
    apart(left, right).then_some(Comparison { left, by: Some(value), relation, right: Some(right) })
}

fn unit(scene: &Scene<'_, '_>, value: usize) -> Option<&'static str> {
    match scene.values.all[value].reading {
        Reading::Quantity { unit, .. } => unit,
        _ => None,
    }
}

/// Whether two sides share no words.
fn apart(left: Span, right: Span) -> bool {
    left.end() <= right.start() || right.end() <= left.start()
}
