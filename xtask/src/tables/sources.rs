//! Reading the sources: files with their path in the error, and lines of comma-separated values.

use std::fs;
use std::path::Path;

use anyhow::Context as _;

/// The text of a source.
pub(super) fn read(file: &Path) -> anyhow::Result<String> {
    fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))
}

/// The rows of comma-separated values, which may be quoted; the first one holds the columns' names.
pub(super) fn csv(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => cell.extend(chars.next()),
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\n' if !quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            '\r' => {}
            _ => cell.push(c),
        }
    }
    if !cell.is_empty() || !row.is_empty() {
        row.push(cell);
        rows.push(row);
    }
    rows
}

/// The lines of a list that was written for this project, without what is said about it.
pub(super) fn written(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim_end).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_hold_commas_and_quotes() {
        let rows = csv("name,note\nVelm,\"a, b\"\n\"The \"\"Old\"\"\",c");
        assert_eq!(rows, [["name", "note"], ["Velm", "a, b"], ["The \"Old\"", "c"]]);
    }
}
