//! How many of the Recognizers-Text DateTime specifications agree, where the folder with them lies beside the project.
//!
//! No agreement is demanded of each case: many expect what an assistant would book, not what a reader of news would
//! take. The share that agrees may not fall.

#![allow(clippy::unwrap_used, reason = "a test may stop where its input is not what it was")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use jiff::ToSpan;
use jiff::civil::{Date, DateTime, ISOWeekDate, Weekday};
use nutgraf::analysis::{Time, Value};
use nutgraf::read_times;
use serde_json::Value as Json;

/// Cases that agree at least.
const FLOOR: usize = 500;

#[test]
fn recognizers_datetime_agrees_as_often_as_it_did() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../shared/data/quantities/recognizers/DateTime/English/DateTimeModel.json");
    let Ok(content) = fs::read_to_string(&file) else {
        println!("skipped: {} is not there", file.display());
        return;
    };
    let cases: Vec<Json> = serde_json::from_str(content.trim_start_matches('\u{FEFF}')).unwrap();
    let show = std::env::var("SHOW").unwrap_or_default();
    let (mut agreed, mut reasons) = (0, BTreeMap::<String, usize>::new());
    for case in &cases {
        match disagreement(case) {
            None => agreed += 1,
            Some((reason, detail)) => {
                if !show.is_empty() && reason.contains(&show) {
                    println!("{reason}: {detail}");
                }
                *reasons.entry(reason).or_default() += 1;
            }
        }
    }
    println!("{agreed} of {} agree", cases.len());
    let mut reasons: Vec<_> = reasons.into_iter().collect();
    reasons.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    for (reason, count) in reasons {
        println!("{count:5} {reason}");
    }
    assert!(agreed >= FLOOR, "{agreed} cases agree, {FLOOR} did before");
}

/// Why a case does not agree, and what was found.
fn disagreement(case: &Json) -> Option<(String, String)> {
    let input = case["Input"].as_str().unwrap();
    let reference = case["Context"]["ReferenceDateTime"].as_str();
    let published = reference.and_then(|text| text.get(..10)).and_then(|text| text.parse().ok());
    let analysis = read_times(input, published);
    let ours: Vec<&Time> = analysis
        .values
        .iter()
        .filter_map(|value| match value {
            Value::Time(time) => Some(time),
            _ => None,
        })
        .collect();
    let mut left = ours.clone();
    let detail = || {
        let found: Vec<String> =
            ours.iter().map(|time| format!("{}={}", time.span.text, time.value)).collect();
        let wanted: Vec<String> = case["Results"]
            .as_array()
            .unwrap()
            .iter()
            .map(|result| {
                format!(
                    "{}={}",
                    result["Text"].as_str().unwrap_or(""),
                    result["Resolution"]["values"][0]["timex"].as_str().unwrap_or("")
                )
            })
            .collect();
        format!("{input} | {} | {}", found.join("; "), wanted.join("; "))
    };
    for expected in case["Results"].as_array().unwrap() {
        let kind = expected["TypeName"].as_str().or(expected["Typename"].as_str()).unwrap_or("");
        let kind = kind.rsplit('.').next().unwrap();
        let text = expected["Text"].as_str().unwrap_or("").to_lowercase();
        let (inside, outside): (Vec<&Time>, Vec<&Time>) = left.iter().partition(|time| {
            text.contains(&time.span.text.to_lowercase()) || time.span.text.to_lowercase().contains(&text)
        });
        if inside.is_empty() {
            return Some((format!("{kind} not found"), detail()));
        }
        if !agrees(expected, &inside) {
            return Some((format!("{kind} read otherwise"), detail()));
        }
        left = outside;
    }
    (!left.is_empty()).then(|| ("found where none is expected".to_owned(), detail()))
}

/// Whether some of our times say what is expected.
fn agrees(expected: &Json, ours: &[&Time]) -> bool {
    let values = expected["Resolution"]["values"].as_array().cloned().unwrap_or_default();
    values.iter().any(|value| {
        let timex = value["timex"].as_str().unwrap_or("");
        let (start, end) = (value["start"].as_str(), value["end"].as_str());
        let said = ours
            .iter()
            .any(|time| same_timex(&time.value, timex) || same_moment(&time.value, value["value"].as_str()));
        said || counted(ours, value) || lasts(ours, value) || spans(ours, start, end, timex)
    })
}

