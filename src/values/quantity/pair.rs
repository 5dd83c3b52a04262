//! Two numbers that belong together: ends of a range, sides of a score, one measure said twice.

use rust_decimal::Decimal;

use super::{Context, Found, RANGE, SCORE};
use crate::text::Document;
use crate::values::number::{Form, Number, linked};

const CONTESTS: &[&str] = &[
    "won", "win", "wins", "beat", "beats", "beating", "lost", "lose", "loses", "defeated", "defeat",
    "victory", "loss", "draw", "drew", "vote", "voted", "votes", "score", "scored", "lead", "led", "leads",
    "ruled", "ruling", "decision", "majority", "tie", "tied", "passed", "approved", "winning", "trailed",
    "final", "match", "game", "series",
];

/// Whether this number is a side of a score.
pub(super) fn is_score(context: &Context<'_, '_>) -> bool {
    partner(context).is_some()
}

/// The side of a score that this number is.
pub(super) fn score(context: &Context<'_, '_>) -> Option<Found> {
    partner(context)?;
    Some(Found::new(context.number, &SCORE))
}

/// The other side: "3" and "1" in "won 3–1".
fn partner<'d>(context: &Context<'d, '_>) -> Option<&'d Number> {
    let number = context.number;
    context.neighbours.into_iter().flatten().find(|other| {
        let (left, right) =
            if other.tokens.start < number.tokens.start { (*other, number) } else { (number, *other) };
        let link = left.tokens.end;
        let dash = matches!(context.word(link), "-" | "–" | "—" | "\u{2011}" | "\u{2012}");
        let plain = |side: &Number| {
            side.form == Form::Digits
                && side.high.is_none()
                && !side.scaled
                && side.low.fract().is_zero()
                && side.low < Decimal::from(700)
        };
        let near = dash
            && right.tokens.start == link + 1
            && plain(left)
            && plain(right)
            && !right.named
            && !left.named;
        near && context.document.touches_previous(link + 1)
            && (is_contest(context, left.tokens.start, right.tokens.end) || left.low > right.low)
    })
}

fn is_contest(context: &Context<'_, '_>, start: usize, end: usize) -> bool {
    let near = |at: usize| CONTESTS.iter().any(|word| context.word(at).eq_ignore_ascii_case(word));
    (start.saturating_sub(8)..start).any(near) || (end..end + 4).any(near)
}

/// Joins measures with one unit that are two ends of one range.
pub(super) fn ranges(document: &Document<'_>, found: Vec<Found>) -> Vec<Found> {
    let mut all: Vec<Found> = Vec::with_capacity(found.len());
    for high in found {
        let range = all.last().is_some_and(|low| {
            let same = low.unit == high.unit && low.unit.is_some() && low.unit != Some("ratio");
            let single = low.high.is_none() && high.high.is_none() && low.low < high.low;
            let next = high.tokens.start == low.tokens.end + 1;
            same && single
                && next
                && linked(document, low.tokens.start, low.tokens.end, low.low, high.low)
                && !document.is(low.tokens.end, "or")
        });
        match all.last_mut().filter(|_| range) {
            Some(low) => {
                *low = Found {
                    tokens: low.tokens.start..high.tokens.end,
                    low: low.low,
                    high: Some(high.low),
                    rule: &RANGE,
                    ..high
                };
            }
            None => all.push(high),
        }
    }
    all
}

/// Joins feet and inches: "5 feet 2 inches" is one height.
pub(super) fn feet_and_inches(document: &Document<'_>, found: Vec<Found>) -> Vec<Found> {
    let mut all: Vec<Found> = Vec::with_capacity(found.len());
    for inches in found {
        let feet = all.last_mut().filter(|feet| {
            let gap = inches.tokens.start - feet.tokens.end.min(inches.tokens.start);
            let near = gap == 0 || (gap == 1 && matches!(document.word(feet.tokens.end), "and" | "," | "-"));
            let small = inches.low < Decimal::from(12)
                && inches.high.is_none()
                && feet.high.is_none()
                && feet.low.fract().is_zero();
            near && small && feet.unit == Some("[ft_i]") && inches.unit == Some("[in_i]")
        });
        match feet {
            Some(feet) => {
                feet.low += inches.low / Decimal::from(12);
                feet.tokens.end = inches.tokens.end;
            }
            None => all.push(inches),
        }
    }
    all
}

/// Finds measures that are said once more in another unit: "160 km (100 miles)".
pub(super) fn equivalents(document: &Document<'_>, mut all: Vec<Found>) -> Vec<Found> {
    for at in 1..all.len() {
        let (one, other) = (&all[at - 1], &all[at]);
        let near = other.tokens.start > one.tokens.end && other.tokens.start - one.tokens.end <= 3;
        let alike = one.dimension == other.dimension
            && !one.dimension.is_empty()
            && one.unit != other.unit
            && one.dimension != "share";
        if near && alike && matches!(document.word(one.tokens.end), "(" | "[" | "/") {
            all[at - 1].equivalent = Some(at);
        }
    }
    all
}
