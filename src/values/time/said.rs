//! What the words say, before it is tied to the calendar.

use std::ops::Range;

use crate::analysis::Modifier;
use crate::lexicon::calendar::{DayPart, Season, Unit};
use crate::rule::Rule;

/// A time in the text that has not been resolved.
#[derive(Clone, Debug)]
pub(super) struct Mention {
    pub(super) tokens: Range<usize>,
    pub(super) rule: &'static Rule,
    pub(super) said: Said,
    /// "night" in "Wednesday night".
    pub(super) part: Option<DayPart>,
    pub(super) clock: Option<Clock>,
    pub(super) modifier: Option<Modifier>,
}

/// The time itself.
#[derive(Clone, Debug)]
pub(super) enum Said {
    Day {
        year: YearOf,
        month: i8,
        day: i8,
    },
    Month {
        year: YearOf,
        month: i8,
    },
    Quarter {
        year: YearOf,
        quarter: i8,
    },
    Half {
        year: YearOf,
        half: i8,
    },
    Season {
        year: YearOf,
        season: Season,
    },
    Holiday {
        year: YearOf,
        holiday: Holiday,
    },
    Year(i16),
    /// "2019/20".
    Years(i16, i16),
    /// The first three digits.
    Decade(i16),
    /// The first two digits.
    Century(i16),
    /// Monday is 1.
    Weekday {
        number: i8,
        pick: Pick,
    },
    /// "the weekend".
    Weekend,
    /// "last month", "two days later".
    Shift {
        unit: Unit,
        count: i64,
        from: Anchor,
    },
    /// "two weeks before Christmas".
    Away {
        unit: Unit,
        count: i64,
        from: Box<Said>,
    },
    /// A clock time by itself.
    Clock,
    /// "the morning", "in the evening" by themselves.
    DayPart,
    /// A duration that is complete.
    Length(String),
    Set(String),
    Reference(&'static str),
}

/// The year that a date lies in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum YearOf {
    Given(i16),
    /// "March of last year" is −1.
    Relative(i64),
    /// "March of that year".
    Told,
    /// None is named.
    Open(Pick),
}

/// Which of those that come again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pick {
    /// The one that the sentence's tense points to.
    Nearest,
    Last,
    This,
    Next,
    /// The one that comes first after the publication.
    Coming,
    /// The one that came last before the publication.
    Recent,
    /// "the following Tuesday", after the day told before.
    AfterTold,
    /// "the previous Tuesday".
    BeforeTold,
    /// "Thursday of last week" is −1.
    Week(i64),
}

/// What a relative time counts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    Published,
    /// The date told before.
    Told,
}

/// Days that have a name and a rule for their date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holiday {
    Fixed(i8, i8),
    /// Days after Easter Sunday.
    Easter(i64),
    /// The nth weekday of a month; −1 is the last.
    Weekday {
        month: i8,
        weekday: i8,
        nth: i8,
    },
}

/// A clock time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Clock {
    pub(super) hour: i8,
    pub(super) minute: i8,
    pub(super) second: Option<i8>,
    /// "Z", "+01:00", or nothing.
    pub(super) zone: &'static str,
}

impl Clock {
    /// "19:37".
    pub(super) fn value(self) -> String {
        let second = self.second.map(|second| format!(":{second:02}")).unwrap_or_default();
        format!("{:02}:{:02}{second}{}", self.hour, self.minute, self.zone)
    }
}

impl Said {
    /// Whether it names a single day, which a clock time may be joined to.
    pub(super) fn is_day(&self) -> bool {
        matches!(
            self,
            Self::Day { .. }
                | Self::Holiday { .. }
                | Self::Weekday { .. }
                | Self::Shift { unit: Unit::Day, .. }
                | Self::Away { unit: Unit::Day, .. }
        )
    }
}
