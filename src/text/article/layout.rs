//! Lines and blocks. A block is what a reader takes for one paragraph: a line, or several where the text was broken
//! to a fixed width in mid-sentence.

use std::ops::Range;

use crate::text::words::Words;

/// The widest line that a text broken to a fixed width has, in bytes.
const WIDEST: usize = 110;
/// The narrowest that still counts as such a width.
const NARROWEST: usize = 45;

/// A line that is not blank.
#[derive(Clone, Debug)]
struct Line {
    tokens: Range<usize>,
    /// Whether a blank line comes before it.
    parted: bool,
}

/// One paragraph, heading or list item.
#[derive(Clone, Debug)]
pub(crate) struct Block {
    pub(crate) tokens: Range<usize>,
}

/// The blocks of a text, in order; together they hold all its tokens.
pub(crate) fn blocks(words: Words<'_>) -> Vec<Block> {
    let lines = lines(words);
    let mut blocks: Vec<Block> = Vec::with_capacity(lines.len());
    let mut start = 0;
    while start < lines.len() {
        let more = lines[start + 1..].iter().take_while(|line| !line.parted).count();
        let run = &lines[start..=start + more];
        let width = wrapped_width(words, run);
        for (index, line) in run.iter().enumerate() {
            let goes_on = index > 0 && continues(words, run, index, width);
            match blocks.last_mut() {
                Some(block) if goes_on => block.tokens.end = line.tokens.end,
                _ => blocks.push(Block { tokens: line.tokens.clone() }),
            }
        }
        start += more + 1;
    }
    blocks
}

fn lines(words: Words<'_>) -> Vec<Line> {
    let mut lines = Vec::new();
    let (mut start, mut parted) = (0, true);
    for index in 1..words.tokens.len() {
        let breaks = line_breaks(words.gap(index));
        if breaks > 0 {
            lines.push(Line { tokens: start..index, parted });
            (start, parted) = (index, breaks > 1);
        }
    }
    if !words.tokens.is_empty() {
        lines.push(Line { tokens: start..words.tokens.len(), parted });
    }
    lines
}

/// How often a line ends in these blanks; "\r\n" ends it once.
fn line_breaks(gap: &str) -> usize {
    if gap.len() < 2 {
        return usize::from(matches!(gap, "\n" | "\r"));
    }
    let (mut count, mut before) = (0, ' ');
    for c in gap.chars() {
        count += match c {
            '\n' if before == '\r' => 0,
            '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' => 1,
            '\u{2029}' => 2,
            _ => 0,
        };
        before = c;
    }
    count
}

/// The width to which these lines were broken, where they were: nearly all are so full that the next word found no
/// room, and many go on in lower case.
fn wrapped_width(words: Words<'_>, run: &[Line]) -> Option<usize> {
    let width = run.iter().map(|line| length(words, line)).max()?;
    if run.len() < 2 || !(NARROWEST..=WIDEST).contains(&width) {
        return None;
    }
    let breaks = run.len() - 1;
    let full = (0..breaks).filter(|&index| is_full(words, run, index, width)).count();
    let lower = run[1..].iter().filter(|line| words.is_lower(line.tokens.start)).count();
    (full * 5 >= breaks * 4 && lower * 5 >= breaks * 2).then_some(width)
}

fn length(words: Words<'_>, line: &Line) -> usize {
    let span = words.span(&line.tokens);
    span.end() - span.start()
}

/// Whether the first word of the next line would not have fitted.
fn is_full(words: Words<'_>, run: &[Line], index: usize, width: usize) -> bool {
    let next = run[index + 1].tokens.clone();
    let first = next.clone().take_while(|&at| at == next.start || words.touches_previous(at));
    let word: usize = first.take(8).map(|at| words.word(at).len()).sum();
    length(words, &run[index]) + 1 + word + 2 > width
}

/// Whether the line at `index` goes on where the one before it was broken.
fn continues(words: Words<'_>, run: &[Line], index: usize, width: Option<usize>) -> bool {
    let (before, line) = (&run[index - 1], &run[index]);
    if is_bullet(words.word(line.tokens.start)) {
        return false;
    }
    if let Some(width) = width {
        return is_full(words, run, index - 1, width);
    }
    let last = words.word(before.tokens.end - 1);
    let open = !ends_sentence(last) && !last.ends_with([':', ';']);
    let begun = words.is_capitalized(before.tokens.start) || index > 1 && words.is_lower(before.tokens.start);
    let whole = ends_sentence(words.word(line.tokens.end - 1)) || length(words, line) >= NARROWEST;
    open && begun && whole && words.is_lower(line.tokens.start)
}

/// Whether a token closes a sentence, maybe inside quotation marks.
pub(crate) fn ends_sentence(word: &str) -> bool {
    matches!(word, "." | "!" | "?" | "…" | "\"" | "”" | "’" | "'" | ")" | "]" | "»") || word.ends_with('.')
}

/// Whether a token at the beginning of a line marks a list item.
pub(crate) fn is_bullet(word: &str) -> bool {
    matches!(
        word,
        "-" | "–"
            | "—"
            | "•"
            | "*"
            | "·"
            | "◦"
            | "▪"
            | "●"
            | "■"
            | "‣"
            | "⁃"
            | "►"
            | "○"
            | "→"
            | "+"
    )
}
