//! Lines and cells: RFC 4180, with nothing in them that a program for tables would run.

/// A table with its head. It begins with a byte order mark, by which spreadsheets know UTF-8.
pub(crate) fn table(head: &[&str], rows: &[Vec<String>]) -> String {
    let mut out = String::from("\u{FEFF}");
    line(&mut out, head.iter().copied());
    for row in rows {
        line(&mut out, row.iter().map(String::as_str));
    }
    out
}

fn line<'c>(out: &mut String, cells: impl Iterator<Item = &'c str>) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            out.push(',');
        }
        write_cell(out, cell);
    }
    out.push_str("\r\n");
}

fn write_cell(out: &mut String, cell: &str) {
    let guard = if is_formula(cell) { "'" } else { "" };
    if cell.contains([',', '"', '\r', '\n']) || cell.starts_with(' ') || cell.ends_with(' ') {
        out.push('"');
        out.push_str(guard);
        out.push_str(&cell.replace('"', "\"\""));
        out.push('"');
    } else {
        out.push_str(guard);
        out.push_str(cell);
    }
}

/// Whether a spreadsheet would take the cell for a formula: by its first sign, also behind blanks and characters without
/// width, and in the forms that it folds to plain ones. A number with a sign is none.
fn is_formula(cell: &str) -> bool {
    let unseen = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
    };
    let shown = cell.trim_start_matches(unseen);
    let starts = shown.starts_with([
        '=', '+', '-', '@', '|', '%', '\u{2212}', '\u{FE62}', '\u{FE63}', '\u{FE66}', '\u{FE6B}', '\u{FF05}',
        '\u{FF0B}', '\u{FF0D}', '\u{FF1D}', '\u{FF20}', '\u{FF5C}',
    ]);
    (starts && !is_number(cell)) || cell.starts_with(['\t', '\r', '\n'])
}

fn is_number(cell: &str) -> bool {
    let digits = cell.strip_prefix(['-', '+']).unwrap_or(cell);
    digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.ends_with(|c: char| c.is_ascii_digit())
        && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
        && digits.matches('.').count() <= 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(cell: &str) -> String {
        let mut out = String::new();
        write_cell(&mut out, cell);
        out
    }

    #[test]
    fn formulas_get_an_apostrophe() {
        for cell in [
            "=1+1", "+1 more", "-cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", " =1", "\u{FF1D}1", "\u{200B}=1",
            "%0A", "-", "-1-1", "−=1",
        ] {
            assert!(
                written(cell).trim_start_matches('"').starts_with('\''),
                "{cell:?} gives {}",
                written(cell)
            );
        }
    }

    #[test]
    fn numbers_and_plain_words_stay() {
        for cell in ["-5", "+5.25", "1500000000", "a=b", "“=1”", "a - b", ""] {
            assert_eq!(written(cell), cell);
        }
    }

    #[test]
    fn what_would_end_a_cell_is_quoted() {
        assert_eq!(written("a,b"), "\"a,b\"");
        assert_eq!(written("say \"=1\"\r\n"), "\"say \"\"=1\"\"\r\n\"");
    }
}
