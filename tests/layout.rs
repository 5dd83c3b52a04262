//! How articles are laid out: pages with the kind of each line, and what holds for the parts of any text.

use std::fs;

use nutgraf::analysis::Analysis;
use nutgraf::{Options, analyze};

/// One line of a page, or the rest of one, with the kind it should have.
struct Piece<'t> {
    kind: &'t str,
    text: &'t str,
    start: u32,
}

/// The text of a page, and its pieces.
fn page(lines: &str) -> (String, Vec<Piece<'_>>) {
    let (mut text, mut pieces) = (String::new(), Vec::new());
    for line in lines.lines() {
        let (kind, words) = line.split_once('|').map_or(("", ""), |(kind, words)| (kind.trim(), words));
        let goes_on = kind.starts_with('+');
        let words = if goes_on { words } else { words.strip_prefix(' ').unwrap_or(words) };
        if !goes_on && !text.is_empty() {
            text += "\n";
        }
        let start = text.encode_utf16().count() as u32;
        text += words.trim_end();
        if !kind.is_empty() {
            let blanks = words.chars().take_while(|c| c.is_whitespace()).count() as u32;
            pieces.push(Piece { kind: kind.trim_start_matches('+'), text: words, start: start + blanks });
        }
    }
    (text, pieces)
}

fn kind_at(analysis: &Analysis, offset: u32) -> String {
    let part = analysis.article.parts.iter().find(|part| part.span.start <= offset && offset < part.span.end);
    part.map_or("none".to_owned(), |part| {
        serde_json::to_string(&part.kind).map_or_else(|error| error.to_string(), |kind| kind.replace('"', ""))
    })
}

#[test]
fn pages_have_their_parts() {
    let content = fs::read_to_string("src/text/article/layouts.txt").unwrap();
    let mut failures = String::new();
    for section in content.split("\n== ").skip(1) {
        let (name, lines) = section.split_once('\n').unwrap();
        let (text, pieces) = page(lines.trim_end());
        let analysis = analyze(&text, &Options::default());
        for piece in &pieces {
            let found = kind_at(&analysis, piece.start);
            if found != piece.kind {
                failures += &format!("{name}: {found} instead of {}: {}\n", piece.kind, piece.text);
            }
        }
        let titled = pieces.iter().find(|piece| piece.kind == "title").map(|piece| piece.text.trim());
        let title = analysis.article.title.as_ref().map(|span| span.text.as_str());
        if title != titled {
            failures += &format!("{name}: the title is {title:?}\n");
        }
    }
    assert!(failures.is_empty(), "\n{failures}");
}

#[test]
fn the_author_is_the_name_in_the_byline() {
    for (byline, author) in [
        ("By Jane Harrow", "Jane Harrow"),
        ("By Jane Harrow and John Roe, Example News", "Jane Harrow and John Roe"),
        ("By JANE HARROW", "JANE HARROW"),
        ("Written by Jane O’Harrow-Pike | Example News", "Jane O’Harrow-Pike"),
        ("Ida K. Krogh, Minister of Labour", "Ida K. Krogh"),
    ] {
        let text = format!(
            "Harbour to grow\n\n{byline}\n\nThe harbour of Velm will grow by a third, the city says."
        );
        let analysis = analyze(&text, &Options::default());
        assert_eq!(analysis.article.author.map(|span| span.text).as_deref(), Some(author), "{byline}");
    }
}

mod properties {
    use nutgraf::analysis::{Article, PartKind};
    use nutgraf::{Options, analyze};
    use proptest::prelude::*;

    /// Texts of lines such as pages have, between others that are anything at all.
    fn pages() -> impl Strategy<Value = String> {
        let line = prop_oneof![
            3 => "[A-Z][a-z]{1,8}( [a-zA-Z]{1,9}){0,12}[.!?:”]?",
            1 => prop::sample::select(vec![
                "Tags", "Share", "By Jane Harrow", "Read more", "###", "Image: Reuters.", "- grain", "Next Article",
                "May 5, 2022", "KYIV, May 5 (Agency) –", "No time to read?", "Get a summary", "Media contacts", "“", "1.",
            ])
            .prop_map(str::to_owned),
            1 => "\\PC{0,30}",
        ];
        prop::collection::vec(line, 0..12).prop_flat_map(|lines| {
            prop::sample::select(vec!["\n", "\r\n", "\n\n", " "]).prop_map(move |end| lines.join(end))
        })
    }

    /// Blanks, and characters without width or shape, which belong to nothing.
    fn is_blank(c: char) -> bool {
        c.is_whitespace()
            || c.is_control()
            || matches!(c, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}'
                | '\u{FEFF}' | '\u{AD}')
    }

    fn holds(text: &str) {
        let Article { parts, sentences, .. } = analyze(text, &Options::default()).article;
        let wide: Vec<u16> = text.encode_utf16().collect();
        let slice = |start: u32, end: u32| String::from_utf16_lossy(&wide[start as usize..end as usize]);
        let mut end = 0;
        for part in &parts {
            assert!(part.span.start >= end, "{:?} overlaps what is before it in {text:?}", part.span);
            assert_eq!(slice(part.span.start, part.span.end), part.span.text);
            assert!(
                slice(end, part.span.start).chars().all(is_blank),
                "something is lost before {:?}",
                part.span
            );
            assert!(
                !part.span.text.starts_with(is_blank) && !part.span.text.ends_with(is_blank),
                "{:?}",
                part.span
            );
            end = part.span.end;
        }
        assert!(
            slice(end, wide.len() as u32).chars().all(is_blank),
            "something is lost at the end of {text:?}"
        );
        let news = |kind: PartKind| kind.is_news();
        let mut end = 0;
        for sentence in &sentences {
            assert!(sentence.start >= end, "{sentence:?} overlaps what is before it in {text:?}");
            assert!(
                parts.iter().any(|part| {
                    news(part.kind) && part.span.start <= sentence.start && sentence.end <= part.span.end
                }),
                "{sentence:?} lies in no part of the news"
            );
            end = sentence.end;
        }
        for part in parts.iter().filter(|part| news(part.kind)) {
            let mut rest = part.span.start;
            for sentence in sentences.iter().filter(|s| part.span.start <= s.start && s.end <= part.span.end)
            {
                assert!(
                    slice(rest, sentence.start).chars().all(is_blank),
                    "no sentence holds all of {:?}",
                    part.span
                );
                rest = sentence.end;
            }
            assert!(slice(rest, part.span.end).chars().all(is_blank), "no sentence ends {:?}", part.span);
        }
    }

    proptest! {
        #[test]
        fn parts_and_sentences_hold_everything_in_order(text in pages()) {
            holds(&text);
        }

        #[test]
        fn any_string_is_laid_out(text in "\\PC{0,200}") {
            holds(&text);
        }
    }

    #[test]
    fn hostile_texts_are_laid_out() {
        let long = "word ".repeat(200_000);
        let stops = "a. ".repeat(100_000);
        let dots = ". ".repeat(100_000);
        let lines = "Tags\n".repeat(20_000);
        let short = "Kyiv\nthe end of it\n".repeat(10_000);
        let nul = "\0\u{200B}\u{301}😀\u{FEFF}\n\0";
        for text in
            ["", " \n ", "\u{301}", "###", "\u{2029}a\u{2029}", nul, &long, &stops, &dots, &lines, &short]
        {
            analyze(text, &Options::default());
        }
        holds(nul);
        holds("\u{301}\n\u{200D}");
    }
}
