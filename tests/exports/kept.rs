//! Which facts go out, by what the reader decided and chose, and what a citation says of one.

use std::collections::BTreeSet;

use nutgraf::analysis::{Fact, Mode};
use nutgraf::export::{Document, Format, Options, Review, citation};

use crate::article::{export, harbour, options, written};

#[test]
fn rejected_facts_are_left_out_but_where_everything_is() {
    let document = harbour();
    let rejected = document.review.iter().find(|(_, review)| **review == Review::Rejected).unwrap().0.clone();
    let words = |fact: &&Fact| fact.base().id == rejected;
    let evidence = document.analysis.facts.iter().find(words).unwrap().base().evidence.text.clone();
    for format in ["csv", "markdown", "text", "jsonld"] {
        let all: String =
            export(format, vec![document.clone()]).into_iter().map(|file| file.content).collect();
        assert!(!all.contains(&evidence), "{format} holds {evidence:?}");
    }
    assert!(written("html", document).contains("rejected"));
}

#[test]
fn a_filter_keeps_what_its_facts_refer_to() {
    let document = harbour();
    let gift = document
        .analysis
        .facts
        .iter()
        .find_map(|fact| match fact {
            Fact::Commitment(gift) if !gift.amounts.is_empty() => Some(gift.clone()),
            _ => None,
        })
        .unwrap();
    let only = Some(vec![Some(BTreeSet::from([gift.base.id.clone()]))]);
    let options = Options { only, ..options() };
    let json = Format::named("json").unwrap().write(vec![document], &options).pop().unwrap().content;
    let [kept] = <[Document; 1]>::try_from(serde_json::from_str::<Vec<Document>>(&json).unwrap()).unwrap();
    assert_eq!(kept.analysis.facts, [Fact::Commitment(gift.clone())]);
    let ids: Vec<&str> = kept.analysis.values.iter().map(|value| value.id()).collect();
    assert!(gift.amounts.iter().all(|id| ids.contains(&id.as_str())), "{ids:?}");
    assert!(kept.analysis.values.iter().all(|value| gift.base.evidence.text.contains(&value.span().text)));
    assert!(kept.analysis.unread.is_empty());
}

#[test]
fn a_citation_names_who_said_it_and_leads_to_the_words() {
    let document = harbour();
    let quotation = |fact: &&Fact| matches!(fact, Fact::Statement(said) if said.mode == Mode::Direct);
    let said = document.analysis.facts.iter().find(quotation).unwrap();
    assert_eq!(
        citation(&document, &said.base().id).unwrap(),
        "“The ships will come back — all of them 🚢” — Ada Brook, The Port Calder Echo, 2024-02-07, \
         https://news.example/harbour?a=1&b=2#:~:text=The%20ships%20will%20come%20back%20%E2%80%94%20all%20of%20them%20%F0%9F%9A%A2%2C"
    );
    assert_eq!(citation(&document, "f999"), None);
}
