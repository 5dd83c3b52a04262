//! What a page says about itself in its head: title, day of publication, site, address.

use dom_query::{Document, NodeRef};

use super::{date, tidy};

/// The fields that a page gives; each is `None` where it is silent.
pub(super) struct About {
    pub(super) title: Option<String>,
    /// The heading that the page's own title begins with, without the names of site and author that follow there.
    pub(super) headline: Option<String>,
    pub(super) published: Option<String>,
    pub(super) outlet: Option<String>,
    pub(super) url: Option<String>,
}

/// Names of `meta` elements that hold a day of publication, the surest first.
const PUBLISHED: [&str; 14] = [
    "article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "sailthru.date",
    "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "publication_date", "publish-date",
    "publishdate", "pubdate", "date",
];

/// Where an element of time says that it is the page's own.
const TIMES: [&str; 4] =
    ["time[itemprop=datePublished]", "time[pubdate]", "article time[datetime]", "main time[datetime]"];

/// Reads the head of a page.
pub(super) fn read(document: &Document) -> About {
    let metas = metas(document);
    let meta = |name: &str| metas.iter().find(|(key, _)| key == name).map(|(_, content)| content.as_str());
    let title = ["og:title", "twitter:title"].into_iter().find_map(meta).and_then(tidy);
    let own = tidy(&document.select_single("title").text());
    let canonical = first(document, "link[rel=canonical]", "href");
    About {
        headline: headline(document, [&own, &title].into_iter().flatten()),
        title: title.or(own),
        published: PUBLISHED
            .into_iter()
            .filter_map(meta)
            .find_map(date::day)
            .or_else(|| in_scripts(document))
            .or_else(|| TIMES.into_iter().find_map(|times| date::day(&first(document, times, "datetime")?))),
        outlet: ["og:site_name", "application-name"].into_iter().find_map(meta).and_then(tidy),
        url: canonical.into_iter().chain(meta("og:url").map(str::to_owned)).find_map(|url| address(&url)),
    }
}

fn headline<'t>(document: &Document, titles: impl Iterator<Item = &'t String> + Clone) -> Option<String> {
    let headings = document.select("h1");
    let words = headings.nodes().iter().filter_map(|heading| tidy(&heading.text()));
    let begins = |heading: &String| titles.clone().any(|title| title.starts_with(heading.as_str()));
    // The name of the site may be a heading, too, and a title begin with it.
    words.filter(|heading| heading.contains(' ') && begins(heading)).max_by_key(String::len)
}

/// Name, in small letters, and content of each `meta` element.
fn metas(document: &Document) -> Vec<(String, String)> {
    let pair = |node: &NodeRef<'_>| {
        let name = ["property", "name", "itemprop"].into_iter().find_map(|kind| node.attr(kind))?;
        Some((name.trim().to_ascii_lowercase(), node.attr("content")?.to_string()))
    };
    document.select("meta[content]").nodes().iter().filter_map(pair).collect()
}

/// The day in the structured data of a page, wherever it stands there.
fn in_scripts(document: &Document) -> Option<String> {
    let scripts = document.select("script[type=\"application/ld+json\"]");
    scripts.nodes().iter().find_map(|script| {
        let text = script.text();
        let value = text.split("\"datePublished\"").nth(1)?.trim_start().strip_prefix(':')?;
        date::day(value.trim_start().strip_prefix('"')?)
    })
}

/// The address of a page, where it can be opened: nothing but http and https.
fn address(url: &str) -> Option<String> {
    let url = url.trim();
    let scheme = url.split_once("://")?.0.to_ascii_lowercase();
    let plain = !url.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>'));
    (plain && matches!(scheme.as_str(), "http" | "https")).then(|| url.to_owned())
}

fn first(document: &Document, selector: &str, attribute: &str) -> Option<String> {
    document
        .select(selector)
        .nodes()
        .iter()
        .find_map(|node| node.attr(attribute))
        .map(|value| value.to_string())
}
