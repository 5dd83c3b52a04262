//! Where words lie: half-open ranges of UTF-8 bytes, the one unit used inside the engine.

use std::fmt;

/// A half-open range of bytes that begins and ends on character boundaries.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Span {
    start: u32,
    end: u32,
}

impl Span {
    /// A span from `start` to `end`, which must not come before it.
    pub(crate) fn new(start: usize, end: usize) -> Self {
        debug_assert!(start <= end, "a span cannot end before it starts: {start}..{end}");
        Self { start: start as u32, end: end as u32 }
    }

    pub(crate) fn start(self) -> usize {
        self.start as usize
    }

    pub(crate) fn end(self) -> usize {
        self.end as usize
    }

    /// The words of this span in `text`, the text that it was made from.
    pub(crate) fn of(self, text: &str) -> &str {
        &text[self.start()..self.end()]
    }

    pub(crate) fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The smallest span that holds both.
    pub(crate) fn to(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}
