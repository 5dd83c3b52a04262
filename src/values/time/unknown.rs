//! What is known of a time that cannot be tied to the calendar.

use super::said::{Anchor, Holiday, Said, YearOf};
use crate::lexicon::calendar::Unit;

/// What is known of a time whose year, week or day cannot be told.
pub(super) fn unknown(said: &Said) -> Option<String> {
    Some(match said {
        Said::Day { year: YearOf::Open(_) | YearOf::Relative(_) | YearOf::Told, month, day } => {
            format!("XXXX-{month:02}-{day:02}")
        }
        Said::Month { month, .. } => format!("XXXX-{month:02}"),
        Said::Quarter { quarter, .. } => format!("XXXX-Q{quarter}"),
        Said::Half { half, .. } => format!("XXXX-H{half}"),
        Said::Season { season, .. } => format!("XXXX-{}", season.code()),
        Said::Holiday { holiday: Holiday::Fixed(month, day), .. } => format!("XXXX-{month:02}-{day:02}"),
        Said::Weekday { number, .. } => format!("XXXX-WXX-{number}"),
        Said::Weekend => "XXXX-WXX-WE".to_owned(),
        Said::Shift { unit, from: Anchor::Published, .. } => match unit {
            Unit::Day => "XXXX-XX-XX".to_owned(),
            Unit::Week => "XXXX-WXX".to_owned(),
            Unit::Weekend => "XXXX-WXX-WE".to_owned(),
            Unit::Month => "XXXX-XX".to_owned(),
            Unit::Quarter => "XXXX-QX".to_owned(),
            Unit::Year => "XXXX".to_owned(),
            _ => return None,
        },
        _ => return None,
    })
}
