//! Markdown: the facts by kind, each with a footnote that quotes the words for it.

use super::article::{Article, kind, quote};
use super::words::{one_line, slots};
use super::{Document, File, Format, Options};
use crate::analysis::Fact;

pub(crate) const FORMAT: Format = Format {
    name: "markdown",
    extension: "md",
    media_type: "text/markdown",
    help: "The facts by kind, each with a footnote that quotes the words for it.",
    write,
};

/// The kinds in the order of the page, with their headings.
const KINDS: [(&str, &str); 5] = [
    ("commitment", "Commitments"),
    ("statement", "Statements"),
    ("meeting", "Meetings"),
    ("event", "Events"),
    ("comparison", "Comparisons"),
];

fn write(format: &Format, documents: &[Document], options: &Options) -> Vec<File> {
    let mut out = String::new();
    let mut notes = String::new();
    for article in Article::all(documents) {
        head(&mut out, &article);
        for (each, heading) in KINDS {
            let facts: Vec<&Fact> = article.facts().filter(|fact| kind(fact) == each).collect();
            if facts.is_empty() {
                continue;
            }
            out += &format!("## {heading}\n\n");
            for fact in facts {
                let id = format!("{}-{}", article.id, mark(&fact.base().id));
                out += &format!("- {}[^{id}]\n", entry(&article, fact));
                notes += &format!("[^{id}]: “{}”{}\n", escaped(&quote(fact).text), source(&article));
            }
            out.push('\n');
        }
    }
    if let Some(date) = &options.generated {
        out += &format!("Exported on {}.\n\n", escaped(date));
    }
    vec![format.file(documents, format!("{out}{notes}").trim_end().to_owned() + "\n")]
}

fn head(out: &mut String, article: &Article<'_>) {
    *out += &format!("# {}\n\n", escaped(article.title()));
    let parts = [article.document.outlet.as_deref(), article.published()];
    let mut parts: Vec<String> = parts.into_iter().flatten().map(escaped).collect();
    parts.extend(article.url().map(|url| format!("<{url}>")));
    if !parts.is_empty() {
        *out += &format!("{}\n\n", parts.join(", "));
    }
}

/// The slots of a fact in a row, and what the reader made of it.
fn entry(article: &Article<'_>, fact: &Fact) -> String {
    let mut parts: Vec<String> = Vec::new();
    if let Fact::Statement(statement) = fact {
        parts.push(format!("“{}”", escaped(&statement.content.text)));
    }
    parts.extend(
        slots(article, fact).iter().map(|slot| format!("**{}** {}", slot.name, escaped(&slot.words))),
    );
    parts.extend(article.review(&fact.base().id).map(|review| format!("*{}*", review.name())));
    parts.join(" · ")
}

fn source(article: &Article<'_>) -> String {
    let parts = [article.document.outlet.as_deref(), article.published()];
    let parts: Vec<String> = parts.into_iter().flatten().map(escaped).collect();
    if parts.is_empty() { String::new() } else { format!(" — {}", parts.join(", ")) }
}

/// An id as the mark of a footnote may hold it.
fn mark(id: &str) -> String {
    id.chars().filter(|c| c.is_ascii_alphanumeric()).collect()
}

/// Text that reads as itself: on one line, nothing in it a sign of Markdown or HTML, and no address made a link.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in one_line(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '#' | '|' | '~' | '!' | '$' | '{' | '}' | '^' | '@' => {
                out.push('\\');
                out.push(c);
            }
            '\0'..='\u{1F}' | '\u{7F}' => out.push('\u{FFFD}'),
            _ => out.push(c),
        }
    }
    out.replace("://", ":\\/\\/").replace("www.", "www\\.")
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn signs_are_text() {
        assert_eq!(
            escaped("**bold** <b>\n# [a](javascript:x)"),
            r"\*\*bold\*\* &lt;b&gt; \# \[a\](javascript:x)"
        );
        assert_eq!(escaped("at https://example.org"), r"at https:\/\/example.org");
    }
}
