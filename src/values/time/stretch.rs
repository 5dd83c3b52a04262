//! Stretches from one day or month to another.

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
