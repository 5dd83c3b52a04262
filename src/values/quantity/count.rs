//! Counts: "143 buildings", "five dead", "36 in North Cotabato".

use rust_decimal::Decimal;

use super::{COUNT, Context, Found};
use crate::lexicon::closed::{self, Closed};
use crate::lexicon::number;
use crate::text::TokenKind;
use crate::values::number::{Form, Number};

/// Whether the number belongs to a date, a clock time or a duration.
pub(super) fn is_time(context: &Context<'_, '_>) -> bool {
    let number = context.number;
    let (at, hyphen) = context.next();
    let class = |word: &str| closed::class(word);
    let unit = past_bound(context, at, hyphen).unwrap_or(at);
    let timed = class(context.word(unit)) == Some(Closed::Time)
        && !(context.word(unit) == "second" && number.low > Decimal::ONE && !hyphen);
    let day = number.low <= Decimal::from(31) && number.form == Form::Digits;
    let calendar = |word: &str| class(word) == Some(Closed::Calendar) && !word.ends_with("day");
    let dated = day
        && (calendar(context.before(1))
            || calendar(context.word(number.tokens.end)) && context.word(number.tokens.end) != "may");
    timed || dated
}

/// The token after "+", "-odd", "or more" behind the number: "30+ years", "40-odd guests", "ten or more days".
fn past_bound(context: &Context<'_, '_>, at: usize, hyphen: bool) -> Option<usize> {
    match (context.word(at), context.word(at + 1)) {
        ("+", _) => Some(at + 1),
        ("plus" | "odd" | "some", _) if hyphen => Some(at + 1 + usize::from(context.word(at + 1) == "-")),
        ("or", "so" | "more" | "less" | "fewer") => Some(at + 2),
        _ => None,
    }
}

/// The count at this number.
pub(super) fn count(context: &Context<'_, '_>) -> Option<Found> {
    let number = context.number;
    let one = number.low == Decimal::ONE && number.high.is_none();
    let (at, hyphen) = context.next();
    let (at, hyphen) = past_bound(context, at, hyphen).map_or((at, hyphen), |at| (at, false));
    if hyphen && !is_counting_hyphen(context, at) || is_glued(context) || context.before(1) == "per" {
        return None;
    }
    // "net-zero", "one of our allies": neither counts anything.
    if number.low.is_zero() && context.before(1) == "-" || one && context.word(at) == "of" {
        return None;
    }
    let phrase = context.chunker.counted(at, one || hyphen);
    if phrase.as_ref().is_some_and(|phrase| context.chunker.is_time(phrase)) {
        return None;
    }
    let item = phrase
        .map(|phrase| if hyphen { phrase.tokens.start..phrase.tokens.start + 1 } else { phrase.tokens });
    let said = match number.form {
        Form::Words if one => {
            item.is_some() && is_counted_one(context, item.as_ref().map_or(at, |item| item.end))
        }
        Form::Words => item.is_some() || is_bare_count(context),
        _ => item.is_some() || !is_odd_digit(context),
    };
    said.then(|| {
        let mut found = Found::new(number, &COUNT);
        if context.word(number.tokens.end) == "of" && !hyphen {
            found.of = item
                .as_ref()
                .filter(|_| number.form != Form::Share)
                .map(|item| number.tokens.end + 1..item.end);
        }
        found.item = item;
        found
    })
}

/// "a nine-member panel" counts members, "two-way talks" nothing.
fn is_counting_hyphen(context: &Context<'_, '_>, at: usize) -> bool {
    let word = context.word(at);
    let idle = matches!(
        word,
        "way"
            | "fold"
            | "time"
            | "dimensional"
            | "figure"
            | "off"
            | "on"
            | "in"
            | "to"
            | "and"
            | "out"
            | "up"
            | "size"
            | "term"
            | "tier"
            | "star"
            | "level"
            | "plus"
            | "odd"
            | "some"
            | "strong"
            | "pronged"
            | "part"
            | "bedroom"
            | "wheeler"
            | "century"
            | "speed"
            | "digit"
            | "track"
            | "day"
            | "sided"
            | "party"
            | "handed"
            | "class"
            | "tiered"
            | "ranked"
            | "seed"
    );
    context.document.kind(at) == Some(TokenKind::Word)
        && word.len() > 2
        && !idle
        && number::word(word).is_none()
        && !word.ends_with("ed")
        && context.number.low > Decimal::ONE
}

