//! Text as data in HTML and XML.

/// Writes text for the inside of an element or a quoted attribute, in HTML as in XML. Characters that neither may hold,
/// such as NUL, become U+FFFD; a carriage return is written as a reference, since a reader would take it for a line feed.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\r' => out.push_str("&#13;"),
            '\t' | '\n' => out.push(c),
            '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}' | '\u{FFFE}' | '\u{FFFF}' => out.push('\u{FFFD}'),
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn markup_and_controls_are_text() {
        assert_eq!(
            escaped("<b a='1'>&\"\r\n\0\u{1B}\u{85}"),
            "&lt;b a=&#39;1&#39;&gt;&amp;&quot;&#13;\n\u{FFFD}\u{FFFD}\u{FFFD}"
        );
        assert_eq!(escaped("\u{202E}“日本”"), "\u{202E}“日本”");
    }
}
