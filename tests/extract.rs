//! The articles that are read out of invented web pages, and what is true of every string.

use nutgraf::extract::{Page, extract};

#[test]
fn pages_give_their_articles() {
    let file = include_str!("../src/extract/pages.txt");
    for case in file.split("\n== ").skip(1) {
        let (name, case) = case.split_once('\n').expect("a page behind its name");
        let (html, article) = case.split_once(&format!("-- {name}\n")).expect("an article behind the page");
        similar_asserts::assert_eq!(read_aloud(&extract(html)).trim_end(), article.trim_end(), "{name}");
    }
}

fn read_aloud(page: &Page) -> String {
    let fields = [
        ("title", &page.title),
        ("published", &page.published),
        ("outlet", &page.outlet),
        ("url", &page.url),
    ];
    let said =
        fields.iter().filter_map(|(name, value)| value.as_ref().map(|value| format!("{name}: {value}\n")));
    format!("{}\n{}", said.collect::<String>(), page.text)
}

#[test]
fn markup_without_end_is_read() {
    let nested = "<div>".repeat(300) + "The town pays €5m.";
    assert_eq!(extract(&nested).text, "The town pays €5m.");
    for html in
        ["", "<", "<!--", "<html", "<p title=\"", "&#", "\0", "<table><tr><td", "</p></p></p>", "<![CDATA[ x"]
    {
        extract(html);
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(64))]

    #[test]
    fn any_string_gives_a_page(html in "(<(p|div|td|table|li|br|pre|a|b|script|/p|/div)>|[a-z ]{0,9}|&[a-z]{1,4};|\\PC){0,60}") {
        let page = extract(&html);
        proptest::prop_assert!(!page.text.contains("\n\n\n"));
    }
}
