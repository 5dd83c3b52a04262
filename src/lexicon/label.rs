//! Words before digits that tell a name's number from a count.

use std::sync::LazyLock;

use super::words::Words;

/// What a word before digits does to them.
#[derive(Clone, Copy)]
pub(crate) enum Label {
    /// It is numbered by them.
    Numbered,
    /// It says nothing: a word of grammar, or a verb, that has a capital only by its place.
    Free,
    /// A place or a day, which only a counted noun follows.
    Place,
    /// It may be numbered by them: "group 4", but "this week 12 people".
    Maybe,
}

/// What this word does to digits after it.
pub(crate) fn label(word: &str) -> Option<Label> {
    LABELS.get(word.trim_end_matches('.'))
}

static LABELS: LazyLock<Words<Label>> = LazyLock::new(|| {
    let numbered = NUMBERED.iter().map(|&word| (word, Label::Numbered));
    let free = FREE.iter().map(|&word| (word, Label::Free));
    let places = PLACES.iter().map(|&word| (word, Label::Place));
    let maybe = MAYBE.iter().map(|&word| (word, Label::Maybe));
    Words::new(places.chain(free).chain(numbered).chain(maybe))
});

#[rustfmt::skip]
const NUMBERED: &[&str] = &[
    "article", "articles", "section", "sections", "chapter", "title", "resolution", "no", "nos", "nr",
    "nrs", "number", "page", "pages", "pp", "para", "paragraph", "paragraphs", "clause", "rule",
    "figure", "fig", "table", "appendix", "annex", "exhibit", "phase", "step", "type", "level", "tier",
    "stage", "category", "grade", "version", "volume", "vol", "episode", "gate", "flight", "route",
    "highway", "interstate", "channel", "district", "zone", "ward", "precinct", "apollo",
    "boeing", "airbus", "leopard", "abrams", "windows", "ios", "formula", "schedule", "amendment",
    "proposition", "prop", "sector", "apartment", "apt", "suite", "exit", "pier", "platform",
    "terminal", "runway", "convention", "protocol", "verse", "psalm", "mk", "increment", "covid",
    "nasdaq", "ftse", "dax", "cac", "nikkei", "dow", "top",
];

#[rustfmt::skip]
const MAYBE: &[&str] = &[
    "day", "week", "game", "group", "bill", "act", "heat", "leg", "area", "region", "line", "lane",
    "track", "box", "model", "mark", "unit", "class", "item", "round", "scene", "squadron", "room",
    "block", "lot", "part",
];

#[rustfmt::skip]
const FREE: &[&str] = &[
    "about", "around", "roughly", "some", "nearly", "almost", "approximately", "over", "than", "least", "most", "another", "the", "a",
    "in", "on", "of", "at", "by", "for", "with", "from", "to", "and", "or", "but", "as", "all", "only", "just", "these", "those",
    "their", "his", "her", "its", "our", "my", "your", "no", "more", "less", "fewer", "exactly", "between", "are", "is", "was",
    "were", "be", "been", "had", "has", "have", "that", "this", "if", "when", "while", "after", "before", "since", "until",
    "including", "additional", "extra", "total", "up", "down", "nor", "not", "both", "other", "first", "last", "next", "within",
    "under", "below", "above", "there", "we", "they", "i", "he", "she", "it", "you", "who", "which", "killed", "kills", "kill",
    "killing", "wounded", "wounds", "injured", "injures", "hurt", "left", "leaves", "arrested", "arrests", "won", "wins", "cut",
    "cuts", "adds", "added", "found", "finds", "saw", "sees", "took", "takes", "made", "makes", "every", "each", "plus", "minus",
    "further", "so", "yet", "also", "now", "then", "even", "still", "against", "among", "across", "per", "into", "near", "versus",
    "vs", "through", "via", "despite", "according", "altogether", "overall", "officially", "meanwhile", "january", "february",
    "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr",
    "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "age", "aged", "ages", "magnitude", "say", "says", "said", "add",
    "reported", "reports", "confirmed", "confirms", "recorded", "worth", "valued", "averaging", "averaged", "estimated", "nearby",
];

#[rustfmt::skip]
const PLACES: &[&str] = &[
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday", "tomorrow", "ukraine",
    "russia", "china", "india", "israel", "poland", "germany", "france", "britain", "england", "spain", "italy", "turkey", "iran",
    "iraq", "syria", "japan", "taiwan", "texas", "florida", "california", "america", "kyiv", "moscow", "europe", "africa", "asia",
    "egypt", "brazil", "mexico", "canada", "australia", "afghanistan", "pakistan", "nigeria", "kenya", "ethiopia", "sudan",
];
