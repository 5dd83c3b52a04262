//! How long a duration is, as its value.

use rust_decimal::Decimal;

use crate::lexicon::calendar::Unit;

/// How many of a unit, and where its words end.
pub(super) struct Length {
    /// Where its words begin, where that is after the words that were read: "three years" in "two to three years".
    pub(super) from: Option<usize>,
    /// None where the text does not tell: "several".
    pub(super) count: Option<Decimal>,
    pub(super) unit: Unit,
    /// The smaller units that follow: "2 hours, 4 minutes".
    pub(super) more: Vec<(Decimal, Unit)>,
    pub(super) end: usize,
}

impl Length {
    pub(super) fn value(&self) -> String {
        let Some(count) = self.count else { return self.unit.duration("X") };
        let mut parts = vec![(count, self.unit)];
        let half = count.fract() == Decimal::new(5, 1);
        if half && count > Decimal::ONE {
            // Half a year is six months and half an hour thirty minutes; half a month is nothing exact.
            let smaller = match self.unit {
                Unit::Year => Some((Decimal::from(6), Unit::Month)),
                Unit::Hour => Some((Decimal::from(30), Unit::Minute)),
                Unit::Minute => Some((Decimal::from(30), Unit::Second)),
                Unit::Day => Some((Decimal::from(12), Unit::Hour)),
                _ => None,
            };
            if let Some(smaller) = smaller {
                parts = vec![(count.trunc(), self.unit), smaller];
            }
        }
        parts.extend(self.more.iter().copied());
        let mut value = String::new();
        for (count, unit) in parts {
            let one = unit.duration(&count.normalize().to_string());
            let clock = one.starts_with("PT");
            let rest = if value.is_empty() {
                one.as_str()
            } else if clock && value.contains('T') {
                &one[2..]
            } else {
                &one[1..]
            };
            value.push_str(rest);
        }
        value
    }

    /// A whole number of a unit of the calendar, which can be counted on it.
    pub(super) fn whole(&self) -> Option<i64> {
        let count = self.count.filter(|count| count.fract().is_zero() && self.more.is_empty())?;
        i64::try_from(count).ok().filter(|count| *count < 100_000)
    }
}
