//! Words of saying, and the words around the names of those who say.

use std::sync::LazyLock;

use super::words::Words;

/// What a verb of saying takes beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Speech {
    /// A clause: "said that the dam holds".
    Say,
    /// An addressee and a clause: "told the council that the dam holds".
    Tell,
    /// An addressee and an infinitive, or a thing asked for: "urged the council to act", "called for help".
    Ask,
    /// An infinitive or a clause: "promised to act".
    Promise,
    /// What is said to be so: "described the dam as safe".
    Judge,
    /// A thing or a clause: "announced a new dam".
    Announce,
}

/// What this base form of a verb takes, if it is one of saying.
pub(crate) fn verb(lemma: &str) -> Option<Speech> {
    VERBS.get(lemma)
}

/// Whether this verb, in its base form, can take a thing as what was said: "stated its intention to leave".
pub(crate) fn takes_thing(lemma: &str) -> bool {
    THINGS.get(lemma).is_some()
}

/// Whether this verb, in its base form, takes a clause with "that" alone: "found that the dam leaks".
pub(crate) fn needs_that(lemma: &str) -> bool {
    NEED_THAT.get(lemma).is_some()
}

/// Whether this noun, in its base form, names people, bodies or writings that say something.
pub(crate) fn is_speaker(lemma: &str) -> bool {
    SPEAKERS.get(lemma).is_some()
}

static THINGS: LazyLock<Words<()>> = LazyLock::new(|| table(THINGS_LIST));
/// Whether this noun, in its base form, names something written, which is posted or announced rather than announcing.
pub(crate) fn is_writing(lemma: &str) -> bool {
    matches!(
        lemma,
        "announcement"
            | "article"
            | "bill"
            | "document"
            | "letter"
            | "memo"
            | "note"
            | "notice"
            | "post"
            | "report"
            | "resolution"
            | "statement"
            | "study"
            | "tweet"
    )
}

static NEED_THAT: LazyLock<Words<()>> = LazyLock::new(|| table(NEED_THAT_LIST));
static SPEAKERS: LazyLock<Words<()>> = LazyLock::new(|| table(SPEAKERS_LIST));

fn table(words: &'static str) -> Words<()> {
    Words::new(words.split_whitespace().map(|word| (word, ())))
}

const THINGS_LIST: &str = "
acknowledge affirm announce claim confirm deny emphasise emphasize estimate forecast highlight predict propose reaffirm
recommend reiterate reject report reveal state stress underline underscore";

const NEED_THAT_LIST: &str = "
add answer assess call clarify comment counter find highlight hint maintain mention object observe point propose recommend
relay repeat reply respond share signal wonder";

const SPEAKERS_LIST: &str = "
account administration aide alliance ally analysis announcement article assessment attorney authority board body brother
bulletin campaign chain chief city club columnist commander communique communiqué company complaint counterpart counsel country county couple crew
critic daughter decision declaration defendant department document editorial embassy employee everyone everybody eyewitness family
father figure filing force founder friend government group head house indictment insider invitation judge judgment judgement
jury kremlin lawmaker lawsuit leader leadership leaflet letter man majority media member memo memorandum mission mother municipality
nation neighbor neighbour newspaper notice observer office official one opinion opponent other organization organisation outlet
paper parent participant partner party people person plaintiff police poll post press prosecution province publication release
report resident resolution rival ruling source speaker spokesman spokesperson spokeswoman staff state statement student
study suit summary supporter survey survivor team third town transcript tribunal tweet union verdict victim village villager voter warrant watchdog
website white wife witness woman worker writer son sister husband some many few both";

