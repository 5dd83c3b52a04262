//! From bytes to UTF-16 code units, once, through one table per text.

/// Turns byte offsets into UTF-16 offsets. Empty for ASCII, where they are the same.
pub(crate) struct Utf16Table {
    /// At each character that is not ASCII: the byte after it, and how far its UTF-16 offset lags behind from there.
    steps: Vec<(u32, u32)>,
}

impl Utf16Table {
    pub(crate) fn new(text: &str) -> Self {
        let mut steps = Vec::new();
        let mut lag = 0;
        let mut at = 0;
        // Plain runs are passed without a look at their characters.
        while let Some(next) = text.as_bytes()[at..].iter().position(|byte| !byte.is_ascii()) {
            let Some(c) = text[at + next..].chars().next() else { break };
            at += next + c.len_utf8();
            lag += (c.len_utf8() - c.len_utf16()) as u32;
            steps.push((at as u32, lag));
        }
        Self { steps }
    }

    /// The UTF-16 offset of a byte offset that lies on a character boundary.
    pub(crate) fn offset(&self, byte: usize) -> u32 {
        let byte = byte as u32;
        let passed = self.steps.partition_point(|&(after, _)| after <= byte);
        byte - passed.checked_sub(1).map_or(0, |last| self.steps[last].1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_boundary_agrees_with_the_long_way_round() {
        for text in ["", "plain", "€1.5bn – “ok”", "a😀b时间c\u{FFFD}", "\u{10FFFF}\u{0}é"] {
            let table = Utf16Table::new(text);
            for byte in (0..=text.len()).filter(|&byte| text.is_char_boundary(byte)) {
                let counted = text[..byte].encode_utf16().count() as u32;
                assert_eq!(table.offset(byte), counted, "byte {byte} of {text:?}");
            }
        }
    }
}
