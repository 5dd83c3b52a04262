//! Verbs of what happens, in classes, with what must stand beside them.

use std::sync::LazyLock;

use super::super::words::Words;
use super::table;

/// What must stand beside a verb for it to tell of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Frame {
    /// Whom or what it befalls.
    Object,
    /// Whom it befalls: "elected" somebody.
    Person,
    /// A law: "passed a bill".
    Law,
    /// An agreement: "signed a treaty".
    Deal,
    /// Nothing but who does it: "resigned".
    Subject,
}

/// What a verb tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Happening {
    pub(crate) class: &'static str,
    pub(crate) frame: Frame,
}

/// What this verb, in any form, tells.
pub(crate) fn event(word: &str) -> Option<Happening> {
    EVENTS.get(word)
}

/// Whether this noun means something that is made law or voted on.
pub(crate) fn is_law(word: &str) -> bool {
    LAWS.get(word).is_some()
}

/// Whether this noun means what can be hit: "bases", "bridge".
pub(crate) fn is_target(word: &str) -> bool {
    TARGETS.get(word).is_some()
}

/// Whether this noun means what is built in words alone: "trust", "capacity".
pub(crate) fn is_abstract(word: &str) -> bool {
    ABSTRACT.get(word).is_some()
}

/// Whether this noun means an agreement.
pub(crate) fn is_deal(word: &str) -> bool {
    DEALS.get(word).is_some()
}

static EVENTS: LazyLock<Words<Happening>> = LazyLock::new(|| {
    let rows: [(&'static str, Frame, &'static str); ROWS] = [
        (
            "attack",
            Frame::Object,
            "attack attacks attacked attacking bomb bombs bombed bombing bombard bombards bombarded bombarding \
            shell shells shelled shelling strike strikes struck striking stricken hit hits hitting ambush \
            ambushes ambushed ambushing raid raids raided raiding invade invades invaded invading storm storms \
            stormed storming assassinate assassinates assassinated assassinating shoot shoots shot shooting kill \
            kills killed killing wound wounds wounded wounding injure injures injured injuring kidnap kidnaps \
            kidnapped kidnapping abduct abducts abducted abducting hijack hijacks hijacked hijacking besiege \
            besieges besieged besieging massacre massacres massacred massacring torpedo torpedos torpedoed \
            torpedoing stab stabs stabbed stabbing destroy destroys destroyed destroying recapture recaptures \
            recaptured recapturing",
        ),
        (
            "attack",
            Frame::Object,
            "capture captures captured capturing seize seizes seized seizing occupy occupies occupied occupying",
        ),
        (
            "legislate",
            Frame::Law,
            "pass passes passed passing approve approves approved approving adopt adopts adopted adopting enact \
            enacts enacted enacting repeal repeals repealed repealing veto vetoes vetoed vetoing amend amends \
            amended amending reject rejects rejected rejecting ratify ratifies ratified ratifying draft drafts \
            drafted drafting",
        ),
        (
            "legislate",
            Frame::Object,
            "ban bans banned banning outlaw outlaws outlawed outlawing legalize legalizes legalized legalizing \
            legalise legalises legalised legalising",
        ),
        (
            "produce",
            Frame::Object,
            "produce produces produced producing manufacture manufactures manufactured manufacturing assemble \
            assembles assembled assembling build builds built building develop develops developed developing \
            construct constructs constructed constructing",
        ),
        (
            "travel",
            Frame::Subject,
            "travel travels traveled travelled traveling travelling fly flies flew flown flying arrive arrives \
            arrived arriving depart departs departed departing flee flees fled fleeing sail sails sailed sailing \
            land lands landed landing return returns returned returning",
        ),
        (
            "appoint",
            Frame::Person,
            "appoint appoints appointed appointing nominate nominates nominated nominating elect elects elected \
            electing reelect reelects reelected reelecting hire hires hired hiring sack sacks sacked sacking \
            oust ousts ousted ousting inaugurate inaugurates inaugurated inaugurating dismiss dismisses \
            dismissed dismissing reappoint reappoints reappointed reappointing overthrow overthrows overthrew \
            overthrown",
        ),
        ("appoint", Frame::Subject, "resign resigns resigned resigning retire retires retired retiring"),
        (
            "agree",
            Frame::Deal,
            "sign signs signed signing conclude concludes concluded concluding reach reaches reached reaching \
            finalize finalizes finalized finalizing finalise finalises finalised finalising strike strikes \
            struck striking stricken seal seals sealed sealing",
        ),
        ("trade", Frame::Object, "import imports imported importing export exports exported exporting"),
        (
            "other",
            Frame::Person,
            "arrest arrests arrested arresting detain detains detained detaining charge charges charged charging \
            convict convicts convicted convicting sentence sentences sentenced sentencing acquit acquits \
            acquitted sue sues sued suing indict indicts indicted indicting fine fines fined fining jail jails \
            jailed jailing imprison imprisons imprisoned imprisoning extradite extradites extradited extraditing \
            deport deports deported deporting rescue rescues rescued rescuing evacuate evacuates evacuated \
            evacuating defeat defeats defeated defeating beat beats beaten beating",
        ),
        (
            "other",
            Frame::Subject,
            "die dies died dying crash crashes crashed crashing collide collides collided colliding explode \
            explodes exploded exploding sink sinks sank sunk sinking derail derails derailed derailing collapse \
            collapses collapsed collapsing erupt erupts erupted erupting withdraw withdraws withdrew withdrawn \
            withdrawing",
        ),
        (
            "other",
            Frame::Object,
            "impose imposes imposed imposing sanction sanctions sanctioned sanctioning suspend suspends suspended \
            suspending cancel cancels canceled cancelled canceling postpone postpones postponed postponing win \
            wins won winning discover discovers discovered discovering founded founds founding establish \
            establishes established establishing rescind rescinds rescinded rescinding overturn overturns \
            overturned overturning uphold upholds upheld acquire acquires acquired acquiring inaugurate \
            inaugurates inaugurated inaugurating test tests tested testing freeze freezes froze frozen \
            nationalize nationalizes nationalized nationalizing nationalise nationalises nationalised \
            nationalising",
        ),
    ];
    Words::new(rows.into_iter().flat_map(|(class, frame, words)| {
        words.split_whitespace().map(move |word| (word, Happening { class, frame }))
    }))
});

