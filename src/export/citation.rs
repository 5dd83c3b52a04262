//! One fact as a line to quote it by: the words, who says them, where and when they stood, and a link to them.

use super::article::{Article, quote};
use super::words::one_line;
use super::{Document, File, Format, Options};
use crate::analysis::Fact;

pub(crate) const FORMAT: Format = Format {
    name: "text",
    extension: "txt",
    media_type: "text/plain",
    help: "A line for each fact: its words, who says them, outlet, date, and a link to the words.",
    write,
};

fn write(format: &Format, documents: &[Document], _options: &Options) -> Vec<File> {
    let articles = Article::all(documents);
    let lines: String =
        articles.iter().flat_map(|article| article.facts().map(|fact| line(article, fact) + "\n")).collect();
    vec![format.file(documents, lines)]
}

/// The line of one fact of a document: `“quote” — speaker, outlet, date, link`. `None` where it has no fact of that id.
pub fn citation(document: &Document, id: &str) -> Option<String> {
    let article = Article::all(std::slice::from_ref(document)).pop()?;
    let fact = document.analysis.facts.iter().find(|fact| fact.base().id == id)?;
    Some(line(&article, fact))
}

fn line(article: &Article<'_>, fact: &Fact) -> String {
    let who = match fact {
        Fact::Statement(statement) => statement.speaker.as_ref(),
        _ => fact.base().attribution.as_ref().map(|given| &given.source),
    };
    let sources = [
        who.map(|who| one_line(article.name(who))),
        article.document.outlet.as_deref().map(one_line),
        article.published().map(one_line),
        link(article, fact),
    ];
    let sources: Vec<String> = sources.into_iter().flatten().filter(|source| !source.is_empty()).collect();
    // The comma before a cue closes the quotation in the article; here nothing follows it.
    let quote = format!("“{}”", one_line(&quote(fact).text).trim_end_matches(','));
    if sources.is_empty() { quote } else { format!("{quote} — {}", sources.join(", ")) }
}

/// How many characters a link may spell out; longer words are named by their first and last.
const LONGEST: usize = 120;

/// How many words at either end name a long quote.
const ENDS: usize = 5;

/// A link that leads to the words of a fact on the page of the article, where its address is known.
pub(crate) fn link(article: &Article<'_>, fact: &Fact) -> Option<String> {
    let url = article.url()?;
    let words = &quote(fact).text;
    // Words that cross lines lie in several blocks of the page, where only first and last words are found.
    let fragment = if words.contains('\n') || words.chars().count() > LONGEST {
        let parts: Vec<&str> = words.split_whitespace().collect();
        let ends = ENDS.min(parts.len() / 2).max(1);
        let first = words.lines().next().unwrap_or(words).split_whitespace().take(ends);
        let last: Vec<&str> =
            words.lines().next_back().unwrap_or(words).split_whitespace().rev().take(ends).collect();
        let joined = |parts: Vec<&str>| encoded(&parts.join(" "));
        format!("{},{}", joined(first.collect()), joined(last.into_iter().rev().collect()))
    } else {
        encoded(&one_line(words))
    };
    let hash = if url.contains('#') { "" } else { "#" };
    Some(format!("{url}{hash}:~:text={fragment}"))
}

/// Text for a text fragment: all but letters, digits and a few signs as percent and bytes. The hyphen and the comma part
/// the pieces of a fragment and must not stand in one.
fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}
