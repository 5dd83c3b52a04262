//! Counts and measures.

mod age;
mod count;
mod item;
mod measure;
mod pair;
mod share;
mod word;

use std::ops::Range;

use rust_decimal::Decimal;

use super::bound::{Bounded, per};
use super::claim::Claims;
use super::number::{Form, Number, Numbers, is_year, negative_tokens};
use super::{Amount, Reading, Value};
use crate::analysis::Bound;
use crate::lexicon::words::is_capitalized;
use crate::rule::{Rule, rules};
use crate::text::Document;
use item::Chunker;

rules! {
    /// Finds: a number of people or things: "2,000 residents", "five dead", "one of two countries".
    /// Value: the number; the item is the noun phrase behind it, null where there is none.
    /// Misses on purpose: ordinals, years, durations, numbers in names ("F-16", "Article 5"), vague numbers ("hundreds"), "one" as a pronoun.
    /// Example: "The quake damaged 143 buildings." gives 143, item "buildings".
    COUNT = "quantity/count";

    /// Finds: a number with a unit of measure: "160 km", "a 155-millimeter gun", "30 degrees Celsius", "90 mph".
    /// Value: the number and the unit's UCUM code; the item is what is measured, where the words name it.
    /// Misses on purpose: single letters that may be something else ("5 m" without digits beside it).
    /// Example: "The field is 160 km away." gives 160 km.
    MEASURE = "quantity/measure";

    /// Finds: per cent, percentage points and basis points: "4%", "around five percent", "0.5 percentage points".
    /// Value: the number, with the unit "%", "{percentage point}" or "{basis point}"; what it is a share of.
    /// Misses on purpose: "percent" without a number.
    /// Example: "Sales rose 4%." gives 4 %.
    PERCENT = "quantity/percent";

    /// Finds: fractions of something: "a third of the budget", "half its staff", "one in five adults".
    /// Value: the fraction as a decimal, with the unit "ratio"; what it is a part of.
    /// Misses on purpose: halves and quarters of time and of games; ranks ("a third country").
    /// Example: "They fire a third of Russia's total." gives 0.333333 ratio of "Russia's total".
    SHARE = "quantity/share";

    /// Finds: multiples: "ten times more shells", "twice as many", "a 10-fold rise".
    /// Value: the factor, with the unit "ratio"; what is compared.
    /// Misses on purpose: how often something happened ("three times", "twice a week").
    /// Example: "They fire ten times more shells." gives 10 ratio, item "shells".
    MULTIPLE = "quantity/multiple";

    /// Finds: ages: "a 45-year-old man", "aged 5", "Jane Doe, 34, said".
    /// Value: the number of years, with the unit "a".
    /// Misses on purpose: ages in words without a number.
    /// Example: "A 45-year-old man died." gives 45 a.
    AGE = "quantity/age";

    /// Finds: the two sides of a score or vote: "won 3–1", "a 5-4 ruling".
    /// Value: each side is a quantity of its own.
    /// Misses on purpose: two ascending numbers without a word of winning, losing or voting, which are a range.
    /// Example: "They won 3–1." gives 3 and 1.
    SCORE = "quantity/score";

    /// Finds: magnitudes: "magnitude 6.3", "a magnitude of 4.0".
    /// Value: the number; the item is the word "magnitude".
    /// Misses on purpose: "an order of magnitude".
    /// Example: "A quake of magnitude 6.3 hit." gives 6.3, item "magnitude".
    MAGNITUDE = "quantity/magnitude";

    /// Finds: two measures or shares that are the ends of one: "5 percent to 7 percent", "10 km to 15 km".
    /// Value: low and high end.
    /// Misses on purpose: "rose from 5 percent to 7 percent", which tells of two.
    /// Example: "Expect 5 percent to 7 percent." gives 5 to 7 %.
    RANGE = "quantity/range";
}

/// A quantity while it is read.
#[derive(Clone, Debug)]
struct Found {
    tokens: Range<usize>,
    sentence: Range<usize>,
    low: Decimal,
    high: Option<Decimal>,
    unit: Option<&'static str>,
    dimension: &'static str,
    item: Option<Range<usize>>,
    of: Option<Range<usize>>,
    per: Option<String>,
    rule: &'static Rule,
    /// Index of the quantity that says the same otherwise.
    equivalent: Option<usize>,
}

impl Found {
    fn new(number: &Number, rule: &'static Rule) -> Self {
        Self {
            tokens: number.tokens.clone(),
            sentence: number.sentence.clone(),
            low: number.low,
            high: number.high,
            unit: None,
            dimension: "",
            item: None,
            of: None,
            per: None,
            rule,
            equivalent: None,
        }
    }

