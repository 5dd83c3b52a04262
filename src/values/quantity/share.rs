//! Parts and multiples: per cent, fractions, "ten times more".

use super::{Context, Found, MULTIPLE, PERCENT, SHARE};
use crate::lexicon::closed::{self, Closed};
use crate::lexicon::unit::{self, Unit};
use crate::text::TokenKind;
use crate::values::number::Form;

/// "4%", "around five percent", "0.5 percentage points".
pub(super) fn percent(context: &Context<'_, '_>) -> Option<Found> {
    if let Some(found) = percent_of(context) {
        return Some(found);
    }
    let (at, _) = context.next();
    // "three-quarters of a percentage point"
    let parted = context.number.form == Form::Share
        && context.word(at) == "of"
        && matches!(context.word(at + 1), "a" | "one" | "1");
    let at = if parted { at + 2 } else { at };
    let (unit, end) = percent_at(context, at)?;
    let mut found = Found::new(context.number, &PERCENT).until(end);
    found.unit = Some(unit.code);
    found.dimension = "share";
    found.negate(context);
    if context.word(end) == "of" {
        found.of = context.chunker.whole(end);
        found.item = found.of.clone();
    } else if context.word(end) != "more" {
        found.item = context.chunker.phrase(end, true).map(|phrase| phrase.tokens);
    }
    Some(found)
}

/// "a percentage of 22": the word stands first, and nothing is counted behind.
fn percent_of(context: &Context<'_, '_>) -> Option<Found> {
    let number = context.number;
    let percent = matches!(context.before(2), "percent" | "percents" | "percentage" | "cent")
        && context.before(1) == "of";
    let start = number.tokens.start.checked_sub(if context.before(2) == "cent" { 3 } else { 2 })?;
    let counted = start.checked_sub(1).is_some_and(|at| context.document.kind(at) == Some(TokenKind::Number));
    let end = number.tokens.end;
    let alone = context.word(end).is_empty() || matches!(context.word(end), "." | "," | ";");
    (percent && alone && !counted).then(|| {
        let mut found = Found { unit: Some("%"), dimension: "share", ..Found::new(number, &PERCENT) };
        found.tokens.start = start;
        found
    })
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
        // Without its "of", a third is an ordinal.
        if found.of.is_some() && context.word(end) == "of" {
            found.tokens.end = end + 1;
        }
    } else {
        // "half witnessed it": who did so is not named.
        let acts = context.word(end).ends_with("ed") && !context.word(end).ends_with("eed");
        found.item = context.chunker.counted(end, false).filter(|_| !acts).map(|phrase| phrase.tokens);
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
