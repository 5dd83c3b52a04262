//! The tables of facts, one for each kind.

use super::super::article::Article;
use super::super::words::word;
use super::column::{Columns, Table, Type, fact, fill, list, one, refer, span, values};
use crate::analysis::{Commitment, Comparison, Event, Fact, Meeting, Statement};

/// One table for each kind of fact.
pub(super) fn all(articles: &[Article<'_>]) -> Vec<Table> {
    vec![
        statements(articles),
        commitments(articles),
        meetings(articles),
        events(articles),
        comparisons(articles),
    ]
}

/// The facts of one kind.
macro_rules! of_kind {
    ($kind:ident) => {{
        fn own<'d>(article: &Article<'d>) -> Vec<&'d $kind> {
            let own = |fact: &'d Fact| match fact {
                Fact::$kind(fact) => Some(fact),
                _ => None,
            };
            article.facts().filter_map(own).collect()
        }
        own
    }};
}

fn text<T: 'static>(name: &str, help: &'static str, get: fn(&T) -> String) -> Columns<T> {
    one(name, Type::String, help, move |_, row: &T| get(row))
}

fn statements(articles: &[Article<'_>]) -> Table {
    let own = vec![
        text("mode", "direct, indirect or mixed: in whose words.", |fact: &Statement| word(fact.mode)),
        refer("speaker", "Who says it.", |fact: &Statement| fact.speaker.iter().collect()),
        refer("addressee", "To whom.", |fact: &Statement| fact.addressee.iter().collect()),
        text("cue", "The word that says so.", |fact: &Statement| {
            fact.cue.as_ref().map(|cue| cue.text.clone()).unwrap_or_default()
        }),
        span("content", "What was said.", |fact: &Statement| Some(&fact.content)),
    ];
    let help = ("statements", "Who said what, to whom.");
    fill(help, articles, fact(|fact: &Statement| &fact.base, own), of_kind!(Statement))
}

fn commitments(articles: &[Article<'_>]) -> Table {
    let own = vec![
        refer("giver", "Who gives or pays.", |fact: &Commitment| fact.giver.iter().collect()),
        refer("receiver", "Who gets it, or is paid.", |fact: &Commitment| fact.receiver.iter().collect()),
        span("what", "The words for what is given.", |fact: &Commitment| Some(&fact.what)),
        list(values("amount", "What it amounts to.", |fact: &Commitment| &fact.amounts)),
        text("status", "How far it has come.", |fact: &Commitment| word(fact.status)),
        values("when", "When it was given that status.", |fact: &Commitment| fact.when.as_slice()),
        values("deadline", "By when it is to be fulfilled.", |fact: &Commitment| fact.deadline.as_slice()),
        refer("through", "The fund, act or mechanism.", |fact: &Commitment| fact.through.iter().collect()),
    ];
    let help = ("commitments", "Who gives, owes or withholds what, to whom.");
    fill(help, articles, fact(|fact: &Commitment| &fact.base, own), of_kind!(Commitment))
}

fn meetings(articles: &[Article<'_>]) -> Table {
    let own = vec![
        list(refer("participants", "Who takes part.", |fact: &Meeting| fact.participants.iter().collect())),
        refer("place", "Where.", |fact: &Meeting| fact.place.iter().collect()),
        values("when", "When.", |fact: &Meeting| fact.when.as_slice()),
        list(text("topics", "What they talk about.", |fact: &Meeting| {
            fact.topics.iter().map(|topic| topic.text.as_str()).collect::<Vec<_>>().join("; ")
        })),
    ];
    let help = ("meetings", "Who meets, visits or talks with whom.");
    fill(help, articles, fact(|fact: &Meeting| &fact.base, own), of_kind!(Meeting))
}

fn events(articles: &[Article<'_>]) -> Table {
    let own = vec![
        span("trigger", "The word that names it.", |fact: &Event| Some(&fact.trigger)),
        text(
            "class",
            "attack, legislate, produce, travel, appoint, agree, trade or other.",
            |fact: &Event| fact.class.clone(),
        ),
        refer("agent", "Who does it.", |fact: &Event| fact.agent.iter().collect()),
        refer("object", "To whom or what.", |fact: &Event| fact.object.iter().collect()),
        refer("place", "Where.", |fact: &Event| fact.place.iter().collect()),
        values("when", "When.", |fact: &Event| fact.when.as_slice()),
        list(values("amount", "The amounts in it.", |fact: &Event| &fact.amounts)),
        text("reality", "actual, planned, possible or not.", |fact: &Event| word(fact.reality)),
    ];
    let help = ("events", "What else happens.");
    fill(help, articles, fact(|fact: &Event| &fact.base, own), of_kind!(Event))
}

fn comparisons(articles: &[Article<'_>]) -> Table {
    let own = vec![
        span("left", "What is compared.", |fact: &Comparison| Some(&fact.left)),
        text(
            "relation",
            "part-of, times, more-than, less-than, equal, largest or smallest.",
            |fact: &Comparison| fact.relation.clone(),
        ),
        values("by", "The quantity that relates them.", |fact: &Comparison| fact.by.as_slice()),
        span("right", "What it is compared with.", |fact: &Comparison| fact.right.as_ref()),
    ];
    let help = ("comparisons", "What is set beside what.");
    fill(help, articles, fact(|fact: &Comparison| &fact.base, own), of_kind!(Comparison))
}
