//! Whether a number of four digits is a year, or counts or names something.

use super::scan::Scanner;
use crate::lexicon::calendar::Term;
use crate::lexicon::calendar::beside_year::{
    COUNTED, COUNTING, DETERMINERS, MEASURES, OPENING, SINGULAR, STREETS, WEAK,
};
use crate::text::TokenKind;

/// Whether the number at `at` is a year rather than a count or a name.
pub(super) fn is_year(scanner: &Scanner<'_, '_>, at: usize, year: i16, definite: bool) -> bool {
    if is_marked(scanner, at)
        || names_go_on(scanner, at)
        || is_joined(scanner, at, definite)
        || is_counted(scanner, at)
    {
        return false;
    }
    let before = before(scanner, at);
    let among = |words: &[&str]| words.iter().any(|word| before.eq_ignore_ascii_case(word));
    let (strong, weak) = (among(OPENING), among(WEAK));
    let definite = definite || among(DETERMINERS);
    let noun = plural_noun(scanner.word(at + 1));
    if noun && !definite && (!strong || weak || year % 100 == 0) {
        return false;
    }
    if (1900..=2100).contains(&year) {
        let rough = year % 100 == 0 && scanner.follows(at, &["around", "about"]);
        return !rough && !scanner.follows(at, &["than"]);
    }
    let placed = scanner.follows(at, &["from", "by", "to", "and", "between", "of"]);
    (strong && !weak && !noun)
        || (definite && !noun && (1500..1900).contains(&year))
        || is_bracketed(scanner, at)
        || (placed && (1200..1900).contains(&year) && ends_phrase(scanner, at))
}

fn before<'a>(scanner: &Scanner<'a, '_>, at: usize) -> &'a str {
    if at > scanner.sentence.start { scanner.word(at - 1) } else { "" }
}

/// "2019-nCoV": letters with a capital among them make one name with the digits.
fn names_go_on(scanner: &Scanner<'_, '_>, at: usize) -> bool {
    let joined = scanner.is_dash(at + 1) && touches(scanner, at + 1) && touches(scanner, at + 2);
    joined
        && scanner.kind(at + 2) == Some(TokenKind::Word)
        && scanner.word(at + 2).contains(char::is_uppercase)
}

/// Whether the token at `at` touches the one before it, in the same sentence.
fn touches(scanner: &Scanner<'_, '_>, at: usize) -> bool {
    at > scanner.sentence.start && at < scanner.sentence.end && scanner.document.touches_previous(at)
}

/// Whether a sign or an era stands beside the number: "$2019", "2000%", "483 BC".
fn is_marked(scanner: &Scanner<'_, '_>, at: usize) -> bool {
    let after = scanner.word(at + 1);
    let clitic = after.starts_with(['\'', '’']);
    let lettered = touches(scanner, at + 1) && scanner.kind(at + 1) == Some(TokenKind::Word) && !clitic;
    lettered
        || matches!(
            before(scanner, at),
            "$" | "€" | "£" | "#" | "№" | "+" | "¥" | "₹" | "=" | "@" | "." | "_" | "\\" | "*"
        )
        || matches!(
            after,
            "%" | "°" | "€" | "£" | "$" | "+" | "=" | "₽" | "/" | "_" | "*" | "BC" | "BCE" | "B.C."
        )
}

/// Whether the number is a part of something longer: "2023-02-29", "F-2000", "a 2000-mile march".
fn is_joined(scanner: &Scanner<'_, '_>, at: usize, definite: bool) -> bool {
    let hyphen = touches(scanner, at + 1) && scanner.is_hyphen(at + 1) && touches(scanner, at + 2);
    let digits = hyphen && scanner.kind(at + 2) == Some(TokenKind::Number) && scanner.year(at + 2).is_none();
    let measure = hyphen && !definite && scanner.is_any(at + 2, MEASURES);
    if digits || measure {
        return true;
    }
    if !touches(scanner, at) {
        return false;
    }
    let before = before(scanner, at);
    let letters = before.starts_with(|c: char| c.is_alphanumeric());
    let name =
        matches!(before, "-" | "–") && at >= 2 && touches(scanner, at - 1) && !is_dated(scanner, at - 2);
    letters || name || matches!(before, "/" | ":")
}

/// Whether a word beside the number says that it counts or names: "2000 people", "Article 1970", "2024 Main Street".
fn is_counted(scanner: &Scanner<'_, '_>, at: usize) -> bool {
    let street =
        scanner.is_capitalised(at + 1) && (at + 2..at + 4).any(|next| STREETS.contains(&scanner.word(next)));
    street || scanner.is_any(at + 1, COUNTED) || scanner.follows(at, COUNTING)
}

fn plural_noun(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_lowercase())
        && word.ends_with('s')
        && !["ss", "us", "is"].iter().any(|ending| word.ends_with(ending))
        && !SINGULAR.contains(&word)
}

/// Whether the phrase ends with the token at `at`.
fn ends_phrase(scanner: &Scanner<'_, '_>, at: usize) -> bool {
    matches!(scanner.kind(at + 1), None | Some(TokenKind::Punctuation))
        || scanner.is_capitalised(at + 1)
        || scanner.is_any(at + 1, &["and", "to", "when", "but", "was", "were", "the", "by", "in"])
}

/// Whether a month, a year or a stage stands at `at`.
fn is_dated(scanner: &Scanner<'_, '_>, at: usize) -> bool {
    matches!(scanner.term(at), Term::Month { .. } | Term::Stage(_) | Term::Season(_))
        || scanner.year(at).is_some() && !(scanner.document.touches_previous(at) && scanner.is_dash(at - 1))
        || scanner.is_any(at, &["pre", "post", "mid", "early", "late"])
}

/// "(1685–1750)", "(1848)".
fn is_bracketed(scanner: &Scanner<'_, '_>, at: usize) -> bool {
    let opened = before(scanner, at) == "("
        || (scanner.is_dash(at.wrapping_sub(1)) && scanner.year(at.wrapping_sub(2)).is_some());
    opened && (scanner.word(at + 1) == ")" || scanner.is_dash(at + 1))
}
