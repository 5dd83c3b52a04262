//! Ties what was said to the calendar: to the publication's day, to the dates told before, to the days of the sentence.

use jiff::civil::Date;

use super::pick::{self, Around};
use super::point::{Point, add_days, add_months};
use super::said::{Anchor, Clock, Mention, Pick, Said, YearOf};
use super::unknown::unknown;
use super::{stretch, tense};
use crate::analysis::{Modifier, TimeType};
use crate::lexicon::calendar::Unit;
use crate::text::{Document, Sentence, TokenKind};

/// A resolved time: its type and TIMEX3 value.
pub(super) type Resolved = (TimeType, String);

/// Resolves the times of a text, sentence by sentence.
pub(super) struct Resolver<'a, 't> {
    document: &'a Document<'t>,
    published: Option<Date>,
    /// The date told last, and the day told last.
    told: Told,
    /// The clock time told last, which "an hour later" counts from.
    clock: Option<(Option<Date>, Clock)>,
}

#[derive(Clone, Copy, Default)]
struct Told {
    point: Option<Point>,
    day: Option<Date>,
}

impl Told {
    fn tell(&mut self, point: Point) {
        self.point = Some(point);
        if let Point::Day(date) = point {
            self.day = Some(date);
        }
    }
}

impl<'a, 't> Resolver<'a, 't> {
    pub(super) fn new(document: &'a Document<'t>, published: Option<Date>) -> Self {
        Self { document, published, told: Told::default(), clock: None }
    }

    /// The values of a sentence's times, None for one that cannot be told.
    pub(super) fn sentence(&mut self, sentence: &Sentence, mentions: &[Mention]) -> Vec<Option<Resolved>> {
        let mut within = self.told;
        let mut points = Vec::with_capacity(mentions.len());
        for mention in mentions {
            let point = stretch::end(self.document, mentions, &points)
                .or_else(|| self.point(sentence, mention, within));
            if let Some(point) = point.filter(|_| !bounds(mention)) {
                within.tell(point);
                // What is still to come is not where the telling stands.
                let ahead = self.published.is_some_and(|published| point.is_after(published));
                if !ahead && !self.is_aside(sentence, mention) {
                    self.told.tell(point);
                }
            }
            points.push(point);
        }
        (0..mentions.len()).map(|index| self.value(mentions, &points, index)).collect()
    }

    /// Whether a time told from the text can be meant: "that day" is not today, and what a sentence tells as past has been.
    fn is_told(&self, sentence: &Sentence, mention: &Mention, point: Point) -> bool {
        let Some(published) = self.published else { return true };
        let first = self.document.word(mention.tokens.start);
        let today = first.eq_ignore_ascii_case("that") && point == Point::Day(published);
        let ahead = point.is_after(published)
            && tense::around(self.document, &sentence.tokens, &mention.tokens) == Some(tense::Tense::Past);
        !today && !ahead
    }

    /// Whether a date only names a thing ("the November 27 deal"), so that the telling does not move to it.
    fn is_aside(&self, sentence: &Sentence, mention: &Mention) -> bool {
        let determined = mention.tokens.start > sentence.tokens.start && {
            let before = self.document.word(mention.tokens.start - 1);
            ["the", "a", "an", "its", "his", "her", "their", "'s", "’s"]
                .iter()
                .any(|word| before.eq_ignore_ascii_case(word))
        };
        let noun = mention.tokens.end < sentence.tokens.end
            && self.document.kind(mention.tokens.end) == Some(TokenKind::Word)
            && self.document.word(mention.tokens.end).starts_with(char::is_alphabetic);
        determined && noun
    }

    /// "by mid-March", "until early June": the part of the month is the time's own modifier, and the word before it
    /// tells all the same on which side of today it lies.
    fn bound_before(&self, mention: &Mention) -> Option<Modifier> {
        let word = self.document.word(mention.tokens.start.checked_sub(1)?);
        match word {
            "by" | "before" => Some(Modifier::Before),
            "until" | "till" => Some(Modifier::Until),
            _ => None,
        }
    }