/// How many classes with their frames there are.
const ROWS: usize = 13;

static LAWS: LazyLock<Words<()>> = LazyLock::new(|| {
    table(&[(
        "act acts amendment amendments bill bills budget budgets ban constitution decree law laws legislation measure measures motion \
              ordinance reform reforms regulation regulations resolution resolutions rule rules sanctions statute",
        (),
    )])
});

static TARGETS: LazyLock<Words<()>> = LazyLock::new(|| {
    table(&[(
        "airbase airfield airport base bases bridge bridges building buildings bus camp capital church city convoy depot embassy facilities \
              facility factory grid headquarters home homes hospital hospitals house houses infrastructure market mosque outpost pipeline \
              plant plants port positions refinery school schools ship ships station stations substation suburb tanker target targets \
              temple territory town towns train vessel vessels village villages warehouse warehouses",
        (),
    )])
});

static ABSTRACT: LazyLock<Words<()>> = LazyLock::new(|| {
    table(&[(
        "ability approach awareness bridges capabilities capability capacities capacity case coalition coalitions confidence \
              connections consensus economy framework future institutions momentum partnership partnerships plan plans policies policy \
              relations relationship relationships resilience skills standards strategies strategy support ties trust understanding way \
              ways world evidence results",
        (),
    )])
});

static DEALS: LazyLock<Words<()>> = LazyLock::new(|| {
    table(&[(
        "accord accords agreement agreements armistice ceasefire compromise convention deal deals memorandum pact pacts \
              settlement treaty treaties truce understanding",
        (),
    )])
});
