//! A table in the making: rows sorted by name, each name spelled as the engine seeks it.

use std::collections::BTreeSet;

use super::fold::folded;

/// Rows by name, then in the order of their rank.
#[derive(Default)]
pub(super) struct Sheet {
    rows: BTreeSet<(String, usize, String)>,
}

impl Sheet {
    /// Adds a row, whose further columns are parted by tabs.
    pub(super) fn add(&mut self, name: &str, columns: &str) {
        self.add_ranked(name, 0, columns);
    }

    /// Adds a row that stands after the rows of this name with a lower rank.
    pub(super) fn add_ranked(&mut self, name: &str, rank: usize, columns: &str) {
        if let Some(name) = key(name) {
            self.rows.insert((name, rank, columns.to_owned()));
        }
    }

    /// The text of the table; `says` are the lines about it.
    pub(super) fn render(&self, says: &[&str]) -> String {
        let mut text: String = says.iter().map(|line| format!("# {line}\n")).collect();
        for (name, _, columns) in &self.rows {
            text += name;
            text.push('\t');
            text += columns;
            text.push('\n');
        }
        text
    }
}

/// The name as the engine seeks it; `None` where that would be no name.
pub(super) fn key(name: &str) -> Option<String> {
    let plain: String = folded(name.trim()).collect();
    let fits =
        plain.starts_with(|c: char| c.is_alphanumeric()) && plain.chars().all(|c| matches!(c, ' '..='~'));
    fits.then(|| plain.split_whitespace().collect::<Vec<_>>().join(" "))
}
