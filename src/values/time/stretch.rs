//! Times that depend on those beside them: the end of a stretch, the day of a clock time.

use jiff::civil::Date;

use super::point::{Point, add_days};
use super::said::{Mention, Pick, Said, YearOf};
use crate::text::Document;

/// The end of a stretch, which comes after its beginning: "Wednesday through Friday", "from May to September".
pub(super) fn end(document: &Document<'_>, mentions: &[Mention], points: &[Option<Point>]) -> Option<Point> {
    let mention = mentions.get(points.len())?;
    let before = mentions.get(points.len().checked_sub(1)?)?;
    let joint = before.tokens.end;
    let joined = ["to", "through", "until", "till", "-", "–"].iter().any(|word| document.is(joint, word))
        || (document.is(joint, "and")
            && before.tokens.start > 0
            && document.is(before.tokens.start - 1, "between"));
    if !joined || joint + 1 != mention.tokens.start {
        return None;
    }
    let open = YearOf::Open(Pick::Nearest);
    match (&mention.said, points.last().copied()??) {
        (&Said::Weekday { number, pick: Pick::Nearest }, Point::Day(first))
            if matches!(before.said, Said::Weekday { .. }) =>
        {
            let ahead = (number - first.weekday().to_monday_one_offset()).rem_euclid(7);
            add_days(first, ahead.into()).map(Point::Day)
        }
        (&Said::Month { year, month }, Point::Month(told, first)) if year == open => {
            Some(Point::Month(if month < first { told.checked_add(1)? } else { told }, month))
        }
        (&Said::Day { year, month, day }, Point::Day(first)) if year == open => {
            let date = Date::new(first.year(), month, day).ok()?;
            if date < first {
                Date::new(first.year().checked_add(1)?, month, day).ok().map(Point::Day)
            } else {
                Some(Point::Day(date))
            }
        }
        _ => None,
    }
}

/// The day of the sentence that is told nearest to a clock time.
pub(super) fn nearest_day(mentions: &[Mention], points: &[Option<Point>], index: usize) -> Option<Point> {
    /// A sentence may be a whole book.
    const REACH: usize = 12;
    let here = mentions.get(index)?.tokens.clone();
    let around = index.saturating_sub(REACH)..mentions.len().min(index + REACH);
    around
        .filter_map(|other| match points[other] {
            Some(Point::Day(_)) => {
                let there = &mentions[other].tokens;
                let distance = if there.start >= here.end {
                    there.start - here.end
                } else {
                    here.start.saturating_sub(there.end)
                };
                Some((distance, points[other]))
            }
            _ => None,
        })
        .min_by_key(|&(distance, _)| distance)
        .and_then(|(_, point)| point)
}
