//! The door of the reader: one verb, an options object in, plain data out, thrown `Error`s.
#![allow(unreachable_pub, reason = "what JavaScript reaches must be pub, though no Rust does")]

use js_sys::{Error, Function, JsString, Object, Reflect};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use crate::analysis::Analysis;
use crate::{Options, analyze, analyze_with, parse_date, rules};

#[wasm_bindgen(typescript_custom_section)]
const RESULT_TYPES: &str = include_str!("../facts.d.ts");

#[wasm_bindgen(typescript_custom_section)]
const OPTION_TYPES: &str = r#"
export interface Options {
  /** The publication date, YYYY-MM-DD, against which "Thursday" and "last month" are resolved. */
  published?: string | null;
  /** Is told after each stage which share of the work is done, from 0 to 1. What it throws, `analyze` throws at the end. */
  progress?: ((share: number) => void) | null;
}

/** A named rule: `help` says what it finds, the value it gives, what it misses on purpose, with an example. */
export interface Rule { name: string; help: string }
"#;

/// Reads an article into its facts.
///
/// Any string gives an analysis. Throws an `Error` where `text` is no string, `published` is no date written as
/// YYYY-MM-DD, or `progress` is no function.
#[wasm_bindgen(js_name = analyze, unchecked_return_type = "Analysis")]
pub fn analyze_js(
    #[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options | null")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let given: &JsString = text.dyn_ref().ok_or_else(|| Error::new("the text must be a string"))?;
    let published = published(&option(options, "published")?)?;
    let mut progress = Progress::new(option(options, "progress")?)?;
    // A lone surrogate becomes U+FFFD here: one code unit for one code unit, so that all offsets stay right.
    let text = String::from(given);
    let analysis = analyze_with(&text, &Options { published }, &mut |share| progress.tell(share));
    progress.thrown.map_or(Ok(()), Err)?;
    let result = to_js(&analysis)?;
    if text.contains('\u{FFFD}') {
        slice_spans(&result, given)?;
    }
    Ok(result)
}

/// Read once when the engine is loaded. A browser compiles each function when it is first called, and takes three times
/// as long for it while it improves others that have run hot: a short text calls most of them before any has.
const WARM_UP: &str = "Minister Ada Brook said on Monday that Norway will send $3 million and 20 tanks to Ukraine by March. “We met in Oslo,” she told reporters.";

#[wasm_bindgen(start)]
fn warm_up() -> Result<(), JsValue> {
    to_js(&analyze(WARM_UP, &Options::default())).map(drop)
}

/// Every rule by name, with its help.
#[wasm_bindgen(js_name = rules, unchecked_return_type = "Rule[]")]
pub fn rules_js() -> Result<JsValue, JsValue> {
    #[derive(Serialize)]
    struct Rule {
        name: &'static str,
        help: &'static str,
    }
    let all: Vec<Rule> = rules::all().map(|rule| Rule { name: rule.name, help: rule.help }).collect();
    all.serialize(&Serializer::json_compatible()).map_err(Into::into)
}

/// Plain objects and arrays, with null where a slot is open.
fn to_js(analysis: &Analysis) -> Result<JsValue, JsValue> {
    analysis.serialize(&Serializer::json_compatible()).map_err(Into::into)
}

/// One option, or undefined where it or all options are left out.
fn option(options: &JsValue, name: &str) -> Result<JsValue, JsValue> {
    if options.is_undefined() || options.is_null() {
        return Ok(JsValue::UNDEFINED);
    }
    if !options.is_object() {
        return Err(Error::new("the options must be an object, such as { published: \"2024-02-07\" }").into());
    }
    Reflect::get(options, &name.into())
}

fn published(option: &JsValue) -> Result<Option<jiff::civil::Date>, JsValue> {
    if option.is_undefined() || option.is_null() {
        return Ok(None);
    }
    let text =
        option.as_string().ok_or_else(|| Error::new("the option published must be a string or null"))?;
    parse_date(&text).map(Some).map_err(|error| Error::new(&error.to_string()).into())
}

/// The caller's function. The stages cannot fail, so what it throws waits for the end.
struct Progress {
    function: Option<Function>,
    thrown: Option<JsValue>,
}

impl Progress {
    fn new(option: JsValue) -> Result<Self, JsValue> {
        let absent = option.is_undefined() || option.is_null();
        let function = (!absent).then(|| option.dyn_into::<Function>()).transpose();
        let function = function.map_err(|_| Error::new("the option progress must be a function or null"))?;
        Ok(Self { function, thrown: None })
    }

    fn tell(&mut self, share: f32) {
        let Some(function) = self.function.as_ref().filter(|_| self.thrown.is_none()) else { return };
        self.thrown = function.call1(&JsValue::NULL, &f64::from(share).into()).err();
    }
}

/// Gives every span below `value` its words as they stand in the caller's string, lone surrogates included.
fn slice_spans(value: &JsValue, text: &JsString) -> Result<(), JsValue> {
    let Some(object) = value.dyn_ref::<Object>() else { return Ok(()) };
    let field = |name: &str| Reflect::get(value, &name.into());
    if let (Some(start), Some(end)) = (field("start")?.as_f64(), field("end")?.as_f64()) {
        Reflect::set(value, &"text".into(), &text.slice(start as u32, end as u32))?;
        return Ok(());
    }
    Object::values(object).iter().try_for_each(|child| slice_spans(&child, text))
}
