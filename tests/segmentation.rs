//! Sentences against the golden rules and against two treebanks, where `../shared` holds them.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]
#![allow(clippy::print_stdout, reason = "the measure is for people to read")]

use std::fs;
use std::path::PathBuf;

use nutgraf::{Options, analyze};

/// A file under `../shared/data`, or `None` with a word of it: the project stands alone.
fn shared(name: &str) -> Option<String> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/data").join(name);
    let content = fs::read_to_string(&path).ok();
    if content.is_none() {
        println!("skipped: {} is not here", path.display());
    }
    content
}

fn sentences(text: &str) -> Vec<String> {
    analyze(text, &Options::default()).article.sentences.into_iter().map(|span| span.text).collect()
}

/// Spans keep line breaks where a rule expects cleaned text.
fn collapsed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Rules that are read otherwise on purpose, each with the reason.
const DIFFERENT: &[(&str, &str)] = &[
    (
        "Hello world.Today",
        "a stop that touches a title (\"Tuesday.Mr. Smith\") reads as part of an abbreviation",
    ),
    ("One further habit", "the dots of an ellipsis stay with the words that they follow"),
];

fn golden(name: &str, floor: usize) {
    let Some(content) = shared(name) else { return };
    let rules: Vec<serde_json::Value> = serde_json::from_str(&content).unwrap();
    let (mut held, mut failures) = (0, String::new());
    for rule in &rules {
        let text = rule["text"].as_str().unwrap().replace("\\n", "\n").replace("\\\"", "\"");
        let expected: Vec<String> = rule["sentences"]
            .as_array()
            .unwrap()
            .iter()
            .map(|each| collapsed(each.as_str().unwrap()))
            .collect();
        let found: Vec<String> = sentences(&text).iter().map(|each| collapsed(each)).collect();
        if found == expected {
            held += 1;
        } else if !DIFFERENT.iter().any(|(start, _)| text.starts_with(start)) {
            failures += &format!("{text:?}\n  expected {expected:?}\n  found    {found:?}\n");
        }
    }
    println!("{name}: {held} of {}\n{failures}", rules.len());
    assert!(held >= floor, "{name}: {held} rules hold, {floor} did\n{failures}");
}

#[test]
fn golden_rules_hold() {
    golden("segmentation/pragmatic_golden_rules_en.json", 49);
    golden("segmentation/pysbd_golden_rules_en.json", 46);
}

/// The sentences of each paragraph, each with whether a blank follows it.
fn paragraphs(treebank: &str) -> Vec<Vec<(String, bool)>> {
    let mut paragraphs: Vec<Vec<(String, bool)>> = Vec::new();
    for block in treebank.split("\n\n").filter(|block| !block.trim().is_empty()) {
        let mut text = String::new();
        for line in block.lines() {
            if line.starts_with("# newpar") || line.starts_with("# newdoc") {
                paragraphs.push(Vec::new());
            }
            if let Some(words) = line.strip_prefix("# text = ") {
                text = words.to_owned();
            }
        }
        let last = block.lines().last().unwrap_or_default();
        if let Some(paragraph) = paragraphs.last_mut() {
            paragraph.push((text, !last.contains("SpaceAfter=No")));
        }
    }
    paragraphs
}

fn treebank(name: &str, floor: f64) {
    let Some(content) = shared(name) else { return };
    let (mut right, mut found_all, mut expected_all) = (0, 0, 0);
    let mut differences = String::new();
    for paragraph in paragraphs(&content).iter().filter(|paragraph| !paragraph.is_empty()) {
        let mut text = String::new();
        let mut expected = Vec::new();
        for (sentence, blank) in paragraph {
            let start = text.encode_utf16().count() as u32;
            text += sentence;
            expected.push((start, text.encode_utf16().count() as u32));
            text += if *blank { " " } else { "" };
        }
        let found: Vec<(u32, u32)> = analyze(&text, &Options::default())
            .article
            .sentences
            .iter()
            .map(|span| (span.start, span.end))
            .collect();
        right += found.iter().filter(|span| expected.contains(span)).count();
        found_all += found.len();
        expected_all += expected.len();
        if found != expected && std::env::var_os("SHOW").is_some() {
            let wide: Vec<u16> = text.encode_utf16().collect();
            let words =
                |&(start, end): &(u32, u32)| String::from_utf16_lossy(&wide[start as usize..end as usize]);
            for span in found.iter().filter(|span| !expected.contains(span)) {
                differences += &format!("found    {}\n", words(span));
            }
            for span in expected.iter().filter(|span| !found.contains(span)) {
                differences += &format!("expected {}\n", words(span));
            }
            differences += "\n";
        }
    }
    let (precision, recall) = (right as f64 / found_all as f64, right as f64 / expected_all as f64);
    let f1 = 2.0 * precision * recall / (precision + recall);
    println!("{differences}{name}: sentences P {precision:.3} R {recall:.3} F1 {f1:.3}");
    assert!(f1 >= floor, "{name}: F1 {f1:.4}, it was {floor}");
}

#[test]
fn treebank_sentences_are_found() {
    treebank("ud/ewt/dev.conllu", 0.83);
    treebank("ud/gum/dev.conllu", 0.95);
}
