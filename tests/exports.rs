//! The exports of one article as their goldens have them, and what other programs read in them.
//!
//! A run that differs fails and changes nothing; `cargo xtask bless` writes the goldens anew, for review as a diff.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use nutgraf::analysis::{Analysis, Fact, Mode};
use nutgraf::export::{Document, FORMATS, File, Format, Options, Review, citation};
use nutgraf::{analyze, parse_date};
use serde_json::Value as Json;

const FOLDER: &str = "tests/exports";

fn document(name: &str, text: &str) -> Document {
    let published = Some("2024-02-07".to_owned());
    let options = nutgraf::Options { published: Some(parse_date("2024-02-07").unwrap()) };
    Document {
        name: name.to_owned(),
        url: Some("https://news.example/harbour?a=1&b=2".to_owned()),
        outlet: Some("The Port Calder Echo".to_owned()),
        published,
        analysis: analyze(text, &options),
        text: text.to_owned(),
        review: BTreeMap::new(),
    }
}

/// The article of the goldens: its first fact accepted, its last rejected.
fn harbour() -> Document {
    let text = fs::read_to_string(Path::new(FOLDER).join("harbour.txt")).unwrap();
    let mut document = document("harbour.txt", &text);
    let ids: Vec<String> = document.analysis.facts.iter().map(|fact| fact.base().id.clone()).collect();
    document.review.insert(ids.first().unwrap().clone(), Review::Accepted);
    document.review.insert(ids.last().unwrap().clone(), Review::Rejected);
    document
}

fn options() -> Options {
    let session = r#"{"text":"</script><!--"}"#.to_owned();
    Options { generated: Some("2024-02-09".to_owned()), session: Some(session), ..Options::default() }
}

fn export(format: &str, documents: Vec<Document>) -> Vec<File> {
    Format::named(format).unwrap().write(documents, &options())
}

/// The only file of a format, for one document.
fn written(format: &str, document: Document) -> String {
    export(format, vec![document]).pop().unwrap().content
}

#[test]
fn every_format_writes_its_golden() {
    let bless = std::env::var_os("NUTGRAF_BLESS").is_some();
    let (mut failures, mut known) = (String::new(), BTreeSet::from(["harbour.txt".to_owned()]));
    for format in FORMATS {
        for file in export(format.name, vec![harbour()]) {
            let golden = Path::new(FOLDER).join(format.name).join(&file.name);
            known.insert(format!("{}/{}", format.name, file.name));
            if bless {
                fs::create_dir_all(golden.parent().unwrap()).unwrap();
                fs::write(&golden, &file.content).unwrap();
            }
            match fs::read_to_string(&golden) {
                Ok(expected) if expected == file.content => {}
                Ok(expected) => {
                    let difference =
                        similar_asserts::SimpleDiff::from_str(&expected, &file.content, "golden", "now");
                    failures += &format!("{}\n{difference}\n", golden.display());
                }
                Err(_) => {
                    failures += &format!("{} is missing: `cargo xtask bless` writes it\n", golden.display());
                }
            }
        }
    }
    assert!(failures.is_empty(), "{failures}");
    for folder in
        fs::read_dir(FOLDER).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir())
    {
        for file in fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()) {
            let name = file.strip_prefix(FOLDER).unwrap().to_string_lossy().replace('\\', "/");
            assert!(known.contains(&name), "no export writes {name}: delete it");
        }
    }
}

#[test]
fn json_is_the_contract_and_comes_back() {
    let mut plain = harbour();
    plain.review.clear();
    let read: Analysis = serde_json::from_str(&written("json", plain.clone())).unwrap();
    assert_eq!(read, plain.analysis);
    let reviewed: Vec<Document> = serde_json::from_str(&written("json", harbour())).unwrap();
    assert_eq!(reviewed, [harbour()]);
}

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

#[test]
fn hostile_words_are_words_in_every_format() {
    let text = "</script><img src=x onerror=alert(1)> ]]> \u{202E}=HYPERLINK(\"x\") pledged €5 million to <b>Velmark</b>.\r\n\
        “=cmd|' /C calc'!A0 \0\u{1B} **bold** [a](javascript:alert(1)),” Ada </mark> Brook said on Monday.";
    let mut document = document("=evil<b>.txt", text);
    document.outlet = Some("@SUM(1+1)\r\n<script>".to_owned());
    document.url = Some("javascript:alert(1)".to_owned());
    for file in FORMATS.iter().flat_map(|format| export(format.name, vec![document.clone()])) {
        let content = &file.content;
        assert!(file.name.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c)), "{}", file.name);
        match file.media_type {
            "text/html" => {
                assert!(
                    !content.contains("<img")
                        && !content.contains("<b>")
                        && !content.contains("href=\"javascript")
                );
                assert_eq!(content.matches("</script>").count(), 1, "only the session's own element ends");
                assert_eq!(content.matches("<script").count(), 1);
                assert!(!content.contains('\0') && content.contains('\u{202E}'));
            }
            "application/xml" => {
                roxmltree::Document::parse(content).unwrap();
                assert!(!content.contains("javascript:"), "{content}");
            }
            "text/csv" => {
                for cell in csv::Reader::from_reader(content.as_bytes())
                    .records()
                    .flat_map(|row| row.unwrap().iter().map(str::to_owned).collect::<Vec<_>>())
                {
                    let shown = cell.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{202E}');
                    assert!(!shown.starts_with(['=', '+', '@']), "{cell:?} in {} would be run", file.name);
                }
            }
            "text/markdown" => {
                assert!(!content.contains("<img") && !content.contains("**bold**"), "{content}")
            }
            "text/plain" => assert!(!content.contains("javascript:alert(1)#")),
            _ => {
                serde_json::from_str::<Json>(content).unwrap();
            }
        }
    }
}

#[test]
fn an_evidence_file_has_its_anchors_and_its_session() {
    let page = written("html", harbour());
    for piece in page.split("href=\"#").skip(1) {
        let id = piece.split('"').next().unwrap();
        assert_eq!(page.matches(&format!(" id=\"{id}\"")).count(), 1, "{id} stands once");
    }
    assert_eq!(page.matches("<mark").count(), page.matches("</mark>").count());
    assert!(!page.contains("\"></mark>"), "no mark is empty");
    let session = page.split("id=\"nutgraf-session\">").nth(1).unwrap().split("</script>").next().unwrap();
    let read: Json = serde_json::from_str(session).unwrap();
    assert_eq!(read["text"], "</script><!--");
}

#[test]
fn the_policy_of_an_evidence_file_knows_its_style() {
    use sha2::{Digest, Sha256};
    let page = written("html", harbour());
    let style = page.split("<style>").nth(1).unwrap().split("</style>").next().unwrap();
    let hash = base64(&Sha256::digest(style.as_bytes()));
    assert!(page.contains(&format!("style-src 'sha256-{hash}'")), "STYLE_HASH must be sha256-{hash}");
}

fn base64(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let chunks = bytes.chunks(3).map(|chunk| {
        let bits = chunk.iter().chain([&0, &0]).take(3).fold(0u32, |bits, &byte| bits << 8 | u32::from(byte));
        let signs = (0..4).map(|at| char::from(SIGNS[(bits >> (18 - 6 * at) & 63) as usize]));
        signs.take(chunk.len() + 1).chain(std::iter::repeat_n('=', 3 - chunk.len())).collect::<String>()
    });
    chunks.collect()
}
