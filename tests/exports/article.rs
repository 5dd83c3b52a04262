//! The article that all of these tests export.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use nutgraf::export::{Document, File, Format, Options, Review};
use nutgraf::{analyze, parse_date};

/// Where the article lies, and a folder of goldens for each format.
pub(crate) const FOLDER: &str = "tests/exports/goldens";

/// A text as a document that has everything a document can have.
pub(crate) fn document(name: &str, text: &str) -> Document {
    let published = Some("2024-02-07".to_owned());
    let options = nutgraf::Options { published: Some(parse_date("2024-02-07").unwrap()) };
    Document {
        name: name.to_owned(),
        url: Some("https://news.example/harbour?a=1&b=2".to_owned()),
        outlet: Some("The Port Calder Echo".to_owned()),
        published,
        analysis: analyze(text, &options),
        text: text.to_owned(),
        review: BTreeMap::new(),
    }
}

/// The article of the goldens: its first fact accepted, its last rejected.
pub(crate) fn harbour() -> Document {
    let text = fs::read_to_string(Path::new(FOLDER).join("harbour.txt")).unwrap();
    let mut document = document("harbour.txt", &text);
    let ids: Vec<String> = document.analysis.facts.iter().map(|fact| fact.base().id.clone()).collect();
    document.review.insert(ids.first().unwrap().clone(), Review::Accepted);
    document.review.insert(ids.last().unwrap().clone(), Review::Rejected);
    document
}

/// What the page gives when it exports.
pub(crate) fn options() -> Options {
    let session = r#"{"text":"</script><!--"}"#.to_owned();
    Options { generated: Some("2024-02-09".to_owned()), session: Some(session), ..Options::default() }
}

/// What a format makes of some documents.
pub(crate) fn export(format: &str, documents: Vec<Document>) -> Vec<File> {
    Format::named(format).unwrap().write(documents, &options())
}

/// The only file of a format, for one document.
pub(crate) fn written(format: &str, document: Document) -> String {
    export(format, vec![document]).pop().unwrap().content
}
