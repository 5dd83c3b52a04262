//! What holds for every string, however odd.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::collections::BTreeMap;

use nutgraf::analysis::{Analysis, Fact, Ref, Span, Value};
use nutgraf::{Options, analyze, parse_date};
use proptest::prelude::*;

/// Pieces that news is made of, and pieces that break programs.
const PIECES: &[&str] = &[
    "The",
    "EU",
    "said",
    "Kyiv",
    "$",
    "€",
    "1.5",
    "bn",
    "billion",
    "7",
    "Feb.",
    "March",
    "2024",
    "per",
    "day",
    "cent",
    "%",
    "“",
    "”",
    "\"",
    "'",
    "’",
    "‘",
    "«",
    ",",
    ".",
    "…",
    "—",
    "-",
    "(",
    ")",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    " ",
    "  ",
    "\u{A0}",
    "half",
    "a",
    "third",
    "of",
    "between",
    "and",
    "up",
    "to",
    "more",
    "than",
    "not",
    "Thursday",
    "last",
    "week",
    "two",
    "years",
    "ago",
    "at",
    "9",
    "a.m.",
    "UTC",
    "F-16",
    "155th",
    "No.",
    "1430/2019",
    "😀",
    "👍🏽",
    "e\u{301}",
    "\u{0}",
    "\u{202E}",
    "\u{200B}",
    "\u{FEFF}",
    "时间",
    "ß",
    "İ",
    "1,000,000",
    "99999999999999999999999999999999",
    "-",
    "–",
    "1/2",
    "½",
    "By",
    "Image:",
    "Read more",
    "Tags",
    "###",
    "KYIV (AP) —",
    "12:30",
    "31",
    "of",
    "the",
    "said:",
    "He",
    "www.a.com",
    "President",
    "Ada Brook",
    "Brook",
    "the",
    "minister of",
    "'s",
    "European Union",
    "(EU)",
    "NATO",
    "Ukrainian",
    "Ukraine",
    "Ministry of",
    "Defense",
    "U.S.",
    "Act",
    "van der",
    "al-Masri",
    "counterparts,",
    "HARBOUR BOARD",
];

fn newsy() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(PIECES).prop_map(str::to_owned);
    let any = prop_oneof![8 => piece, 1 => any::<char>().prop_map(String::from)];
    let joint = prop_oneof![3 => Just(" "), 1 => Just("")];
    prop::collection::vec((any, joint), 0..80).prop_map(|all| all.into_iter().map(|(a, b)| a + b).collect())
}

struct Slicer {
    units: Vec<u16>,
}

impl Slicer {
    fn check(&self, span: &Span, what: &str) {
        let (start, end) = (span.start as usize, span.end as usize);
        assert!(start < end && end <= self.units.len(), "{what}: {span:?} is empty or lies outside the text");
        assert_eq!(String::from_utf16(&self.units[start..end]).unwrap(), span.text, "{what} does not slice");
    }
}

fn check(text: &str, analysis: &Analysis) {
    let slicer = Slicer { units: text.encode_utf16().collect() };
    let mut end = 0;
    let mut covered = vec![false; slicer.units.len()];
    for part in &analysis.article.parts {
        slicer.check(&part.span, "part");
        assert!(part.span.start >= end, "parts overlap or are out of order at {:?}", part.span);
        end = part.span.end;
        covered[part.span.start as usize..part.span.end as usize].fill(true);
    }
    let mut unit = 0;
    for c in text.chars() {
        let blank = c.is_whitespace() || c.is_control() || !covers_ink(c);
        assert!(blank || covered[unit], "{c:?} at {unit} lies in no part");
        unit += c.len_utf16();
    }
    let mut end = 0;
    for sentence in &analysis.article.sentences {
        slicer.check(sentence, "sentence");
        assert!(sentence.start >= end, "sentences overlap or are out of order at {sentence:?}");
        end = sentence.end;
        let inside = |span: &Span| span.start <= sentence.start && sentence.end <= span.end;
        assert!(
            analysis.article.parts.iter().any(|part| part.kind.is_news() && inside(&part.span)),
            "{sentence:?} lies in no part of the news"
        );
    }
    for span in [&analysis.article.title, &analysis.article.author].into_iter().flatten() {
        slicer.check(span, "title or author");
    }
    check_entities(analysis, &slicer);
    check_values(analysis, &slicer);
    for fact in &analysis.facts {
        check_fact(fact, analysis, &slicer);
    }
    for unread in &analysis.unread {
        slicer.check(&unread.span, "unread");
    }
}

