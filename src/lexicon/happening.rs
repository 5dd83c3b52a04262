//! Words that tell of what happens: meeting, other events, and whether they happen.

use std::sync::LazyLock;

use super::words::Words;

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

/// Whether this noun, in lower case, means people or a body.
pub(crate) fn is_people(word: &str) -> bool {
    PEOPLE.get(word).is_some()
}

/// Whether this noun means those who write of a talk: "told reporters" is no meeting.
pub(crate) fn is_press(word: &str) -> bool {
    PRESS.get(word).is_some()
}

/// What a word before a verb says of whether it happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outlook {
    /// "not", "failed to".
    Not,
    /// "will", "plans to".
    Planned,
    /// "may", "could".
    Possible,
    /// "reportedly".
    Hedge,
}

/// What this word says of whether something happens.
pub(crate) fn outlook(word: &str) -> Option<Outlook> {
    OUTLOOK.get(word)
}

static MEETS: LazyLock<Words<Meets>> = LazyLock::new(|| {
    table(&[
        ("meet meets met meeting", Meets::Meet),
        ("talk talks talked talking speak speaks spoke spoken speaking", Meets::Talk),
        ("confer confers conferred conferring consult consults consulted consulting huddle huddled negotiate negotiated", Meets::With),
        ("phone phones phoned phoning telephone telephones telephoned telephoning", Meets::Phone),
        ("visit visits visited visiting", Meets::Visit),
        ("host hosts hosted hosting receive receives received receiving welcome welcomes welcomed welcoming greet greets greeted greeting", Meets::Host),
        ("hold holds held holding have has had having conduct conducts conducted conducting", Meets::Hold),
        ("attend attends attended attending join joins joined joining chair chairs chaired chairing co-chair co-chairs co-chaired co-chairing convene convenes convened convening participate participates participated participating", Meets::Attend),
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

static PEOPLE: LazyLock<Words<()>> = LazyLock::new(|| table(&[(PEOPLE_NOUNS, ())]));
static PRESS: LazyLock<Words<()>> = LazyLock::new(|| table(&[(PRESS_NOUNS, ())]));

static OUTLOOK: LazyLock<Words<Outlook>> = LazyLock::new(|| {
    table(&[
        ("not n't n’t never failed fails fail refused refuses refuse declined declines decline cancelled canceled cancels unable neither", Outlook::Not),
        ("will 'll ’ll shall wo plans plan planned planning intends intend intended scheduled agreed agrees agree going set due expected expects expect", Outlook::Planned),
        ("may might could should would can must ought wants want wanted seeks hopes hope hoped considering considers ready willing able likely", Outlook::Possible),
        ("reportedly allegedly apparently probably possibly perhaps presumably alleged reported believed thought suspected", Outlook::Hedge),
    ])
});

fn table<T: Copy>(lists: &[(&'static str, T)]) -> Words<T> {
    Words::new(lists.iter().flat_map(|&(words, meaning)| words.split_whitespace().map(move |word| (word, meaning))))
}

const PEOPLE_NOUNS: &str = "
activists allies ally athletes aides adviser advisers advisor advisors authorities authority buyers club colleague colleagues
commission committee companies company council counterpart counterparts court delegates delegation delegations diplomat diplomats
directors executive executives families farmers firm firms forces government governments group groups jury lawmaker lawmakers
leader leaders man men ministers ministry negotiator negotiators officer officers official officials owners parliament partner
partners party people police politicians regulator representative representatives residents rivals sides soldier soldiers staff
students survivors team teams troops union unions veterans victims visitors volunteers woman women worker workers";

const PRESS_NOUNS: &str = "
reporter reporters journalist journalists press media newspaper news magazine radio television channel broadcaster";
