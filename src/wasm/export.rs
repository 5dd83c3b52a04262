//! The door of the exports: documents and options in, files out, thrown `Error`s.
#![allow(unreachable_pub, reason = "what JavaScript reaches must be pub, though no Rust does")]

use js_sys::Error;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use crate::export::{Document, FORMATS, Format, Options, citation};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** An article with its analysis; `review` says by id of a fact or value what the reader made of it. */
export interface Document {
  name: string; url?: string | null; outlet?: string | null; published?: string | null;
  text: string; analysis: object; review?: Record<string, "accepted" | "rejected" | "edited">;
}
/** `only` holds for each document the ids to export, or null for all; `generated` is YYYY-MM-DD. */
export interface Options { generated?: string | null; only?: (string[] | null)[] | null; session?: string | null }
export interface File { name: string; type: string; content: string }
export interface Format { name: string; extension: string; type: string; help: string }
"#;

/// Writes documents in a format. Throws an `Error` that names an unknown format or a document out of shape.
#[wasm_bindgen(js_name = write, unchecked_return_type = "File[]")]
pub fn write_js(
    format: &str,
    #[wasm_bindgen(unchecked_param_type = "Document[]")] documents: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options | null")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let format =
        Format::named(format).ok_or_else(|| Error::new(&format!("there is no format {format:?}")))?;
    let documents: Vec<Document> = read(documents, "documents")?;
    let options: Option<Options> = read(options, "options")?;
    to_js(&format.write(documents, &options.unwrap_or_default()))
}

/// A fact as a line to quote it by: `“quote” — speaker, outlet, date, link`. Null where the document has no such fact.
#[wasm_bindgen(js_name = citation, unchecked_return_type = "string | null")]
pub fn citation_js(
    #[wasm_bindgen(unchecked_param_type = "Document")] document: JsValue,
    fact: &str,
) -> Result<JsValue, JsValue> {
    let document: Document = read(document, "document")?;
    Ok(citation(&document, fact).map_or(JsValue::NULL, |line| JsValue::from_str(&line)))
}

/// Every format by name, in the order in which they are offered.
#[wasm_bindgen(js_name = formats, unchecked_return_type = "Format[]")]
pub fn formats_js() -> Result<JsValue, JsValue> {
    #[derive(Serialize)]
    struct Offer {
        name: &'static str,
        extension: &'static str,
        #[serde(rename = "type")]
        media_type: &'static str,
        help: &'static str,
    }
    let offer = |format: &&Format| Offer {
        name: format.name,
        extension: format.extension,
        media_type: format.media_type,
        help: format.help,
    };
    to_js(&FORMATS.iter().map(offer).collect::<Vec<_>>())
}

fn read<T: DeserializeOwned>(value: JsValue, what: &str) -> Result<T, JsValue> {
    serde_wasm_bindgen::from_value(value)
        .map_err(|error| Error::new(&format!("the {what} cannot be read: {error}")).into())
}

fn to_js<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, JsValue> {
    value.serialize(&Serializer::json_compatible()).map_err(Into::into)
}
