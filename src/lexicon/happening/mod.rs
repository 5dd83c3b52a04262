//! Words that tell of what happens: meeting, other events, and whether they happen.

mod compare;
mod event;
mod meeting;
mod noun;

use std::sync::LazyLock;

use super::words::Words;
pub(crate) use compare::{Degree, degree, is_equation};
pub(crate) use event::{Frame, Happening, event};
pub(crate) use meeting::{Gathering, Meets, gathering, meets};
pub(crate) use noun::{
    Occasion, is_abstract, is_contest, is_deal, is_law, is_light, is_projectile, is_target, is_vehicle,
    is_victim, occasion,
};

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

static PEOPLE: LazyLock<Words<()>> = LazyLock::new(|| table(&[(PEOPLE_NOUNS, ())]));
static PRESS: LazyLock<Words<()>> = LazyLock::new(|| table(&[(PRESS_NOUNS, ())]));

static OUTLOOK: LazyLock<Words<Outlook>> = LazyLock::new(|| {
    table(&[
        (
            "not n't n’t never failed fails fail refused refuses refuse declined declines decline cancelled canceled cancels unable neither",
            Outlook::Not,
        ),
        (
            "will 'll ’ll shall wo plans plan planned planning intends intend intended scheduled agreed agrees agree going set due expected expects expect",
            Outlook::Planned,
        ),
        (
            "may might could should would can must ought wants want wanted seeks hopes hope hoped considering considers ready willing able likely",
            Outlook::Possible,
        ),
        (
            "reportedly allegedly apparently probably possibly perhaps presumably alleged reported believed thought suspected",
            Outlook::Hedge,
        ),
    ])
});

fn table<T: Copy>(lists: &[(&'static str, T)]) -> Words<T> {
    Words::new(
        lists.iter().flat_map(|&(words, meaning)| words.split_whitespace().map(move |word| (word, meaning))),
    )
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
