//! Values and slots in plain words, for the formats that people read.

use serde::Serialize;

use super::article::Article;
use crate::analysis::{Amount, Bound, Certainty, Fact, Ref, Span, Value};

/// A slot of a fact that the text fills: its name, and what stands in it.
pub(crate) struct Slot {
    pub(crate) name: &'static str,
    pub(crate) words: String,
}

/// The word that the contract has for a variant without fields, such as `at-least`.
pub(crate) fn word(variant: impl Serialize) -> String {
    match serde_json::to_value(variant) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}

/// Words on one line, with single blanks between them.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A value as a person reads it: "at most 1,500,000,000 EUR", "2,000 shells per day", "before 2024-03".
pub(crate) fn value(value: &Value) -> String {
    match value {
        Value::Money(money) => amount(&money.amount, Some(&money.currency)),
        Value::Quantity(quantity) => {
            let unit = quantity.unit.as_deref().filter(|&unit| unit != "ratio");
            let item = quantity.item.as_ref().map(|item| one_line(&item.text));
            amount(&quantity.amount, unit.or(item.as_deref()))
        }
        Value::Time(time) => {
            let modifier = time.modifier.map(word).unwrap_or_default().replace('-', " ");
            format!("{modifier} {}", time.value).trim_start().to_owned()
        }
    }
}

fn amount(amount: &Amount, unit: Option<&str>) -> String {
    let bound = match amount.bound {
        Bound::Exact | Bound::Range => String::new(),
        bound => word(bound).replace('-', " ") + " ",
    };
    let high = amount.high.as_deref().map(|high| format!("–{}", digits(high))).unwrap_or_default();
    let unit = unit.map(|unit| format!(" {unit}")).unwrap_or_default();
    let per = amount.per.as_deref().map(|per| format!(" per {per}")).unwrap_or_default();
    format!("{bound}{}{high}{unit}{per}", digits(&amount.amount))
}

/// A decimal with commas between its thousands; what is no decimal stays as it is.
fn digits(number: &str) -> String {
    let (sign, rest) = number.strip_prefix('-').map_or(("", number), |rest| ("-", rest));
    let (whole, fraction) = rest.split_once('.').map_or((rest, None), |(whole, rest)| (whole, Some(rest)));
    let only_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !only_digits(whole) || !fraction.is_none_or(only_digits) {
        return number.to_owned();
    }
    let mut grouped = String::from(sign);
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped + &fraction.map(|fraction| format!(".{fraction}")).unwrap_or_default()
}

/// A TIMEX3 value where it is a year, month, day or minute of the calendar, all of it known: then ISO 8601 too.
pub(crate) fn calendar(value: &str) -> Option<&str> {
    const SHAPE: &[u8] = b"dddd-dd-ddTdd:dd";
    let fits = matches!(value.len(), 4 | 7 | 10 | 16)
        && value
            .bytes()
            .zip(SHAPE)
            .all(|(byte, &sign)| if sign == b'd' { byte.is_ascii_digit() } else { byte == sign });
    fits.then_some(value)
}

/// The same where a whole day is known.
pub(crate) fn day(value: &str) -> Option<&str> {
    calendar(value)?.get(..10)
}

/// The slots of a fact that the text fills, in the order in which they are told.
pub(crate) fn slots(article: &Article<'_>, fact: &Fact) -> Vec<Slot> {
    let mut slots = Slots { article, all: Vec::new() };
    match fact {
        Fact::Statement(fact) => {
            slots.refer("speaker", fact.speaker.as_ref());
            slots.words("cue", fact.cue.as_ref());
            slots.refer("to", fact.addressee.as_ref());
        }
        Fact::Commitment(fact) => {
            slots.refer("giver", fact.giver.as_ref());
            slots.refer("receiver", fact.receiver.as_ref());
            slots.words("what", Some(&fact.what));
            slots.values("amount", &fact.amounts);
            slots.push("status", word(fact.status));
            slots.values("when", fact.when.as_slice());
            slots.values("deadline", fact.deadline.as_slice());
            slots.refer("through", fact.through.as_ref());
        }
        Fact::Meeting(fact) => {
            slots.refer("participants", &fact.participants);
            slots.refer("place", fact.place.as_ref());
            slots.values("when", fact.when.as_slice());
            slots.words("topics", &fact.topics);
        }
        Fact::Event(fact) => {
            slots.refer("agent", fact.agent.as_ref());
            slots.words("what", Some(&fact.trigger));
            slots.refer("object", fact.object.as_ref());
            slots.refer("place", fact.place.as_ref());
            slots.values("when", fact.when.as_slice());
            slots.values("amount", &fact.amounts);
            slots.push("reality", word(fact.reality));
        }
        Fact::Comparison(fact) => {
            slots.words("compared", Some(&fact.left));
            slots.push("relation", fact.relation.replace('-', " "));
            slots.values("by", fact.by.as_slice());
            slots.words("with", fact.right.as_ref());
        }
    }
    if let Some(attribution) = &fact.base().attribution {
        slots.refer("according to", Some(&attribution.source));
        slots.refer("via", attribution.via.as_ref());
    }
    if fact.base().certainty != Certainty::Asserted {
        slots.push("certainty", word(fact.base().certainty));
    }
    slots.all
}

struct Slots<'a, 'd> {
    article: &'a Article<'d>,
    all: Vec<Slot>,
}

impl Slots<'_, '_> {
    fn push(&mut self, name: &'static str, words: String) {
        if !words.is_empty() {
            self.all.push(Slot { name, words });
        }
    }

    fn refer<'r>(&mut self, name: &'static str, given: impl IntoIterator<Item = &'r Ref>) {
        let words =
            given.into_iter().map(|given| one_line(self.article.name(given))).collect::<Vec<_>>().join(", ");
        self.push(name, words);
    }

    fn words<'r>(&mut self, name: &'static str, spans: impl IntoIterator<Item = &'r Span>) {
        let words = spans.into_iter().map(|span| one_line(&span.text)).collect::<Vec<_>>().join("; ");
        self.push(name, words);
    }

    fn values(&mut self, name: &'static str, ids: &[String]) {
        let words =
            ids.iter().filter_map(|id| self.article.value(id)).map(value).collect::<Vec<_>>().join("; ");
        self.push(name, words);
    }
}

#[cfg(test)]
mod tests {
    use super::{calendar, day, digits};

    #[test]
    fn only_what_is_known_of_the_calendar_is_a_date() {
        for known in ["2024", "2024-02", "2024-02-07", "2024-02-07T09:30"] {
            assert_eq!(calendar(known), Some(known));
        }
        for open in ["XXXX-02-07", "2024-W05", "2024-Q3", "PRESENT_REF", "P2Y", "2024-02-07TMO", "", "202é"]
        {
            assert_eq!(calendar(open), None, "{open}");
        }
        assert_eq!((day("2024-02-07T09:30"), day("2024-02")), (Some("2024-02-07"), None));
    }

    #[test]
    fn thousands_are_set_apart() {
        for (number, shown) in
            [("1500000000", "1,500,000,000"), ("-12345.678", "-12,345.678"), ("100", "100"), ("=1+1", "=1+1")]
        {
            assert_eq!(digits(number), shown);
        }
    }
}
