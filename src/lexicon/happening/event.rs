//! Verbs of what happens, in classes, with what must stand beside them.

use std::sync::LazyLock;

use super::super::words::Words;

/// What must stand beside a verb for it to tell of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Frame {
    /// Whom or what it befalls.
    Object,
    /// Whom it befalls: "elected" somebody.
    Person,
    /// People or things that can be hit, by somebody or by a mishap: "killed", "hit".
    Harm,
    /// A building or a site: "opened a bridge".
    Site,
    /// What flies when it is sent off, or somebody who loses an office: "fired".
    Weapon,
    /// What is competed for: "won the election".
    Contest,
    /// A law: "passed a bill".
    Law,
    /// A law behind a preposition: "voted for the bill".
    Vote,
    /// An agreement: "signed a treaty".
    Deal,
    /// Nothing but who does it: "resigned".
    Subject,
    /// Nothing but whom it befalls, be it without a name: "died", "crashed".
    Mishap,
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

static EVENTS: LazyLock<Words<Happening>> = LazyLock::new(|| {
    let rows: [(&'static str, Frame, &'static str); ROWS] = [
        (
            "attack",
            Frame::Object,
            "attack attacks attacked attacking bomb bombs bombed bombing bombard bombards bombarded bombarding \
            shell shells shelled shelling ambush ambushes ambushed ambushing raid raids raided raiding invade invades invaded invading storm storms stormed storming \
            assassinate assassinates assassinated assassinating shoot shoots shot shooting kidnap kidnaps \
            kidnapped kidnapping abduct abducts abducted abducting hijack hijacks hijacked hijacking besiege \
            besieges besieged besieging massacre massacres massacred massacring murder murders murdered murdering \
            torpedo torpedos torpedoed torpedoing stab stabs stabbed stabbing destroy destroys destroyed \
            destroying recapture recaptures recaptured recapturing",
        ),
        (
            "attack",
            Frame::Harm,
            "hit hits hitting strike strikes struck striking stricken kill kills killed killing wound wounds wounded wounding injure injures injured \
            injuring damage damages damaged damaging",
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
        ("legislate", Frame::Vote, "vote votes voted voting"),
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
            electing reelect reelects reelected reelecting hire hires hired hiring \
            sack sacks sacked sacking oust ousts ousted ousting sworn dismiss dismisses dismissed dismissing reappoint reappoints reappointed reappointing \
            overthrow overthrows overthrew overthrown depose deposed succeed succeeds succeeded",
        ),
        (
            "appoint",
            Frame::Subject,
            "resign resigns resigned resigning retire retires retired retiring step steps stepped stepping",
        ),
        (
            "agree",
            Frame::Deal,
            "sign signs signed signing conclude concludes concluded concluding reach reaches reached reaching \
            finalize finalizes finalized finalizing finalise finalises finalised finalising seal seals sealed \
            sealing",
        ),
        ("trade", Frame::Object, "import imports imported importing export exports exported exporting"),
        (
            "other",
            Frame::Person,
            "arrest arrests arrested arresting detain detains detained detaining charge charges charged charging \
            convict convicts convicted convicting sentence sentences sentenced sentencing acquit acquits \
            acquitted sue sues sued suing indict indicts indicted indicting fine fines fined fining jail jails \
            jailed jailing imprison imprisons imprisoned imprisoning execute executes executed executing \
            hospitalized hospitalised extradite extradites extradited extraditing deport deports deported \
            deporting rescue rescues rescued rescuing evacuate evacuates evacuated evacuating defeat defeats \
            defeated defeating beat beats beaten beating impeach impeaches impeached \
            impeaching dissolve dissolves dissolved dissolving release releases \
            released releasing free freed freeing born",
        ),
        (
            "other",
            Frame::Mishap,
            "die dies died dying drown drowns drowned drowning perish perishes perished perishing crash crashes \
            crashed crashing collide collides collided colliding explode explodes exploded exploding sink sinks \
            sank sunk sinking derail derails derailed derailing collapse collapses collapsed collapsing burst \
            bursts bursting capsize capsizes capsized capsizing erupt erupts erupted erupting flood floods \
            flooded flooding protest protests protested protesting march marches marched marching",
        ),
        (
            "other",
            Frame::Subject,
            "withdraw withdraws withdrew withdrawn withdrawing plead pleads pleaded pled pleading surrender \
            surrenders surrendered surrendering escape escapes escaped escaping graduate graduates graduated",
        ),
        (
            "other",
            Frame::Weapon,
            "launch launches launched launching fire fires fired firing test tests tested testing",
        ),
        (
            "other",
            Frame::Site,
            "open opens opened opening close closes closed closing shut shuts shutting demolish demolishes \
            demolished demolishing",
        ),
        ("other", Frame::Contest, "win wins won winning lose loses lost losing secure secures secured"),
        (
            "other",
            Frame::Object,
            "declare declares declared declaring impose imposes imposed imposing sanction sanctions sanctioned \
            sanctioning suspend suspends suspended suspending cancel cancels canceled cancelled canceling postpone postpones postponed postponing \
            discover discovers discovered discovering founded founds founding establish establishes established \
            establishing rescind rescinds rescinded rescinding overturn overturns overturned overturning uphold \
            upholds upheld acquire acquires acquired acquiring inaugurate inaugurates inaugurated inaugurating \
            freeze freezes froze frozen nationalize nationalizes nationalized nationalizing nationalise \
            nationalises nationalised nationalising",
        ),
    ];
    Words::new(rows.into_iter().flat_map(|(class, frame, words)| {
        words.split_whitespace().map(move |word| (word, Happening { class, frame }))
    }))
});

/// How many classes with their frames there are.
const ROWS: usize = 19;
