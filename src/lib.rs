//! Nutgraf reads news articles and lays out their facts, each tied to the exact words that say it.
//!
//! ```
//! use nutgraf::analysis::{Bound, Value};
//! use nutgraf::{Options, analyze, parse_date};
//!
//! # fn main() -> Result<(), nutgraf::DateError> {
//! let text = "The EU will send up to €1.5bn by March, “the last tranche of the year,” Ada Brook said Thursday.";
//! let options = Options { published: Some(parse_date("2024-02-09")?) };
//! let analysis = analyze(text, &options);
//!
//! let Some(Value::Money(money)) = analysis.values.first() else { panic!("the first value is money") };
//! assert_eq!(money.amount.span.text, "€1.5bn");
//! assert_eq!((money.amount.amount.as_str(), money.currency.as_str()), ("1500000000", "EUR"));
//! assert_eq!(money.amount.bound, Bound::AtMost);
//! # Ok(())
//! # }
//! ```
//!
//! # The map, in order of the pipeline
//!
//! Data flows one way, from the text to the public result, and never back.
//!
//! - `text`: spans, tokens, sentences and the parts of an article. Every offset comes from here.
//! - `tag`: the learned reader: parts of speech, dependency structure, names, lemmas.
//! - `lexicon`: look-ups without judgement: number words, currencies, units, the calendar, words of saying.
//! - `values`: amounts of money, quantities and times, as grammars over tokens.
//! - `entities`: who and what is named, each thing once: names, identity, roles, descriptions and pronouns.
//! - `facts`: statements with their speakers, commitments, meetings, events, comparisons, and who vouches for them.
//! - `unread`: what looked like a value or a quotation and was not understood.
//! - `report`: bytes become UTF-16 offsets, and everything gets its id.
//! - [`analysis`]: the public result, and the only types that are serialized.
//! - [`rules`]: the one table of rules, with the help that stands beside each.
//! - [`export`]: analyses as files of other programs, a room a format.
//! - [`extract`]: before all of it, the text of an article out of a web page.
//!
//! The features `export` and `extract` hold these two rooms and the public result, the feature `reader` all others.
//!
//! # What always holds
//!
//! - Any string gives an analysis; nothing panics, and nothing returns an error but the reading of an option.
//! - Every span slices the text that was passed in to the words that it shows. No stage alters the text.
//! - No stage reads a clock, a file or the network: the publication date is an argument.
//! - The same text gives the same bytes, natively and in the browser.
//! - Only `wasm` knows JavaScript.
//!
//! # What it does not do
//!
//! It does not translate, summarise, judge or look anything up. It reads English. It prefers silence to a guess.

pub mod analysis;
#[cfg(feature = "export")]
pub mod export;
#[cfg(feature = "extract")]
pub mod extract;
#[cfg(feature = "reader")]
pub mod rules;

#[cfg(feature = "reader")]
mod entities;
#[cfg(feature = "reader")]
mod facts;
#[cfg(feature = "reader")]
mod lexicon;
#[cfg(feature = "reader")]
mod options;
#[cfg(feature = "reader")]
mod pipeline;
#[cfg(feature = "reader")]
mod report;
#[cfg(feature = "reader")]
mod rule;
#[cfg(feature = "reader")]
#[doc(hidden)]
pub mod tag;
#[cfg(feature = "reader")]
mod text;
#[cfg(feature = "reader")]
mod unread;
#[cfg(feature = "reader")]
mod values;
#[cfg(target_arch = "wasm32")]
mod wasm;

#[cfg(feature = "reader")]
#[doc(hidden)]
pub use entities::door::{FoundName, read_names};
#[cfg(feature = "reader")]
#[doc(hidden)]
pub use values::door::{read_amounts, read_numbers, read_times};

#[cfg(feature = "reader")]
pub use options::{DateError, Options, parse_date};
#[cfg(feature = "reader")]
pub use pipeline::{analyze, analyze_with};