static VERBS: LazyLock<Words<Speech>> = LazyLock::new(|| {
    let classes = [
        (SAY, Speech::Say),
        (TELL, Speech::Tell),
        (ASK, Speech::Ask),
        (PROMISE, Speech::Promise),
        (JUDGE, Speech::Judge),
        (ANNOUNCE, Speech::Announce),
    ];
    let each =
        |(words, class): (&'static str, Speech)| words.split_whitespace().map(move |word| (word, class));
    Words::new(classes.into_iter().flat_map(each))
});

const SAY: &str = "
acknowledge add admit affirm allege answer apologise apologize argue assert boast caution claim clarify comment complain concede conclude
deem contend counter cry declare deny disclose emphasise emphasize estimate exclaim explain forecast hint indicate insist joke
lament maintain mention mumble muse note object observe opine point post predict proclaim quip reaffirm recall reckon
recount reiterate relate remark repeat reply report respond retort reveal rule say shout signal speculate state stipulate
stress suggest testify tweet underline underscore whisper wonder write relay find share assess highlight";

const TELL: &str = "advise alert assure brief convince inform notify persuade remind tell warn";

const ASK: &str = "appeal ask beg beseech call command demand encourage exhort implore invite order petition plead request urge";

const PROMISE: &str = "offer pledge promise swear threaten vow";

const JUDGE: &str = "
accuse applaud blame brand characterise characterize commend condemn congratulate criticise criticize decry denounce
deplore deride describe dismiss dub hail label laud portray praise rebuke slam term thank welcome";

const ANNOUNCE: &str = "announce confirm propose recommend reject";

/// Whether this word, in lower case, is the past or present form of a verb that can carry a quotation.
pub(crate) fn is_saying(word: &str) -> bool {
    SAYING.binary_search(&word).is_ok()
}

/// Whether this word, in lower case, is a title that stands before a name.
pub(crate) fn is_title(word: &str) -> bool {
    TITLES.binary_search(&word.strip_suffix('.').unwrap_or(word)).is_ok()
}

/// Whether this word, in lower case, may stand inside a person's name: "Ursula von der Leyen".
pub(crate) fn is_particle(word: &str) -> bool {
    matches!(
        word,
        "al" | "bin"
            | "da"
            | "de"
            | "del"
            | "della"
            | "den"
            | "der"
            | "di"
            | "dos"
            | "du"
            | "el"
            | "ibn"
            | "la"
            | "le"
            | "ten"
            | "van"
            | "von"
            | "y"
    )
}

/// Whether this capitalised word opens a sentence rather than a name.
pub(crate) fn is_no_name(word: &str) -> bool {
    NO_NAMES.binary_search(&word).is_ok()
}

const SAYING: &[&str] = &[
    "acknowledged", "acknowledges", "added", "adding", "adds", "admits", "admitted", "agreed", "announced",
    "announces", "answered", "argued", "argues", "asked", "asks", "asserted", "asserts", "assured",
    "boasted", "cautioned", "claimed", "claims", "commented", "comments", "complained", "conceded",
    "concedes", "concluded", "concludes", "confirmed", "continued", "cried", "declared", "declares",
    "demanded", "denied", "elaborated", "emphasised", "emphasized", "emphasizes", "exclaimed", "explained",
    "explains", "insisted", "insists", "joked", "jokes", "lamented", "mused", "noted", "notes", "observed",
    "observes", "opined", "pleaded", "pledged", "posted", "predicted", "promised", "quipped", "read",
    "reads", "recalled", "recalls", "recounted", "remarked", "remarks", "repeated", "replied", "replies",
    "reported", "reports", "responded", "retorted", "said", "says", "shouted", "stated", "states",
    "stressed", "stresses", "suggested", "suggests", "tells", "testified", "told", "tweeted", "tweets",
    "urged", "urges", "vowed", "warned", "warns", "whispered", "wondered", "writes", "wrote",
];

const TITLES: &[&str] = &[
    "adm", "admiral", "ambassador", "archbishop", "bishop", "brig", "capt", "captain", "chairman",
    "chairwoman", "chancellor", "chief", "cmdr", "col", "colonel", "commander", "commissioner",
    "congressman", "congresswoman", "director", "doctor", "dr", "gen", "general", "gov", "governor", "judge",
    "justice", "king", "lady", "lieutenant", "lord", "lt", "maj", "major", "mayor", "minister", "mr", "mrs",
    "ms", "mx", "pope", "president", "prime", "prince", "princess", "prof", "professor", "queen", "rep",
    "representative", "rev", "reverend", "secretary", "sen", "senator", "sergeant", "sgt", "sheikh", "sir",
    "speaker", "spokesman", "spokesperson", "spokeswoman", "superintendent", "vice",
];

const NO_NAMES: &[&str] = &[
    "A", "According", "After", "All", "Although", "An", "And", "Another", "As", "At", "Before", "Both",
    "But", "By", "Despite", "During", "Each", "Earlier", "Even", "Every", "Everyone", "For", "Friday",
    "From", "He", "Her", "Here", "His", "How", "However", "I", "If", "In", "It", "Its", "Last", "Later",
    "Many", "Meanwhile", "Monday", "Most", "My", "Next", "No", "Nobody", "None", "Nor", "Not", "Now",
    "Officials", "On", "One", "Only", "Or", "Other", "Others", "Our", "Saturday", "She", "Since", "So",
    "Some", "Someone", "Still", "Such", "Sunday", "That", "The", "Their", "Then", "There", "These", "They",
    "This", "Those", "Though", "Thursday", "To", "Today", "Tomorrow", "Tuesday", "Two", "Under", "We",
    "Wednesday", "What", "When", "Where", "While", "Who", "Why", "With", "Yes", "Yesterday", "Yet", "You",
];

#[cfg(test)]
mod tests {
    #[test]
    fn the_lists_can_be_searched() {
        for list in [super::SAYING, super::TITLES, super::NO_NAMES] {
            assert!(list.is_sorted(), "{:?}", list.windows(2).find(|pair| pair[0] >= pair[1]));
        }
    }
}
