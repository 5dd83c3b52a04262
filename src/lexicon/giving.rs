//! Words of giving, asking and holding back, by lemma, and the words for what is given.

use std::sync::LazyLock;

use super::words::Words;
use crate::analysis::Status;

/// What a verb says of something that goes from one party to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Act {
    /// "send", "provide": the subject gives.
    Give,
    /// "receive": the subject gets.
    Get,
    /// "request", "need": the subject is to get.
    Ask,
    /// "promise", "announce": the subject is to give.
    Promise,
    /// "approve", "allocate": the subject decides that it is given.
    Allot,
    /// "award" a contract: the subject pays.
    Award,
    /// "win" a contract: the subject is paid.
    Win,
    /// "buy", "order": the subject pays.
    Buy,
    /// "sell": the subject gives for money.
    Sell,
    /// "discuss", "propose": it may be given.
    Consider,
    /// "delay", "block": it is not given yet.
    Hold,
    /// "cancel", "reject": it is not given.
    Drop,
}

impl Act {
    /// How far the gift has come once the act is done.
    pub(crate) fn status(self) -> Status {
        match self {
            Self::Give | Self::Get => Status::Delivered,
            Self::Ask => Status::Requested,
            Self::Promise => Status::Pledged,
            Self::Allot => Status::Agreed,
            Self::Award | Self::Win | Self::Buy | Self::Sell => Status::Contracted,
            Self::Consider => Status::Proposed,
            Self::Hold => Status::Stalled,
            Self::Drop => Status::Failed,
        }
    }
}

/// What kind of thing a noun names that can be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Thing {
    /// Help under its name: "aid", "grant", "package".
    Aid,
    /// "support", "training": help only where it is said who gives or gets it.
    Help,
    /// Goods and arms.
    Goods,
    /// Goods that are also named where nobody gives them: "food", "systems".
    Wares,
    /// "troops".
    People,
    /// "contract", "order".
    Contract,
    /// The giving itself: "delivery", "sale".
    Deed,
    /// What holds or counts other things: "amount", "batch".
    Measure,
}

/// What a word says of the giving that hangs on it: "agree to send", "a promise to send".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stance {
    /// It tells how far the giving has come.
    Is(Status),
    /// It leaves that open: "continue to send".
    Open,
    /// It only makes it possible: "enable to send".
    Able,
}

/// What a verb with this lemma says.
pub(crate) fn act(lemma: &str) -> Option<Act> {
    ACTS.get(lemma)
}

/// What a noun with this lemma names.
pub(crate) fn thing(lemma: &str) -> Option<Thing> {
    THINGS.get(lemma)
}

/// What a verb, noun or adjective with this lemma says of what hangs on it.
pub(crate) fn stance(lemma: &str) -> Option<Stance> {
    STANCES.get(lemma)
}

/// Whether a noun with this lemma names people or a body that can give and get.
pub(crate) fn is_party(lemma: &str) -> bool {
    PARTIES.get(lemma).is_some()
}

/// Whether a noun with this lemma names a decision that gives by its own words: "the law provides".
pub(crate) fn is_law(lemma: &str) -> bool {
    LAWS.get(lemma).is_some()
}

/// Whether an adjective or noun before "support" or "help" says that it is something given: "military".
pub(crate) fn is_kind_of_help(word: &str) -> bool {
    HELPS.get(word).is_some()
}

