//! The list of facts beside the text: each with its slots, its words, and a way to where they stand.

use crate::analysis::{Fact, Span};
use crate::export::Review;
use crate::export::article::{Article, kind, quote};
use crate::export::citation::link;
use crate::export::escape::escaped;
use crate::export::words::{one_line, slots};

/// A fact with its number on the page. All are there, those too that a reader rejected.
pub(super) struct Numbered<'d> {
    pub(super) number: usize,
    pub(super) fact: &'d Fact,
    /// Of its entry in the list.
    pub(super) id: String,
    /// Of its words in the text.
    pub(super) mark: String,
    pub(super) quote: &'d Span,
    pub(super) rejected: bool,
}

/// The facts of an article in order of its text.
pub(super) fn numbered<'d>(article: &Article<'d>) -> Vec<Numbered<'d>> {
    let mut facts: Vec<&Fact> = article.document.analysis.facts.iter().collect();
    facts.sort_by_key(|fact| quote(fact).start);
    let numbers = facts.into_iter().enumerate();
    numbers
        .map(|(at, fact)| Numbered {
            number: at + 1,
            fact,
            id: format!("{}-{}", article.id, at + 1),
            mark: format!("{}-{}-words", article.id, at + 1),
            quote: quote(fact),
            rejected: article.review(&fact.base().id) == Some(Review::Rejected),
        })
        .collect()
}

/// The list, or a sentence where there is nothing to list.
pub(super) fn list(article: &Article<'_>, facts: &[Numbered<'_>]) -> String {
    if facts.is_empty() {
        return "<p>No fact was found in this text.</p>\n".to_owned();
    }
    let entries: String = facts.iter().map(|fact| entry(article, fact)).collect();
    format!("<ol>\n{entries}</ol>\n")
}

fn entry(article: &Article<'_>, numbered: &Numbered<'_>) -> String {
    let Numbered { number, fact, id, mark, quote, .. } = numbered;
    let kind = kind(fact);
    let review = article.review(&fact.base().id);
    let badge = review
        .map(|review| format!(" <strong class=\"review\">{}</strong>", review.name()))
        .unwrap_or_default();
    let class = if numbered.rejected { "fact rejected" } else { "fact" };
    let slots: String = slots(article, fact)
        .iter()
        .map(|slot| format!("<div><dt>{}</dt><dd><bdi>{}</bdi></dd></div>", slot.name, escaped(&slot.words)))
        .collect();
    let page = link(article, fact)
        .map(|url| format!(" · <a href=\"{}\" rel=\"noreferrer noopener\">On the page</a>", escaped(&url)))
        .unwrap_or_default();
    format!(
        "<li class=\"{class} {kind}\" id=\"{id}\" value=\"{number}\">\n<h3>{number} · {kind}{badge}</h3>\n\
         <blockquote dir=\"auto\">{}</blockquote>\n<dl>{slots}</dl>\n\
         <p class=\"ways\"><a href=\"#{mark}\">In the text<span class=\"hidden\">, fact {number}</span></a>{page}</p>\n</li>\n",
        escaped(&one_line(&quote.text))
    )
}
