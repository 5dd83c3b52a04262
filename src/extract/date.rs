//! The day that begins a time stamp, as pages write it in their heads.

const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// The day as YYYY-MM-DD: "2024-02-07T23:30:00-05:00", "20240207", "Wed, 07 Feb 2024 10:00:00 GMT", "February 7, 2024".
/// The clock and its zone are left alone: an outlet dates an article by its own day.
pub(super) fn day(stamp: &str) -> Option<String> {
    numeric(stamp.trim())
        .or_else(|| named(stamp))
        .filter(valid)
        .map(|[year, month, day]| format!("{year:04}-{month:02}-{day:02}"))
}

fn numeric(stamp: &str) -> Option<[u32; 3]> {
    let parted = stamp.get(4..5).is_some_and(|mark| matches!(mark, "-" | "/" | "."));
    let length = if parted { 10 } else { 8 };
    let digits: String = stamp.chars().take(length).filter(char::is_ascii_digit).collect();
    let closed = stamp.get(8..9).is_none_or(|next| !next.starts_with(|c: char| c.is_ascii_digit()));
    if digits.len() != 8 || !stamp.get(..4)?.bytes().all(|byte| byte.is_ascii_digit()) || !(parted || closed)
    {
        return None;
    }
    Some([digits[..4].parse().ok()?, digits[4..6].parse().ok()?, digits[6..].parse().ok()?])
}

/// A month in words beside a day, with a year behind.
fn named(stamp: &str) -> Option<[u32; 3]> {
    let words: Vec<&str> =
        stamp.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let at = words.iter().position(|word| month(word).is_some())?;
    let number =
        |index: usize| words.get(index)?.trim_end_matches(['t', 'h', 's', 'n', 'd', 'r']).parse::<u32>().ok();
    let before = at.checked_sub(1).and_then(number).filter(|day| *day <= 31);
    let (day, year) = before.map_or((number(at + 1)?, number(at + 2)), |day| (day, number(at + 1)));
    Some([year?, month(words[at])?, day])
}

fn month(word: &str) -> Option<u32> {
    let word = word.to_ascii_lowercase();
    let index = MONTHS.iter().position(|month| word.starts_with(month))?;
    u32::try_from(index + 1).ok()
}

fn valid([year, month, day]: &[u32; 3]) -> bool {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let longest = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    (1000..=9999).contains(year) && (1..=longest).contains(day)
}

#[cfg(test)]
mod tests {
    use super::day;

    #[test]
    fn reads_the_day_and_leaves_the_clock() {
        let days = [
            ("2024-02-07T23:30:00-05:00", Some("2024-02-07")),
            (" 2024-02-07 ", Some("2024-02-07")),
            ("2024/02/07 10:00", Some("2024-02-07")),
            ("20240207", Some("2024-02-07")),
            ("20240207T101500Z", Some("2024-02-07")),
            ("Wed, 07 Feb 2024 10:00:00 GMT", Some("2024-02-07")),
            ("February 7th, 2024 at 9 pm", Some("2024-02-07")),
            ("2023-02-29", None),
            ("1707300000000", None),
            ("07/02/2024", None),
            ("yesterday", None),
            ("", None),
        ];
        for (stamp, expected) in days {
            assert_eq!(day(stamp).as_deref(), expected, "{stamp:?}");
        }
    }
}
