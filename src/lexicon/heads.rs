//! Common nouns that tell what the name around them names: "Ministry", "Sea", "Act", "Summit".

use std::sync::LazyLock;

use super::words::Words;
use crate::analysis::EntityKind;

/// What a name with this head names: "ministry" an organization, "act" an instrument.
pub(crate) fn kind(word: &str) -> Option<EntityKind> {
    HEADS.get(word)
}

/// Whether a name goes on after this head: "Ministry of Finance", "Treaty on Open Skies".
pub(crate) fn takes_complement(word: &str) -> bool {
    COMPLEMENT.get(word).is_some()
}

/// Whether a place follows this word: "Mount", "Lake", "Gulf of".
pub(crate) fn opens_place(word: &str) -> bool {
    PLACE_OPENERS.get(word).is_some()
}

/// Whether this word ends a company's name: "Inc.", "GmbH".
pub(crate) fn is_company_suffix(word: &str) -> bool {
    COMPANIES.get(word.strip_suffix('.').unwrap_or(word)).is_some()
}

/// What a common noun beside a name says that it is: "retailer Brook", "the Brook chain".
pub(crate) fn class(word: &str) -> Option<EntityKind> {
    CLASSES.get(word)
}

/// Whether this plural names people or bodies, so that "Western partners" is a group.
pub(crate) fn is_collective(word: &str) -> bool {
    COLLECTIVES.get(word).is_some()
}

/// Whether this noun names a country's own body behind its adjective: "the Danish government".
pub(crate) fn is_state_body(word: &str) -> bool {
    STATE_BODIES.get(word).is_some()
}

/// Whether this word has a capital without naming anybody: "God", "Majesty", "Islam".
pub(crate) fn is_no_name(word: &str) -> bool {
    NO_NAMES.get(word).is_some()
}

static HEADS: LazyLock<Words<EntityKind>> = LazyLock::new(|| {
    table(&[
        (ORGANIZATIONS, EntityKind::Organization),
        (PLACES, EntityKind::Place),
        (INSTRUMENTS, EntityKind::Instrument),
        (EVENTS, EntityKind::Event),
        (PRODUCTS, EntityKind::Product),
    ])
});

static COMPLEMENT: LazyLock<Words<()>> = LazyLock::new(|| table(&[(WITH_COMPLEMENT, ())]));
static PLACE_OPENERS: LazyLock<Words<()>> = LazyLock::new(|| table(&[(OPENERS, ())]));
static COMPANIES: LazyLock<Words<()>> = LazyLock::new(|| table(&[(SUFFIXES, ())]));
static COLLECTIVES: LazyLock<Words<()>> = LazyLock::new(|| table(&[(PLURALS, ())]));
static STATE_BODIES: LazyLock<Words<()>> = LazyLock::new(|| table(&[(BODIES, ())]));
static NO_NAMES: LazyLock<Words<()>> = LazyLock::new(|| table(&[(CAPITALS, ())]));
static CLASSES: LazyLock<Words<EntityKind>> = LazyLock::new(|| {
    table(&[
        (BODY_NOUNS, EntityKind::Organization),
        (PLACE_NOUNS, EntityKind::Place),
        (PRODUCT_NOUNS, EntityKind::Product),
    ])
});

