//! Sentences: each paragraph of the news, cut where a stop ends one.

mod boundary;
mod list;
mod starter;

use super::article::Paragraph;
use super::words::Words;
use super::{Sentence, Token};
use crate::analysis::PartKind;
use boundary::Boundary;

/// Splits the news into sentences.
pub(crate) fn split(text: &str, tokens: &[Token], paragraphs: &[Paragraph]) -> Vec<Sentence> {
    let words = Words { text, tokens };
    let mut sentences = Vec::with_capacity(tokens.len() / 16);
    let news = paragraphs.iter().filter(|paragraph| paragraph.kind.is_news());
    let (mut number, mut before) = (0, None);
    for paragraph in news {
        number += usize::from(before.is_some_and(|before| before != paragraph.number));
        before = Some(paragraph.number);
        let end = paragraph.tokens.end;
        let mut start = paragraph.tokens.start;
        while start < end {
            let next = sentence_end(words, start, end, paragraph.kind);
            sentences.push(Sentence {
                span: words.span(&(start..next)),
                tokens: start..next,
                paragraph: number,
            });
            start = next;
        }
    }
    sentences
}

/// Where the sentence that begins at `start` ends.
fn sentence_end(words: Words<'_>, start: usize, end: usize, kind: PartKind) -> usize {
    let item = list::marker(words, start, end);
    let mut at = item.as_ref().map_or(start, |item| item.text);
    while at < end {
        if let Some(item) = &item
            && at > item.text
            && item.next_begins(words, at, end)
        {
            return at;
        }
        match boundary::after(words, start..end, at, kind) {
            Boundary::Ends(next) => return next,
            Boundary::GoesOn(next) => at = next,
        }
    }
    end
}

#[cfg(test)]
mod tests {
    use crate::text::Document;

    fn split(text: &str) -> Vec<String> {
        let document = Document::new(text);
        document.sentences().iter().map(|sentence| document.words(sentence.span).to_owned()).collect()
    }

    /// `|` shows where sentences part.
    fn check(marked: &str) {
        let expected: Vec<&str> = marked.split(" | ").collect();
        assert_eq!(split(&expected.join(" ")), expected);
    }

    #[test]
    fn abbreviations_and_initials_go_on() {
        check(
            "Gen. Ann B. Lowe met Sen. Kurt Vale in St. Ives, Calif. on Feb. 7. | They left at 5 p.m. Tuesday.",
        );
        check("The U.S. Navy bought it from Hale & Co. for $3 mn. | It works for the U.S. | He agreed.");
        check(
            "Under Regulation No. 1430/2019, p. 55, fees rose 1.5 percent. | The answer was no. | Twelve left.",
        );
        check(
            "He landed at 6 p.m. | Rescuers waited, e.g. Dr. Moss. | She moved to Washington, D.C. | The rest stayed.",
        );
    }

    #[test]
    fn closing_marks_stay_with_their_sentence() {
        check("“We will win.” | “They will not.” | (Applause.) | Thank you!");
        check("“Is it over?” Mayor Lund asked. | “No!” she said. | “Go.” | He went.");
        check("He teaches (He once led the school.) in Oslo. | What?! | Really... | Yes.");
    }

    #[test]
    fn lines_and_paragraphs_part_but_wrapped_lines_do_not() {
        assert_eq!(split("First talk\r\n\r\nSecond one. Third\n"), ["First talk", "Second one.", "Third"]);
        let wrapped = "The ministry said on Monday that the bridge across\nthe river would be closed for a month \
                       while\nworkers replace its bearings.";
        assert_eq!(split(wrapped), [wrapped]);
    }

    #[test]
    fn items_of_a_list_part() {
        check("1. The first thing | 2. The second thing");
        check("• Ten trucks • Four boats".replace(" • Four", " | • Four").as_str());
        check("a) Pay the fee b) Wait".replace(" b)", " | b)").as_str());
    }
}
