//! Ledger rows in the columns of the Kiel Institute's Ukraine Support Tracker, to be checked and pasted into its sheet.
//!
//! A commitment has a row for each sum and for each sort of goods, all with the same `activity_id`. What the text leaves
//! open is blank: nothing is converted to euros, and whether aid is military, financial or humanitarian is for the keeper
//! to say. The columns behind the tracker's own hold what a check needs.

use super::article::Article;
use super::csv::write::table;
use super::ledger::{Row, rows};
use super::words::{calendar, day, one_line, word};
use super::{Document, File, Format, Options};
use crate::analysis::{Bound, Money, Quantity, Status};

pub(crate) const FORMAT: Format = Format {
    name: "kiel",
    extension: "csv",
    media_type: "text/csv",
    help: "What is pledged, agreed, ordered or delivered, in the columns of the Ukraine Support Tracker.",
    write,
};

const HEAD: [&str; 25] = [
    "activity_id",
    "donor",
    "announcement_date",
    "month",
    "month_exists_dummy",
    "aid_type_general",
    "aid_type_specific",
    "explanation",
    "measure",
    "item",
    "item_type",
    "item_numb",
    "item_numb_deliv",
    "reporting_currency",
    "tot_activity_value",
    "tot_activity_value_EUR",
    "tot_sub_activity_value",
    "tot_sub_activity_value_EUR",
    "tot_value_deliv_EUR",
    "recipient",
    "status",
    "bound",
    "source",
    "source_url",
    "review",
];

fn write(format: &Format, documents: &[Document], _options: &Options) -> Vec<File> {
    let articles = Article::all(documents);
    let lines: Vec<Vec<String>> = articles.iter().flat_map(lines).collect();
    vec![format.file(documents, table(&HEAD, &lines))]
}

fn lines(article: &Article<'_>) -> Vec<Vec<String>> {
    let mut all = Vec::new();
    for row in rows(article) {
        let count = (row.sums.len() + row.goods.len()).max(1);
        for at in 0..count {
            let sum = row.sums.get(at).map(Vec::as_slice).unwrap_or_default();
            let good = at.checked_sub(row.sums.len()).and_then(|at| row.goods.get(at)).copied();
            all.push(line(article, &row, sum, good));
        }
    }
    all
}

fn line(article: &Article<'_>, row: &Row<'_>, sum: &[&Money], good: Option<&Quantity>) -> Vec<String> {
    let gift = row.gift;
    let reported = sum.first();
    let value = reported.map(|money| money.amount.amount.clone()).unwrap_or_default();
    let euros = sum.iter().find(|money| money.currency == "EUR").map(|money| money.amount.amount.clone());
    let euros = euros.unwrap_or_default();
    let delivered = gift.status == Status::Delivered;
    let item = match good {
        Some(good) => good.item.as_ref().unwrap_or(&gift.what).text.as_str(),
        None if gift.amounts.is_empty() => gift.what.text.as_str(),
        None => "",
    };
    let number = good.map(|good| good.amount.amount.clone()).unwrap_or_default();
    let bound = reported.map(|money| money.amount.bound).or(good.map(|good| good.amount.bound));
    let month = row.day.and_then(month);
    let if_delivered = |text: &str| if delivered { text.to_owned() } else { String::new() };
    let name =
        |given: &Option<_>| given.as_ref().map(|given| one_line(article.name(given))).unwrap_or_default();
    let line = [
        format!("{}-{}", article.id, gift.base.id),
        name(&gift.giver),
        row.day.and_then(day).unwrap_or_default().to_owned(),
        month.map(|month| month.to_string()).unwrap_or_default(),
        u8::from(month.is_some()).to_string(),
        String::new(),
        String::new(),
        one_line(&gift.base.evidence.text),
        measure(gift.status).to_owned(),
        one_line(item),
        String::new(),
        number.clone(),
        if_delivered(&number),
        reported.map(|money| money.currency.clone()).unwrap_or_default(),
        value.clone(),
        euros.clone(),
        value,
        euros.clone(),
        if_delivered(&euros),
        name(&gift.receiver),
        word(gift.status),
        bound.filter(|&bound| bound != Bound::Exact).map(word).unwrap_or_default(),
        article.document.outlet.clone().unwrap_or_default(),
        article.url().unwrap_or_default().to_owned(),
        article.reviewed(&gift.base.id).to_owned(),
    ];
    line.to_vec()
}

/// The tracker's two measures: what is promised, and what is set aside for delivery.
fn measure(status: Status) -> &'static str {
    match status {
        Status::Contracted | Status::Delivered => "Allocation",
        _ => "Commitment",
    }
}

/// The tracker counts months from January 2022 as 1.
fn month(date: &str) -> Option<i32> {
    let date = calendar(date)?;
    let (year, month) = (date.get(..4)?.parse::<i32>().ok()?, date.get(5..7)?.parse::<i32>().ok()?);
    Some((year - 2022) * 12 + month).filter(|&month| month > 0)
}

#[cfg(test)]
mod tests {
    use super::month;

    #[test]
    fn months_are_counted_as_the_tracker_does() {
        let counted = ["2022-01", "2022-12-31", "2024-02-07", "2021-12", "2024"].map(month);
        assert_eq!(counted, [Some(1), Some(12), Some(26), None, None]);
    }
}
