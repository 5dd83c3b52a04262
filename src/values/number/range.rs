//! Ranges of two numbers that stand side by side: "5–7", "five to seven million", "between 5 and 7".

use rust_decimal::Decimal;

use super::{Form, Number};
use crate::text::Document;

/// Joins the numbers that are two ends of one range.
pub(super) fn joined(document: &Document<'_>, numbers: Vec<Number>) -> Vec<Number> {
    let mut all: Vec<Number> = Vec::with_capacity(numbers.len());
    for number in numbers {
        match all.last() {
            Some(last) if connects(document, last, &number) => {
                let last = all.pop();
                all.extend(last.and_then(|last| range(document, last, number)));
            }
            _ => all.push(number),
        }
    }
    all
}

/// Whether two numbers are the ends of a range.
fn connects(document: &Document<'_>, low: &Number, high: &Number) -> bool {
    let gap = high.tokens.start - low.tokens.end.min(high.tokens.start);
    if gap != 1 || low.high.is_some() || low.named || high.named || low.code.is_some() || high.code.is_some()
    {
        return false;
    }
    let (low_end, high_end) = ends(document, low, high);
    let alike = low.form == high.form || document.word(low.tokens.end).len() > 1;
    let ascending = alike && low_end < high_end && low.form != Form::Twice && high.form != Form::Twice;
    ascending && linked(document, low.tokens.start, low.tokens.end, low_end, high_end)
}

/// Whether the token at `link` and the words before make a range of the amounts around it.
pub(crate) fn linked(
    document: &Document<'_>,
    start: usize,
    link: usize,
    low: Decimal,
    high: Decimal,
) -> bool {
    match document.word(link) {
        "-" | "–" | "—" | "\u{2010}" | "\u{2011}" | "\u{2212}" => {
            document.touches_previous(link) == document.touches_previous(link + 1)
                && (document.touches_previous(link) || document.word(link) != "—")
                && !is_score(document, start, low, high)
        }
        "to" => !is_change(document, start),
        "and" => between(document, start),
        "or" => high - low == Decimal::ONE || (low.fract().is_zero() && high - low <= Decimal::TWO),
        _ => false,
    }
}

/// "between" within the few words before.
fn between(document: &Document<'_>, start: usize) -> bool {
    (1..=4).any(|back| back <= start && document.is(start - back, "between"))
}

/// "rose from 93 to 167" tells of two amounts; "ranges from 5 to 7" of one.
fn is_change(document: &Document<'_>, start: usize) -> bool {
    let word = |back: usize| if back <= start { document.word(start - back) } else { "" };
    let Some(from) = (1..=3).find(|&back| word(back).eq_ignore_ascii_case("from")) else {
        let lost =
            ["won", "win", "beat", "voted", "vote", "lead", "led", "lost", "defeated", "ruled", "up", "down"];
        let moved = [
            "rose", "rising", "fell", "gained", "climbed", "dropped", "slipped", "jumped", "increased",
            "decreased", "raised", "slid", "sank", "tumbled", "added", "surged", "grew", "soared", "plunged",
            "advanced", "cut",
        ];
        if (1..=2).any(|back| moved.iter().any(|moved| word(back).eq_ignore_ascii_case(moved))) {
            return true;
        }
        return (1..=4).any(|back| lost.iter().any(|lost| word(back).eq_ignore_ascii_case(lost)));
    };
    let ranging = ["rang", "var", "anywhere", "age", "estimate"];
    !(from + 1..from + 5).any(|back| {
        ranging
            .iter()
            .any(|start| word(back).get(..start.len()).is_some_and(|word| word.eq_ignore_ascii_case(start)))
    })
}

/// "won 3–5", "a 5-6 vote".
fn is_score(document: &Document<'_>, start: usize, low: Decimal, high: Decimal) -> bool {
    let small = low < Decimal::from(200) && high < Decimal::from(200);
    let end = start + 3;
    let near = |word: &str| {
        (1..=5).any(|back| back <= start && document.is(start - back, word))
            || (0..=2).any(|ahead| document.is(end + ahead, word))
    };
    small
        && [
            "won", "win", "beat", "beating", "lost", "defeated", "victory", "defeat", "loss", "draw", "drew",
            "vote", "voted", "score", "scored", "lead", "led", "ruled", "ruling", "decision", "winning",
        ]
        .iter()
        .any(|word| near(word))
}

/// Both ends, the scale of the second said for both: "5 to 7 million".
fn ends(document: &Document<'_>, low: &Number, high: &Number) -> (Decimal, Decimal) {
    let shared = (high.scaled && !low.scaled)
        .then(|| {
            let last = document.word(high.tokens.end - 1);
            scale_of(last)
        })
        .flatten()
        .and_then(|factor| low.low.checked_mul(factor))
        .filter(|&grown| grown < high.low);
    (shared.unwrap_or(low.low), high.low)
}

/// The factor of a scale word or letter.
pub(crate) fn scale_of(word: &str) -> Option<Decimal> {
    use crate::lexicon::number::{NumberWord, word as class};
    let power = match (class(word), word) {
        (Some(NumberWord::Scale(power)), _) => u32::from(power),
        (_, "k" | "K") => 3,
        (_, "m" | "M" | "MM") => 6,
        (_, "b" | "B") => 9,
        (_, "t" | "T") => 12,
        _ => return None,
    };
    Some(Decimal::from_i128_with_scale(10_i128.pow(power), 0))
}

fn range(document: &Document<'_>, low: Number, high: Number) -> Option<Number> {
    let (from, to) = ends(document, &low, &high);
    Some(Number {
        tokens: low.tokens.start..high.tokens.end,
        low: from,
        high: Some(to),
        scaled: low.scaled || high.scaled,
        ..low
    })
}
