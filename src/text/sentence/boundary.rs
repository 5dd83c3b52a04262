//! Whether a stop ends its sentence.

use std::ops::Range;

use super::starter::is_starter;
use crate::analysis::PartKind;
use crate::lexicon::abbreviation::{self, Class};
use crate::text::TokenKind;
use crate::text::words::Words;

/// What follows a token.
pub(super) enum Boundary {
    /// A sentence that begins at this token.
    Ends(usize),
    /// More of the same; the next token to look at.
    GoesOn(usize),
}

/// A stop with all the marks that belong to it: "?!", ". . .", ".”", ".)".
struct Stop {
    first: usize,
    /// The token after its last mark.
    end: usize,
    /// How many full stops it has, where it has nothing else.
    dots: usize,
    /// Whether a quotation mark closes after it.
    quoted: bool,
    /// Whether it asks or shouts.
    loud: bool,
}

/// Judges the token at `at` in a paragraph whose present sentence and the rest are the tokens of `range`.
pub(super) fn after(words: Words<'_>, range: Range<usize>, at: usize, kind: PartKind) -> Boundary {
    let word = words.word(at);
    // Nearly all tokens are words without a stop.
    let last = word.as_bytes().last().copied().unwrap_or_default();
    if last.is_ascii() && !matches!(last, b'.' | b'!' | b'?') {
        return Boundary::GoesOn(at + 1);
    }
    let mark = is_mark(word);
    let abbreviated = !mark && word.ends_with('.') && words.kind(at) == Some(TokenKind::Word);
    if !mark && !abbreviated {
        return Boundary::GoesOn(at + 1);
    }
    let stop = stop(words, at, range.end);
    if stop.end >= range.end {
        return Boundary::GoesOn(stop.end);
    }
    let lone = abbreviated && stop.dots == 1 && !stop.loud;
    let ends = if words.touches_previous(stop.end) {
        mark && runs_on(words, &stop)
    } else if !may_begin(words, stop.end, range.end, lone) {
        mark && stop.dots == 1 && !stop.quoted && is_written_small(words, range.start, stop.end)
    } else if lone {
        kind != PartKind::Title && abbreviation_ends(words, range.start, &stop, range.end)
    } else {
        mark_ends(words, &stop, range.end)
    };
    if ends { Boundary::Ends(stop.end) } else { Boundary::GoesOn(stop.end) }
}

fn is_mark(word: &str) -> bool {
    matches!(word, "." | "!" | "?" | "…" | "‼" | "⁇" | "⁈" | "⁉" | "。")
}

fn stop(words: Words<'_>, first: usize, end: usize) -> Stop {
    let mut stop = Stop { first, end: first + 1, dots: 0, quoted: false, loud: false };
    let word = words.word(first);
    stop.dots = if word == "…" { 3 } else { 1 };
    stop.loud = is_mark(word) && !matches!(word, "." | "…");
    while stop.end < end {
        let word = words.word(stop.end);
        let touches = words.touches_previous(stop.end);
        let spaced = word == "." && words.word(stop.end - 1) == ".";
        if is_mark(word) && (touches || spaced) {
            stop.dots += if word == "…" { 3 } else { 1 };
            stop.loud |= !matches!(word, "." | "…");
        } else if closes(word, touches) {
            stop.quoted |= !matches!(word, ")" | "]" | "}");
        } else if touches && word == "[" && is_footnote(words, stop.end, end) {
            stop.end += 2;
        } else {
            break;
        }
        stop.end += 1;
    }
    stop
}

/// Whether this token closes what a stop ended.
fn closes(word: &str, touches: bool) -> bool {
    matches!(word, "”" | ")" | "]" | "}") || touches && matches!(word, "\"" | "'" | "’" | "»" | "›")
}

/// "[7]", as encyclopedias have it after a stop.
fn is_footnote(words: Words<'_>, at: usize, end: usize) -> bool {
    at + 2 < end && words.kind(at + 1) == Some(TokenKind::Number) && words.word(at + 2) == "]"
}

/// Whether a sentence follows without a blank: "over.Then", "1,000.That".
fn runs_on(words: Words<'_>, stop: &Stop) -> bool {
    let word = words.word(stop.end);
    let lettered = word.chars().nth(1).is_some_and(char::is_lowercase);
    let before = stop.first.checked_sub(1);
    let plain = before.is_some_and(|before| {
        words.touches_previous(stop.first)
            && match words.kind(before) {
                Some(TokenKind::Number) => true,
                Some(TokenKind::Word) => words.is_lower(before) && words.word(before).len() > 2,
                _ => false,
            }
    });
    lettered && words.is_capitalized(stop.end) && (plain || stop.quoted) && stop.dots < 2
}

