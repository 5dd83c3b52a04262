//! Which tokens are taken by values that were read before.

use std::ops::Range;

use super::Value;

/// Ranges of tokens, in order.
pub(crate) struct Claims(Vec<Range<usize>>);

impl Claims {
    pub(crate) fn new<'v>(values: impl IntoIterator<Item = &'v Value>) -> Self {
        let mut ranges: Vec<Range<usize>> = values.into_iter().map(|value| value.tokens.clone()).collect();
        ranges.sort_by_key(|range| (range.start, range.end));
        Self(ranges)
    }

    /// Whether any of these tokens is taken.
    pub(crate) fn touch(&self, tokens: &Range<usize>) -> bool {
        let after = self.0.partition_point(|range| range.start < tokens.end);
        // Values do not nest deeper than a range of two.
        self.0[after.saturating_sub(3)..after].iter().any(|range| range.end > tokens.start)
    }
}
