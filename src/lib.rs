//! Reads news articles and lays out their facts, each tied to its exact words.
//!
//! ```
//! let analysis = nutgraf::analyze("They paid $5.", &nutgraf::Options::default());
//! assert_eq!(analysis.values[0].span().text, "$5");
//! ```

pub mod analysis;
pub mod rules;

mod facts;
mod lexicon;
mod options;
mod pipeline;
mod report;
mod text;
mod values;
#[cfg(target_arch = "wasm32")]
mod wasm;

#[doc(hidden)]
pub use values::door::{read_amounts, read_numbers};

pub use options::{DateError, Options, parse_date};
pub use pipeline::{analyze, analyze_with};
