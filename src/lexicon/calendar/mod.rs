//! Words of the calendar and the clock.

pub(crate) mod beside_year;
mod words;
mod zone;

pub(crate) use words::{all, lookup};
pub(crate) use zone::zone;

/// What a word means to the calendar.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Term {
    /// Nothing.
    #[default]
    None,
    /// January is 1. `short` is "Jan", `plain` a word of everyday English besides: "may", "march".
    Month {
        number: i8,
        short: bool,
        plain: bool,
    },
    /// Monday is 1. `short` is "Mon".
    Weekday {
        number: i8,
        short: bool,
    },
    /// "Sundays": Monday is 1.
    Weekdays(i8),
    /// "year".
    Unit(Unit),
    /// "years".
    Units(Unit),
    Season(Season),
    DayPart(DayPart),
    /// "today" is 0, "yesterday" −1.
    Day(i8),
    Tonight,
    /// "noon" is 12, "midnight" 0.
    Oclock(i8),
    Quarter,
    Half,
    /// "third"; also "twentieth", for centuries.
    Ordinal(i8),
    /// "last", "this", "next" and their like.
    Which(Which),
    /// "early", "late", "mid".
    Stage(Stage),
    /// "beginning", "end", "middle": they need "of".
    Edge(Stage),
    /// "earlier" and "later".
    Earlier,
    Later,
    /// "the", "a", "an".
    The,
    A,
    /// "yearlong".
    Long(Unit),
    /// "once", "twice".
    Times,
    /// "every", "each", "per".
    Every,
    /// "daily", "weekly".
    Regularly(Unit),
    /// "several", "few", "many", "couple": some number that is not told.
    Some,
    /// "recent".
    Recent,
    /// "fiscal", "FY24".
    Fiscal,
    /// The first word of a holiday's name.
    Holiday,
    /// "now", "recently", "soon".
    Vague,
}

/// A unit of the calendar or the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}

/// A season, as TIMEX3 writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Season {
    Spring,
    Summer,
    Autumn,
    Winter,
}

/// A part of a day, as TIMEX3 writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DayPart {
    Morning,
    Afternoon,
    Evening,
    Night,
}

/// Which one of those that come again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Which {
    Last,
    /// "past", which also opens durations.
    Past,
    This,
    Next,
    /// "coming", "upcoming".
    Coming,
    /// "following": the next after the one told before.
    Following,
    /// "previous": the last before the one told before.
    Previous,
    /// "same", "that".
    Same,
    That,
}

/// Where in a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    Start,
    Mid,
    End,
}

impl Unit {
    /// The duration of this many, as TIMEX3 writes it: "P2Y", "PT3H".
    pub(crate) fn duration(self, count: &str) -> String {
        match self {
            Self::Second => format!("PT{count}S"),
            Self::Minute => format!("PT{count}M"),
            Self::Hour => format!("PT{count}H"),
            Self::Day => format!("P{count}D"),
            Self::Weekend => format!("P{count}WE"),
            Self::Week => format!("P{count}W"),
            Self::Fortnight => format!("P{count}FN"),
            Self::Month => format!("P{count}M"),
            Self::Quarter => format!("P{count}Q"),
            Self::Year => format!("P{count}Y"),
            Self::Decade => format!("P{count}DE"),
            Self::Century => format!("P{count}CE"),
        }
    }
}

impl Season {
    /// "SU".
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Spring => "SP",
            Self::Summer => "SU",
            Self::Autumn => "FA",
            Self::Winter => "WI",
        }
    }

    /// The month in which it begins in the north.
    pub(crate) fn first_month(self) -> i8 {
        match self {
            Self::Spring => 3,
            Self::Summer => 6,
            Self::Autumn => 9,
            Self::Winter => 12,
        }
    }
}

impl DayPart {
    /// "MO".
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Morning => "MO",
            Self::Afternoon => "AF",
            Self::Evening => "EV",
            Self::Night => "NI",
        }
    }
}
