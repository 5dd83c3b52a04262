//! What the command line takes, and what it does in which order.

mod read;
mod write;

use std::path::PathBuf;

use clap::Parser;
use clap::builder::PossibleValuesParser;
use nutgraf::export::{FORMATS, Format, Options};
use nutgraf::parse_date;
use regex::Regex;

/// Reads news articles and prints their facts, each tied to its exact words.
#[derive(Parser)]
#[command(name = "nutgraf", version, after_help = formats())]
pub(crate) struct Arguments {
    /// The format to write.
    #[arg(long, value_name = "FORMAT", default_value = "json", value_parser = PossibleValuesParser::new(FORMATS.iter().map(|format| format.name)))]
    format: String,
    /// The file to write, or a folder for a format that makes several files. Prints where it is left out.
    #[arg(long, short, value_name = "PATH")]
    output: Option<PathBuf>,
    /// The publication date, YYYY-MM-DD, against which "Thursday" and "last month" are resolved.
    #[arg(long, value_name = "YYYY-MM-DD")]
    published: Option<String>,
    /// Who published the articles.
    #[arg(long, value_name = "NAME")]
    outlet: Option<String>,
    /// The address of the article, where there is one only; links then lead to its words.
    #[arg(long, value_name = "URL")]
    url: Option<String>,
    /// Keeps only the values and facts whose rule has a name that this pattern matches, such as "money|time/date".
    #[arg(long, value_name = "PATTERN")]
    rules: Option<Regex>,
    /// The articles, plain text in UTF-8; "-" reads standard input. A file that ends in .json holds articles with their
    /// analyses, as the format json writes several.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
}

/// Reads, analyses and writes. How many files could not be read; each is told of, and the others go on.
///
/// # Errors
///
/// A message when nothing is written: an option is wrong, nothing could be read, or writing failed. It is empty where all
/// that could be said was told.
pub(crate) fn run(arguments: &Arguments, tell: &dyn Fn(&str)) -> Result<usize, String> {
    let published =
        arguments.published.as_deref().map(parse_date).transpose().map_err(|error| error.to_string())?;
    if arguments.url.is_some() && arguments.files.len() > 1 {
        return Err("--url is the address of one article, and there are several files".to_owned());
    }
    let format = Format::named(&arguments.format).ok_or("there is no such format")?;
    let (mut documents, mut failed) = (Vec::new(), 0);
    for file in &arguments.files {
        match read::documents(file, published, arguments) {
            Ok(read) => documents.extend(read),
            Err(message) => {
                tell(&message);
                failed += 1;
            }
        }
    }
    if failed == arguments.files.len() {
        return Err(String::new());
    }
    write::files(&format.write(documents, &Options::default()), arguments.output.as_deref())?;
    Ok(failed)
}

/// The formats with what they are for, as the end of the help.
fn formats() -> String {
    let lines: Vec<String> =
        FORMATS.iter().map(|format| format!("  {:<14} {}", format.name, format.help)).collect();
    format!("Formats:\n{}", lines.join("\n"))
}
