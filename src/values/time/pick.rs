//! Which year, or which week, is meant where the words leave it open: what lies near the publication and agrees with the
//! sentence's tense.

use jiff::civil::Date;

use super::point::{add_days, day_of_week, easter, monday, nth_weekday};
use super::said::{Holiday, Pick};
use super::tense::Tense;
use crate::analysis::Modifier;
use crate::lexicon::calendar::Season;

/// What is known around an open date.
pub(super) struct Around {
    pub(super) published: Option<Date>,
    pub(super) tense: Option<Tense>,
    pub(super) modifier: Option<Modifier>,
}

impl Around {
    /// Where the words point, with what "since" and "by" add to the tense.
    fn tense(&self) -> Option<Tense> {
        match (self.modifier, self.tense) {
            (Some(Modifier::Since), _) => Some(Tense::Past),
            (Some(Modifier::Before | Modifier::Until), None) => Some(Tense::Future),
            (_, tense) => tense,
        }
    }

    /// How much farther a date may seem on the side that the tense speaks against: before and after the publication.
    fn weights(&self) -> (i64, i64) {
        match self.tense() {
            _ if matches!(self.modifier, Some(Modifier::Until | Modifier::Before)) => (2, 1),
            Some(Tense::Future) => (12, 1),
            Some(Tense::Past) => (1, 5),
            Some(Tense::Leaning) | None => (1, 2),
        }
    }
}

/// The day of the year in question, for a date without a year.
pub(super) fn day(date_of: impl Fn(i16) -> Option<Date>, pick: Pick, around: Around) -> Option<Date> {
    let published = around.published?;
    let year = published.year();
    let years = [year - 1, year, year + 1];
    let days = |date: Date| i64::from((date - published).get_days());
    let before = years.iter().rev().filter_map(|&year| date_of(year)).find(|&date| date < published);
    let after = years.iter().filter_map(|&year| date_of(year)).find(|&date| date > published);
    match pick {
        Pick::Last | Pick::Recent => before,
        Pick::Next | Pick::Coming => after,
        Pick::This => date_of(year),
        _ => {
            if date_of(year) == Some(published) {
                return Some(published);
            }
            let weights = around.weights();
            let back = before.map(|date| (-days(date) * weights.0, date));
            let ahead = after.map(|date| (days(date) * weights.1, date));
            back.into_iter().chain(ahead).min_by_key(|&(distance, _)| distance).map(|(_, date)| date)
        }
    }
}

/// The year of a month without one.
pub(super) fn month(month: i8, pick: Pick, around: Around) -> Option<i16> {
    let published = around.published?;
    let year = published.year();
    let ahead = i64::from((month - published.month()).rem_euclid(12));
    let this = if month == published.month() { year } else { 0 };
    let before = if month < published.month() { year } else { year - 1 };
    let after = if month > published.month() { year } else { year + 1 };
    let year = match pick {
        Pick::Last | Pick::Recent => before,
        Pick::Next | Pick::Coming => after,
        Pick::This => year,
        _ if this != 0 => this,
        _ => {
            let weights = match (around.modifier, around.tense()) {
                (Some(Modifier::Until | Modifier::Before), _) => (2, 1),
                (_, Some(Tense::Future)) => (8, 1),
                (_, Some(Tense::Past)) => (1, 24),
                (_, Some(Tense::Leaning) | None) => (1, 8),
            };
            if (12 - ahead) * weights.0 <= ahead * weights.1 { before } else { after }
        }
    };
    Some(year)
}

/// The year of a quarter or half-year without one: the last that had begun, or the one to come.
pub(super) fn part_of_year(first_month: i8, months: i8, around: Around) -> Option<i16> {
    let published = around.published?;
    let begun = first_month <= published.month();
    let over = first_month + months <= published.month();
    Some(match around.tense() {
        Some(Tense::Future) if over => published.year() + 1,
        Some(Tense::Future) => published.year(),
        _ if begun => published.year(),
        _ => published.year() - 1,
    })
}

/// The year in which the season began.
pub(super) fn season(season: Season, pick: Pick, around: Around) -> Option<i16> {
    let published = around.published?;
    let (year, month) = (published.year(), published.month());
    let first = season.first_month();
    let months =
        |candidate: i16| (i32::from(year) - i32::from(candidate)) * 12 + i32::from(month) - i32::from(first);
    let begun = if month >= first { year } else { year - 1 };
    let over = if months(begun) >= 3 { begun } else { begun - 1 };
    let next = begun + 1;
    Some(match pick {
        Pick::Last | Pick::Recent => over,
        Pick::Next | Pick::Coming => next,
        Pick::This if months(begun) < 3 => begun,
        Pick::This => year,
        _ if months(begun) < 3 => begun,
        _ => match around.tense() {
            Some(Tense::Future) => next,
            _ => begun,
        },
    })
}

/// The day of a weekday.
pub(super) fn weekday(number: i8, pick: Pick, around: Around) -> Option<Date> {
    let published = around.published?;
    let today = published.weekday().to_monday_one_offset();
    let back = i64::from((today - number).rem_euclid(7));
    let ahead = i64::from((number - today).rem_euclid(7));
    let whole = |days: i64| if days == 0 { 7 } else { days };
    match pick {
        Pick::Nearest if matches!(around.tense(), Some(Tense::Future | Tense::Leaning)) => {
            add_days(published, ahead)
        }
        Pick::Last => in_week(published, -1, number),
        Pick::Next => in_week(published, 1, number),
        Pick::Recent => add_days(published, -whole(back)),
        Pick::Coming => add_days(published, whole(ahead)),
        Pick::This if number < today && around.tense() == Some(Tense::Future) => add_days(published, ahead),
        Pick::This => in_week(published, 0, number),
        Pick::Week(weeks) => in_week(published, weeks, number),
        Pick::Nearest | Pick::AfterTold | Pick::BeforeTold => add_days(published, -back),
    }
}

/// The first such weekday after a day, or the last before it.
pub(super) fn weekday_beside(number: i8, from: Date, after: bool) -> Option<Date> {
    let ahead = i64::from((number - from.weekday().to_monday_one_offset()).rem_euclid(7));
    let whole = if ahead == 0 { 7 } else { ahead };
    add_days(from, if after { whole } else { whole - 7 - if ahead == 0 { 7 } else { 0 } })
}

/// The Monday before "the weekend".
pub(super) fn weekend(around: Around) -> Option<Date> {
    let published = around.published?;
    let this = monday(published)?;
    let early = published.weekday().to_monday_one_offset() < 5;
    if early && around.tense() != Some(Tense::Future) { add_days(this, -7) } else { Some(this) }
}

/// The day of the week that lies `weeks` weeks away.
fn in_week(published: Date, weeks: i64, number: i8) -> Option<Date> {
    day_of_week(add_days(monday(published)?, weeks * 7)?, number)
}

/// The day of a holiday in a year.
pub(super) fn holiday(holiday: Holiday, year: i16) -> Option<Date> {
    match holiday {
        Holiday::Fixed(month, day) => Date::new(year, month, day).ok(),
        Holiday::Easter(days) => add_days(easter(year)?, days),
        Holiday::Weekday { month, weekday, nth } => nth_weekday(year, month, weekday, nth),
    }
}
