//! The command line: reads one article and prints its Analysis as JSON.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "printing is what a command line is for")]

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use nutgraf::analysis::{Analysis, Money, Quantity, Value};
use nutgraf::{Options, analyze, parse_date};
use regex::Regex;

/// Reads a news article and prints its facts as JSON, each tied to its exact words.
#[derive(Parser)]
#[command(name = "nutgraf", version)]
struct Arguments {
    /// The publication date, YYYY-MM-DD, against which "Thursday" and "last month" are resolved.
    #[arg(long, value_name = "YYYY-MM-DD")]
    published: Option<String>,
    /// Prints only the values and facts whose rule has a name that this pattern matches, such as "money|time/date".
    #[arg(long, value_name = "PATTERN")]
    rules: Option<Regex>,
    /// The article, plain text in UTF-8; "-" reads standard input.
    file: PathBuf,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("nutgraf: {message}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), String> {
    let published =
        arguments.published.as_deref().map(parse_date).transpose().map_err(|error| error.to_string())?;
    let text = read(&arguments.file)?;
    let mut analysis = analyze(&text, &Options { published });
    if let Some(pattern) = &arguments.rules {
        keep(&mut analysis, pattern);
    }
    let json = serde_json::to_string_pretty(&analysis).map_err(|error| error.to_string())?;
    match writeln!(std::io::stdout(), "{json}") {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(error.to_string()),
        _ => Ok(()),
    }
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

fn read(file: &Path) -> Result<String, String> {
    let (name, bytes) = if file == Path::new("-") {
        let mut bytes = Vec::new();
        let read = std::io::stdin().read_to_end(&mut bytes);
        ("standard input".to_owned(), read.map(|_| bytes))
    } else {
        (file.display().to_string(), std::fs::read(file))
    };
    let bytes = bytes.map_err(|error| format!("cannot read {name}: {error}"))?;
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        format!("{name} is not UTF-8: byte {at} cannot be read; save it as UTF-8 and try again")
    })
}