/// "one" counts where it is contrasted or counted: "at least one person", "two missiles or one bomb", "one man".
fn is_counted_one(context: &Context<'_, '_>, end: usize) -> bool {
    let head = context.word(end.saturating_sub(1));
    let person = matches!(
        head,
        "person"
            | "man"
            | "woman"
            | "child"
            | "boy"
            | "girl"
            | "soldier"
            | "officer"
            | "policeman"
            | "civilian"
            | "student"
            | "worker"
            | "passenger"
            | "patient"
            | "dead"
            | "injured"
            | "killed"
            | "missing"
            | "hostage"
            | "suspect"
            | "adult"
            | "teenager"
            | "firefighter"
            | "driver"
            | "pilot"
            | "death"
            | "case"
            | "injury"
            | "casualty"
            | "abstention"
            | "vote"
            | "goal"
            | "resident"
    );
    let bounded = matches!(context.before(1), "least" | "only" | "just" | "than" | "exactly" | "about");
    let near = |other: Option<&Number>| {
        other.is_some_and(|other| {
            let same = other.sentence == context.number.sentence && !other.named && other.form != Form::Share;
            let gap = other.tokens.start.abs_diff(context.number.tokens.start);
            same && gap <= 12 && other.low.fract().is_zero()
        })
    };
    let listed = matches!(context.before(1), "and" | "or" | ",") && context.neighbours.into_iter().any(near);
    let idle = matches!(
        context.before(1),
        "the" | "this" | "that" | "no" | "any" | "every" | "each" | "another" | "number"
    ) || matches!(
        head,
        "thing"
            | "way"
            | "point"
            | "reason"
            | "hand"
            | "side"
            | "such"
            | "place"
            | "time"
            | "step"
            | "part"
            | "example"
            | "area"
    );
    (person || bounded || listed) && !idle
}

/// Whether a number word that counts nothing named is a count all the same: "from five to six".
fn is_bare_count(context: &Context<'_, '_>) -> bool {
    let number = context.number;
    let pronoun = matches!(
        context.before(1),
        "The"
            | "These"
            | "Those"
            | "All"
            | "Both"
            | "the"
            | "these"
            | "those"
            | "all"
            | "both"
            | "other"
            | "last"
            | "first"
            | "next"
            | "any"
            | "every"
            | "each"
            | "us"
            | "you"
            | "them"
            | "our"
            | "their"
            | "his"
            | "her"
            | "its"
            | "number"
            | "by"
            | "top"
    );
    let zero = number.low.is_zero();
    let joined = context.word(number.tokens.end) == "-" || context.before(1) == "-";
    let casual = number.low < Decimal::TEN
        && matches!(context.word(number.tokens.end), "or" | "and" | "of" | "," | "." | "")
        && !matches!(
            context.before(1),
            "to" | "killed" | "least" | "than" | "all" | "about" | "of" | "and" | "from" | "total"
        );
    !pronoun && !zero && !joined && !casual
}

/// "5G", "3D": letters stuck to digits that are no unit.
fn is_glued(context: &Context<'_, '_>) -> bool {
    let end = context.number.tokens.end;
    let stuck = context.chunker.sentence.contains(&end) && context.document.touches_previous(end);
    let cited = matches!(
        context.word(end),
        "U.S.C." | "USC" | "CFR" | "C.F.R." | "Stat" | "Stat." | "F.3d" | "GMT" | "UTC"
    );
    cited
        || stuck && context.document.kind(end) == Some(TokenKind::Word) && context.number.form == Form::Digits
}

/// Digits without a noun that are no count: clock hours, list marks, coordinates, bare digits between marks.
fn is_odd_digit(context: &Context<'_, '_>) -> bool {
    let number = context.number;
    let end = number.tokens.end;
    let stuck = |at: usize| context.chunker.sentence.contains(&at) && context.document.touches_previous(at);
    let bracketed = matches!(context.before(1), "(" | "[") && matches!(context.word(end), ")" | "]");
    let alone = number.sentence.len() <= number.tokens.len() + 1;
    let slashed = matches!(context.before(1), "/" | "\\" | "#" | "@" | "№") || context.word(end) == "/";
    bracketed || alone || slashed || context.word(end) == ":" && stuck(end)
}
