//! The evidence file: one page that holds the articles, their facts, and anchors between both.
//!
//! It reads with scripts off, since it has none, and loads nothing: its policy forbids all but its own style. The desk's
//! session lies in it as data, so that it opens again there.

mod facts;
mod marks;

use super::article::Article;
use super::escape::escaped;
use super::{Document, File, Format, Options};

pub(crate) const FORMAT: Format = Format {
    name: "html",
    extension: "html",
    media_type: "text/html",
    help: "One page with the articles and their facts, each tied to its words. Opens anywhere, and in the desk again.",
    write,
};

const STYLE: &str = include_str!("style.css");

/// The hash by which the policy knows the style; a test holds it to the file.
const STYLE_HASH: &str = "sha256-DPdSElO52Xm7DCe/p9Zk6+uD7lG49XNgr3cut1Hefpg=";

fn write(format: &Format, documents: &[Document], options: &Options) -> Vec<File> {
    let articles = Article::all(documents);
    let title = match articles.as_slice() {
        [only] => isolated(only.title()),
        all => format!("{} articles", all.len()),
    };
    let mut page = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{STYLE_HASH}'; base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{title} – evidence</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
    );
    page += &head(&articles, options);
    page += "<main>\n";
    for article in &articles {
        page += &section(article);
    }
    page += "</main>\n";
    if let Some(session) = &options.session {
        page += &format!(
            "<script type=\"application/json\" id=\"nutgraf-session\">{}</script>\n",
            inert(session)
        );
    }
    page += "</body>\n</html>\n";
    vec![format.file(documents, page)]
}

/// What the page is, and with several articles a list of them.
fn head(articles: &[Article<'_>], options: &Options) -> String {
    let made = options.generated.as_deref().map(|date| format!(" on {}", escaped(date))).unwrap_or_default();
    let mut head = format!(
        "<header class=\"page\">\n<p class=\"mark\">Nutgraf</p>\n<p>Facts of news articles, each tied to the words that say it. \
         Written{made}; this file loads nothing and runs nothing.</p>\n"
    );
    if articles.len() > 1 {
        head += "<nav aria-label=\"Articles\">\n<ol>\n";
        for article in articles {
            let title = escaped(article.title());
            head += &format!("<li><a href=\"#{}\"><bdi>{title}</bdi></a></li>\n", article.id);
        }
        head += "</ol>\n</nav>\n";
    }
    head + "</header>\n"
}

fn section(article: &Article<'_>) -> String {
    let (id, title) = (&article.id, escaped(article.title()));
    let mut source: Vec<String> = [article.document.outlet.as_deref(), article.published()]
        .into_iter()
        .flatten()
        .map(|part| format!("<bdi>{}</bdi>", escaped(part)))
        .collect();
    if let Some(url) = article.url() {
        let url = escaped(url);
        source.push(format!("<a href=\"{url}\" rel=\"noreferrer noopener\"><bdi>{url}</bdi></a>"));
    }
    let facts = facts::numbered(article);
    let text = marks::marked(article, &facts);
    let list = facts::list(article, &facts);
    format!(
        "<article class=\"sheet\" id=\"{id}\" aria-labelledby=\"{id}-title\">\n<header>\n<h2 id=\"{id}-title\" dir=\"auto\">{title}</h2>\n\
         <p class=\"source\">{}</p>\n</header>\n<div class=\"columns\">\n\
         <section class=\"words\" aria-label=\"Text\">\n<div class=\"text\" dir=\"auto\">{text}</div>\n</section>\n\
         <section class=\"facts\" aria-label=\"Facts\">\n{list}</section>\n</div>\n</article>\n",
        source.join(" · ")
    )
}

/// Text in a title, where no element can keep its direction from what follows.
fn isolated(text: &str) -> String {
    format!("\u{2068}{}\u{2069}", escaped(text))
}

/// JSON in which no text can end the element that it lies in, nor begin another or a comment.
fn inert(json: &str) -> String {
    json.replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('\u{2028}', "\\u2028")
        .replace('\u{2029}', "\\u2029")
}