/// Whether the TIMEX3 values are the same, whole hours and unknown years aside.
fn same_timex(ours: &str, timex: &str) -> bool {
    let plain = |value: &str| {
        let value = value.trim_end_matches('Z').to_owned();
        let clock = value.rsplit_once('T').map(|(_, clock)| clock.len());
        match clock {
            Some(2) if value.ends_with(|c: char| c.is_ascii_digit()) && !value.starts_with('P') => {
                format!("{value}:00")
            }
            Some(8) if !value.starts_with('P') => value.trim_end_matches(":00").to_owned(),
            _ => value,
        }
    };
    let (ours, timex) = (plain(ours), plain(timex));
    let fiscal = timex.strip_prefix("FY").or(timex.strip_prefix("SY"));
    ours == timex || fiscal == Some(&ours) || leaves_open(&ours, &timex)
}

/// Whether ours fills in what the expected value leaves open: "XXXX-05", "XXXX-WXX-5T16:00".
fn leaves_open(ours: &str, timex: &str) -> bool {
    if let Some(weekday) = timex.strip_prefix("XXXX-WXX-") {
        let (day, rest) = ours.split_at_checked(10).unwrap_or((ours, ""));
        let number = day.parse::<Date>().map(|date| date.weekday().to_monday_one_offset().to_string());
        return number.is_ok_and(|number| weekday.strip_prefix(&number) == Some(rest));
    }
    ours.len() == timex.len()
        && !ours.starts_with('P')
        && ours
            .bytes()
            .zip(timex.bytes())
            .all(|(ours, theirs)| ours == theirs || (theirs == b'X' && ours.is_ascii_digit()))
}

/// Whether ours is the moment or day that is expected: "2016-11-07 14:00:00", "14:00:00", "2016-11-07".
fn same_moment(ours: &str, value: Option<&str>) -> bool {
    let Some(value) = value else { return false };
    let plain = value.replace(' ', "T");
    let clock = ours.rsplit_once('T').map(|(day, clock)| format!("{day}T{clock}:00"));
    ours == plain || clock.is_some_and(|clock| clock.trim_start_matches('T') == plain.trim_start_matches('T'))
}

/// Whether the expected day lies in the month or year that ours counts to: "in two months" names no day.
fn counted(ours: &[&Time], value: &Json) -> bool {
    let Some(day) = value["value"].as_str().and_then(moment) else { return false };
    ours.iter().any(|time| {
        let counts = matches!(time.rule.as_str(), "time/relative" | "time/anchored");
        counts && stretch(&time.value).is_some_and(|(from, to)| from <= day && day < to)
    })
}

/// Whether ours is a duration of the expected seconds, or the length of the expected stretch.
fn lasts(ours: &[&Time], value: &Json) -> bool {
    let timex = value["timex"].as_str().unwrap_or("");
    let length = timex.trim_matches(['(', ')']).split(',').nth(2).unwrap_or(timex);
    let wanted = seconds(length).or_else(|| value["value"].as_str().and_then(|value| value.parse().ok()));
    ours.iter().any(|time| time.value.starts_with('P') && wanted.is_some() && seconds(&time.value) == wanted)
}

/// The seconds of a duration, a month having 30 days and a year 365.
fn seconds(duration: &str) -> Option<f64> {
    let rest = duration.strip_prefix('P')?;
    let (mut total, mut number, mut clock) = (0.0, String::new(), false);
    let mut letters = rest.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '0'..='9' | '.' => number.push(letter),
            'T' => clock = true,
            _ => {
                let count: f64 = std::mem::take(&mut number).parse().ok()?;
                total += count
                    * match (letter, clock) {
                        ('Y', _) => 365.0 * 86400.0,
                        ('M', false) => 30.0 * 86400.0,
                        ('Q', _) => 90.0 * 86400.0,
                        ('W', _) => 7.0 * 86400.0,
                        ('D', _) if letters.next_if_eq(&'E').is_some() => 3650.0 * 86400.0,
                        ('D', _) => 86400.0,
                        ('H', _) => 3600.0,
                        ('M', true) => 60.0,
                        ('S', _) => 1.0,
                        _ => return None,
                    };
            }
        }
    }
    Some(total)
}

