//! Words that are markup, formulas or code elsewhere.

use nutgraf::export::FORMATS;
use serde_json::Value as Json;

use crate::article::{document, export};

#[test]
fn hostile_words_are_words_in_every_format() {
    let text = "</script><img src=x onerror=alert(1)> ]]> \u{202E}=HYPERLINK(\"x\") pledged €5 million to <b>Velmark</b>.\r\n\
        “=cmd|' /C calc'!A0 \0\u{1B} **bold** [a](javascript:alert(1)),” Ada </mark> Brook said on Monday.";
    let mut document = document("=evil<b>.txt", text);
    document.outlet = Some("@SUM(1+1)\r\n<script>".to_owned());
    document.url = Some("javascript:alert(1)".to_owned());
    for file in FORMATS.iter().flat_map(|format| export(format.name, vec![document.clone()])) {
        let content = &file.content;
        assert!(file.name.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c)), "{}", file.name);
        match file.media_type {
            "text/html" => {
                assert!(
                    !content.contains("<img")
                        && !content.contains("<b>")
                        && !content.contains("href=\"javascript")
                );
                assert_eq!(content.matches("</script>").count(), 1, "only the session's own element ends");
                assert_eq!(content.matches("<script").count(), 1);
                assert!(!content.contains('\0') && content.contains('\u{202E}'));
            }
            "application/xml" => {
                roxmltree::Document::parse(content).unwrap();
                assert!(!content.contains("javascript:"), "{content}");
            }
            "text/csv" => {
                for cell in csv::Reader::from_reader(content.as_bytes())
                    .records()
                    .flat_map(|row| row.unwrap().iter().map(str::to_owned).collect::<Vec<_>>())
                {
                    let shown = cell.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{202E}');
                    assert!(!shown.starts_with(['=', '+', '@']), "{cell:?} in {} would be run", file.name);
                }
            }
            "text/markdown" => {
                assert!(!content.contains("<img") && !content.contains("**bold**"), "{content}")
            }
            "text/plain" => assert!(!content.contains("javascript:alert(1)#")),
            _ => {
                serde_json::from_str::<Json>(content).unwrap();
            }
        }
    }
}
