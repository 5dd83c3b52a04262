//! Agreement with the Recognizers-Text specifications of English numbers, shares, money and measures.
//!
//! Their recognizers serve assistants; ours reads news. `tests/README.md` says where the two part on purpose.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test may fail loudly, and tells what it compared"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use nutgraf::analysis::Value;
use serde_json::Value as Json;

/// One result: its value, and its unit where it has one.
type Reading = (f64, Option<String>);

fn folder() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/quantities/recognizers");
    if !folder.exists() {
        println!("skipped: {} is not here", folder.display());
        return None;
    }
    Some(folder)
}

fn cases(folder: &Path, file: &str) -> Vec<(String, Vec<Json>)> {
    let content = fs::read_to_string(folder.join(file)).unwrap();
    let cases: Vec<Json> = serde_json::from_str(content.trim_start_matches('\u{FEFF}')).unwrap();
    let text = |case: &Json| case["Input"].as_str().unwrap().to_owned();
    cases.iter().map(|case| (text(case), case["Results"].as_array().unwrap().clone())).collect()
}

/// What a specification expects; `None` stands for a unit without a number, which we never report.
fn expected(result: &Json) -> Option<Reading> {
    let value = result["Resolution"]["value"].as_str()?.trim_end_matches('%');
    let unit = result["Resolution"]["unit"].as_str().map(str::to_owned);
    Some((value.parse().ok()?, unit))
}

fn same(ours: f64, theirs: f64) -> bool {
    (ours - theirs).abs() <= 1e-6 * theirs.abs().max(1e-3)
}

/// Runs a model's cases, prints how many agree, and fails below the floor.
fn hold(
    model: &str,
    file: &str,
    floor: f64,
    read: impl Fn(&str) -> Vec<Reading>,
    alike: impl Fn(&Reading, &Reading) -> bool,
) {
    let Some(folder) = folder() else { return };
    let cases = cases(&folder, file);
    let mut apart = String::new();
    let mut agree = 0;
    for (text, results) in &cases {
        let theirs: Vec<Reading> = results.iter().filter_map(expected).collect();
        let ours = read(text);
        if ours.len() == theirs.len() && ours.iter().zip(&theirs).all(|(ours, theirs)| alike(ours, theirs)) {
            agree += 1;
        } else {
            apart += &format!("  {text:?}: theirs {theirs:?}, ours {ours:?}\n");
        }
    }
    let share = f64::from(agree) / cases.len() as f64;
    println!("{model}: {agree} of {} agree ({:.1} %)\n{apart}", cases.len(), 100.0 * share);
    assert!(share >= floor, "{model}: only {agree} of {} agree\n{apart}", cases.len());
}

#[test]
fn numbers_agree() {
    let read = |text: &str| {
        let numbers = nutgraf::read_numbers(text);
        numbers.into_iter().filter_map(|(_, value)| Some((value.parse().ok()?, None))).collect()
    };
    hold("Number", "Number/English/NumberModel.json", 0.85, read, |ours, theirs| same(ours.0, theirs.0));
}

#[test]
fn shares_agree() {
    let read = |text: &str| amounts(text, |unit| (unit == "%").then_some("%"));
    hold("Percentage", "Number/English/PercentModel.json", 0.85, read, |ours, theirs| same(ours.0, theirs.0));
}

#[test]
fn money_agrees() {
    let read = |text: &str| {
        let money = nutgraf::read_amounts(text).values.into_iter().filter_map(|value| match value {
            Value::Money(money) => Some((money.amount.amount.parse().ok()?, Some(money.currency))),
            _ => None,
        });
        money.collect()
    };
    hold("Currency", "NumberWithUnit/English/CurrencyModel.json", 0.85, read, |ours, theirs| {
        let (code, part) = currency(theirs.1.as_deref().unwrap_or_default());
        ours.1.as_deref() == Some(code) && same(ours.0, theirs.0 / part)
    });
}

#[test]
fn measures_agree() {
    let read = |text: &str| {
        amounts(text, |unit| (!matches!(unit, "%" | "ratio" | "a" | "Cel" | "[degF]")).then_some(unit))
    };
    let codes = dimensions();
    hold("Dimension", "NumberWithUnit/English/DimensionModel.json", 0.75, read, |ours, theirs| {
        let code = codes.get(theirs.1.as_deref().unwrap_or_default()).copied();
        ours.1.as_deref() == code && same(ours.0, theirs.0)
    });
}

fn amounts(text: &str, wanted: impl Fn(&str) -> Option<&str>) -> Vec<Reading> {
    let quantities = nutgraf::read_amounts(text).values.into_iter().filter_map(|value| match value {
        Value::Quantity(quantity) => {
            let unit = wanted(quantity.unit.as_deref()?)?.to_owned();
            Some((quantity.amount.amount.parse().ok()?, Some(unit)))
        }
        _ => None,
    });
    quantities.collect()
}

/// Their name for a currency as its code, and how many of it make one of that.
fn currency(name: &str) -> (&'static str, f64) {
    let code = match name {
        "Dollar" | "United States dollar" => "USD",
        "Cent" => return ("USD", 100.0),
        "Pence" | "Penny" => return ("GBP", 100.0),
        "Pound" | "British pound" => "GBP",
        "Euro" => "EUR",
        "Canadian dollar" => "CAD",
        "Hong Kong dollar" => "HKD",
        "Australian dollar" => "AUD",
        "New Zealand dollar" => "NZD",
        "Japanese yen" => "JPY",
        "Chinese yuan" => "CNY",
        "Franc" | "Swiss franc" => "CHF",
        "Peseta" => "ESP",
        "Finnish markka" => "FIM",
        "Netherlands guilder" => "NLG",
        "Turkish lira" => "TRY",
        "Rupee" => "INR",
        "Mexican peso" => "MXN",
        "Bitcoin" => "XBT",
        "Costa Rican colón" => "CRC",
        "Georgian lari" => "GEL",
        "Lao kip" => "LAK",
        "Swedish krona" => "SEK",
        _ => "?",
    };
    (code, 1.0)
}

/// Their names for units as UCUM codes.
fn dimensions() -> BTreeMap<&'static str, &'static str> {
    BTreeMap::from([
        ("Pound", "[lb_av]"),
        ("Milliliter", "mL"),
        ("Inch", "[in_i]"),
        ("Mile", "[mi_i]"),
        ("Barrel", "[bbl_us]"),
        ("Foot", "[ft_i]"),
        ("Ounce", "[oz_av]"),
        ("Acre", "[acr_us]"),
        ("Gallon", "[gal_us]"),
        ("Cubic foot", "[cft_i]"),
        ("Square meter", "m2"),
        ("Square kilometer", "km2"),
        ("Ton", "t"),
        ("Metric ton", "t"),
        ("Bit", "bit"),
        ("Megabyte", "MBy"),
        ("Mile per hour", "[mi_i]/h"),
        ("Kilometer per hour", "km/h"),
        ("Meter", "m"),
        ("Kilometer", "km"),
        ("Decimeter", "dm"),
        ("Millimeter", "mm"),
        ("Tablespoon", "[tbs_us]"),
        ("Teaspoon", "[tsp_us]"),
        ("Cup", "[cup_us]"),
        ("Kilogram", "kg"),
        ("Microgram", "ug"),
        ("Degree", "deg"),
    ])
}