    /// Takes in a minus before the number.
    fn negate(&mut self, context: &Context<'_, '_>) {
        let tokens = negative_tokens(context.document, context.number);
        if tokens > 0 && self.high.is_none() {
            self.low = -self.low;
            self.tokens.start -= tokens;
        }
    }

    /// The same, whose words end before the token `end`.
    fn until(mut self, end: usize) -> Self {
        self.tokens.end = end;
        self
    }
}

/// What the rules of this room look at.
struct Context<'d, 't> {
    document: &'d Document<'t>,
    number: &'d Number,
    chunker: Chunker<'d, 't>,
    /// The number before and after it, where there are.
    neighbours: [Option<&'d Number>; 2],
}

impl<'t> Context<'_, 't> {
    fn word(&self, at: usize) -> &'t str {
        self.chunker.word(at)
    }

    /// The word `back` tokens before the number.
    fn before(&self, back: usize) -> &'t str {
        self.number.tokens.start.checked_sub(back).map_or("", |at| self.word(at))
    }

    /// Whether the number has no capital, or only that of its sentence.
    fn is_lower(&self) -> bool {
        let start = self.number.tokens.start;
        start == self.number.sentence.start || !is_capitalized(self.word(start))
    }

    /// The token behind the number and a hyphen.
    fn next(&self) -> (usize, bool) {
        let end = self.number.tokens.end;
        let hyphen =
            matches!(self.word(end), "-" | "\u{2010}" | "\u{2011}") && self.document.touches_previous(end);
        if hyphen && self.document.touches_previous(end + 1) { (end + 1, true) } else { (end, false) }
    }
}

/// Reads counts and measures among the numbers that are neither times nor money.
pub(crate) fn read(
    document: &Document<'_>,
    numbers: &Numbers,
    times: &[Value],
    money: &[Value],
) -> Vec<Value> {
    let claims = Claims::new(times.iter().chain(money));
    let numbers = numbers.as_slice();
    let mut all: Vec<Found> = Vec::new();
    for (index, number) in numbers.iter().enumerate() {
        let context = Context {
            document,
            number,
            chunker: Chunker { document, sentence: number.sentence.clone() },
            neighbours: [
                numbers[..index].iter().rev().take(4).find(|other| !other.named),
                numbers[index + 1..].iter().take(4).find(|other| !other.named),
            ],
        };
        let aged = age::read(&context);
        if aged.is_none() && claims.touch(&number.tokens) || number.named {
            continue;
        }
        match aged.or_else(|| one(&context)) {
            Some(found) => all.push(found),
            None => all.extend(pair::score(&context)),
        }
    }
    let all = pair::equivalents(document, pair::ranges(document, pair::feet_and_inches(document, all)));
    all.iter().map(|found| value(document, found, &all)).collect()
}

/// The one quantity at a number.
fn one(context: &Context<'_, '_>) -> Option<Found> {
    let number = context.number;
    if let Some(found) = share::percent(context).or_else(|| share::multiple(context)) {
        return Some(found);
    }
    match number.form {
        Form::Share => return share::share(context),
        Form::Twice => return None,
        Form::Digits if is_year(context.document, number) => return None,
        _ => {}
    }
    if pair::is_score(context) || count::is_time(context) {
        return None;
    }
    measure::magnitude(context).or_else(|| measure::measure(context)).or_else(|| count::count(context))
}

fn value(document: &Document<'_>, found: &Found, all: &[Found]) -> Value {
    let item_end = found.item.as_ref().map_or(found.tokens.end, |item| item.end.max(found.tokens.end));
    let bounded = Bounded {
        document,
        tokens: found.tokens.clone(),
        sentence: found.sentence.clone(),
        item_end,
        value: found.low,
        bare: found.unit.is_none(),
    };
    let bound = if found.high.is_some() { Bound::Range } else { bounded.bound() };
    let by = || {
        let behind = per(document, item_end, &found.sentence)
            .or_else(|| per(document, found.tokens.end, &found.sentence));
        behind.map(|(per, _)| per)
    };
    let span = |tokens: &Range<usize>| document.span(tokens.clone());
    let amount = Amount {
        low: found.low,
        high: found.high,
        bound,
        equivalent: found.equivalent.map(|other| span(&all[other].tokens)),
        of: found.of.as_ref().map(span),
        per: found.per.clone().or_else(by),
    };
    Value {
        span: document.span(found.tokens.clone()),
        tokens: found.tokens.clone(),
        rule: found.rule,
        reading: Reading::Quantity { amount, unit: found.unit, item: found.item.as_ref().map(span) },
    }
}
