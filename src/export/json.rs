//! JSON: the contract itself.
//!
//! One article of which nothing was reviewed is its plain Analysis. Otherwise it is a list of documents, each with its
//! text, its Analysis, and by id what the reader made of it; rejected facts are in it, marked as such there.

use super::{Document, File, Format, Options};

pub(crate) const FORMAT: Format = Format {
    name: "json",
    extension: "json",
    media_type: "application/json",
    help: "Everything, as facts.d.ts has it: for programs, and to be read by Nutgraf again.",
    write,
};

fn write(format: &Format, documents: &[Document], _options: &Options) -> Vec<File> {
    let json = match documents {
        [only] if only.review.is_empty() => serde_json::to_string_pretty(&only.analysis),
        _ => serde_json::to_string_pretty(documents),
    };
    // Neither type has a key that is no string, nor a number that JSON lacks.
    vec![format.file(documents, json.unwrap_or_default() + "\n")]
}
