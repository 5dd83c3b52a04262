//! Names in treebanks: what their entities and their proper nouns say about where names are.

use std::ops::Range;

use nutgraf::tag::class::{NameKind, Tag};
use nutgraf::tag::tagger::tag_of;

use super::corpus;
use super::named::{Sentence, kind};

/// The names among the entities of a treebank sentence; proper nouns that no entity explains stay unknown.
pub(crate) fn entities(sentence: &corpus::Sentence) -> Sentence {
    let count = sentence.words.len();
    let proper = |at: usize| nutgraf::tag::names::is_name_tag(sentence.tags[at]);
    let mut result = Sentence {
        words: sentence.words.clone(),
        names: Vec::new(),
        unknown: (0..count).map(proper).collect(),
        opens: false,
    };
    let mut mentions = mentions(sentence);
    mentions.sort_by_key(|(range, _)| (range.start, std::cmp::Reverse(range.end)));
    let mut taken = vec![false; count];
    for (range, label) in mentions {
        let head = range.clone().find(|&at| !range.contains(&(sentence.heads[at] as usize)));
        let Some(head) = head else { continue };
        if sentence.tags[head] != Tag::Name as u8 && sentence.tags[head] != Tag::Names as u8 {
            continue;
        }
        if label == "time" {
            range.for_each(|at| result.unknown[at] = false);
            continue;
        }
        let Some(kind) = kind(&label) else { continue };
        // People named as a people are none of ours.
        let people = kind == NameKind::Person && sentence.tags[head] == Tag::Names as u8;
        let kind = if people { NameKind::Misc } else { kind };
        let described = |at: usize| kind == NameKind::Person && sentence.written[at] == "nmod:desc";
        let begin = range.clone().find(|&at| proper(at) && !described(at)).unwrap_or(range.start);
        let inside = |at: usize| {
            let word = sentence.words[at].as_str();
            let joins = matches!(word, "of" | "the" | "and" | "for" | "&" | "-" | "de")
                && kind != NameKind::Person
                || word == "-";
            proper(at) || joins || (kind != NameKind::Person && word.starts_with(char::is_uppercase))
        };
        let mut end = begin;
        while end < range.end && inside(end) {
            end += 1;
        }
        while end > begin && !proper(end - 1) {
            end -= 1;
        }
        if (begin..end).contains(&head) && !taken[begin..end].contains(&true) {
            taken[begin..end].fill(true);
            result.unknown[begin..end].fill(false);
            range.filter(|&at| described(at)).for_each(|at| result.unknown[at] = false);
            result.names.push((begin..end, Some(kind)));
        }
    }
    result.names.sort_by_key(|(range, _)| range.start);
    result
}

/// The proper nouns of a treebank sentence as names of unknown kind. A title before a name is none, nor is a
/// day or a month; what "of" joins may be one name or two.
pub(crate) fn proper_nouns(sentence: &corpus::Sentence) -> Sentence {
    let count = sentence.words.len();
    let address = |word: &str| word.contains(['@', '/']) || word.contains("www.");
    let tag = |at: usize| tag_of(sentence.tags[at]);
    let proper = |at: usize| {
        at < count
            && matches!(tag(at), Tag::Name | Tag::Names | Tag::NameAdjective)
            && !address(&sentence.words[at])
    };
    let title = |at: usize| sentence.written[at] == "nmod:desc" || is_calendar(&sentence.words[at]);
    let mut result = Sentence {
        words: sentence.words.clone(),
        names: Vec::new(),
        unknown: vec![false; count],
        opens: false,
    };
    let mut at = 0;
    while at < count {
        if !proper(at) || title(at) {
            at += 1;
            continue;
        }
        let start = at;
        // The words of a name hang on one another.
        let joined = |at: usize| {
            let inside = |word: u32| (start..at).contains(&(word as usize));
            let sibling =
                (start..at).any(|before| sentence.heads[before] == sentence.heads[at] && before + 1 == at);
            inside(sentence.heads[at]) || sentence.heads[start..at].contains(&(at as u32)) || sibling
        };
        at += 1;
        let company = |at: usize| sentence.words.get(at).is_some_and(|word| is_company(word));
        while at < count
            && (proper(at) && !title(at) && joined(at)
                || sentence.words[at] == "-" && proper(at + 1)
                || sentence.words[at] == "," && company(at + 1)
                || sentence.words[at - 1] == "," && company(at))
        {
            at += 1;
        }
        if !(start..at).any(|at| matches!(tag(at), Tag::Name | Tag::Names)) {
            result.unknown[start..at].fill(true);
            continue;
        }
        let listed = matches!(sentence.written[at - 1].as_str(), "conj" | "list" | "parataxis");
        let of = sentence.words.get(at).is_some_and(|word| word == "of") && proper(at + 1);
        let after_of = start > 0 && sentence.words[start - 1] == "of";
        if of || after_of || (listed && at - start > 1) {
            result.unknown[start..at].fill(true);
        } else {
            // One name in the plural is a people or a party's followers.
            let people = at - start == 1 && tag(start) == Tag::Names;
            result.names.push((start..at, people.then_some(NameKind::Misc)));
        }
    }
    result
}

/// Whether a word says what a company is in law, as it stands at the end of its name.
fn is_company(word: &str) -> bool {
    matches!(
        word.trim_end_matches('.'),
        "Inc"
            | "Ltd"
            | "LLC"
            | "LLP"
            | "L.L.C"
            | "Corp"
            | "Co"
            | "PLC"
            | "plc"
            | "L.P"
            | "S.A"
            | "INC"
            | "LTD"
    )
}

fn is_calendar(word: &str) -> bool {
    let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let full = [
        "January", "February", "March", "April", "June", "July", "August", "September", "October",
        "November", "December",
    ];
    full.contains(&word)
        || months.contains(&word.trim_end_matches('.'))
        || (days.iter().any(|day| word.starts_with(day)) && (word.ends_with("day") || word.len() <= 4))
}

/// The mentions of entities in the last column: their words and their types.
fn mentions(sentence: &corpus::Sentence) -> Vec<(Range<usize>, String)> {
    let mut open: Vec<(String, String, usize)> = Vec::new();
    let mut mentions = Vec::new();
    for (at, misc) in sentence.misc.iter().enumerate() {
        let Some(marks) = misc.split('|').find_map(|part| part.strip_prefix("Entity=")) else { continue };
        let mut rest = marks;
        while !rest.is_empty() {
            if let Some(opened) = rest.strip_prefix('(') {
                let end = opened.find(['(', ')']).unwrap_or(opened.len());
                let mut fields = opened[..end].split('-');
                let id = fields.next().unwrap_or_default().to_owned();
                let label = fields.next().unwrap_or_default().to_owned();
                rest = &opened[end..];
                if let Some(closed) = rest.strip_prefix(')') {
                    rest = closed;
                    mentions.push((at..at + 1, label));
                } else {
                    open.push((id, label, at));
                }
            } else {
                let end = rest.find(['(', ')']).unwrap_or(rest.len());
                let id = &rest[..end];
                if let Some(found) = open.iter().rposition(|(other, ..)| other == id) {
                    let (_, label, start) = open.remove(found);
                    mentions.push((start..at + 1, label));
                }
                rest = rest[end..].strip_prefix(')').unwrap_or(&rest[end..]);
            }
        }
    }
    mentions
}