/// Characters without width or shape need not lie in a part.
fn covers_ink(c: char) -> bool {
    !matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

fn check_fact(fact: &Fact, analysis: &Analysis, slicer: &Slicer) {
    slicer.check(&fact.base().evidence, "evidence");
    let (mut refs, mut spans, mut values): (Vec<&Option<Ref>>, Vec<&Span>, Vec<&String>) = Default::default();
    let source = fact.base().attribution.as_ref().map(|by| by.source.clone());
    refs.push(&source);
    match fact {
        Fact::Statement(fact) => {
            refs.extend([&fact.speaker, &fact.addressee]);
            spans.push(&fact.content);
            spans.extend(&fact.cue);
        }
        Fact::Commitment(fact) => {
            refs.extend([&fact.giver, &fact.receiver, &fact.through]);
            spans.push(&fact.what);
            values.extend(fact.amounts.iter().chain(&fact.when).chain(&fact.deadline));
        }
        Fact::Meeting(fact) => {
            refs.push(&fact.place);
            spans.extend(fact.participants.iter().map(|one| &one.span).chain(&fact.topics));
            values.extend(&fact.when);
        }
        Fact::Event(fact) => {
            refs.extend([&fact.agent, &fact.object, &fact.place]);
            spans.push(&fact.trigger);
            values.extend(fact.amounts.iter().chain(&fact.when));
        }
        Fact::Comparison(fact) => {
            spans.push(&fact.left);
            spans.extend(&fact.right);
            values.extend(&fact.by);
        }
    }
    for named in refs.into_iter().flatten() {
        slicer.check(&named.span, "reference");
        let known = |id: &String| analysis.entities.iter().any(|entity| entity.id == *id);
        assert!(named.entity.as_ref().is_none_or(known), "{named:?} means no entity");
    }
    spans.into_iter().for_each(|span| slicer.check(span, "slot"));
    for id in values {
        assert!(analysis.values.iter().any(|value| value.id() == id), "{id} is no value");
    }
}

fn check_entities(analysis: &Analysis, slicer: &Slicer) {
    let ids: Vec<&str> = analysis.entities.iter().map(|entity| entity.id.as_str()).collect();
    let mut taken = BTreeMap::new();
    for entity in &analysis.entities {
        assert_eq!(ids.iter().filter(|id| **id == entity.id).count(), 1, "{} is not unique", entity.id);
        assert!(!entity.mentions.is_empty(), "{entity:?} is never named");
        let mut last = 0;
        for mention in &entity.mentions {
            slicer.check(&mention.span, "mention");
            assert!(mention.span.start >= last, "mentions are out of order at {:?}", mention.span);
            last = mention.span.start;
            let at = (mention.span.start, mention.span.end);
            let owner = taken.entry(at).or_insert(&entity.id);
            assert_eq!(*owner, &entity.id, "two entities share {:?}", mention.span);
        }
        for name in std::iter::once(&entity.name).chain(&entity.aliases) {
            let said = entity.mentions.iter().any(|mention| mention.span.text == *name);
            assert!(said, "{name:?} is no mention of {}", entity.id);
        }
        for role in &entity.roles {
            slicer.check(&role.span, "role");
            assert!(
                role.span.text.contains(&role.title),
                "{:?} is not in its span {:?}",
                role.title,
                role.span
            );
            assert!(role.span.text.chars().count() <= 150, "{:?} is more than a title", role.span);
            let of = role.of.as_deref();
            assert!(of.is_none_or(|of| ids.contains(&of)), "{of:?} is no entity");
        }
        let country = entity.country.as_deref();
        assert!(country.is_none_or(|code| code.len() == 2), "{country:?} is no country code");
    }
}

fn check_values(analysis: &Analysis, slicer: &Slicer) {
    let ids: Vec<&str> = analysis.values.iter().map(Value::id).collect();
    let mut last = 0;
    for value in &analysis.values {
        slicer.check(value.span(), "value");
        assert!(value.span().start >= last, "values are out of order at {:?}", value.span());
        last = value.span().start;
        let amount = match value {
            Value::Money(money) => &money.amount,
            Value::Quantity(quantity) => {
                quantity.item.iter().for_each(|item| slicer.check(item, "item"));
                &quantity.amount
            }
            Value::Time(time) => {
                assert!(!time.value.is_empty(), "{time:?} has no value");
                continue;
            }
        };
        assert!(amount.amount.parse::<f64>().is_ok(), "{amount:?} is no number");
        amount.of.iter().for_each(|of| slicer.check(of, "of"));
        if let Some(id) = &amount.equivalent {
            assert!(ids.contains(&id.as_str()), "{id} is no value");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_string_is_analysed_and_its_spans_slice(text in any::<String>()) {
        check(&text, &analyze(&text, &Options::default()));
    }

    #[test]
    fn news_in_pieces_is_analysed_and_its_spans_slice(text in newsy(), dated in any::<bool>()) {
        let published = dated.then(|| parse_date("2024-02-07").unwrap());
        check(&text, &analyze(&text, &Options { published }));
    }

    #[test]
    fn the_same_text_gives_the_same_analysis(text in newsy()) {
        prop_assert_eq!(analyze(&text, &Options::default()), analyze(&text, &Options::default()));
    }
}

#[test]
fn one_endless_line_is_analysed_however_odd() {
    for piece in [
        "word ", "1,000 ", "“a” ", "'s ", "\"", "(", "$5 ", "in May ", "two ", "😀", "a", "5-", "and half ",
        "'as' ",
    ] {
        whole(&piece.repeat(1_000_000 / piece.len()));
    }
}

#[test]
fn ten_megabytes_in_one_line_are_analysed() {
    whole(&"The EU gave Kyiv €1.5bn, “more than ever”, in May; 2,000 shells a day. ".repeat(10_000_000 / 74));
}

/// Analyses a text and sees that nothing of it was lost.
fn whole(text: &str) {
    let analysis = analyze(text, &Options::default());
    let end = analysis.article.parts.last().map_or(0, |part| part.span.end);
    assert_eq!(
        end as usize,
        text.trim_end().encode_utf16().count(),
        "the end of {:.20?} repeated is in no part",
        text
    );
}
