//! The gazetteers as they lie in `src/data/gazetteer`: what the engine relies on when it searches them unread. That they are
//! what their sources give is tested where they are made, in xtask.

use std::fs;
use std::path::Path;

/// Whether the further columns of a row are well-formed.
type Check = fn(&[&str]) -> bool;

/// Every table, with whether a name may have several rows, and what its rows hold.
const TABLES: &[(&str, bool, Check)] = &[
    ("cities", false, |columns| matches!(columns, ["" | "?"])),
    ("countries", true, |columns| {
        let (code, kind) = match columns {
            [code, kind] | [code, kind, "?"] => (code, kind),
            _ => return false,
        };
        is_code(code) && ["name", "short", "adjective", "people", "capital"].contains(kind)
    }),
    ("equipment", false, |columns| columns == [""]),
    ("first-names", false, |columns| matches!(columns, ["f" | "m" | "u"])),
    ("offices", false, |columns| {
        matches!(columns, ["office" | "rank" | "profession" | "honorific" | "abbreviation"])
    }),
    ("organizations", true, |columns| {
        let kinds = ["body", "media", "company", "party", "armed", "metonym"];
        matches!(columns, [kind, other] if kinds.contains(&kind.trim_end_matches('?')) && other.trim() == *other)
    }),
    ("regions", false, |columns| matches!(columns, ["" | "?"])),
];

fn is_code(code: &str) -> bool {
    code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// The text of a table, empty if it is not there.
fn table(name: &str) -> String {
    fs::read_to_string(format!("src/data/gazetteer/{name}.tsv")).unwrap_or_default()
}

#[test]
fn every_table_says_where_it_comes_from() {
    for (name, ..) in TABLES {
        let text = table(name);
        let says: Vec<&str> = text.lines().map_while(|line| line.strip_prefix("# ")).collect();
        let says = says.join(" ");
        for part in ["Made by `cargo xtask tables`", "FORMAT: ", "SOURCES: ", "written for this project"] {
            assert!(says.contains(part), "{name} does not say {part:?}");
        }
        assert!(text.ends_with('\n') && !text.contains(['\r', '\u{FEFF}']), "{name}");
    }
}

#[test]
fn every_row_is_well_formed() {
    for (name, _, check) in TABLES {
        for row in table(name).lines().filter(|row| !row.starts_with('#')) {
            let columns: Vec<&str> = row.split('\t').collect();
            let key = columns[0];
            let plain =
                !key.is_empty() && key.trim() == key && key.bytes().all(|byte| matches!(byte, b' '..=b'~'));
            assert!(plain && check(&columns[1..]), "{name}: {row:?}");
        }
    }
}

#[test]
fn rows_are_sorted_and_names_listed_once() {
    for (name, several, _) in TABLES {
        let text = table(name);
        let keys: Vec<&str> = text
            .lines()
            .skip_while(|row| row.starts_with('#'))
            .map(|row| row.split('\t').next().unwrap())
            .collect();
        for pair in keys.windows(2) {
            assert!(pair[0] < pair[1] || *several && pair[0] == pair[1], "{name}: {pair:?}");
        }
    }
}

#[test]
fn every_table_is_tested() {
    let mut lies: Vec<String> = fs::read_dir(Path::new("src/data/gazetteer"))
        .unwrap()
        .map(|entry| entry.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    lies.sort();
    let tested: Vec<&str> = TABLES.iter().map(|(name, ..)| *name).collect();
    assert_eq!(lies, tested);
}

#[test]
fn offices_are_in_lower_case() {
    for row in table("offices").lines().filter(|row| !row.starts_with('#')) {
        assert_eq!(row, row.to_lowercase());
    }
}
