//! What stands above the first paragraph: title, standfirst, byline, dates.

use std::ops::Range;

use super::Reading;
use super::face::Face;
use super::phrase::Kind;
use super::{byline, timestamp};
use crate::analysis::PartKind;

/// How many blocks from the title on are searched for its byline.
const DEEPEST: usize = 5;
/// More people with their offices are a list, which is news.
const MOST_SIGNERS: usize = 4;

/// Reads the head of the article; blocks that already have a kind keep it.
pub(super) fn read(reading: &mut Reading<'_>) {
    let Some(prose) = first_prose(reading) else { return };
    let title = (0..prose).find(|&at| reading.kinds[at].is_none() && !is_label(&reading.faces[at]));
    let Some(title) = title.filter(|&at| is_title(&reading.faces[at])) else {
        return read_between(reading, 0, prose);
    };
    let title = without_site(reading, title);
    for at in 0..title {
        if reading.kinds[at].is_none() {
            reading.kinds[at] = Some(head_kind(&reading.faces[at]).unwrap_or(PartKind::Furniture));
        }
    }
    reading.kinds[title] = Some(PartKind::Title);
    reading.title = Some(reading.faces[title].span());
    repeat(reading, title);
    let prose = (prose..reading.faces.len()).find(|&at| reading.kinds[at].is_none()).unwrap_or(prose);
    let body = standfirst(reading, title, prose).unwrap_or(prose);
    read_between(reading, title + 1, body);
}

fn first_prose(reading: &Reading<'_>) -> Option<usize> {
    (0..reading.faces.len()).find(|&at| reading.kinds[at].is_none() && reading.faces[at].is_prose())
}

fn is_title(face: &Face<'_>) -> bool {
    face.is_headline()
        && !timestamp::is_timestamp(face)
        && !byline::is_free(face)
        && !super::layout::is_bullet(face.words.word(face.tokens.start))
        && !face.text().ends_with([':', ',', ';'])
}

/// A word over the title that names the section: "World", "Press release".
fn is_label(face: &Face<'_>) -> bool {
    timestamp::is_timestamp(face) || byline::is_free(face) || face.whole.has(Kind::Section)
}

/// The title again without the name of the site behind it: "Dam repaired | Example News" over "Dam repaired".
fn without_site(reading: &Reading<'_>, title: usize) -> usize {
    let first = reading.faces[title].lead.as_str();
    let bare = |at: usize| {
        let other = reading.faces[at].lead.as_str();
        let rest = first.strip_prefix(other).map(str::trim_start);
        other.len() > 10 && rest.is_some_and(|rest| rest.starts_with(['|', '-', '–', '—', '·', ':']))
    };
    let last = reading.faces.len().min(title + DEEPEST);
    (title + 1..last).find(|&at| reading.kinds[at].is_none() && bare(at)).unwrap_or(title)
}

/// Marks all other copies of the block at `index`.
fn repeat(reading: &mut Reading<'_>, index: usize) {
    let bare = |face: &Face<'_>| face.lead.trim_end_matches(['.', ' ', ':']).to_owned();
    let (length, lead) = (reading.faces[index].length, bare(&reading.faces[index]));
    if length < 2 || lead.is_empty() {
        return;
    }
    for at in 0..reading.faces.len() {
        let face = &reading.faces[at];
        if at != index
            && face.length == length
            && reading.kinds[at].is_none()
            && bare(face) == lead
            && same(reading, at, index)
        {
            reading.kinds[at] = Some(PartKind::Furniture);
        }
    }
}

/// Whether two blocks have the same words.
fn same(reading: &Reading<'_>, left: usize, right: usize) -> bool {
    let words = |at: usize| reading.faces[at].text().split_whitespace();
    let bare = |word: &str| word.trim_end_matches('.').to_lowercase();
    words(left).map(bare).eq(words(right).map(bare))
}