/// A table from lists of words with what each list means.
fn table<T: Copy>(lists: &[(&'static str, T)]) -> Words<T> {
    let words =
        |&(list, meaning): &(&'static str, T)| list.split_whitespace().map(move |word| (word, meaning));
    Words::new(lists.iter().flat_map(words))
}

static ACTS: LazyLock<Words<Act>> = LazyLock::new(|| {
    table(&[
        (GIVING, Act::Give),
        ("receive get obtain accept", Act::Get),
        ("request need seek ask call appeal demand require plead", Act::Ask),
        ("pledge promise commit announce offer unveil vow", Act::Promise),
        (
            "approve authorize authorise allocate earmark appropriate obligate adopt allot assign decide vote",
            Act::Allot,
        ),
        ("award sign", Act::Award),
        ("win secure land clinch", Act::Win),
        ("buy purchase order procure acquire", Act::Buy),
        ("sell", Act::Sell),
        ("discuss consider propose explore mull weigh plan draft prepare", Act::Consider),
        ("delay block withhold suspend halt freeze stall pause postpone hold", Act::Hold),
        ("cancel reject withdraw refuse scrap deny veto", Act::Drop),
    ])
});

const GIVING: &str = "give provide send supply deliver donate transfer hand ship lend contribute dispatch deploy \
    disburse grant fund finance invest equip surge extend resupply reposition distribute airlift expand boost pay";

static THINGS: LazyLock<Words<Thing>> = LazyLock::new(|| {
    table(&[
        (AID, Thing::Aid),
        ("support help training care backing service capability", Thing::Help),
        (GOODS, Thing::Goods),
        (WARES, Thing::Wares),
        (PEOPLE, Thing::People),
        ("contract order procurement", Thing::Contract),
        (
            "delivery shipment transfer provision sale purchase deployment transport export handover",
            Thing::Deed,
        ),
        (MEASURES, Thing::Measure),
    ])
});

const AID: &str = "aid assistance funding financing grant loan subsidy donation package tranche drawdown relief fund \
    money investment contribution cash appropriation stipend scholarship bailout reimbursement";

const GOODS: &str = "weapon weaponry arm arms ammunition munition shell missile tank rocket launcher drone artillery howitzer \
    gun rifle mortar mine bomb grenade interceptor radar helicopter jet fighter warplane warship frigate submarine \
    corvette round cartridge projectile materiel armor armour vaccine dose ambulance ventilator generator transformer \
    locomotive tram airliner aircraft";

const WARES: &str = "plane airplane boat ship vehicle truck bus train carriage battery system equipment hardware gear \
    vest helmet supply material medicine drug mask syringe food meal water wheat grain rice flour fertilizer fuel oil \
    gas diesel electricity tent blanket shelter clothing laptop computer satellite engine turbine seed";

const PEOPLE: &str = "troop troops soldier instructor adviser advisor trainer peacekeeper medic doctor nurse firefighter \
    battalion brigade rescuer";

const MEASURES: &str = "amount number quantity batch consignment set piece unit variety range total obligation value \
    worth format level scope type form kind part dozen hundred thousand million billion ton tonne convoy cargo";

static STANCES: LazyLock<Words<Stance>> = LazyLock::new(|| {
    use Stance::{Able, Is, Open};
    table(&[
        (PLEDGED, Is(Status::Pledged)),
        (AGREED, Is(Status::Agreed)),
        (PROPOSED, Is(Status::Proposed)),
        (REQUESTED, Is(Status::Requested)),
        ("delay hesitate pause postpone reluctant hesitant", Is(Status::Stalled)),
        (FAILED, Is(Status::Failed)),
        ("thank praise commend applaud credit", Is(Status::Delivered)),
        (OPEN, Open),
        ("able enable", Able),
    ])
});

const PLEDGED: &str = "promise pledge vow commit commitment intend intention aim ready prepared announce determined \
    mean guarantee target goal undertake set due schedule scheduled assure";

const AGREED: &str =
    "agree agreement decide decision vote authorize authorise approve order direct instruct deal allow";

const PROPOSED: &str = "plan consider propose proposal discuss discussion want wish hope explore mull weigh offer expect \
    likely possible possibility option idea talk suggest examine study negotiate bid";

const REQUESTED: &str = "ask urge call request appeal demand beg encourage press push need implore invite lobby \
    pressure petition";

const FAILED: &str =
    "fail miss refuse decline reject cancel unable unwilling failure refusal oppose stop cease";

const OPEN: &str = "continue keep begin start help work seek try move effort go manage proceed use \
    accelerate expedite have be ramp increase speed proud";

static PARTIES: LazyLock<Words<()>> = LazyLock::new(|| table(&[(BODIES, ()), (PERSONS, ())]));

const BODIES: &str = "country nation government state ally partner member leader alliance bloc coalition union ministry \
    agency army navy military force administration department parliament congress council company firm manufacturer \
    maker supplier contractor airline bank fund charity foundation school hospital university city town village region \
    province community authority police commission board club team group business industry defense";

const PERSONS: &str = "people family victim refugee civilian resident citizen household farmer worker student child troop troops \
    soldier patient survivor evacuee veteran defender minister president lawmaker donor lender neighbor neighbour";

static LAWS: LazyLock<Words<()>> =
    LazyLock::new(|| table(&[("bill law act budget legislation agreement deal resolution", ())]));

static HELPS: LazyLock<Words<()>> = LazyLock::new(|| table(&[(HELP, ())]));

const HELP: &str = "military financial economic humanitarian security medical technical material budget budgetary food \
    emergency defense defence legal logistical logistics development monetary cash weapons lethal diplomatic";
