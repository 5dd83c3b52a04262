//! Ledger rows as transactions of the International Aid Transparency Initiative, version 2.03.
//!
//! An article is an activity, and each sum of a commitment a transaction: 12 where it is pledged, 2 where it is agreed or
//! ordered, 3 where it is delivered. Codes that the text does not give are blank and elements that could not be blank are
//! left out, so that a validator names what a publisher has to fill in.

use super::article::Article;
use super::escape::escaped;
use super::ledger::{Row, rows};
use super::words::{day, one_line, word};
use super::{Document, File, Format, Options};
use crate::analysis::{Bound, Money, Ref, Status};

pub(crate) const FORMAT: Format = Format {
    name: "iati",
    extension: "xml",
    media_type: "application/xml",
    help: "What is pledged, agreed or delivered as IATI transactions: types 12, 2 and 3.",
    write,
};

fn write(format: &Format, documents: &[Document], options: &Options) -> Vec<File> {
    let mut xml = Xml::default();
    let generated = options.generated.as_deref().and_then(day).map(|date| format!("{date}T00:00:00Z"));
    xml.open(
        "iati-activities",
        &[
            ("xmlns:nutgraf", Some("urn:nutgraf:")),
            ("version", Some("2.03")),
            ("generated-datetime", generated.as_deref()),
        ],
    );
    for article in Article::all(documents) {
        activity(&mut xml, &article);
    }
    xml.close("iati-activities");
    vec![format.file(documents, format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{}", xml.out))]
}

fn activity(xml: &mut Xml, article: &Article<'_>) {
    let rows = rows(article);
    xml.open("iati-activity", &[("xml:lang", Some("en"))]);
    xml.empty("iati-identifier", &[]);
    let reporter = [("ref", Some("")), ("type", Some("")), ("secondary-reporter", Some("1"))];
    xml.narrative("reporting-org", &reporter, article.document.outlet.as_deref().unwrap_or_default());
    xml.narrative("title", &[], article.title());
    let date = article.published().map(|date| format!(", {date}")).unwrap_or_default();
    xml.narrative(
        "description",
        &[],
        &format!("Commitments that a news article tells of: {}{date}", article.title()),
    );
    let mut givers: Vec<&str> =
        rows.iter().filter_map(|row| Some(article.name(row.gift.giver.as_ref()?))).collect();
    givers.sort_unstable();
    givers.dedup();
    for giver in givers {
        xml.narrative("participating-org", &[("role", Some("1"))], giver);
    }
    xml.empty("activity-status", &[("code", Some(""))]);
    for row in &rows {
        for sum in &row.sums {
            transaction(xml, article, row, sum.first().copied());
        }
        if row.sums.is_empty() {
            transaction(xml, article, row, None);
        }
    }
    if let Some(url) = article.url() {
        xml.open("document-link", &[("url", Some(url)), ("format", Some("text/html"))]);
        xml.narrative("title", &[], article.title());
        xml.empty("category", &[("code", Some(""))]);
        xml.close("document-link");
    }
    xml.close("iati-activity");
}

fn transaction(xml: &mut Xml, article: &Article<'_>, row: &Row<'_>, money: Option<&Money>) {
    let gift = row.gift;
    let reference = format!("{}-{}", article.id, gift.base.id);
    let date = row.day.and_then(day);
    xml.open(
        "transaction",
        &[
            ("ref", Some(reference.as_str())),
            ("nutgraf:status", Some(word(gift.status).as_str())),
            ("nutgraf:certainty", Some(word(gift.base.certainty).as_str())),
            ("nutgraf:review", article.review(&gift.base.id).map(super::Review::name)),
        ],
    );
    xml.empty("transaction-type", &[("code", Some(code(gift.status)))]);
    if date.is_some() {
        xml.empty("transaction-date", &[("iso-date", date)]);
    }
    if let Some(money) = money {
        let bound = Some(money.amount.bound).filter(|&bound| bound != Bound::Exact).map(word);
        let attributes = [
            ("currency", Some(money.currency.as_str())),
            ("value-date", date),
            ("nutgraf:bound", bound.as_deref()),
            ("nutgraf:high", money.amount.high.as_deref()),
        ];
        xml.text("value", &attributes, &money.amount.amount);
    }
    xml.narrative("description", &[], &one_line(&gift.base.evidence.text));
    for (element, party) in [("provider-org", &gift.giver), ("receiver-org", &gift.receiver)] {
        if let Some(party) = party {
            xml.narrative(element, &[], &one_line(article.name(party)));
        }
    }
    let country = |given: &Ref| article.referred(given)?.country.as_deref();
    if let Some(code) = gift.receiver.as_ref().and_then(country) {
        xml.empty("recipient-country", &[("code", Some(code))]);
    }
    xml.close("transaction");
}

/// The code of a transaction's type, seen from who gives.
fn code(status: Status) -> &'static str {
    match status {
        Status::Delivered => "3",
        Status::Agreed | Status::Contracted => "2",
        _ => "12",
    }
}

/// An attribute, which is not written where it has no value.
type Attribute<'a> = (&'static str, Option<&'a str>);

/// XML under construction, an element a line.
#[derive(Default)]
struct Xml {
    out: String,
    depth: usize,
}

impl Xml {
    fn open(&mut self, name: &str, attributes: &[Attribute<'_>]) {
        self.start(name, attributes);
        self.out += ">\n";
        self.depth += 1;
    }

    fn close(&mut self, name: &str) {
        self.depth -= 1;
        self.out += &format!("{}</{name}>\n", "  ".repeat(self.depth));
    }

    fn empty(&mut self, name: &str, attributes: &[Attribute<'_>]) {
        self.start(name, attributes);
        self.out += "/>\n";
    }

    fn text(&mut self, name: &str, attributes: &[Attribute<'_>], text: &str) {
        self.start(name, attributes);
        self.out += &format!(">{}</{name}>\n", escaped(text));
    }

    /// An element whose text stands in a `narrative`, as IATI has all that people read.
    fn narrative(&mut self, name: &str, attributes: &[Attribute<'_>], text: &str) {
        self.open(name, attributes);
        self.text("narrative", &[], text);
        self.close(name);
    }

    fn start(&mut self, name: &str, attributes: &[Attribute<'_>]) {
        self.out += &format!("{}<{name}", "  ".repeat(self.depth));
        for (attribute, value) in attributes {
            if let Some(value) = value {
                self.out += &format!(" {attribute}=\"{}\"", escaped(value));
            }
        }
    }
}
