//! Columns: what they are called, what they hold, and how their cells are got from a row's source.

use super::super::article::Article;
use super::super::words;
use crate::analysis::{FactBase, Ref, Span};

/// What the cells of a column are, in the words of CSVW.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Type {
    String,
    Integer,
    Decimal,
    Date,
    Address,
}

impl Type {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Integer => "integer",
            Self::Decimal => "decimal",
            Self::Date => "date",
            Self::Address => "anyURI",
        }
    }
}

/// The head of a column.
#[derive(Clone)]
pub(super) struct Head {
    pub(super) name: String,
    pub(super) datatype: Type,
    pub(super) help: &'static str,
    /// The table that its cells are ids of.
    pub(super) refers: Option<&'static str>,
    /// Whether a cell may hold several, parted by semicolons.
    pub(super) list: bool,
}

/// A table with all its cells.
pub(super) struct Table {
    pub(super) name: &'static str,
    pub(super) help: &'static str,
    pub(super) heads: Vec<Head>,
    pub(super) rows: Vec<Vec<String>>,
}

impl Table {
    pub(super) fn head(&self) -> Vec<&str> {
        self.heads.iter().map(|head| head.name.as_str()).collect()
    }
}

type Cells<T> = Box<dyn Fn(&Article<'_>, &T) -> Vec<String>>;

/// Columns that belong together, such as a name, its id and its words; `T` is what a row is made of.
pub(super) struct Columns<T> {
    heads: Vec<Head>,
    cells: Cells<T>,
}

/// Fills a table: the article's id first, then all columns.
pub(super) fn fill<'d, T: 'd>(
    (name, help): (&'static str, &'static str),
    articles: &[Article<'d>],
    columns: Vec<Columns<T>>,
    rows: impl Fn(&Article<'d>) -> Vec<&'d T>,
) -> Table {
    let article = head("article", Type::String, "Id of the article.", Some("articles"));
    let heads =
        std::iter::once(article).chain(columns.iter().flat_map(|group| group.heads.clone())).collect();
    let row = |article: &Article<'d>, source: &T| {
        let cells = columns.iter().flat_map(|group| (group.cells)(article, source));
        std::iter::once(article.id.clone()).chain(cells).collect()
    };
    let rows = articles
        .iter()
        .flat_map(|article| rows(article).into_iter().map(|source| row(article, source)).collect::<Vec<_>>())
        .collect();
    Table { name, help, heads, rows }
}

/// One column.
pub(super) fn one<T>(
    name: &str,
    datatype: Type,
    help: &'static str,
    get: impl Fn(&Article<'_>, &T) -> String + 'static,
) -> Columns<T> {
    let cells = move |article: &Article<'_>, row: &T| vec![get(article, row)];
    Columns { heads: vec![head(name, datatype, help, None)], cells: Box::new(cells) }
}

/// Turns columns into such whose cells may hold several, parted by semicolons.
pub(super) fn list<T>(mut columns: Columns<T>) -> Columns<T> {
    for head in &mut columns.heads {
        head.list = true;
    }
    columns
}

/// The name of whom or what a slot refers to, the id, and the words.
pub(super) fn refer<T: 'static>(name: &str, help: &'static str, get: fn(&T) -> Vec<&Ref>) -> Columns<T> {
    let heads = vec![
        head(name, Type::String, help, None),
        head(
            &format!("{name}_id"),
            Type::String,
            "Id of the entity, where the words were resolved to one.",
            Some("entities"),
        ),
        head(&format!("{name}_words"), Type::String, "The words in the text.", None),
    ];
    let cells = move |article: &Article<'_>, row: &T| {
        let given = get(row);
        vec![
            joined(given.iter().map(|one| article.name(one).to_owned())),
            joined(given.iter().filter_map(|one| Some(article.referred(one)?.id.clone()))),
            joined(given.iter().map(|one| one.span.text.clone())),
        ]
    };
    Columns { heads, cells: Box::new(cells) }
}

/// What the values of a slot come to in plain words, and their ids.
pub(super) fn values<T: 'static>(name: &str, help: &'static str, get: fn(&T) -> &[String]) -> Columns<T> {
    let heads = vec![
        head(name, Type::String, help, None),
        head(&format!("{name}_id"), Type::String, "Id of the value.", Some("values")),
    ];
    let cells = move |article: &Article<'_>, row: &T| {
        let found: Vec<_> = get(row).iter().filter_map(|id| article.value(id)).collect();
        vec![
            joined(found.iter().map(|value| words::value(value))),
            joined(found.iter().map(|value| value.id().to_owned())),
        ]
    };
    Columns { heads, cells: Box::new(cells) }
}

/// Some words, and where they start and end in the text.
pub(super) fn span<T: 'static>(name: &str, help: &'static str, get: fn(&T) -> Option<&Span>) -> Columns<T> {
    let heads = vec![
        head(name, Type::String, help, None),
        head(&format!("{name}_start"), Type::Integer, "First UTF-16 code unit of the words.", None),
        head(&format!("{name}_end"), Type::Integer, "One past the last UTF-16 code unit of the words.", None),
    ];
    let cells = move |_: &Article<'_>, row: &T| match get(row) {
        Some(span) => vec![span.text.clone(), span.start.to_string(), span.end.to_string()],
        None => vec![String::new(); 3],
    };
    Columns { heads, cells: Box::new(cells) }
}

/// What all facts share: the id first, the rest last.
pub(super) fn fact<T: 'static>(get: fn(&T) -> &FactBase, own: Vec<Columns<T>>) -> Vec<Columns<T>> {
    let text = move |name, help, cell: fn(&FactBase) -> String| {
        one(name, Type::String, help, move |_, row: &T| cell(get(row)))
    };
    let vouches = move |name: &'static str, help, pick: fn(&FactBase) -> Option<&Ref>| {
        let cell = move |article: &Article<'_>, row: &T| {
            pick(get(row)).map(|given| article.name(given).to_owned()).unwrap_or_default()
        };
        one(name, Type::String, help, cell)
    };
    let mut all = vec![text("id", "Unique in the article.", |base| base.id.clone())];
    all.extend(own);
    all.extend([
        vouches("according_to", "Who says so, where it is not the article itself.", |base| {
            base.attribution.as_ref().map(|given| &given.source)
        }),
        vouches("via", "Who passed it on.", |base| {
            base.attribution.as_ref().and_then(|given| given.via.as_ref())
        }),
        text("certainty", "asserted, hedged or denied.", |base| words::word(base.certainty)),
        one("review", Type::String, REVIEW, move |article, row: &T| {
            article.reviewed(&get(row).id).to_owned()
        }),
        text("evidence", "The words that state it.", |base| base.evidence.text.clone()),
        one("evidence_start", Type::Integer, "First UTF-16 code unit of the words.", move |_, row: &T| {
            get(row).evidence.start.to_string()
        }),
        one(
            "evidence_end",
            Type::Integer,
            "One past the last UTF-16 code unit of the words.",
            move |_, row: &T| get(row).evidence.end.to_string(),
        ),
        text("rule", "The rule that read it.", |base| base.rule.clone()),
    ]);
    all
}

/// What the column of a reader's judgement holds.
pub(super) const REVIEW: &str = "What a reader made of it: accepted, edited, or blank.";

fn head(name: &str, datatype: Type, help: &'static str, refers: Option<&'static str>) -> Head {
    Head { name: name.to_owned(), datatype, help, refers, list: false }
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join("; ")
}
