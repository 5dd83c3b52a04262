//! Stretches of the calendar, and arithmetic on them.

use jiff::civil::{Date, ISOWeekDate, Weekday};

use crate::lexicon::calendar::{Season, Unit};

/// A known stretch of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Point {
    Day(Date),
    /// By its Monday.
    Week(Date),
    /// By the Monday before it.
    Weekend(Date),
    Month(i16, i8),
    Quarter(i16, i8),
    Half(i16, i8),
    Season(i16, Season),
    Year(i16),
    Years(i16, i16),
    /// The first three digits.
    Decade(i16),
    /// The first two digits.
    Century(i16),
}

impl Point {
    /// As TIMEX3 writes it.
    pub(super) fn value(self) -> String {
        match self {
            Self::Day(date) => date.to_string(),
            Self::Week(monday) => week(monday),
            Self::Weekend(monday) => format!("{}-WE", week(monday)),
            Self::Month(year, month) => format!("{year:04}-{month:02}"),
            Self::Quarter(year, quarter) => format!("{year:04}-Q{quarter}"),
            Self::Half(year, half) => format!("{year:04}-H{half}"),
            Self::Season(year, season) => format!("{year:04}-{}", season.code()),
            Self::Year(year) => format!("{year:04}"),
            Self::Years(first, last) => format!("{first:04}/{last:04}"),
            Self::Decade(digits) => format!("{digits:03}"),
            Self::Century(digits) => format!("{digits:02}"),
        }
    }

    /// The year, where it is a single one.
    pub(super) fn year(self) -> Option<i16> {
        match self {
            Self::Day(date) | Self::Week(date) | Self::Weekend(date) => Some(date.year()),
            Self::Month(year, _)
            | Self::Quarter(year, _)
            | Self::Half(year, _)
            | Self::Season(year, _)
            | Self::Year(year) => Some(year),
            Self::Years(..) | Self::Decade(_) | Self::Century(_) => None,
        }
    }

    /// Whether it begins after that day.
    pub(super) fn is_after(self, day: Date) -> bool {
        match self {
            Self::Day(date) | Self::Week(date) | Self::Weekend(date) => date > day,
            Self::Month(year, month) => (year, month) > (day.year(), day.month()),
            other => other.year().is_some_and(|year| year > day.year()),
        }
    }

    /// The month, where it is a single one.
    pub(super) fn month(self) -> Option<(i16, i8)> {
        match self {
            Self::Day(date) | Self::Week(date) | Self::Weekend(date) => Some((date.year(), date.month())),
            Self::Month(year, month) => Some((year, month)),
            _ => None,
        }
    }

    /// The stretch of this unit that lies `count` units away, where this one is exact enough to count from.
    pub(super) fn shifted(self, unit: Unit, count: i64) -> Option<Self> {
        match unit {
            Unit::Day => match self {
                Self::Day(date) => Some(Self::Day(add_days(date, count)?)),
                _ => None,
            },
            Unit::Week | Unit::Weekend | Unit::Fortnight => {
                let (Self::Day(date) | Self::Week(date) | Self::Weekend(date)) = self else { return None };
                let weeks = if unit == Unit::Fortnight { count.checked_mul(2)? } else { count };
                let monday = monday(add_days(date, weeks.checked_mul(7)?)?)?;
                Some(if unit == Unit::Weekend { Self::Weekend(monday) } else { Self::Week(monday) })
            }
            Unit::Month => {
                let (year, month) = self.month()?;
                let months = i64::from(year) * 12 + i64::from(month) - 1;
                let months = months.checked_add(count)?;
                Some(Self::Month(checked_year(months.div_euclid(12))?, months.rem_euclid(12) as i8 + 1))
            }
            Unit::Quarter => {
                let (year, quarter) = match self {
                    Self::Quarter(year, quarter) => (year, quarter),
                    other => other.month().map(|(year, month)| (year, (month - 1) / 3 + 1))?,
                };
                let quarters = (i64::from(year) * 4 + i64::from(quarter) - 1).checked_add(count)?;
                Some(Self::Quarter(checked_year(quarters.div_euclid(4))?, quarters.rem_euclid(4) as i8 + 1))
            }
            Unit::Year => Some(Self::Year(checked_year(i64::from(self.year()?).checked_add(count)?)?)),
            Unit::Decade => {
                let decade = match self {
                    Self::Decade(digits) => i64::from(digits),
                    other => i64::from(other.year()?) / 10,
                };
                let digits = decade.checked_add(count)?;
                (100..=999).contains(&digits).then_some(Self::Decade(digits as i16))
            }
            Unit::Century => {
                let century = match self {
                    Self::Century(digits) => i64::from(digits),
                    other => i64::from(other.year()?) / 100,
                };
                let digits = century.checked_add(count)?;
                (10..=99).contains(&digits).then_some(Self::Century(digits as i16))
            }
            Unit::Second | Unit::Minute | Unit::Hour => None,
        }
    }
}

