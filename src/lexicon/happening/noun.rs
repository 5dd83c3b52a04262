//! Nouns of what happens, and nouns that stand beside a verb of it.

use std::sync::LazyLock;

use super::super::words::Words;
use super::table;

/// What a noun tells: "attack", "explosion", "election".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Occasion {
    pub(crate) class: &'static str,
    /// Whether its owner does it, as in "Norway’s invasion"; else it befalls the owner, as in "Hart’s arrest".
    pub(crate) owned: bool,
    /// Whether it befalls without anybody's will: "crash".
    pub(crate) mishap: bool,
}

/// What this noun tells.
pub(crate) fn occasion(word: &str) -> Option<Occasion> {
    OCCASIONS.get(word)
}

/// Whether this verb only says that what its object tells takes place: "held", "launched".
pub(crate) fn is_light(word: &str) -> bool {
    LIGHT.get(word).is_some()
}

/// Whether this noun means somebody to whom things happen: "suspect", "passengers".
pub(crate) fn is_victim(word: &str) -> bool {
    VICTIMS.get(word).is_some()
}

/// Whether this noun means what is competed for: "election", "title".
pub(crate) fn is_contest(word: &str) -> bool {
    CONTESTS.get(word).is_some()
}

/// Whether this noun means what flies when it is sent off: "missile", "satellite".
pub(crate) fn is_projectile(word: &str) -> bool {
    PROJECTILES.get(word).is_some()
}

/// Whether this noun means a vehicle, whose blow is a mishap.
pub(crate) fn is_vehicle(word: &str) -> bool {
    VEHICLES.get(word).is_some()
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

static OCCASIONS: LazyLock<Words<Occasion>> = LazyLock::new(|| {
    let occasion = |class, owned, mishap| Occasion { class, owned, mishap };
    table(&[
        (
            "attack attacks assault assaults bombing bombings bombardment airstrike airstrikes raid raids shooting \
            shootings shelling invasion ambush hijacking kidnapping stabbing siege massacre strike strikes",
            occasion("attack", true, false),
        ),
        ("assassination murder murders", occasion("attack", false, false)),
        (
            "accident accidents crash crashes collision collisions explosion explosions blast blasts earthquake earthquakes quake wildfire wildfires fire \
            flood floods flooding derailment eruption avalanche landslide tsunami tornado tornadoes storm storms \
            hurricane hurricanes typhoon \
            cyclone collapse sinking shipwreck stampede",
            occasion("other", false, true),
        ),
        (
            "coup protest protests riot riots demonstration demonstrations referendum election elections lawsuit",
            occasion("other", true, false),
        ),
        ("arrest trial impeachment", occasion("other", false, false)),
        ("resignation", occasion("appoint", true, false)),
        ("inauguration appointment nomination", occasion("appoint", false, false)),
        ("signing", occasion("agree", false, false)),
        ("vote passage adoption veto", occasion("legislate", true, false)),
    ])
});

static LIGHT: LazyLock<Words<()>> = LazyLock::new(|| {
    table(&[(
        "hold holds held holding launch launches launched launching stage stages staged carried conduct conducts \
        conducted file files filed filing mount mounts mounted cause causes caused causing",
        (),
    )])
});

static VICTIMS: LazyLock<Words<()>> = LazyLock::new(|| {
    table(&[(
        "assailant attacker attackers boy boys bystander bystanders child children civilian daughter driver drivers father \
        girl girls gunman gunmen hostage hostages husband militant militants migrants mother parents passenger passengers \
        patient patients pedestrian pedestrians pilot protester rebel shooter shoppers son suspect suspects teacher \
        teenager teenagers tourist tourists victim wife",
        (),
    )])
});

static CONTESTS: LazyLock<Words<()>> = LazyLock::new(|| {
    table(&[(
        "appeal award awards battle case championship championships cup derby election elections final game games gold \
        lawsuit majority marathon match matches medal medals nomination plurality presidency primaries primary prize \
        prizes race re-election reelection referendum runoff seat seats semifinal series set silver state states \
        title titles tournament vote votes war",
        (),
    )])
});

static PROJECTILES: LazyLock<Words<()>> = LazyLock::new(|| {
    table(&[(
        "drone drones missile missiles probe projectile projectiles rocket rockets satellite satellites spacecraft",
        (),
    )])
});

static VEHICLES: LazyLock<Words<()>> = LazyLock::new(|| {
    table(&[(
        "bus car lorry truck train tram van vehicle plane ferry ship vessel boat helicopter virus coronavirus covid-19 disease outbreak pandemic",
        (),
    )])
});

static LAWS: LazyLock<Words<()>> = LazyLock::new(|| {
    table(&[(
        "act acts amendment amendments bill bills budget budgets ban constitution decree law laws legislation measure measures motion order orders \
              ordinance proclamation reform reforms regulation regulations resolution resolutions rule rules sanctions statute",
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
              ways world evidence results region security fever symptoms cancer disease illness infection",
        (),
    )])
});

static DEALS: LazyLock<Words<()>> = LazyLock::new(|| {
    table(&[(
        "accord accords agreement agreements armistice ceasefire compromise convention deal deals memorandum pact pacts protocol protocols \
              settlement treaty treaties truce understanding",
        (),
    )])
});
