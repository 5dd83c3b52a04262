//! What holds for an analysis as a whole: every span slices its text, and parts and sentences stand in order.

use nutgraf::analysis::{Analysis, Span};

use crate::found::{check_entities, check_fact, check_values};

/// The text in the units of an analysis.
pub(crate) struct Slicer {
    units: Vec<u16>,
}

impl Slicer {
    /// A span is not empty, and holds the words that it names.
    pub(crate) fn check(&self, span: &Span, what: &str) {
        let (start, end) = (span.start as usize, span.end as usize);
        assert!(start < end && end <= self.units.len(), "{what}: {span:?} is empty or lies outside the text");
        assert_eq!(String::from_utf16(&self.units[start..end]).unwrap(), span.text, "{what} does not slice");
    }
}

/// Panics where an analysis does not fit its text.
pub(crate) fn check(text: &str, analysis: &Analysis) {
    let slicer = Slicer { units: text.encode_utf16().collect() };
    let mut end = 0;
    let mut covered = vec![false; slicer.units.len()];
    for part in &analysis.article.parts {
        slicer.check(&part.span, "part");
        assert!(part.span.start >= end, "parts overlap or are out of order at {:?}", part.span);
        end = part.span.end;
        covered[part.span.start as usize..part.span.end as usize].fill(true);
    }
    let mut unit = 0;
    for c in text.chars() {
        let blank = c.is_whitespace() || c.is_control() || !covers_ink(c);
        assert!(blank || covered[unit], "{c:?} at {unit} lies in no part");
        unit += c.len_utf16();
    }
    let mut end = 0;
    for sentence in &analysis.article.sentences {
        slicer.check(sentence, "sentence");
        assert!(sentence.start >= end, "sentences overlap or are out of order at {sentence:?}");
        end = sentence.end;
        let inside = |span: &Span| span.start <= sentence.start && sentence.end <= span.end;
        assert!(
            analysis.article.parts.iter().any(|part| part.kind.is_news() && inside(&part.span)),
            "{sentence:?} lies in no part of the news"
        );
    }
    for span in [&analysis.article.title, &analysis.article.author].into_iter().flatten() {
        slicer.check(span, "title or author");
    }
    check_entities(analysis, &slicer);
    check_values(analysis, &slicer);
    for fact in &analysis.facts {
        check_fact(fact, analysis, &slicer);
    }
    for unread in &analysis.unread {
        slicer.check(&unread.span, "unread");
    }
}

/// Characters without width or shape need not lie in a part.
fn covers_ink(c: char) -> bool {
    !matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}