/// Whether the tokens at `at` can begin a sentence.
fn may_begin(words: Words<'_>, at: usize, end: usize, abbreviated: bool) -> bool {
    let mut first = at;
    while first + 1 < end && first < at + 3 && opens(words.word(first)) {
        first += 1;
    }
    let word = words.word(first);
    if matches!(word, "," | ";" | ":" | "/" | "?" | "!") || abbreviated && is_dash(word) {
        return false;
    }
    if is_dash(word) {
        return !words.is_lower(first + 1);
    }
    let branded = word.chars().nth(1).is_some_and(char::is_uppercase);
    !words.is_lower(first) || branded
}

/// Whether this is a writer who begins sentences in lower case.
fn is_written_small(words: Words<'_>, start: usize, next: usize) -> bool {
    words.is_lower(start) && words.is_lower(next) && words.word(next).len() < 10
}

fn opens(word: &str) -> bool {
    matches!(word, "“" | "\"" | "‘" | "'" | "(" | "[" | "«" | "„")
}

fn is_dash(word: &str) -> bool {
    matches!(word, "-" | "–" | "—" | "―")
}

/// Whether marks before something that can begin a sentence end one.
fn mark_ends(words: Words<'_>, stop: &Stop, end: usize) -> bool {
    let before = stop.first.checked_sub(1).map_or("", |before| words.word(before));
    if stop.dots > 1 && matches!(before, "[" | "(") {
        return false;
    }
    if stop.loud {
        return !(stop.quoted && is_asked(words, stop.end, end));
    }
    match stop.dots {
        3 => words.word(stop.end) != "I",
        1 => {
            let numbered = is_number_sign(before) && words.kind(stop.end) == Some(TokenKind::Number);
            !numbered && !is_middle_i(words, stop)
        }
        _ => true,
    }
}

/// The sign in "N°. 7".
fn is_number_sign(word: &str) -> bool {
    matches!(word, "°" | "º" | "№")
}

/// "Albert I. Jones": the initial that is also a word.
fn is_middle_i(words: Words<'_>, stop: &Stop) -> bool {
    let Some(name) = stop.first.checked_sub(2) else { return false };
    let next = words.word(stop.end);
    words.word(name + 1) == "I"
        && words.is_capitalized(name)
        && !matches!(words.word(name), "War" | "Part" | "Phase" | "Type" | "Class" | "Title" | "Chapter")
        && words.is_capitalized(stop.end)
        && !is_starter(next)
}

/// Whether a name and a verb of saying follow: “Is it over?” Mayor Lund asked.
fn is_asked(words: Words<'_>, at: usize, end: usize) -> bool {
    let name =
        (at..end).take(6).take_while(|&at| words.is_capitalized(at) && !is_starter(words.word(at))).count();
    name > 0
        && matches!(
            words.word(at + name),
            "said"
                | "asked"
                | "says"
                | "asks"
                | "wrote"
                | "added"
                | "told"
                | "shouted"
                | "tweeted"
                | "replied"
        )
}

/// Whether the stop of an abbreviation, before something that can begin a sentence, ends one as well.
fn abbreviation_ends(words: Words<'_>, start: usize, stop: &Stop, end: usize) -> bool {
    let word = words.word(stop.first);
    let bare = word.trim_end_matches('.');
    let class = if bare.contains('.') { None } else { abbreviation::class(bare) };
    let quoted = stop.end + 1 < end && matches!(words.word(stop.end), "“" | "\"" | "‘");
    match class {
        Some(Class::Leading | Class::Counting) => false,
        _ if bare.eq_ignore_ascii_case("e.g") || bare.eq_ignore_ascii_case("i.e") => false,
        _ if bare.eq_ignore_ascii_case("a.m") || bare.eq_ignore_ascii_case("p.m") => {
            let opening = stop.first < start + 4 && !words.is_lower(start);
            !opening
                && words.kind(stop.end) != Some(TokenKind::Number)
                && !goes_with_clock(words.word(stop.end))
        }
        Some(Class::Closing) => is_starter(words.word(stop.end)) || quoted,
        None if bare.chars().count() == 1 => {
            let name = stop.first > start && words.is_capitalized(stop.first - 1);
            is_starter(words.word(stop.end)) && !(name && words.word(stop.end) == "A")
        }
        None => is_starter(words.word(stop.end)) || quoted,
    }
}

/// What goes on a clock time: zones, days, months.
fn goes_with_clock(word: &str) -> bool {
    let zone = (2..=4).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_uppercase());
    zone || word == "("
        || ["Eastern", "Central", "Pacific", "Mountain", "Greenwich", "Moscow", "Kyiv", "London", "Beijing"]
            .contains(&word)
        || [
            "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul",
            "Aug", "Sep", "Oct", "Nov", "Dec",
        ]
        .iter()
        .any(|day| word.starts_with(day))
}
