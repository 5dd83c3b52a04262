//! Pointers to other pages: single ones, and labels with the headlines under them.

use super::face::Face;

/// How many of the blocks after a label belong to it.
pub(super) enum Reach {
    /// One headline: "Next Article".
    One,
    /// All headlines that follow: "Most read".
    Headlines,
    /// Short entries: "Tags".
    Entries,
}

/// What a label announces.
pub(super) fn label(face: &Face<'_>) -> Option<Reach> {
    let reach = match face.label() {
        "previous article" | "next article" | "previous post" | "next post" | "previous story"
        | "next story" | "previous" | "next" | "prev" | "up next" | "next up" | "read next"
        | "previous news" | "next news" | "older post" | "newer post" | "previous entry" | "next entry" => {
            Reach::One
        }
        "related"
        | "related articles"
        | "related stories"
        | "related news"
        | "related posts"
        | "related content"
        | "related coverage"
        | "related reading"
        | "related links"
        | "related story"
        | "related article"
        | "related video"
        | "related videos"
        | "related materials"
        | "more on this story"
        | "more on this topic"
        | "more on this"
        | "more stories"
        | "more news"
        | "more like this"
        | "more headlines"
        | "most read"
        | "most popular"
        | "most viewed"
        | "most watched"
        | "trending"
        | "trending now"
        | "trending stories"
        | "top stories"
        | "top news"
        | "latest news"
        | "latest stories"
        | "latest headlines"
        | "latest articles"
        | "latest"
        | "recommended"
        | "recommended for you"
        | "recommended stories"
        | "recommended articles"
        | "recommended reading"
        | "you may also like"
        | "you might also like"
        | "you may like"
        | "you may also be interested in"
        | "also in the news"
        | "also in this section"
        | "editor's picks"
        | "editors' picks"
        | "editors' choice"
        | "don't miss"
        | "popular"
        | "popular stories"
        | "popular articles"
        | "in other news"
        | "see also"
        | "also read"
        | "read also"
        | "read more"
        | "read more on this"
        | "also on this topic"
        | "what to read next"
        | "around the web"
        | "from around the web"
        | "further reading"
        | "list of 3 items"
        | "list of 4 items"
        | "recent posts"
        | "recent articles"
        | "recent stories"
        | "recent news"
        | "other news"
        | "other stories"
        | "keep reading"
        | "what others are reading"
        | "people also read"
        | "our picks"
        | "must read"
        | "must reads"
        | "watch next" => Reach::Headlines,
        "tags"
        | "tag"
        | "topics"
        | "topic"
        | "related topics"
        | "keywords"
        | "key words"
        | "categories"
        | "category"
        | "filed under"
        | "labels"
        | "hashtags"
        | "article topics"
        | "explore more topics"
        | "tagged with"
        | "posted in"
        | "share this"
        | "share this article"
        | "share this story"
        | "share"
        | "explore more" => Reach::Entries,
        label if label.starts_with("more from ") && face.length < 8 => Reach::Headlines,
        _ => return None,
    };
    Some(reach)
}

/// A pointer that names its goal in the same line: "Read more: …", "Related: …".
pub(super) fn is_pointer(face: &Face<'_>) -> bool {
    if face.length > 40 {
        return false;
    }
    let lead = face.lead.as_str();
    let openings = [
        "read more",
        "read also",
        "also read",
        "see also",
        "related",
        "watch",
        "listen",
        "more",
        "recommended",
        "don't miss",
        "must read",
        "read next",
        "read",
        "explore",
        "up next",
        "next article",
        "previous article",
        "related story",
        "related article",
        "further reading",
        "more on this",
        "more on this story",
        "see more",
        "in pictures",
        "editor's pick",
    ];
    let pointed = openings.iter().find_map(|opening| {
        let rest = lead.strip_prefix(opening)?;
        let mark = rest.trim_start().chars().next()?;
        let colon = matches!(mark, ':' | '|' | '»' | '>' | '→');
        let dash = matches!(mark, '-' | '–' | '—') && rest.starts_with(' ');
        (colon || dash && opening.contains(' ')).then_some(())
    });
    let linked = [
        "read more about ",
        "read more on ",
        "read more in ",
        "read more at ",
        "read more from ",
        "more about ",
    ];
    pointed.is_some() || linked.iter().any(|opening| lead.starts_with(opening)) && face.length < 20
}

/// Tags in one line: "Tags: energy, grid", "#energy #grid".
pub(super) fn is_tag_line(face: &Face<'_>) -> bool {
    let lead = face.lead.as_str();
    let openings = [
        "tags:",
        "topics:",
        "filed under",
        "keywords:",
        "categories:",
        "category:",
        "tagged:",
        "tagged with",
        "tagged as",
        "posted in ",
        "tag:",
        "topic:",
        "related topics:",
    ];
    let named =
        !face.stopped && face.length <= 60 && openings.iter().any(|opening| lead.starts_with(opening));
    let hashtags = face.text().split_whitespace().all(|word| word.len() > 1 && word.starts_with('#'));
    named || hashtags && lead.contains(char::is_alphabetic)
}

/// A path or a menu: "Home > World > Europe", "News | Sport | Weather".
pub(super) fn is_breadcrumb(face: &Face<'_>) -> bool {
    let text = face.text();
    if text.len() > 160
        || face.stopped
        || text.contains(|c: char| c.is_ascii_digit() || matches!(c, '"' | '“' | '$'))
    {
        return false;
    }
    let marks = ['>', '»', '›', '|', '/', '·', '•', '→'];
    let Some(mark) = text.chars().find(|c| marks.contains(c)) else { return false };
    let parts = || text.split(mark).map(str::trim);
    let short = parts().all(|part| part.split(' ').count() <= 4 && part.len() <= 40);
    let count = parts().filter(|part| !part.is_empty()).count();
    let home = face.lead.starts_with("home ") || face.lead.starts_with("news ");
    short && (count > 3 || count > 1 && home || count > 2 && matches!(mark, '>' | '»' | '›'))
}