    /// The stretch of the calendar that a time names, where that can be told.
    fn point(&self, sentence: &Sentence, mention: &Mention, told: Told) -> Option<Point> {
        let around = || Around {
            published: self.published,
            tense: tense::around(self.document, &sentence.tokens, &mention.tokens),
            modifier: self.bound_before(mention).or(mention.modifier),
        };
        let year = |year: YearOf| self.year(year, told);
        if let Said::Away { unit, count, from } = &mention.said {
            let from = Mention { said: (**from).clone(), modifier: None, ..mention.clone() };
            let Some(Point::Day(date)) = self.point(sentence, &from, told) else { return None };
            return match unit {
                Unit::Week => add_days(date, count.checked_mul(7)?).map(Point::Day),
                Unit::Month => add_months(date, *count).map(Point::Day),
                Unit::Year => add_months(date, count.checked_mul(12)?).map(Point::Day),
                unit => Point::Day(date).shifted(*unit, *count),
            };
        }
        match mention.said {
            Said::Day { year: YearOf::Open(pick), month, day } => match year(YearOf::Open(pick)) {
                Some(year) => Date::new(year, month, day).ok().map(Point::Day),
                None => pick::day(|year| Date::new(year, month, day).ok(), pick, around()).map(Point::Day),
            },
            Said::Day { year: of, month, day } => Date::new(year(of)?, month, day).ok().map(Point::Day),
            Said::Holiday { year: YearOf::Open(pick), holiday } if self.published.is_some() => {
                pick::day(|year| pick::holiday(holiday, year), pick, around()).map(Point::Day)
            }
            Said::Holiday { year: of, holiday } => pick::holiday(holiday, year(of)?).map(Point::Day),
            Said::Month { year: YearOf::Open(pick @ (Pick::AfterTold | Pick::BeforeTold)), month } => {
                let (year, from) = told.point?.month()?;
                let year = match pick {
                    Pick::AfterTold if month <= from => year + 1,
                    Pick::BeforeTold if month >= from => year - 1,
                    _ => year,
                };
                Some(Point::Month(year, month))
            }
            Said::Month { year: YearOf::Open(pick), month } => match year(YearOf::Open(pick)) {
                Some(year) => Some(Point::Month(year, month)),
                None => pick::month(month, pick, around()).map(|year| Point::Month(year, month)),
            },
            Said::Month { year: of, month } => Some(Point::Month(year(of)?, month)),
            Said::Quarter { year: YearOf::Open(_), quarter } if self.published.is_some() => {
                pick::part_of_year((quarter - 1) * 3 + 1, 3, around())
                    .map(|year| Point::Quarter(year, quarter))
            }
            Said::Quarter { year: of, quarter } => Some(Point::Quarter(year(of)?, quarter)),
            Said::Half { year: YearOf::Open(_), half } if self.published.is_some() => {
                pick::part_of_year((half - 1) * 6 + 1, 6, around()).map(|year| Point::Half(year, half))
            }
            Said::Half { year: of, half } => Some(Point::Half(year(of)?, half)),
            Said::Season { year: YearOf::Open(pick), season } if self.published.is_some() => {
                pick::season(season, pick, around()).map(|year| Point::Season(year, season))
            }
            Said::Season { year: of, season } => Some(Point::Season(year(of)?, season)),
            Said::Year(year) => Some(Point::Year(year)),
            Said::Years(first, last) => Some(Point::Years(first, last)),
            Said::Decade(digits) => Some(Point::Decade(digits)),
            Said::Century(digits) => Some(Point::Century(digits)),
            Said::Weekday { number, pick: Pick::AfterTold | Pick::BeforeTold } => {
                let from = told.day.or(self.published)?;
                let after = matches!(mention.said, Said::Weekday { pick: Pick::AfterTold, .. });
                pick::weekday_beside(number, from, after).map(Point::Day)
            }
            Said::Weekday { number, pick } => pick::weekday(number, pick, around()).map(Point::Day),
            Said::Weekend => pick::weekend(around()).map(Point::Weekend),
            // Where nobody says when the text was published, "the end of the month" ends the month told of.
            Said::Shift { unit, count: 0, from: Anchor::Published }
                if self.published.is_none() && mention.modifier.is_some() =>
            {
                told.point?.shifted(unit, 0)
            }
            Said::Shift { unit, count, from: Anchor::Published } => {
                Point::Day(self.published?).shifted(unit, count)
            }
            Said::Shift { unit, count, from: Anchor::Told } => {
                let by_day = matches!(unit, Unit::Day | Unit::Week | Unit::Weekend | Unit::Fortnight);
                let from = if by_day { told.day.map(Point::Day) } else { told.point };
                let point = from?.shifted(unit, count)?;
                self.is_told(sentence, mention, point).then_some(point)
            }
            Said::Away { .. }
            | Said::Clock
            | Said::DayPart
            | Said::Length(_)
            | Said::Set(_)
            | Said::Reference(_) => None,
        }
    }

