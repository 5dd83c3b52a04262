//! The main text of a web page, and what the page says about itself; menus, teasers and notes on cookies are left out.
//!
//! Which part is the article is judged by `dom_smoothie`, a port of the reader view of Firefox; `tests/README.md` says
//! how well, against which others. Here its part becomes plain text whose layout the engine reads: a blank line between
//! paragraphs, headings and captions apart.

mod about;
mod blocks;
mod date;

use dom_query::Document;
use dom_smoothie::Readability;

use about::About;

/// A web page as an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The headline.
    pub title: Option<String>,
    /// The day of publication as the page writes it, in its own time zone: YYYY-MM-DD.
    pub published: Option<String>,
    /// The name of the site.
    pub outlet: Option<String>,
    /// The address that the page calls its own, of http or https.
    pub url: Option<String>,
    /// Headline, byline and paragraphs, a blank line between each. Empty where the page has no words.
    pub text: String,
    /// Whether no part stood out as the article, so that `text` is all that the page shows.
    pub whole: bool,
}

/// Reads a web page. Any string gives a page.
pub fn extract(html: &str) -> Page {
    let document = Document::from(html);
    let about = about::read(&document);
    // The judge takes the page apart, so that what it says about itself is read first.
    let article = Readability::with_document(document, None, None)
        .and_then(|mut reader| reader.parse())
        .ok()
        .map(|article| (blocks::of(&Document::from(article.content.clone())), article))
        .filter(|(blocks, _)| !blocks.is_empty());
    let Some((blocks, article)) = article else {
        let About { title, published, outlet, url, .. } = about;
        return Page { title, published, outlet, url, text: plain(html), whole: true };
    };
    let title = about.headline.or_else(|| tidy(&article.title));
    let head = [title.clone(), article.byline.as_deref().and_then(byline)];
    Page {
        text: under(head.into_iter().flatten(), blocks).join("\n\n"),
        title,
        published: about.published,
        outlet: about.outlet.or_else(|| article.site_name.as_deref().and_then(tidy)),
        url: about.url,
        whole: false,
    }
}

/// All that HTML shows, a blank line between paragraphs.
pub fn plain(html: &str) -> String {
    blocks::of(&Document::from(html)).join("\n\n")
}

/// The blocks below the lines of the head that they do not repeat.
fn under(head: impl Iterator<Item = String>, blocks: Vec<String>) -> Vec<String> {
    let repeated = |line: &String| blocks.iter().take(4).any(|block| block.contains(line.as_str()));
    let mut text: Vec<String> = head.filter(|line| !repeated(line)).collect();
    text.extend(blocks);
    text
}

/// A byline that names somebody: some pages put an address or a whole sentence there.
fn byline(text: &str) -> Option<String> {
    tidy(text).filter(|line| line.len() <= 120 && !line.contains("://"))
}

/// One line without blanks around it; `None` where nothing is left.
fn tidy(text: &str) -> Option<String> {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (!line.is_empty()).then_some(line)
}
