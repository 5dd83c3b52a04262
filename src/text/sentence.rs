//! Sentences.

use super::article::Part;
use super::{Sentence, Token};

/// Splits the news into sentences.
pub(crate) fn split(text: &str, tokens: &[Token], parts: &[Part]) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    let mut paragraph = 0;
    for part in parts.iter().filter(|part| part.kind.is_news()) {
        let inside: Vec<usize> = (0..tokens.len()).filter(|&i| part.span.contains(tokens[i].span)).collect();
        let Some(&first) = inside.first() else { continue };
        let mut start = first;
        for &i in &inside {
            let next = tokens.get(i + 1).filter(|next| part.span.contains(next.span));
            let gap = next.map_or("\n", |next| &text[tokens[i].span.end()..next.span.start()]);
            let stops = matches!(tokens[i].span.of(text), "." | "!" | "?") && !gap.is_empty();
            if next.is_none() || gap.contains('\n') || stops {
                sentences.push(Sentence {
                    span: tokens[start].span.to(tokens[i].span),
                    tokens: start..i + 1,
                    part: part.kind,
                    paragraph,
                });
                paragraph += usize::from(gap.contains('\n'));
                start = i + 1;
            }
        }
    }
    sentences
}
