//! Verbs and nouns of meeting.

use std::sync::LazyLock;

use super::super::words::Words;
use super::table;

/// How a verb tells of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meets {
    /// "X met Y", "X and Y met", "X met with Y".
    Meet,
    /// "X spoke with Y", "X talked to Y".
    Talk,
    /// "X conferred with Y".
    With,
    /// "X phoned Y".
    Phone,
    /// "X visited the city".
    Visit,
    /// "X hosted Y", "X received Y".
    Host,
    /// "X held talks with Y": a meeting's noun is the object.
    Hold,
    /// "X attended the meeting".
    Attend,
    /// "The ministers gathered in the city".
    Gather,
    /// "X discussed the harvest with Y", "X and Y discussed the harvest".
    Discuss,
}

/// How a noun tells of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gathering {
    /// "meeting", "talks": one by itself where it says who.
    Meeting,
    /// "call", "discussion": one where it says with whom.
    With,
    /// "summit": it is held, attended or named.
    Summit,
    /// "visit": it goes to a place or to somebody.
    Visit,
}

/// How this word, in any form, tells of a meeting where it is a verb.
pub(crate) fn meets(word: &str) -> Option<Meets> {
    MEETS.get(word)
}

/// How this word tells of a meeting where it is a noun.
pub(crate) fn gathering(word: &str) -> Option<Gathering> {
    GATHERINGS.get(word)
}

static MEETS: LazyLock<Words<Meets>> = LazyLock::new(|| {
    table(&[
        ("meet meets met meeting", Meets::Meet),
        ("talk talks talked talking speak speaks spoke spoken speaking", Meets::Talk),
        (
            "confer confers conferred conferring consult consults consulted consulting huddle huddled negotiate negotiated",
            Meets::With,
        ),
        ("phone phones phoned phoning telephone telephones telephoned telephoning", Meets::Phone),
        ("visit visits visited visiting", Meets::Visit),
        (
            "host hosts hosted hosting receive receives received receiving welcome welcomes welcomed welcoming greet greets greeted greeting",
            Meets::Host,
        ),
        ("hold holds held holding have has had having conduct conducts conducted conducting", Meets::Hold),
        (
            "attend attends attended attending join joins joined joining chair chairs chaired chairing co-chair co-chairs co-chaired co-chairing convene convenes convened convening participate participates participated participating",
            Meets::Attend,
        ),
        ("gather gathers gathered gathering assemble assembles assembled", Meets::Gather),
        ("discuss discusses discussed discussing", Meets::Discuss),
    ])
});

static GATHERINGS: LazyLock<Words<Gathering>> = LazyLock::new(|| {
    table(&[
        ("meeting meetings meet talks consultations negotiations", Gathering::Meeting),
        ("call calls conversation conversations discussion discussions dialogue conference", Gathering::With),
        ("summit summits", Gathering::Summit),
        ("visit visits", Gathering::Visit),
    ])
});
