//! The cases beside the rules: every `cases.txt` under `src` is run, and every rule has a case that it finds.
//!
//! An unindented line is a text, with its publication date before it as `2024-02-07:` where that matters. The indented
//! lines under it are all that the room (the folder) finds in it, so a text without any is one where it stays silent.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use nutgraf::{Options, parse_date, rules};

fn case_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(case_files(&path));
        } else if path.file_name().is_some_and(|name| name == "cases.txt") {
            files.push(path);
        }
    }
    files.sort();
    files
}

struct Case {
    line: usize,
    text: String,
    options: Options,
    expected: Vec<String>,
}

fn parse(content: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    for (index, line) in content.lines().enumerate() {
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        if line.starts_with(' ') {
            cases
                .last_mut()
                .expect("a text comes before what it holds")
                .expected
                .push(line.trim().to_owned());
            continue;
        }
        let dated = line.split_once(": ").and_then(|(date, text)| Some((parse_date(date).ok()?, text)));
        let text = dated.map_or(line, |(_, text)| text).replace('⏎', "\n");
        cases.push(Case {
            line: index + 1,
            text,
            options: Options { published: dated.map(|(date, _)| date) },
            expected: Vec::new(),
        });
    }
    cases
}

#[test]
fn every_case_holds() {
    let (mut count, mut failures) = (0, String::new());
    for file in case_files(Path::new("src")) {
        let room = file.parent().unwrap().file_name().unwrap().to_str().unwrap().to_owned();
        for case in parse(&fs::read_to_string(&file).unwrap()) {
            let found = support::of_room(&case.text, &case.options, &room);
            count += 1;
            if found != case.expected {
                failures += &format!("\n{}:{}: {}\n", file.display(), case.line, case.text);
                let (found, expected) = (found.iter(), case.expected.iter());
                for line in expected.clone().filter(|line| !found.clone().any(|other| other == *line)) {
                    failures += &format!("  missing  {line}\n");
                }
                for line in found.filter(|line| !expected.clone().any(|other| other == *line)) {
                    failures += &format!("  found    {line}\n");
                }
            }
        }
    }
    assert!(failures.is_empty(), "{failures}");
    assert!(count > 0, "no cases were found");
}

#[test]
fn every_rule_has_a_case_and_a_name_of_its_room() {
    let mut names = BTreeSet::new();
    for rule in rules::all() {
        assert!(names.insert(rule.name), "two rules are named {}", rule.name);
        for part in ["Finds:", "Value:", "Misses on purpose:", "Example:"] {
            assert!(rule.help.contains(part), "the help of {} lacks {part:?}", rule.name);
        }
    }
    let mut used = BTreeSet::new();
    for file in case_files(Path::new("src")) {
        let content = fs::read_to_string(&file).unwrap();
        used.extend(
            parse(&content)
                .iter()
                .flat_map(|case| &case.expected)
                .filter_map(|line| Some(line.split_once(' ')?.0.to_owned())),
        );
    }
    for name in &names {
        assert!(used.contains(*name), "no case shows what {name} finds");
    }
    for name in &used {
        assert!(names.contains(name.as_str()), "a case names the rule {name}, which is not registered");
    }
}

#[test]
fn every_room_with_cases_is_registered() {
    let rooms: BTreeSet<&str> = rules::all().filter_map(|rule| rule.name.split('/').next()).collect();
    for file in case_files(Path::new("src")) {
        let room = file.parent().unwrap().file_name().unwrap().to_str().unwrap();
        assert!(rooms.contains(room), "{} has cases, but no rule is registered as {room}/…", file.display());
    }
}