/// The year, if the calendar has it.
fn checked_year(year: i64) -> Option<i16> {
    (1..=9999).contains(&year).then_some(year as i16)
}

/// The day some days away.
pub(super) fn add_days(date: Date, days: i64) -> Option<Date> {
    let span = jiff::Span::new().try_days(days).ok()?;
    date.checked_add(span).ok().filter(|date| (1..=9999).contains(&date.year()))
}

/// The same day some months away, or the last of that month.
pub(super) fn add_months(date: Date, months: i64) -> Option<Date> {
    let span = jiff::Span::new().try_months(months).ok()?;
    date.checked_add(span).ok().filter(|date| (1..=9999).contains(&date.year()))
}

/// The Monday of the day's week.
pub(super) fn monday(date: Date) -> Option<Date> {
    add_days(date, -i64::from(date.weekday().to_monday_zero_offset()))
}

/// The day of that week; Monday is 1.
pub(super) fn day_of_week(monday: Date, number: i8) -> Option<Date> {
    add_days(monday, i64::from(number) - 1)
}

fn week(monday: Date) -> String {
    let week: ISOWeekDate = monday.iso_week_date();
    format!("{:04}-W{:02}", week.year(), week.week())
}

/// Easter Sunday of the Gregorian calendar, after the anonymous algorithm of 1876 (Meeus, Jones, Butcher).
pub(super) fn easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let month = (h + l - 7 * m + 114) / 31;
    let day = (h + l - 7 * m + 114) % 31 + 1;
    Date::new(year, month as i8, day as i8).ok()
}

/// The nth weekday of a month; −1 is the last. Monday is 1.
pub(super) fn nth_weekday(year: i16, month: i8, weekday: i8, nth: i8) -> Option<Date> {
    let weekday = Weekday::from_monday_one_offset(weekday).ok()?;
    Date::new(year, month, 1).ok()?.nth_weekday_of_month(nth, weekday).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn easter_and_thanksgiving_fall_where_they_fell() {
        assert_eq!(easter(2018), Some(date(2018, 4, 1)));
        assert_eq!(easter(2024), Some(date(2024, 3, 31)));
        assert_eq!(nth_weekday(2023, 11, 4, 4), Some(date(2023, 11, 23)));
        assert_eq!(nth_weekday(2023, 5, 1, -1), Some(date(2023, 5, 29)));
    }

    #[test]
    fn weeks_follow_iso_across_the_new_year() {
        let day = Point::Day(date(2020, 1, 1));
        assert_eq!(day.shifted(Unit::Week, 0).map(Point::value).as_deref(), Some("2020-W01"));
        assert_eq!(day.shifted(Unit::Week, -1).map(Point::value).as_deref(), Some("2019-W52"));
        assert_eq!(day.shifted(Unit::Weekend, 0).map(Point::value).as_deref(), Some("2020-W01-WE"));
    }

    #[test]
    fn the_calendar_ends() {
        assert_eq!(Point::Year(9999).shifted(Unit::Year, 1), None);
        assert_eq!(Point::Day(date(2020, 1, 1)).shifted(Unit::Day, i64::MAX), None);
        assert_eq!(Point::Month(1, 1).shifted(Unit::Month, -1), None);
    }
}