fn table<T: Copy>(lists: &[(&'static str, T)]) -> Words<T> {
    let each =
        |&(words, meaning): &(&'static str, T)| words.split_whitespace().map(move |word| (word, meaning));
    Words::new(lists.iter().flat_map(each))
}

const ORGANIZATIONS: &str = "
academy administration agency airlines airways alliance army assembly association authority bank battalion board brigade
broadcasting bureau cabinet center centre centers centres chamber church club coalition college command commission
committee company confederation congress consortium constabulary corp corporation corps council court
courts department directorate division duma embassy enterprise enterprises exchange executive federation force forces
foundation front government group guard guards holdings hospital house industries institute institution
institutions insurance intelligence international judiciary laboratories laboratory league legislature library ministry
motors movement museum navy network news office ombudsman orchestra organisation organization panel
parliament partners party patrol police press prosecutor regiment registry research reserve school secretariat senate
service services society squadron staff studios survey syndicate systems taskforce technologies telegraph times tribune
tribunal trust union university univision watch workshop observer herald gazette bulletin";

const PLACES: &str = "
airport archipelago avenue bay beach boulevard bridge canal cape city coast county cove creek desert district
dam falls fault field fjord forest glacier governorate gulf harbor harbour heights highway hill hills island
islands isle isles isthmus lake land mall mountain mountains oblast ocean parish pass peninsula plain plateau plaza point port
prefecture province raion range reef region republic reservoir ridge river road shoal sound square strait straits street territory
town township trench valley village volcano ward arsenal base barracks cathedral stadium park station spaceport";

const INSTRUMENTS: &str = "
accord accords act acts agreement amendment amendments bill charter code constitution convention covenant decree directive facility
framework financing fund initiative law mandate mechanism memorandum mission operation order package pact partnership plan policy
programme program project protocol regulation resolution roadmap scheme standard statute strategy treaty";

const EVENTS: &str = "
bowl championship conference cyclone day dialogue hurricane storm typhoon ministerial championships cup derby election elections expo festival forum games marathon massacre olympics
open paralympics prix referendum revolution summit talks tournament uprising war";

const PRODUCTS: &str = "
carrier drone drones fighter helicopter helicopters howitzer howitzers launcher launchers missile missiles radar radars rocket rockets
system tank tanks vaccine vehicle vehicles";

const WITH_COMPLEMENT: &str = "
academy act administration agency agreement alliance assembly association authority bank board bureau center centre
centers centres chamber charter church college command commission committee company confederation conference congress
convention corps council court department directorate division embassy faculty federation force forces foundation fund government
house initiative institute institution institutions law league library ministry mission movement museum network office
organisation organization parliament partnership party plan program programme protocol school secretariat senate service
society strategy survey treaty tribunal union university gulf bay strait cape isle republic battle";

const OPENERS: &str = "mount mt mt. republic lake cape fort port camp gulf strait bay isle island";

const SUFFIXES: &str = "inc corp ltd llc llp plc co gmbh ag sa nv bv ab oy asa spa kg lp pty";

const PLURALS: &str = "
activists allies ambassadors analysts astronauts athletes authorities businesses citizens civilians commanders companies
countries defenders democrats delegates diplomats doctors experts families farmers fighters firefighters firms forces
governments governors guards insurgents investigators investors islanders journalists judges lawmakers
lawyers leaders legislators manufacturers mayors media militants militias ministers nations negotiators officers officials
parliamentarians partners personnel pilots police politicians prisoners producers prosecutors protesters rebels refugees
regulators reporters republicans rescuers residents researchers sailors scientists senators separatists
servicemen settlers soldiers states students teachers troops tribes unions veterans villagers voters workers";

const BODIES: &str = "
administration army government parliament military navy presidency senate cabinet legislature";

const BODY_NOUNS: &str = "
agency airline airlines automaker bank broadcaster brand carmaker carrier chain channel charity club coalition company
conglomerate contractor consultancy daily developer distributor firm foundation giant group grocer insurer lender magazine maker
manufacturer militia ministry movement newspaper nonprofit operator organisation organization outlet paper party
platform producer provider publisher retailer site startup subsidiary supermarket supplier tabloid team union
university unit watchdog website weekly";

const PLACE_NOUNS: &str = "
capital city coast country county district island kingdom oblast peninsula port province region settlement state
suburb town village";

const CAPITALS: &str = "
allah almighty democratic republican bible brexit buddhism christianity christmas covid covid-19 dad democracy earth easter eid excellency god hanukkah heaven
highness hiv aids omicron hinduism internet islam jesus judaism koran majesty mom mum passover quran ramadan thanksgiving torah web";

const PRODUCT_NOUNS: &str = "
aircraft app artillery car carrier drone drones fighter fighters frigate gun guns helicopter helicopters
howitzer howitzers jet jets launcher launchers missile missiles mortar mortars plane planes radar radars rifle rifles rocket
rockets shell shells smartphone submarine tank tanks torpedo truck trucks vaccine vehicle vehicles warship
warships";
