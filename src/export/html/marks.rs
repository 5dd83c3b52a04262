//! The text with the words of its facts marked, each with a number that leads to the fact.

use super::facts::Numbered;
use crate::export::article::{Article, kind};
use crate::export::escape::escaped;

/// What happens at a byte of the text, to the mark of the fact at an index.
#[derive(Clone, Copy)]
enum Turn {
    Ends(usize),
    Starts(usize),
}

/// The text as HTML. Marks nest; where two cross, the outer one is closed and goes on inside the other's end, so that
/// only its first piece has the anchor.
pub(super) fn marked(article: &Article<'_>, facts: &[Numbered<'_>]) -> String {
    let text = article.document.text.as_str();
    let spans: Vec<(usize, usize)> = facts.iter().map(|fact| article.text.bytes(fact.quote)).collect();
    let mut turns: Vec<(usize, Turn)> = Vec::new();
    for (index, &(start, end)) in spans.iter().enumerate().filter(|(_, (start, end))| start < end) {
        turns.push((start, Turn::Starts(index)));
        turns.push((end, Turn::Ends(index)));
    }
    // Where several start, the longest is the outermost; where several end, the innermost goes first.
    turns.sort_by_key(|&(at, turn)| match turn {
        Turn::Ends(index) => (at, 0, usize::MAX - spans[index].0, usize::MAX - index),
        Turn::Starts(index) => (at, 1, usize::MAX - spans[index].1, index),
    });
    let mut out = String::with_capacity(text.len() * 2);
    let mut open: Vec<usize> = Vec::new();
    let mut written = 0;
    for (at, turn) in turns {
        out += &escaped(&text[written..at]);
        written = at;
        match turn {
            Turn::Starts(index) => {
                out += &tag(&facts[index], true);
                open.push(index);
            }
            Turn::Ends(index) => {
                let depth = open.iter().position(|&other| other == index).unwrap_or(open.len());
                let inner = open.split_off(depth);
                out += &"</mark>".repeat(inner.len());
                out += &number(&facts[index]);
                for &other in inner.iter().skip(1) {
                    out += &tag(&facts[other], false);
                    open.push(other);
                }
            }
        }
    }
    out + &escaped(&text[written..])
}

fn tag(fact: &Numbered<'_>, first: bool) -> String {
    let id = if first { format!(" id=\"{}\"", fact.mark) } else { String::new() };
    let rejected = if fact.rejected { " rejected" } else { "" };
    format!("<mark{id} class=\"{}{rejected}\">", kind(fact.fact))
}

fn number(fact: &Numbered<'_>) -> String {
    let Numbered { number, id, .. } = fact;
    format!("<a class=\"number\" href=\"#{id}\" aria-label=\"Fact {number}\">{number}</a>")
}