/// Marks what stands between the title and a byline or a date as standfirst, and tells where the head ends.
fn standfirst(reading: &mut Reading<'_>, title: usize, prose: usize) -> Option<usize> {
    let last = reading.faces.len().min(title + 1 + DEEPEST);
    let sign = (title + 1..last).find(|&at| signs(reading, at)).filter(|&at| at > title + 1);
    if sign.is_some_and(|at| timestamp::is_clock(&reading.faces[at])) {
        return None;
    }
    let next = sign.unwrap_or(prose);
    let open: Vec<usize> =
        (title + 1..next).filter(|&at| reading.kinds[at].is_none() && !signs(reading, at)).collect();
    let deck = |face: &Face<'_>| {
        let whole = sign.is_some() && face.stopped && face.length <= 60;
        (whole || !face.stopped && (5..=60).contains(&face.length)) && !face.text().ends_with([':', ';', ','])
    };
    if open.is_empty() || open.len() > 3 || !open.iter().all(|&at| deck(&reading.faces[at])) {
        return None;
    }
    for &at in &open {
        reading.kinds[at] = Some(PartKind::Standfirst);
        repeat(reading, at);
    }
    (next..reading.faces.len()).find(|&at| reading.kinds[at].is_none() && reading.faces[at].is_prose())
}

/// Whether a byline or a date stands here, with news below it.
fn signs(reading: &Reading<'_>, at: usize) -> bool {
    let face = &reading.faces[at];
    let signed = byline::author(face).is_some()
        || timestamp::is_timestamp(face)
        || lone_name(reading, at, at, reading.faces.len()).is_some();
    let below = |at: usize| reading.kinds[at].is_none() && reading.faces[at].is_prose();
    signed && (at + 1..reading.faces.len().min(at + 2 * DEEPEST)).any(below)
}

/// Gives kinds to bylines and dates among these blocks.
fn read_between(reading: &mut Reading<'_>, from: usize, to: usize) {
    let signers = (from..to).filter(|&at| byline::author(&reading.faces[at]).is_some()).count();
    if signers > MOST_SIGNERS {
        return;
    }
    for at in from..to {
        if let Some(kind) = reading.kinds[at] {
            if kind == PartKind::Credit {
                sign(reading, byline::author(&reading.faces[at]));
            }
        } else if let Some(kind) = head_kind(&reading.faces[at]) {
            reading.kinds[at] = Some(kind);
            if kind == PartKind::Credit {
                sign(reading, byline::author(&reading.faces[at]));
            }
        } else if let Some(name) = lone_name(reading, at, from, to) {
            reading.kinds[at] = Some(PartKind::Credit);
            sign(reading, Some(name));
        } else if at > from
            && reading.kinds[at - 1] == Some(PartKind::Credit)
            && byline::is_post(&reading.faces[at])
        {
            reading.kinds[at] = Some(PartKind::Credit);
        }
    }
}

fn sign(reading: &mut Reading<'_>, name: Option<Range<usize>>) {
    if let (None, Some(name)) = (reading.author, name) {
        reading.author = Some(reading.words.span(&name));
    }
}

fn head_kind(face: &Face<'_>) -> Option<PartKind> {
    if timestamp::is_timestamp(face) {
        Some(PartKind::Dateline)
    } else if byline::author(face).is_some() || byline::is_attribution(face) {
        Some(PartKind::Credit)
    } else {
        is_label(face).then_some(PartKind::Furniture)
    }
}

/// A name alone, where a date or the mark of an author stands beside it under the title.
fn lone_name(reading: &Reading<'_>, at: usize, from: usize, to: usize) -> Option<Range<usize>> {
    let beside = |other: usize| {
        let face = &reading.faces[other];
        let dated = timestamp::is_timestamp(face) && !timestamp::is_clock(face);
        dated
            || face.text().starts_with('@')
            || matches!(face.lead.split(' ').next(), Some("published" | "updated"))
    };
    let neighbours = at
        .checked_sub(1)
        .filter(|&other| other >= from)
        .into_iter()
        .chain(Some(at + 1).filter(|&other| other < to));
    (from > 0)
        .then(|| byline::lone_name(&reading.faces[at]))
        .flatten()
        .filter(|_| neighbours.clone().any(beside))
}
