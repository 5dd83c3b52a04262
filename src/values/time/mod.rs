//! Dates, clock times, durations and sets, as TIMEX3.
//!
//! A sentence is scanned from left to right for what its words say ([`said`]), and that is then tied to the calendar
//! ([`resolve`]), so that a time may depend on those beside it and before it.

mod age;
mod attach;
mod clock;
mod count_or_year;
mod counted;
mod date;
mod duration;
mod length;
mod month;
mod period;
mod pick;
mod placed;
mod point;
mod published;
mod range;
mod relative;
mod resolve;
mod said;
mod scan;
mod set;
mod stage;
mod stretch;
mod tense;
mod uncounted;
mod unknown;
mod weekday;
mod year;

use super::number::Numbers;
use super::{Reading, Value};
use crate::lexicon::calendar::{Term, lookup};
use crate::rule::rules;
use crate::text::{Document, Sentence, Token, TokenKind};
pub(crate) use published::Calendar;
use resolve::Resolver;
use said::Mention;
use scan::Scanner;

rules! {
    /// Finds: a day of the calendar, with or without its year: "Feb. 7", "the 7th of May", "20 Nov 2019", "2024-02-07", "Christmas Eve"; each day of a list or range is one.
    /// Value: the day. Without a year, the one nearest to the publication that agrees with the sentence's tense.
    /// Misses on purpose: "03/04/2024", whose order depends on the country, and days that no calendar has.
    /// Example: "They met on Feb. 7." gives 2024-02-07 in an article of that month.
    DATE = "time/date";
    /// Finds: a month, with or without its year: "Nov. 2019", "in March", "March of last year".
    /// Value: the month. Without a year, the last such month before the publication, or the next where the sentence speaks of what is to come.
    /// Misses on purpose: "may" and "march" as verbs, April and June as first names.
    /// Example: "It was signed in October." gives 2024-10 in an article of November 2024.
    MONTH = "time/month";
    /// Finds: a year by itself, a fiscal year, two years in one: "in 2015", "the 2016 vote", "fiscal 2024", "2019/20".
    /// Value: the year, a fiscal year as the plain year.
    /// Misses on purpose: numbers of four digits that count or name something: "2000 people", "Boeing 2707".
    /// Example: "She retired in 2011." gives 2011.
    YEAR = "time/year";
    /// Finds: a day of the week, with the part of the day: "Thursday", "Friday night", "next Monday", "Thursday of last week".
    /// Value: the last such day up to the publication, or the coming one where the sentence speaks of what is to come.
    /// Misses on purpose: names such as "Black Friday" and "the Sunday Times".
    /// Example: "He spoke on Thursday." gives 2023-09-28 in an article of Friday 2023-09-29.
    WEEKDAY = "time/weekday";
    /// Finds: times told from the publication's day: "today", "last night", "this week", "two days ago", "last April".
    /// Value: the day, week, month or year that is meant.
    /// Misses on purpose: "in two days" where nothing says that it is still to come; that is a duration.
    /// Example: "Prices rose last month." gives 2022-05 in an article of June 2022.
    RELATIVE = "time/relative";
    /// Finds: times told from a date before them: "the same day", "a day before", "two years later", "an hour later".
    /// Value: counted from the last date told; a date that only names a thing ("the November 27 deal") does not count beyond its sentence.
    /// Misses on purpose: "the day before the vote", whose day the words do not tell.
    /// Example: "They met on May 5 and signed the next day." gives 2022-05-06.
    ANCHORED = "time/anchored";
    /// Finds: clock times: "7:37 p.m.", "0930 UTC", "noon", "three o'clock", and the day beside them.
    /// Value: the hour and minute, on the day that the sentence tells; the offset where the zone has only one.
    /// Misses on purpose: scores, ratios, and times of a race, which are durations.
    /// Example: "It opens at 9 a.m. on May 5." gives 2024-05-05T09:00.
    CLOCK = "time/clock";
    /// Finds: lengths of time: "two years", "18 months", "half an hour", "the past year and a half", "several weeks".
    /// Value: the length; what is not told is X: PXW.
    /// Misses on purpose: ages ("45-year-old"), and "a year" as a rate ("a million a year").
    /// Example: "It lasted three hours." gives PT3H.
    DURATION = "time/duration";
    /// Finds: times that come again: "every day", "each Tuesday", "Sundays", "annually".
    /// Value: how far apart they lie, or the weekday: P1D, XXXX-WXX-2.
    /// Misses on purpose: rates, which belong to their amount: "2,000 shells per day".
    /// Example: "They train every week." gives P1W.
    SET = "time/set";
    /// Finds: quarters, half-years, seasons, decades, centuries: "the third quarter", "Q3 2024", "summer 2023", "the 1990s".
    /// Value: 2024-Q3, 2019-H1, 2023-SU, 199, 18.
    /// Misses on purpose: a season as a habit: "in summer".
    /// Example: "Sales fell in the first half of 2019." gives 2019-H1.
    PERIOD = "time/period";
    /// Finds: words for the present, the near past and the near future: "now", "recently", "soon".
    /// Value: PRESENT_REF, PAST_REF or FUTURE_REF.
    /// Misses on purpose: "already", "then", "former" and the like, which tell hardly a time.
    /// Example: "It is now empty." gives PRESENT_REF.
    REFERENCE = "time/reference";
}

/// Reads the times.
pub(crate) fn read(document: &Document<'_>, numbers: &Numbers, calendar: &Calendar) -> Vec<Value> {
    let term = |token: &Token| match token.kind {
        TokenKind::Word => lookup(document.words(token.span)),
        _ => Term::None,
    };
    let terms: Vec<_> = document.tokens().iter().map(term).collect();
    let mut resolver = Resolver::new(document, calendar.published());
    let mut values = Vec::new();
    let mut mentions = Vec::new();
    for sentence in document.sentences() {
        mentions.clear();
        Scanner::new(document, &terms, Some(numbers), sentence.tokens.clone()).scan(&mut mentions);
        if !mentions.is_empty() {
            add(document, sentence, &mentions, &mut resolver, &mut values);
        }
    }
    values
}

/// Adds the values of a sentence's times.
fn add(
    document: &Document<'_>,
    sentence: &Sentence,
    mentions: &[Mention],
    resolver: &mut Resolver<'_, '_>,
    values: &mut Vec<Value>,
) {
    let resolved = resolver.sentence(sentence, mentions);
    for (mention, resolved) in mentions.iter().zip(resolved) {
        let Some((kind, value)) = resolved else { continue };
        values.push(Value {
            span: document.span(mention.tokens.clone()),
            tokens: mention.tokens.clone(),
            rule: mention.rule,
            reading: Reading::Time { kind, value, modifier: mention.modifier },
        });
    }
}
