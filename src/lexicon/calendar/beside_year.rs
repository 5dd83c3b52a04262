//! Words that stand beside a number of four digits and tell whether it is a year.

/// Words before a number of four digits that make a year of it.
pub(crate) const OPENING: &[&str] = &[
    "in", "since", "by", "until", "till", "through", "from", "before", "after", "during", "between", "circa",
    "c.", "year", "years", "fiscal", "late", "early", "mid", "throughout", "of", "for", "to", "and", "or",
    "than", "as", "around", "about", "summer", "winter", "spring", "autumn", "fall", "back", "election",
    "elections", "season",
];

/// Of these, the ones that may as well stand before a count.
pub(crate) const WEAK: &[&str] =
    &["of", "for", "to", "and", "or", "than", "around", "about", "as", "through", "by", "from", "between"];

/// Words before a number that make a count or a name of it.
pub(crate) const COUNTING: &[&str] = &[
    "some", "over", "nearly", "almost", "roughly", "approximately", "least", "most", "some", "only", "under",
    "exactly", "no.", "no", "number", "article", "section", "resolution", "room", "highway", "route",
    "flight", "boeing", "airbus", "interstate", "page", "chapter", "block", "per", "up", "additional",
    "another", "agenda", "disease", "vision", "area", "bill", "rule", "unit", "order", "windows",
    "directive", "regulation", "channel", "lot", "box", "suite", "nearly", "these", "those", "all", "any",
    "extra", "further", "estimated", "apollo", "model", "type", "version", "level", "code",
];

/// Words that end an address.
pub(crate) const STREETS: &[&str] = &[
    "Street", "St.", "Avenue", "Ave", "Road", "Rd", "Boulevard", "Drive", "Lane", "Parkway", "Highway",
    "Broadway", "Way",
];

/// Nouns after a number that make a count of it and end in no "s".
pub(crate) const COUNTED: &[&str] = &[
    "people", "men", "women", "children", "troops", "police", "staff", "personnel", "percent", "per", "km",
    "m", "kg", "mm", "miles", "feet", "ft", "tons", "mph", "mw", "metric", "square", "cubic", "million",
    "billion", "hours", "utc", "gmt", "dollars", "euros", "pounds", "degrees", "calories", "volts",
    "hectares", "acres", "meters", "metres", "nm", "cc", "dead", "others", "injured", "jobs", "members",
    "workers", "employees", "soldiers", "a.m.", "p.m.", "am", "pm", "rpm",
];

/// Words that end in "s" as plural nouns do, and are none.
pub(crate) const SINGULAR: &[&str] = &[
    "was", "is", "has", "as", "its", "his", "this", "towards", "versus", "does", "thus", "plus", "sees",
    "marks", "makes", "across", "perhaps", "always",
];

/// Units that a hyphen joins to a count: "2000-mile".
pub(crate) const MEASURES: &[&str] =
    &["year", "foot", "mile", "strong", "pound", "acre", "ton", "metre", "meter"];

/// Words that determine the noun after a year: "its 2006 highs".
pub(crate) const DETERMINERS: &[&str] =
    &["its", "his", "her", "their", "our", "my", "this", "that", "'s", "’s", "annual"];
