//! The words that numbers are made of.

use std::sync::LazyLock;

use super::words::Words;

/// What a word adds to a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NumberWord {
    /// "zero" to "nineteen".
    Small(u8),
    /// "twenty" to "ninety".
    Tens(u8),
    Hundred,
    /// "thousand", "bn": a power of ten.
    Scale(u8),
    Dozen,
    /// "hundreds", "tens", "dozens": a value only after a number.
    Plural(u8),
    Dozens,
    Half,
    /// "third", "quarters": one part of so many. Whether the word is a plural tells it from an ordinal.
    Part {
        of: u64,
        plural: bool,
    },
    Article,
    Twice,
}

/// What this word adds to a number, if anything.
pub(crate) fn word(word: &str) -> Option<NumberWord> {
    (word.len() > 1 || word.eq_ignore_ascii_case("a")).then(|| TABLE.get(word)).flatten()
}

/// All words that numbers are made of.
pub(crate) fn all() -> impl Iterator<Item = (&'static str, NumberWord)> {
    TABLE.iter()
}

/// The value of "½" and its like, as a fraction.
pub(crate) fn vulgar(c: char) -> Option<(u8, u8)> {
    Some(match c {
        '½' => (1, 2),
        '⅓' => (1, 3),
        '⅔' => (2, 3),
        '¼' => (1, 4),
        '¾' => (3, 4),
        '⅕' => (1, 5),
        '⅖' => (2, 5),
        '⅗' => (3, 5),
        '⅘' => (4, 5),
        '⅙' => (1, 6),
        '⅚' => (5, 6),
        '⅛' => (1, 8),
        '⅜' => (3, 8),
        '⅝' => (5, 8),
        '⅞' => (7, 8),
        _ => return None,
    })
}

static TABLE: LazyLock<Words<NumberWord>> = LazyLock::new(|| {
    let small = SMALL.iter().enumerate().map(|(value, &word)| (word, NumberWord::Small(value as u8)));
    let nought = [("nought", NumberWord::Small(0)), ("naught", NumberWord::Small(0))];
    let tens = TENS.iter().enumerate().map(|(index, &word)| (word, NumberWord::Tens(20 + 10 * index as u8)));
    let scales = SCALES.iter().map(|&(word, power)| (word, NumberWord::Scale(power)));
    let parts = PARTS.iter().flat_map(|&(one, many, of)| {
        [(one, NumberWord::Part { of, plural: false }), (many, NumberWord::Part { of, plural: true })]
    });
    Words::new(small.chain(nought).chain(tens).chain(scales).chain(parts).chain(OTHERS.iter().copied()))
});

const SMALL: [&str; 20] = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
];

const TENS: [&str; 8] = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

const SCALES: &[(&str, u8)] = &[
    ("thousand", 3),
    ("lakh", 5),
    ("million", 6),
    ("mn", 6),
    ("mln", 6),
    ("mio", 6),
    ("mil", 6),
    ("crore", 7),
    ("billion", 9),
    ("bn", 9),
    ("bln", 9),
    ("trillion", 12),
    ("tn", 12),
    ("trn", 12),
    ("tln", 12),
    ("quadrillion", 15),
];

const PARTS: &[(&str, &str, u64)] = &[
    ("third", "thirds", 3),
    ("quarter", "quarters", 4),
    ("fourth", "fourths", 4),
    ("fifth", "fifths", 5),
    ("sixth", "sixths", 6),
    ("seventh", "sevenths", 7),
    ("eighth", "eighths", 8),
    ("ninth", "ninths", 9),
    ("tenth", "tenths", 10),
    ("eleventh", "elevenths", 11),
    ("twelfth", "twelfths", 12),
    ("thirteenth", "thirteenths", 13),
    ("fifteenth", "fifteenths", 15),
    ("sixteenth", "sixteenths", 16),
    ("twentieth", "twentieths", 20),
    ("thirtieth", "thirtieths", 30),
    ("fortieth", "fortieths", 40),
    ("fiftieth", "fiftieths", 50),
    ("hundredth", "hundredths", 100),
    ("thousandth", "thousandths", 1000),
    ("millionth", "millionths", 1_000_000),
    ("billionth", "billionths", 1_000_000_000),
    ("trillionth", "trillionths", 1_000_000_000_000),
];

const OTHERS: &[(&str, NumberWord)] = &[
    ("hundred", NumberWord::Hundred),
    ("dozen", NumberWord::Dozen),
    ("dozens", NumberWord::Dozens),
    ("tens", NumberWord::Plural(1)),
    ("hundreds", NumberWord::Plural(2)),
    ("thousands", NumberWord::Plural(3)),
    ("lakhs", NumberWord::Plural(5)),
    ("millions", NumberWord::Plural(6)),
    ("crores", NumberWord::Plural(7)),
    ("billions", NumberWord::Plural(9)),
    ("trillions", NumberWord::Plural(12)),
    ("half", NumberWord::Half),
    ("halves", NumberWord::Part { of: 2, plural: true }),
    ("a", NumberWord::Article),
    ("an", NumberWord::Article),
    ("twice", NumberWord::Twice),
];
