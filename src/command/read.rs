//! From a file to its documents: a text is analysed, and what an export wrote comes back as it was.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

use jiff::civil::Date;
use nutgraf::analysis::{Analysis, Money, Quantity, Value};
use nutgraf::export::Document;
use nutgraf::{Options, analyze};
use regex::Regex;

use super::Arguments;

/// The documents in a file: one of a text, any number of an export.
///
/// # Errors
///
/// A message that names the file, says what is wrong with it and what to do.
pub(super) fn documents(
    file: &Path,
    published: Option<Date>,
    arguments: &Arguments,
) -> Result<Vec<Document>, String> {
    let (name, text) = read(file)?;
    let mut documents = if file.extension().is_some_and(|extension| extension == "json") {
        exported(&name, &text)?
    } else {
        vec![Document {
            name: title(file, name),
            url: arguments.url.clone(),
            outlet: arguments.outlet.clone(),
            published: published.map(|date| date.to_string()),
            analysis: analyze(&text, &Options { published }),
            review: BTreeMap::new(),
            text,
        }]
    };
    if let Some(pattern) = &arguments.rules {
        for document in &mut documents {
            keep(&mut document.analysis, pattern);
        }
    }
    Ok(documents)
}

/// What a document goes by: the name of its file without the folders.
fn title(file: &Path, name: String) -> String {
    let own = file.file_name().filter(|_| file != Path::new("-"));
    own.map_or(name, |own| own.to_string_lossy().into_owned())
}

fn exported(name: &str, json: &str) -> Result<Vec<Document>, String> {
    serde_json::from_str(json).map_err(|error| {
        format!("{name} holds no articles with their analyses, as the format json writes several: {error}")
    })
}

fn read(file: &Path) -> Result<(String, String), String> {
    let (name, bytes) = if file == Path::new("-") {
        let mut bytes = Vec::new();
        let read = std::io::stdin().read_to_end(&mut bytes);
        ("standard input".to_owned(), read.map(|_| bytes))
    } else {
        (file.display().to_string(), std::fs::read(file))
    };
    let bytes = bytes.map_err(|error| format!("cannot read {name}: {error}"))?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        format!("{name} is not UTF-8: byte {at} cannot be read; save it as UTF-8 and try again")
    })?;
    Ok((name, text))
}

/// Drops what other rules found.
fn keep(analysis: &mut Analysis, pattern: &Regex) {
    analysis.values.retain(|value| pattern.is_match(value.rule()));
    analysis.facts.retain(|fact| pattern.is_match(fact.rule()));
    let kept: Vec<String> = analysis.values.iter().map(|value| value.id().to_owned()).collect();
    for value in &mut analysis.values {
        if let Value::Money(Money { amount, .. }) | Value::Quantity(Quantity { amount, .. }) = value {
            amount.equivalent.take_if(|id| !kept.contains(id));
        }
    }
}
