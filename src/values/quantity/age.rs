//! Ages: "a 45-year-old man", "aged 5", "Jane Doe, 34, said".

use rust_decimal::Decimal;

use super::{AGE, Context, Found};
use crate::lexicon::closed::{self, Closed};
use crate::lexicon::words::is_capitalized;
use crate::text::TokenKind;
use crate::values::number::Form;

/// The age at this number.
pub(super) fn read(context: &Context<'_, '_>) -> Option<Found> {
    let number = context.number;
    let likely = number.low < Decimal::from(130)
        && matches!(number.form, Form::Digits | Form::Words)
        && !number.scaled;
    let end = if likely {
        years_old(context).or_else(|| aged(context)).or_else(|| apposed(context))
    } else {
        None
    }?;
    Some(Found { unit: Some("a"), ..Found::new(number, &AGE).until(end) })
}

/// "45-year-old", "45 years old", "45 years of age".
fn years_old(context: &Context<'_, '_>) -> Option<usize> {
    let (at, _) = context.next();
    if !matches!(context.word(at), "year" | "years" | "yr" | "Year") {
        return None;
    }
    let next = at + 1 + usize::from(context.word(at + 1) == "-");
    match (context.word(next), context.word(next + 1)) {
        ("old" | "olds" | "Old", _) => Some(next + 1),
        ("of", "age") => Some(next + 2),
        _ => None,
    }
}

/// "aged 5", "age 45", "ages 5 to 11", "at the age of 80".
fn aged(context: &Context<'_, '_>) -> Option<usize> {
    let said = match context.before(1) {
        "aged" | "Aged" | "age" | "ages" => true,
        "of" => matches!(context.before(2), "age" | "ages"),
        "at" => {
            matches!(context.before(2), "dies" | "died" | "dead" | "Dies" | "Dead")
                && context.number.form == Form::Digits
        }
        "and" | "to" | "or" => matches!(context.before(3), "aged" | "ages"),
        "was" | "is" | "turned" | "turns" | "be" => is_of_person(context),
        "over" | "under" | "above" | "below" | "between" | "least" => {
            matches!(context.before(2), "aged" | "age" | "ages")
        }
        _ => false,
    };
    said.then_some(context.number.tokens.end)
}

/// "He was 85."
fn is_of_person(context: &Context<'_, '_>) -> bool {
    let number = context.number;
    let who = if context.before(1) == "be" { context.before(3) } else { context.before(2) };
    let end = context.word(number.tokens.end);
    let closed = matches!(end, "." | "," | "when" | "at" | "and" | ";") || end.is_empty();
    let person = matches!(who, "he" | "He" | "she" | "She" | "I" | "who")
        || (is_capitalized(who)
            && who.len() > 3
            && !matches!(who, "This" | "That" | "There" | "Total" | "Toll"));
    person
        && closed
        && number.form == Form::Digits
        && number.low >= Decimal::TEN
        && number.low.fract().is_zero()
}

/// "Jane Doe, 34, said".
fn apposed(context: &Context<'_, '_>) -> Option<usize> {
    let number = context.number;
    let end = number.tokens.end;
    let plain = number.form == Form::Digits
        && number.high.is_none()
        && number.low.fract().is_zero()
        && number.tokens.len() == 1;
    let closed = matches!(context.word(end), "," | "." | ";" | ")") || context.word(end).is_empty();
    if !plain || !closed || context.before(1) != "," || number.low < Decimal::ONE || number.named {
        return None;
    }
    let name = context.before(2);
    let full = is_capitalized(name)
        && (is_capitalized(context.before(3)) || context.before(3) == ".")
        && number
            .tokens
            .start
            .checked_sub(2)
            .is_some_and(|at| context.document.kind(at) == Some(TokenKind::Word));
    let dated = matches!(closed::class(name), Some(Closed::Calendar | Closed::Time | Closed::Stop))
        || name.ends_with('.');
    let more = context.neighbours[1].is_some_and(|next| next.tokens.start == end + 1);
    (full && !dated && !more).then_some(end)
}
