//! What the programs that a format is for read in it.

use std::collections::{BTreeMap, BTreeSet};

use nutgraf::analysis::Analysis;
use nutgraf::export::Document;
use serde_json::Value as Json;

use crate::article::{export, harbour, written};

#[test]
fn json_is_the_contract_and_comes_back() {
    let mut plain = harbour();
    plain.review.clear();
    let read: Analysis = serde_json::from_str(&written("json", plain.clone())).unwrap();
    assert_eq!(read, plain.analysis);
    let reviewed: Vec<Document> = serde_json::from_str(&written("json", harbour())).unwrap();
    assert_eq!(reviewed, [harbour()]);
}

/// The rows of a table by the names of their columns.
fn rows(content: &str) -> Vec<BTreeMap<String, String>> {
    let content = content.strip_prefix('\u{FEFF}').expect("a byte order mark");
    csv::Reader::from_reader(content.as_bytes()).deserialize().map(|row| row.unwrap()).collect()
}

#[test]
fn tables_read_back_with_their_words_and_keys() {
    let documents = vec![harbour(), harbour()];
    let files = export("csv", documents.clone());
    let tables: BTreeMap<&str, Vec<BTreeMap<String, String>>> = files
        .iter()
        .filter(|file| file.media_type == "text/csv")
        .map(|file| (file.name.as_str(), rows(&file.content)))
        .collect();
    assert_eq!(tables.len(), 8);
    let wide: Vec<u16> = documents[0].text.encode_utf16().collect();
    for (name, rows) in &tables {
        for row in rows.iter().filter(|row| row.contains_key("evidence")) {
            let (start, end): (usize, usize) =
                (row["evidence_start"].parse().unwrap(), row["evidence_end"].parse().unwrap());
            assert_eq!(row["evidence"], String::from_utf16_lossy(&wide[start..end]), "{name}");
        }
    }
    let described: Json = serde_json::from_str(&files.last().unwrap().content).unwrap();
    for table in described["tables"].as_array().unwrap() {
        let own = &tables[table["url"].as_str().unwrap()];
        let names = |list: &Json| match list {
            Json::Array(names) => {
                names.iter().map(|name| name.as_str().unwrap().to_owned()).collect::<Vec<_>>()
            }
            name => vec![name.as_str().unwrap().to_owned()],
        };
        let cells = |row: &BTreeMap<String, String>, names: &[String]| {
            names.iter().map(|name| row[name].clone()).collect::<Vec<_>>()
        };
        let schema = &table["tableSchema"];
        let columns: Vec<&str> = schema["columns"]
            .as_array()
            .unwrap()
            .iter()
            .map(|column| column["name"].as_str().unwrap())
            .collect();
        if let Some(row) = own.first() {
            assert_eq!(
                columns.iter().copied().collect::<BTreeSet<_>>(),
                row.keys().map(String::as_str).collect()
            );
        }
        let key = names(&schema["primaryKey"]);
        assert_eq!(own.iter().map(|row| cells(row, &key)).collect::<BTreeSet<_>>().len(), own.len());
        for foreign in schema["foreignKeys"].as_array().unwrap() {
            let other = &tables[foreign["reference"]["resource"].as_str().unwrap()];
            let (from, to) =
                (names(&foreign["columnReference"]), names(&foreign["reference"]["columnReference"]));
            for row in own.iter().filter(|row| !row[from.last().unwrap()].is_empty()) {
                let wanted = cells(row, &from);
                assert!(
                    other.iter().any(|row| cells(row, &to) == wanted),
                    "{wanted:?} is missing in {foreign}"
                );
            }
        }
    }
}

#[test]
fn selectors_find_their_words() {
    let document = harbour();
    let points: Vec<char> = document.text.chars().collect();
    let read: Json = serde_json::from_str(&written("webannotation", document)).unwrap();
    let items = read["first"]["items"].as_array().unwrap();
    assert_eq!(read["total"], items.len());
    for item in items {
        let (quote, position) = (&item["target"]["selector"][0], &item["target"]["selector"][1]);
        let (start, end) =
            (position["start"].as_u64().unwrap() as usize, position["end"].as_u64().unwrap() as usize);
        let text = |from: usize, to: usize| points[from..to].iter().collect::<String>();
        assert_eq!(quote["exact"], text(start, end));
        assert_eq!(quote["prefix"], text(start.saturating_sub(32), start));
        assert_eq!(quote["suffix"], text(end, points.len().min(end + 32)));
    }
}

#[test]
fn linked_data_leads_only_to_what_is_there() {
    let read: Json = serde_json::from_str(&written("jsonld", harbour())).unwrap();
    let graph = read["@graph"].as_array().unwrap();
    let ids: BTreeSet<&str> = graph.iter().map(|node| node["@id"].as_str().unwrap()).collect();
    assert_eq!(ids.len(), graph.len(), "each id stands once");
    fn references<'j>(value: &'j Json, found: &mut Vec<&'j str>) {
        match value {
            Json::Array(list) => list.iter().for_each(|each| references(each, found)),
            Json::Object(object) => {
                found.extend(object.get("@id").and_then(Json::as_str));
                object.values().for_each(|each| references(each, found));
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    references(&read["@graph"], &mut found);
    for id in found {
        assert!(ids.contains(id), "{id} leads nowhere");
    }
    let types: BTreeSet<&str> = graph.iter().filter_map(|node| node["@type"].as_str()).collect();
    for wanted in
        ["NewsArticle", "Quotation", "Claim", "MonetaryAmount", "Event", "DonateAction", "Person", "Place"]
    {
        assert!(types.contains(wanted), "{wanted} is missing");
    }
}

#[test]
fn transactions_stand_in_the_order_of_the_standard() {
    let xml = written("iati", harbour());
    let read = roxmltree::Document::parse(&xml).unwrap();
    let order = [
        "transaction-type", "transaction-date", "value", "description", "provider-org", "receiver-org",
        "recipient-country",
    ];
    let transactions: Vec<_> = read.descendants().filter(|node| node.has_tag_name("transaction")).collect();
    let codes: BTreeSet<&str> = transactions
        .iter()
        .filter_map(|node| {
            node.children().find(|node| node.has_tag_name("transaction-type"))?.attribute("code")
        })
        .collect();
    assert_eq!(codes, BTreeSet::from(["12", "3"]));
    for transaction in transactions {
        let places: Vec<usize> = transaction
            .children()
            .filter(|node| node.is_element())
            .map(|node| order.iter().position(|&name| node.has_tag_name(name)).expect("a known element"))
            .collect();
        assert!(places.is_sorted(), "{places:?}");
    }
}
