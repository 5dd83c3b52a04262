//! The tables described as CSV on the Web has it: types, keys, and what each column is for.

use serde_json::{Value, json};

use super::super::Options;
use super::column::{Head, Table};

/// A group of tables, as JSON.
pub(super) fn describe(tables: &[Table], options: &Options) -> String {
    let mut group = json!({
        "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
        "dc:title": "The facts of news articles, each with the words that say it",
        "dc:description": "Read by Nutgraf. A cell that a program for tables would run has an apostrophe before it.",
        "dialect": { "encoding": "utf-8", "lineTerminators": "\r\n", "header": true },
        "tables": tables.iter().map(table).collect::<Vec<_>>(),
    });
    if let Some(date) = &options.generated {
        group["dc:date"] = json!(date);
    }
    // A value made of strings, lists and objects is always written.
    serde_json::to_string_pretty(&group).unwrap_or_default() + "\n"
}

fn table(table: &Table) -> Value {
    let key = if table.name == "articles" { json!("article") } else { json!(["article", "id"]) };
    json!({
        "url": format!("{}.csv", table.name),
        "dc:description": table.help,
        "tableSchema": {
            "columns": table.heads.iter().map(column).collect::<Vec<_>>(),
            "primaryKey": key,
            "foreignKeys": table.heads.iter().filter_map(|head| foreign_key(table, head)).collect::<Vec<_>>(),
        },
    })
}

fn column(head: &Head) -> Value {
    let mut column = json!({
        "name": head.name,
        "titles": head.name,
        "datatype": head.datatype.name(),
        "dc:description": head.help,
    });
    if head.list {
        column["separator"] = json!("; ");
    }
    column
}

/// A key into another table: its first column is that of the article, save in the table of articles. A list is no key.
fn foreign_key(table: &Table, head: &Head) -> Option<Value> {
    let to = head.refers.filter(|&to| !head.list && to != table.name)?;
    let (own, other) = if to == "articles" {
        (json!(head.name), json!("article"))
    } else {
        (json!(["article", head.name]), json!(["article", "id"]))
    };
    let reference = json!({ "resource": format!("{to}.csv"), "columnReference": other });
    Some(json!({ "columnReference": own, "reference": reference }))
}
