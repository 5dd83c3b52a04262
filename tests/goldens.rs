//! Whole articles read aloud: every sample of the page, each sentence with carets under what was found in it.
//!
//! A run that differs fails and changes nothing; `cargo xtask bless` writes the goldens anew, for review as a diff.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use nutgraf::analysis::{Analysis, Fact, Span};
use nutgraf::{Options, analyze};

fn texts(folder: &str) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "txt"));
    files.sort();
    files
}

/// The analysis, sentence by sentence.
fn aloud(text: &str, analysis: &Analysis) -> String {
    let units: Vec<u16> = text.encode_utf16().collect();
    let mut out = format!("published {}\n", analysis.article.published.as_deref().unwrap_or("unknown"));
    for part in &analysis.article.parts {
        let first: String = part.span.text.replace('\n', "⏎").chars().take(60).collect();
        out +=
            &format!("{:?} {first:?}\n", part.kind).to_lowercase().replacen(&first.to_lowercase(), &first, 1);
    }
    for entity in &analysis.entities {
        out += &format!("{}\n", support::entity(entity, analysis));
    }
    for (index, sentence) in analysis.article.sentences.iter().enumerate() {
        out += &format!("\n{}\n", sentence.text.replace('\n', "⏎"));
        let next = analysis.article.sentences.get(index + 1).map_or(u32::MAX, |next| next.start);
        for (span, reading) in
            found(analysis).filter(|(span, _)| (sentence.start..next).contains(&span.start))
        {
            let columns = |from: u32, to: u32| {
                String::from_utf16_lossy(&units[from as usize..to as usize]).chars().count()
            };
            let indent = " ".repeat(columns(sentence.start, span.start));
            let carets = "^".repeat(columns(span.start, span.end.min(sentence.end)));
            out += &format!("{indent}{carets} {reading}\n");
        }
    }
    out
}

/// Everything that was found, in order of the text, each with its reading.
fn found(analysis: &Analysis) -> impl Iterator<Item = (&Span, String)> {
    let values = analysis.values.iter().map(|value| (value.span(), support::value(value, analysis)));
    let facts = analysis.facts.iter().map(|fact| {
        let words = match fact {
            Fact::Statement(fact) => &fact.content,
            Fact::Commitment(fact) => &fact.what,
            Fact::Event(fact) => &fact.trigger,
            Fact::Meeting(_) | Fact::Comparison(_) => &fact.base().evidence,
        };
        (words, support::fact(fact, analysis))
    });
    let unread = analysis
        .unread
        .iter()
        .map(|unread| (&unread.span, format!("unread {:?}", unread.looks).to_lowercase()));
    let mentions = analysis.entities.iter().flat_map(|entity| {
        entity.mentions.iter().map(|mention| (&mention.span, support::mention(entity, mention)))
    });
    let mut all: Vec<(&Span, String)> = values.chain(mentions).chain(facts).chain(unread).collect();
    all.sort_by_key(|(span, _)| (span.start, span.end));
    all.into_iter().map(|(span, reading)| {
        // The words stand above the carets; they need not be said again.
        let shown = format!(" {:?}", span.text).replace("\\n", "⏎");
        let reading = reading.replacen(&shown, "", 1);
        (span, reading)
    })
}

#[test]
fn every_sample_reads_as_its_golden() {
    let bless = std::env::var_os("NUTGRAF_BLESS").is_some();
    let mut failures = String::new();
    for file in texts("www/samples") {
        let text = fs::read_to_string(&file).unwrap();
        let reading = aloud(&text, &analyze(&text, &Options::default()));
        let golden = Path::new("tests/goldens").join(file.file_name().unwrap());
        if bless {
            fs::write(&golden, &reading).unwrap();
        }
        match fs::read_to_string(&golden) {
            Ok(expected) if expected == reading => {}
            Ok(expected) => {
                failures += &format!(
                    "{}\n{}\n",
                    golden.display(),
                    similar_asserts::SimpleDiff::from_str(&expected, &reading, "golden", "now")
                );
            }
            Err(_) => {
                failures += &format!("{} is missing: `cargo xtask bless` writes it\n", golden.display())
            }
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

#[test]
fn every_golden_has_its_sample() {
    let names = |folder| {
        texts(folder).into_iter().map(|file| file.file_name().unwrap().to_owned()).collect::<BTreeSet<_>>()
    };
    let (samples, goldens) = (names("www/samples"), names("tests/goldens"));
    assert!(!samples.is_empty(), "www/samples holds no article");
    assert_eq!(samples, goldens, "www/samples and tests/goldens hold different names");
}