    /// The year, where it does not have to be picked. Without a publication date, a text's own last year goes on.
    fn year(&self, year: YearOf, told: Told) -> Option<i16> {
        match year {
            YearOf::Given(year) => Some(year),
            YearOf::Relative(count) => Point::Day(self.published?).shifted(Unit::Year, count)?.year(),
            YearOf::Told => told.point?.year(),
            YearOf::Open(_) if self.published.is_none() => told.point?.year(),
            YearOf::Open(_) => None,
        }
    }

    fn value(&mut self, mentions: &[Mention], points: &[Option<Point>], index: usize) -> Option<Resolved> {
        let mention = mentions.get(index)?;
        let point = points.get(index).copied().flatten();
        let date = |value| Some((TimeType::Date, value));
        if let Some(clock) = mention.clock {
            let day = match &mention.said {
                // Midnight may begin a day or end it.
                Said::Clock if (clock.hour, clock.minute, clock.zone) == (0, 0, "") => None,
                Said::Clock => stretch::nearest_day(mentions, points, index),
                _ => point,
            };
            let before = self.clock;
            let resolved = self.tell_clock(day, clock, &mention.said);
            // "7:37 p.m. (1137 UTC)": the second is the first said otherwise.
            let otherwise =
                index > 0 && mention.tokens.start > 0 && self.document.is(mention.tokens.start - 1, "(");
            if otherwise && mentions[index - 1].clock.is_some() {
                self.clock = before;
            }
            return Some(resolved);
        }
        if let Said::DayPart = mention.said {
            let day = stretch::nearest_day(mentions, points, index).map(Point::value).unwrap_or_default();
            return Some((TimeType::Time, format!("{day}T{}", mention.part?.code())));
        }
        if let Said::Shift { unit: Unit::Hour | Unit::Minute | Unit::Second, count, from } = mention.said {
            let unit = if let Said::Shift { unit, .. } = mention.said { unit } else { Unit::Hour };
            return self.after_clock(unit, count, from).or_else(|| length(unit, count));
        }
        let value = point.map(Point::value).or_else(|| unknown(&mention.said));
        match (&mention.said, value) {
            (Said::Length(value), _) => Some((TimeType::Duration, value.clone())),
            (Said::Set(value), _) => Some((TimeType::Set, value.clone())),
            (Said::Reference(value), _) => date((*value).to_owned()),
            (_, Some(value)) => match mention.part {
                Some(part) => Some((TimeType::Time, format!("{value}T{}", part.code()))),
                None => date(value),
            },
            (&Said::Shift { unit, count, from: Anchor::Told }, None) if self.counts(mention) => {
                length(unit, count)
            }
            _ => None,
        }
    }

    /// Whether an anchored time is told by a duration: "two years later".
    fn counts(&self, mention: &Mention) -> bool {
        let last = self.document.word(mention.tokens.end - 1);
        ["later", "earlier", "before", "after", "afterwards", "previously"]
            .iter()
            .any(|word| last.eq_ignore_ascii_case(word))
    }

    fn tell_clock(&mut self, day: Option<Point>, clock: Clock, said: &Said) -> Resolved {
        let date = match day {
            Some(Point::Day(date)) => Some(date),
            _ => None,
        };
        self.clock = Some((date, clock));
        let day = day.map(Point::value).or_else(|| unknown(said)).unwrap_or_default();
        (TimeType::Time, format!("{day}T{}", clock.value()))
    }

    /// The clock time some hours or minutes after the one told last.
    fn after_clock(&mut self, unit: Unit, count: i64, from: Anchor) -> Option<Resolved> {
        let (date, clock) = self.clock.filter(|_| from == Anchor::Told)?;
        let minutes = match unit {
            Unit::Hour => count.checked_mul(60)?,
            Unit::Minute => count,
            _ => return None,
        };
        let total = (i64::from(clock.hour) * 60 + i64::from(clock.minute)).checked_add(minutes)?;
        let date = match date {
            Some(date) => Some(add_days(date, total.div_euclid(24 * 60))?),
            None => None,
        };
        let rest = total.rem_euclid(24 * 60);
        let clock = Clock { hour: (rest / 60) as i8, minute: (rest % 60) as i8, ..clock };
        Some(self.tell_clock(date.map(Point::Day), clock, &Said::Clock))
    }
}

/// Whether a date bounds a stretch of time, so that nothing is told of it itself.
fn bounds(mention: &Mention) -> bool {
    matches!(mention.modifier, Some(Modifier::Since | Modifier::Until))
}

fn length(unit: Unit, count: i64) -> Option<Resolved> {
    (count != 0).then(|| (TimeType::Duration, unit.duration(&count.unsigned_abs().to_string())))
}
