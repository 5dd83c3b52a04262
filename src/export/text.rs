//! The text behind the spans: slices by UTF-16 offsets, and the code points that other programs count in.

use crate::analysis::Span;

/// A text with a way from UTF-16 offsets to bytes and code points.
pub(crate) struct Text<'t> {
    text: &'t str,
    /// Of every character that is not ASCII: the UTF-16 offset, byte and code point right behind it.
    steps: Vec<Place>,
}

/// A place in the text, counted in three ways.
#[derive(Clone, Copy, Default)]
struct Place {
    utf16: usize,
    byte: usize,
    point: usize,
}

impl<'t> Text<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        let mut steps = Vec::new();
        let mut at = Place::default();
        for c in text.chars() {
            at.utf16 += c.len_utf16();
            at.byte += c.len_utf8();
            at.point += 1;
            if !c.is_ascii() {
                steps.push(at);
            }
        }
        Self { text, steps }
    }

    /// The place at a UTF-16 offset; the end of the text where the offset lies beyond it.
    fn place(&self, offset: u32) -> Place {
        let offset = offset as usize;
        let passed = self.steps.partition_point(|step| step.utf16 <= offset);
        let step = passed.checked_sub(1).map_or(Place::default(), |last| self.steps[last]);
        let plain = offset - step.utf16;
        let byte = step.byte + plain;
        if byte <= self.text.len() && self.text.is_char_boundary(byte) {
            return Place { utf16: offset, byte, point: step.point + plain };
        }
        // Within a pair of surrogates, or beyond the end: no span of an analysis is, but one of a changed file may be.
        let next = self.steps.get(passed).filter(|next| next.byte > byte);
        next.copied().unwrap_or(Place {
            utf16: self.text.encode_utf16().count(),
            byte: self.text.len(),
            point: self.text.chars().count(),
        })
    }

    /// Where a span starts and ends in bytes.
    pub(crate) fn bytes(&self, span: &Span) -> (usize, usize) {
        let start = self.place(span.start).byte;
        (start, self.place(span.end).byte.max(start))
    }

    /// Where a span starts and ends in code points.
    pub(crate) fn points(&self, span: &Span) -> (usize, usize) {
        let start = self.place(span.start).point;
        (start, self.place(span.end).point.max(start))
    }

    /// The words of a span as they stand in the text, and up to `count` characters on either side of it.
    pub(crate) fn context(&self, span: &Span, count: usize) -> (&'t str, &'t str, &'t str) {
        let (start, end) = self.bytes(span);
        let before = &self.text[..start];
        let first = before.char_indices().rev().take(count).last().map_or(start, |(at, _)| at);
        let after = &self.text[end..];
        let last = after.char_indices().nth(count).map_or(after.len(), |(at, _)| at);
        (&before[first..], &self.text[start..end], &after[..last])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(start: u32, end: u32) -> Span {
        Span { start, end, text: String::new() }
    }

    #[test]
    fn every_span_slices_its_words() {
        let text = Text::new("a€😀b–c");
        assert_eq!(text.context(&span(2, 4), 2), ("a€", "😀", "b–"));
        assert_eq!(text.points(&span(4, 6)), (3, 5));
        assert_eq!(text.context(&span(0, 1), 32), ("", "a", "€😀b–c"));
    }

    #[test]
    fn spans_that_no_analysis_gives_stop_nothing() {
        let text = Text::new("a😀b");
        for (start, end) in [(2, 3), (0, 99), (99, 0), (3, 1), (u32::MAX, u32::MAX)] {
            let (before, words, after) = text.context(&span(start, end), 32);
            assert!(
                "a😀b".contains(words) && "a😀b".contains(before) && "a😀b".contains(after),
                "{start}–{end}"
            );
        }
    }
}
