//! The door of the extractor: a web page in, its article out.
#![allow(unreachable_pub, reason = "what JavaScript reaches must be pub, though no Rust does")]

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use crate::extract;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** A web page as an article. `published` is YYYY-MM-DD; `whole` says that no part stood out as the article. */
export interface Page {
  title: string | null; published: string | null; outlet: string | null; url: string | null;
  text: string; whole: boolean;
}
"#;

/// Reads a web page. Any string gives a page; one without words has an empty text.
#[wasm_bindgen(js_name = page, unchecked_return_type = "Page")]
pub fn page_js(html: &str) -> Result<JsValue, JsValue> {
    #[derive(Serialize)]
    struct Page {
        title: Option<String>,
        published: Option<String>,
        outlet: Option<String>,
        url: Option<String>,
        text: String,
        whole: bool,
    }
    let extract::Page { title, published, outlet, url, text, whole } = extract::extract(html);
    let page = Page { title, published, outlet, url, text, whole };
    page.serialize(&Serializer::json_compatible()).map_err(Into::into)
}

/// All that HTML shows as plain text, a blank line between paragraphs.
#[wasm_bindgen(js_name = plain)]
pub fn plain_js(html: &str) -> String {
    extract::plain(html)
}
