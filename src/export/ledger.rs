//! What the rows of an aid ledger share: which commitments are aid that goes or shall go, and what they come to.

use super::article::Article;
use crate::analysis::{Certainty, Commitment, Fact, Money, Quantity, Status, TimeType, Value};

/// A commitment as a row of a ledger.
pub(crate) struct Row<'d> {
    pub(crate) gift: &'d Commitment,
    /// Each sum once, with the same said in other currencies behind it. Rates, such as those per month, are no sums.
    pub(crate) sums: Vec<Vec<&'d Money>>,
    /// Things that are counted.
    pub(crate) goods: Vec<&'d Quantity>,
    /// The day at which it got its status.
    pub(crate) day: Option<&'d str>,
}

/// The commitments that were promised, agreed or fulfilled. What is asked for, planned, stalled or failed is no aid yet,
/// and what is denied is none.
pub(crate) fn rows<'d>(article: &Article<'d>) -> Vec<Row<'d>> {
    let gifts = article.facts().filter_map(|fact| match fact {
        Fact::Commitment(gift) => Some(gift),
        _ => None,
    });
    gifts
        .filter(|gift| gift.base.certainty != Certainty::Denied)
        .filter(|gift| {
            matches!(gift.status, Status::Pledged | Status::Agreed | Status::Contracted | Status::Delivered)
        })
        .map(|gift| row(article, gift))
        .collect()
}

fn row<'d>(article: &Article<'d>, gift: &'d Commitment) -> Row<'d> {
    let (mut sums, mut goods): (Vec<Vec<&Money>>, Vec<&Quantity>) = (Vec::new(), Vec::new());
    for value in gift.amounts.iter().filter_map(|id| article.value(id)) {
        match value {
            Value::Money(money) if money.amount.per.is_none() => {
                match sums.iter_mut().find(|sum| sum.iter().any(|other| same(money, other))) {
                    Some(sum) => sum.push(money),
                    None => sums.push(vec![money]),
                }
            }
            Value::Quantity(quantity) if quantity.unit.is_none() && quantity.amount.per.is_none() => {
                goods.push(quantity);
            }
            _ => {}
        }
    }
    // The same amount in another currency may stand in the text without being among those of the commitment.
    for sum in &mut sums {
        let said: Vec<&Money> = sum.iter().filter_map(|money| equivalent(article, money)).collect();
        let new: Vec<&Money> = said
            .into_iter()
            .filter(|other| sum.iter().all(|money| money.amount.id != other.amount.id))
            .collect();
        sum.extend(new);
    }
    Row { gift, sums, goods, day: gift.when.as_deref().and_then(|id| day(article, id)) }
}

fn same(money: &Money, other: &Money) -> bool {
    money.amount.equivalent.as_ref() == Some(&other.amount.id)
        || other.amount.equivalent.as_ref() == Some(&money.amount.id)
}

fn equivalent<'d>(article: &Article<'d>, money: &Money) -> Option<&'d Money> {
    match article.value(money.amount.equivalent.as_deref()?)? {
        Value::Money(other) => Some(other),
        _ => None,
    }
}

fn day<'d>(article: &Article<'d>, id: &str) -> Option<&'d str> {
    match article.value(id)? {
        Value::Time(time)
            if matches!(time.type_, TimeType::Date | TimeType::Time) && time.modifier.is_none() =>
        {
            super::words::calendar(&time.value)
        }
        _ => None,
    }
}