/// Whether one of ours, or two as its ends, is the expected stretch.
fn spans(ours: &[&Time], start: Option<&str>, end: Option<&str>, timex: &str) -> bool {
    let stretches: Vec<(DateTime, DateTime)> = ours.iter().filter_map(|time| stretch(&time.value)).collect();
    let (start, end) = (start.and_then(moment), end.and_then(moment));
    let whole = stretches.iter().any(|&(from, to)| match (start, end) {
        (Some(start), Some(end)) => from == start && to == end,
        // "before May": only one side is told.
        (Some(start), None) => from == start || to == start,
        (None, Some(end)) => to == end || from == end,
        _ => false,
    });
    let ends = stretches.iter().enumerate().any(|(index, first)| {
        let ends = |last: &(DateTime, DateTime)| Some(last.0) == end || Some(last.1) == end;
        Some(first.0) == start && stretches[index + 1..].iter().any(ends)
    });
    let parts: Vec<&str> = timex.trim_matches(['(', ')']).split(',').collect();
    let clocks = parts.len() == 3
        && ours.iter().enumerate().any(|(index, first)| {
            same_timex(&first.value, parts[0])
                && ours[index + 1..].iter().any(|last| same_timex(&last.value, parts[1]))
        });
    let part = ours.iter().any(|time| {
        part_of_day(&time.value).is_some_and(|(from, to)| Some(from) == start && Some(to) == end)
    });
    whole || ends || clocks || part
}

/// The hours that the specifications give to the parts of a day.
fn part_of_day(value: &str) -> Option<(DateTime, DateTime)> {
    let (day, part) = value.split_once('T')?;
    let date: Date = day.parse().ok()?;
    let hours = match part {
        "MO" => (8, 12),
        "AF" => (12, 16),
        "EV" => (16, 20),
        "NI" => return Some((date.at(20, 0, 0, 0), date.at(23, 59, 59, 0))),
        _ => return None,
    };
    Some((date.at(hours.0, 0, 0, 0), date.at(hours.1, 0, 0, 0)))
}

/// "2016-11-07" and "2016-11-07 14:00:00".
fn moment(text: &str) -> Option<DateTime> {
    match text.len() {
        10 => text.parse::<Date>().ok().map(|date| date.at(0, 0, 0, 0)),
        _ => text.replace(' ', "T").parse().ok(),
    }
}

/// From when to when a value of ours lasts.
fn stretch(value: &str) -> Option<(DateTime, DateTime)> {
    if let Ok(date) = value.parse::<Date>() {
        return Some((date.at(0, 0, 0, 0), date.tomorrow().ok()?.at(0, 0, 0, 0)));
    }
    if let Some((day, clock)) = value.split_once('T') {
        let at: DateTime = format!("{day}T{}:00", clock.get(..5)?).parse().ok()?;
        return Some((at, at));
    }
    let (year, part) = value.split_once('-').unwrap_or((value, ""));
    let number: i16 = year.parse().ok()?;
    let (first, last) = match (year.len(), part) {
        (2, "") => (Date::new(number * 100, 1, 1).ok()?, Date::new(number * 100 + 100, 1, 1).ok()?),
        (3, "") => (Date::new(number * 10, 1, 1).ok()?, Date::new(number * 10 + 10, 1, 1).ok()?),
        (4, "") => (Date::new(number, 1, 1).ok()?, Date::new(number + 1, 1, 1).ok()?),
        (4, part) => part_of_year(number, part)?,
        _ => return None,
    };
    Some((first.at(0, 0, 0, 0), last.at(0, 0, 0, 0)))
}

fn part_of_year(year: i16, part: &str) -> Option<(Date, Date)> {
    let months = |first: i8, count: i32| {
        let start = Date::new(year, first, 1).ok()?;
        Some((start, start.checked_add(count.months()).ok()?))
    };
    if let Some(week) = part.strip_prefix('W') {
        let (week, weekend) = week.strip_suffix("-WE").map_or((week, false), |week| (week, true));
        let monday = ISOWeekDate::new(year, week.parse().ok()?, Weekday::Monday).ok()?.date();
        let end = monday.checked_add(7.days()).ok()?;
        return Some((if weekend { monday.checked_add(5.days()).ok()? } else { monday }, end));
    }
    if let Some(quarter) = part.strip_prefix('Q') {
        return months((quarter.parse::<i8>().ok()? - 1) * 3 + 1, 3);
    }
    if let Some(half) = part.strip_prefix('H') {
        return months((half.parse::<i8>().ok()? - 1) * 6 + 1, 6);
    }
    months(part.parse().ok()?, 1)
}
