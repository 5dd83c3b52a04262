//! Analyses as files of other programs: a room a format, and one table of them.
//!
//! Whatever a text says, what is written from it is data where it is read: each room escapes by the rules of its format.
//! What a text leaves open stays blank. Nothing here reads a clock: the date of an export is an argument.

mod annotation;
mod article;
mod citation;
mod csv;
mod document;
mod escape;
mod html;
mod iati;
mod json;
mod jsonld;
mod kiel;
mod ledger;
mod markdown;
mod only;
mod text;
mod words;

pub use citation::citation;
pub use document::{Document, File, Options, Review};

/// A format that analyses can be written in.
#[derive(Debug)]
pub struct Format {
    /// Its name on the command line and in the page.
    pub name: &'static str,
    /// The end of its files' names, without the dot.
    pub extension: &'static str,
    /// The media type of its files.
    pub media_type: &'static str,
    /// What it is for, in a sentence.
    pub help: &'static str,
    write: fn(&Format, &[Document], &Options) -> Vec<File>,
}

/// Every format, in the order in which they are offered.
pub const FORMATS: &[&Format] = &[
    &html::FORMAT,
    &csv::FORMAT,
    &json::FORMAT,
    &markdown::FORMAT,
    &citation::FORMAT,
    &kiel::FORMAT,
    &iati::FORMAT,
    &jsonld::FORMAT,
    &annotation::FORMAT,
];

impl Format {
    /// The format of that name.
    pub fn named(name: &str) -> Option<&'static Self> {
        FORMATS.iter().copied().find(|format| format.name == name)
    }

    /// Writes documents, in their order. Every list of documents gives at least one file.
    pub fn write(&self, mut documents: Vec<Document>, options: &Options) -> Vec<File> {
        let only = options.only.iter().flatten();
        for (document, only) in documents.iter_mut().zip(only) {
            if let Some(only) = only {
                only::keep(&mut document.analysis, only);
            }
        }
        (self.write)(self, &documents, options)
    }

    /// The one file of a format that makes one, named after the document where there is one only.
    fn file(&self, documents: &[Document], content: String) -> File {
        let stem = match documents {
            [only] => stem(&only.name),
            _ => "nutgraf".to_owned(),
        };
        File { name: format!("{stem}.{}", self.extension), media_type: self.media_type, content }
    }
}

/// A document's name without its ending, made fit for a file of any system.
fn stem(name: &str) -> String {
    let name = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let mut fit: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() || c == '_' { c } else { '-' }).take(60).collect();
    while fit.contains("--") {
        fit = fit.replace("--", "-");
    }
    let fit = fit.trim_matches('-');
    if fit.is_empty() { "nutgraf".to_owned() } else { fit.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_named_after_their_document() {
        for (name, fit) in [
            ("harbour.txt", "harbour"),
            ("../../etc/passwd", "nutgraf"),
            ("Tanks, by March?.md", "Tanks-by-March"),
            ("", "nutgraf"),
            ("..", "nutgraf"),
            ("Ж.txt", "nutgraf"),
        ] {
            assert_eq!(stem(name), fit, "{name}");
        }
    }

    #[test]
    fn names_of_formats_are_unique() {
        for format in FORMATS {
            let named = Format::named(format.name).map(|found| found.help);
            assert_eq!(named, Some(format.help), "{}", format.name);
        }
    }
}
