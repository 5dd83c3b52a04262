//! CSV: a table a kind, and a description of all of them by which programs know types and keys (CSVW).
//!
//! A table that has no row still has its head, so that every export has the same files.

mod column;
mod facts;
mod metadata;
mod tables;
pub(crate) mod write;

use super::article::Article;
use super::{Document, File, Format, Options};

pub(crate) const FORMAT: Format = Format {
    name: "csv",
    extension: "csv",
    media_type: "text/csv",
    help: "A table for each kind of fact, for values and for names, with a description of their columns.",
    write,
};

fn write(format: &Format, documents: &[Document], options: &Options) -> Vec<File> {
    let articles = Article::all(documents);
    let tables = tables::all(&articles);
    let described = metadata::describe(&tables, options);
    let mut files: Vec<File> = tables
        .into_iter()
        .map(|table| File {
            name: format!("{}.csv", table.name),
            media_type: format.media_type,
            content: write::table(&table.head(), &table.rows),
        })
        .collect();
    files.push(File {
        name: "csv-metadata.json".to_owned(),
        media_type: "application/csvm+json",
        content: described,
    });
    files
}
