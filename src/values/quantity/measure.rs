//! Numbers with a unit of measure, and magnitudes.

use rust_decimal::Decimal;

use super::{Context, Found, MAGNITUDE, MEASURE};
use crate::lexicon::unit::{self, Unit};
use crate::lexicon::words::is_capitalized;
use crate::values::number::Form;

/// "160 km", "155-millimeter artillery", "500 tons of grain".
pub(super) fn measure(context: &Context<'_, '_>) -> Option<Found> {
    let number = context.number;
    let (at, hyphen) = context.next();
    let (unit, mut end) = unit_at(context, at, hyphen)?;
    if unit.dimension == "share" {
        return None;
    }
    let mut unit = unit;
    if let Some((speed, after)) = speed(context, unit, end) {
        (unit, end) = (speed, after);
    }
    let mut found = Found::new(number, &MEASURE).until(end);
    found.unit = Some(unit.code);
    found.dimension = unit.dimension;
    let singular = !context.word(end - 1).ends_with('s') && context.word(end - 1) != "feet";
    if context.word(end) == "of"
        && matches!(unit.dimension, "mass" | "volume" | "area")
        && context.word(end + 1) != "per"
    {
        let what = context.chunker.phrase(end + 1, false).or_else(|| context.chunker.counted(end, false));
        found.item = what.map(|phrase| end - 1..phrase.tokens.end);
    } else if unit.dimension == "volume" && found.item.is_none() {
        found.item = Some(end - 1..end);
    } else if hyphen || is_caliber(context, end) || (singular && context.word(end - 1).len() > 3) {
        found.item = context.chunker.phrase(end, false).map(|phrase| phrase.tokens);
    }
    found.negate(context);
    Some(found)
}

/// "5.56mm rounds": a symbol stuck to the digits, and a noun right behind it.
fn is_caliber(context: &Context<'_, '_>, end: usize) -> bool {
    let stuck = end == context.number.tokens.end + 1 && context.document.touches_previous(end - 1);
    stuck && context.chunker.is_plural(end)
}

/// The unit at this token and the token after it.
fn unit_at(context: &Context<'_, '_>, at: usize, hyphen: bool) -> Option<(Unit, usize)> {
    let stuck = context.document.touches_previous(at) && !hyphen;
    let word = context.word(at);
    if word == "°" {
        return Some(match context.word(at + 1) {
            "C" | "Celsius" => (unit::name("celsius")?, at + 2),
            "F" | "Fahrenheit" => (unit::name("fahrenheit")?, at + 2),
            _ => (unit::symbol("°")?, at + 1),
        });
    }
    let digits = context.number.form == Form::Digits;
    // At the end of a sentence the tokenizer takes "C." for an initial.
    if digits && stuck && matches!(word, "C" | "F" | "C." | "F.") {
        return Some((unit::name(if word.starts_with('C') { "celsius" } else { "fahrenheit" })?, at + 1));
    }
    let squared =
        matches!(context.word(at + 1), "²" | "2" | "³" | "3") && context.document.touches_previous(at + 1);
    if let Some(unit) =
        unit::symbol(word).filter(|_| digits && (stuck || word.chars().count() > 1) && !squared)
    {
        return Some((unit, at + 1));
    }
    // "23 m)" and "23 m long" are metres; elsewhere a lone letter may be anything.
    let sized = matches!(
        context.word(at + 1),
        ")" | "," | "." | ";" | "long" | "tall" | "high" | "deep" | "wide" | "above" | "below" | "away"
    );
    if word == "m" && digits && !hyphen && sized {
        return Some((unit::symbol("m")?, at + 1));
    }
    let inches = word == "in" && digits && matches!(context.before(1), "ft" | "foot" | "feet");
    if inches {
        return Some((unit::name("inches")?, at + 1));
    }
    named(context, at)
}

/// The longest unit name at this token.
fn named(context: &Context<'_, '_>, at: usize) -> Option<(Unit, usize)> {
    let mut words = String::new();
    let mut found = None;
    // "sq. ft." is cut at its stops.
    if matches!(context.word(at), "sq" | "sq.") {
        let at = at + 1 + usize::from(context.word(at + 1) == ".");
        let unit = unit::name(&format!("sq {}", context.word(at).trim_end_matches('.')))?;
        return Some((unit, at + 1));
    }
    for end in at + 1..=at + 5 {
        let word = context.word(end - 1);
        if word.is_empty() || words.len() + word.len() > 24 || (word == "-" && end == at + 1) {
            break;
        }
        words += if words.is_empty() || word == "-" || words.ends_with('-') { "" } else { " " };
        words += word;
        if let Some(unit) = unit::name(&words) {
            found = Some((unit, end));
        }
    }
    let (unit, end) = found?;
    let word = context.word(at);
    let name = is_capitalized(word) && is_capitalized(context.word(end)) && end == at + 1;
    // "five stone walls", "three cups": cups are won, stones are thrown.
    let doubtful = end == at + 1
        && (matches!(word, "stone" | "bits" | "bit" | "cups" | "cup" | "yards" | "degrees")
            && context.number.form == Form::Words
            && context.number.low < Decimal::from(20)
            && word != "yards"
            && word != "degrees");
    // "five foot soldiers", "two feet" are both read; a foot in the plural is none.
    (!name && !doubtful).then_some((unit, end))
}

/// "kilometers per hour", "miles an hour": a length by time.
fn speed(context: &Context<'_, '_>, unit: Unit, end: usize) -> Option<(Unit, usize)> {
    if unit.dimension != "length" || !matches!(context.word(end), "per" | "an" | "a" | "/") {
        return None;
    }
    let by = match context.word(end + 1) {
        "hour" | "hr" | "h" => "hour",
        "second" | "s" | "sec" => "second",
        _ => return None,
    };
    let name = match (unit.code, by) {
        ("km", "hour") => "kilometers per hour",
        ("[mi_i]", "hour") => "miles per hour",
        ("m", "second") => "meters per second",
        ("[ft_i]", "second") => "feet per second",
        _ => return None,
    };
    Some((unit::name(name)?, end + 2))
}

/// "magnitude 6.3", "a magnitude of 4.0".
pub(super) fn magnitude(context: &Context<'_, '_>) -> Option<Found> {
    let number = context.number;
    let back = match (context.before(1), context.before(2)) {
        ("magnitude" | "Magnitude", _) => 1,
        ("of" | "-", "magnitude" | "Magnitude") => 2,
        ("a", _) if context.before(2) == "magnitude" => 2,
        _ => return None,
    };
    let at = number.tokens.start - back;
    // "magnitude 6.3 earthquake" names the thing behind the number.
    let end = context.chunker.phrase(number.tokens.end, true).map_or(at + 1, |phrase| phrase.tokens.end);
    Some(Found { item: Some(at..end), ..Found::new(number, &MAGNITUDE) })
}
