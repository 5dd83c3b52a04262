//! The command line: what it prints, and what it says of bad input.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use nutgraf::analysis::Analysis;
use nutgraf::export::Document;

fn nutgraf(arguments: &[&str], input: &[u8]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_nutgraf"));
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut running = command.spawn().unwrap();
    // A program that refuses its arguments may end before it reads its input.
    let _ = running.stdin.take().unwrap().write_all(input);
    running.wait_with_output().unwrap()
}

fn scratch(name: &str, content: &[u8]) -> PathBuf {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&file, content).unwrap();
    file
}

/// The message of a run that must fail with code 2.
fn refused(arguments: &[&str], input: &[u8]) -> String {
    let output = nutgraf(arguments, input);
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert!(output.stdout.is_empty(), "a refused run prints no analysis");
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn a_file_and_standard_input_give_the_same_analysis() {
    let text = "They paid $5 on Thursday.";
    let file = scratch("paid.txt", text.as_bytes());
    let of_file = nutgraf(&["--published=2024-02-09", file.to_str().unwrap()], b"");
    let of_input = nutgraf(&["--published=2024-02-09", "-"], text.as_bytes());
    assert!(of_file.status.success(), "{of_file:?}");
    assert_eq!(of_file.stdout, of_input.stdout);
    let analysis: Analysis = serde_json::from_slice(&of_file.stdout).unwrap();
    assert_eq!(analysis.article.published.as_deref(), Some("2024-02-09"));
    assert_eq!(analysis.values[0].span().text, "$5");
}

#[test]
fn only_what_the_named_rules_found_is_printed() {
    let text = "They paid 5 million euros ($5.4 million) in May 2023, “far too much for us,” Ada Brook said.";
    let found = |pattern: &str| {
        let output = nutgraf(&["--rules", pattern, "-"], text.as_bytes());
        let analysis: Analysis = serde_json::from_slice(&output.stdout).unwrap();
        (
            analysis.values.iter().map(|value| value.span().text.clone()).collect::<Vec<_>>(),
            analysis.facts.len(),
        )
    };
    assert_eq!(found("time|quotation"), (vec!["May 2023".to_owned()], 1));
    assert_eq!(found("money/name").1, 0);
    assert!(refused(&["--rules", "(", "-"], text.as_bytes()).contains("--rules"));
}

#[test]
fn blank_text_gives_an_empty_analysis() {
    for text in ["", " \n\t\n"] {
        let output = nutgraf(&["-"], text.as_bytes());
        assert!(output.status.success(), "{output:?}");
        let analysis: Analysis = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(analysis.article.language, None);
        assert!(analysis.values.is_empty() && analysis.facts.is_empty() && analysis.article.parts.is_empty());
    }
}

#[test]
fn a_file_that_is_not_utf8_is_named_with_the_byte() {
    let file = scratch("latin.txt", b"Caf\xE9 prices rose.");
    let message = refused(&[file.to_str().unwrap()], b"");
    assert!(message.contains("latin.txt") && message.contains("byte 3"), "{message}");
    assert!(refused(&["-"], b"\xFF").contains("standard input"));
}

#[test]
fn a_bad_date_says_what_it_wants() {
    for date in ["yesterday", "2024-2-7", "2024-02-30", "", "2024-02-07T00:00"] {
        let message = refused(&[&format!("--published={date}"), "-"], b"text");
        assert!(message.contains("YYYY-MM-DD"), "{message}");
    }
}

#[test]
fn several_files_make_several_documents_and_a_bad_one_stops_nothing() {
    let (good, bad) = (scratch("good.txt", b"They paid $5."), scratch("bad.txt", b"\xFF"));
    let [good, bad] = [&good, &bad].map(|file| file.to_str().unwrap());
    let output = nutgraf(&["--outlet=The Echo", good, bad, "missing.txt", good], b"");
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let documents: Vec<Document> = serde_json::from_slice(&output.stdout).unwrap();
    let names: Vec<&str> = documents.iter().map(|document| document.name.as_str()).collect();
    assert_eq!(names, ["good.txt", "good.txt"]);
    assert_eq!(documents[0].outlet.as_deref(), Some("The Echo"));
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("bad.txt is not UTF-8") && told.contains("missing.txt"), "{told}");
    assert!(refused(&[bad, "missing.txt"], b"").contains("bad.txt"));
}

#[test]
fn tables_go_into_a_folder_and_one_file_goes_where_it_is_told() {
    let file = scratch("paid-twice.txt", b"Norway gave Denmark $5 million.");
    let file = file.to_str().unwrap();
    assert!(refused(&["--format=csv", file], b"").contains("--output"));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("tables/deep");
    let written = nutgraf(&["--format=csv", "--output", folder.to_str().unwrap(), file], b"");
    assert!(written.status.success() && written.stdout.is_empty(), "{written:?}");
    let values = fs::read_to_string(folder.join("values.csv")).unwrap();
    assert!(values.contains("5000000,,exact,USD"), "{values}");
    let single = folder.join("ledger.csv");
    nutgraf(&["--format=kiel", "--output", single.to_str().unwrap(), file], b"");
    assert!(fs::read_to_string(single).unwrap().contains("Norway"));
    let into = nutgraf(&["--format=markdown", "--output", folder.to_str().unwrap(), file], b"");
    assert!(into.status.success() && folder.join("paid-twice.md").exists(), "{into:?}");
}

#[test]
fn what_was_exported_is_read_again() {
    let file = scratch("again.txt", b"They paid $5.");
    let file = file.to_str().unwrap();
    let exported = nutgraf(&["--url=https://example.org/a", file, file], b"");
    assert_eq!(exported.status.code(), Some(2), "one address is not that of two files");
    let exported = nutgraf(&[file, file], b"");
    let json = scratch("again.json", &exported.stdout);
    let read = nutgraf(&[json.to_str().unwrap()], b"");
    assert_eq!(read.stdout, exported.stdout);
    let broken = scratch("broken.json", b"{}");
    assert!(refused(&[broken.to_str().unwrap()], b"").contains("broken.json"));
}

#[test]
fn an_unknown_format_is_told_which_there_are() {
    let message = refused(&["--format=xls", "-"], b"");
    assert!(message.contains("xls") && message.contains("markdown"), "{message}");
}

#[test]
fn a_missing_file_is_named() {
    assert!(refused(&["no-such-article.txt"], b"").contains("no-such-article.txt"));
}
