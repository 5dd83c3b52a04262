//! Parts and multiples: per cent, fractions, "ten times more".

use super::{Context, Found, MULTIPLE, PERCENT, SHARE};
use crate::lexicon::closed::{self, Closed};
use crate::lexicon::unit::{self, Unit};
use crate::values::number::Form;

/// "4%", "around five percent", "0.5 percentage points".
pub(super) fn percent(context: &Context<'_, '_>) -> Option<Found> {
    let (at, _) = context.next();
    let (unit, end) = percent_at(context, at)?;
    let mut found = Found::new(context.number, &PERCENT).until(end);
    found.unit = Some(unit.code);
    found.dimension = "share";
    let start = found.tokens.start;
    let minus = matches!(context.before(1), "-" | "\u{2212}")
        && context.document.touches_previous(start)
        && !context.document.touches_previous(start - 1);
    if minus || context.before(1) == "minus" {
        found.low = -found.low;
        found.tokens.start -= 1;
    }
    if context.word(end) == "of" {
        found.of = context.chunker.whole(end);
        found.item = found.of.clone();
    } else if context.word(end) != "more" {
        found.item = context.chunker.phrase(end, true).map(|phrase| phrase.tokens);
    }
    Some(found)
}

fn percent_at(context: &Context<'_, '_>, at: usize) -> Option<(Unit, usize)> {
    let (word, next) = (context.word(at), context.word(at + 1));
    let hyphen = usize::from(next == "-");
    match word {
        "%" => Some((unit::symbol("%")?, at + 1)),
        "per" if next.eq_ignore_ascii_case("cent") => Some((unit::name("percent")?, at + 2)),
        "bps" => Some((unit::symbol("bps")?, at + 1)),
        "percentage" | "percent" | "basis" if context.word(at + 1 + hyphen).starts_with("point") => {
            let name = if word == "basis" { "basis points" } else { "percentage points" };
            Some((unit::name(name)?, at + 2 + hyphen))
        }
        _ => unit::name(word).filter(|unit| unit.dimension == "share").map(|unit| (unit, at + 1)),
    }
}

/// "a third of Russia's total", "half its staff", "one in five adults".
pub(super) fn share(context: &Context<'_, '_>) -> Option<Found> {
    let number = context.number;
    let end = number.tokens.end;
    let mut found = Found { unit: Some("ratio"), ..Found::new(number, &SHARE) };
    found.dimension = "share";
    if let Some(measured) =
        super::measure::measure(context).filter(|found| found.dimension != "share" && found.unit.is_some())
    {
        return Some(measured);
    }
    // "a year and a half"
    let added = context.before(1) == "and" && closed::class(context.before(2)) == Some(Closed::Time);
    let timed = super::count::is_time(context) || added;
    let said_in_one = context.document.is(end - 1, "half") || context.word(end) == "of";
    if timed || (context.before(1) == "other" && !said_in_one) {
        return None;
    }
    if matches!(
        context.word(end),
        "of" | "the" | "a" | "an" | "its" | "their" | "his" | "her" | "our" | "all" | "that" | "this"
    ) {
        found.of = context.chunker.whole(end);
        found.item = found.of.clone();
    } else {
        found.item = context.chunker.counted(end, false).map(|phrase| phrase.tokens);
    }
    Some(found)
}

/// "ten times more shells", "twice as many", "a 10-fold rise", "10x".
pub(super) fn multiple(context: &Context<'_, '_>) -> Option<Found> {
    let number = context.number;
    let (at, hyphen) = context.next();
    let compared = |at: usize| {
        matches!(
            context.word(at),
            "more"
                | "less"
                | "fewer"
                | "as"
                | "the"
                | "higher"
                | "greater"
                | "larger"
                | "bigger"
                | "faster"
                | "longer"
                | "better"
                | "lower"
                | "smaller"
                | "likelier"
                | "worse"
                | "stronger"
                | "its"
                | "their"
                | "that"
        )
    };
    let end = match context.word(at) {
        // A band may be called "Twice".
        "as" | "the" | "its" if number.form == Form::Twice && context.is_lower() => Some(number.tokens.end),
        _ if number.form == Form::Twice => None,
        "times" if compared(at + 1) => Some(at + 1),
        "fold" if hyphen || context.document.touches_previous(at) => Some(at + 1),
        "x" | "X" if context.document.touches_previous(at) && number.form == Form::Digits => Some(at + 1),
        _ => None,
    }?;
    let mut found = Found { unit: Some("ratio"), ..Found::new(number, &MULTIPLE).until(end) };
    found.dimension = "share";
    let noun = match (context.word(end), context.word(end + 1)) {
        ("as", "many" | "much") => end + 2,
        ("more" | "fewer" | "less" | "as", _) => end + 1,
        _ => end,
    };
    if matches!(context.word(end), "the" | "its" | "their" | "that") {
        found.of = context.chunker.whole(end);
        found.item = found.of.clone();
    } else {
        found.item = context.chunker.phrase(noun, false).map(|phrase| phrase.tokens);
    }
    Some(found)
}
