//! Words of grammar, and the commonest verbs and nouns without an "s": what a noun phrase ends before.

use std::sync::LazyLock;

use super::words::Words;

/// How a word behaves in a noun phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Closed {
    /// It belongs to no noun phrase: prepositions, conjunctions, pronouns, auxiliaries.
    Stop,
    /// A finite verb, or a noun where it has a capital ("TIP Report Heroes") or comes first ("three wins").
    Verb,
    /// It begins one: "the", "their".
    Determiner,
    /// A plural without "s": "people".
    Plural,
    /// People hurt, as in "30 injured".
    Casualty,
    /// A unit of time, which makes a duration and no count.
    Time,
    /// A plural that stands before the noun it belongs to: "arms" in "arms control treaties".
    Adjunct,
    /// A month or a weekday.
    Calendar,
}

/// How this word behaves, if it is one of these.
pub(crate) fn class(word: &str) -> Option<Closed> {
    TABLE.get(word)
}

static TABLE: LazyLock<Words<Closed>> = LazyLock::new(|| {
    let classes = [
        (STOPS, Closed::Stop),
        (VERBS, Closed::Verb),
        (DETERMINERS, Closed::Determiner),
        (PLURALS, Closed::Plural),
        (CASUALTIES, Closed::Casualty),
        (TIMES, Closed::Time),
        (ADJUNCTS, Closed::Adjunct),
        (CALENDAR, Closed::Calendar),
    ];
    Words::new(
        classes
            .into_iter()
            .flat_map(|(words, class)| words.split_whitespace().map(move |word| (word, class))),
    )
});

const STOPS: &str = "
of in on at by for with from to into onto upon over under above below between among across along through throughout
during before after since until till against about around near off out up down within without toward towards behind
beyond beside besides despite except per via versus vs as like unlike than amid amidst alongside following including
and or but nor so yet because although though while whereas if unless whether when where why how that which who whom
whose what i me you he him she it we us they them himself herself itself themselves ourselves yourself myself mine yours
theirs ours everyone someone anyone nobody everything something anything nothing
am is are was were be been being has have had having do does did done doing will would shall should can could may might
must ought wo ca n't n’t not 's ’s 're ’re 've ’ve 'll ’ll 'd ’d 'm ’m
ago later earlier away too also already still then now today tonight tomorrow yesterday here there again together apart
respectively currently recently once twice instead however thus therefore meanwhile soon ever never always often just
only even almost nearly about roughly so-called please both either neither else ahead abroad overnight worldwide
nationwide annually daily weekly monthly yearly apiece each every
according due such very more most less least fewer rather quite";

const VERBS: &str = "
left said says say told tells tell took takes take made makes make went goes go came comes come got gets get gave gives give
found finds find held holds saw sees see became becomes become fell falls rose rises grew grows began begins begin met
meets ran runs hit hits led leads won wins lost loses kept keeps set sets put puts brought brings bought buys sold sells
sent sends spent spends stood stands sat fled flew drew broke broken spoke spread sought seeks used wrote knew knows
thought thinks want wants need needs died die dies dying lived live lives remain remains remained include includes
included agreed agree agrees voted participated attended gathered arrived received signed showed took appeared
continued happened occurred existed stayed returned believe believes feel feels felt report reports reported remained";

const DETERMINERS: &str = "the a an this these those my your his her its our their all any some no another";

const PLURALS: &str = "
people men women children policemen firefighters police personnel aircraft spacecraft hovercraft watercraft fish sheep cattle deer salmon feet
teeth mice geese oxen media data criteria phenomena bacteria alumni servicemen servicewomen lawmakers gunmen fishermen
businessmen congressmen clergymen workmen freshmen sportsmen spokesmen midshipmen grandchildren schoolchildren
staff crew youth folk offspring livestock poultry swine lives wives headquarters series species troops forces";

const CASUALTIES: &str = "dead injured wounded killed missing hurt hospitalized hospitalised arrested unaccounted displaced homeless";

const TIMES: &str = "
second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks fortnight month months quarter
quarters year years yr yrs decade decades century centuries millennium millennia weekend weekends night nights semester
semesters morning mornings evening evenings o'clock o’clock am pm a.m. p.m. a.m p.m bc bce b.c. b.c.e. c.e. gmt utc est edt bst cet pst";

const ADJUNCTS: &str = "
arms sports sales weapons goods news operations systems affairs communications civil women's drugs rights species
human special veterans physics sciences forces savings earnings economics arts overseas mass gas bus class press business
process access express congress progress witness illness wireless endless countless previous religious various
serious dangerous suspicious infectious famous nervous numerous precious notorious indigenous campus virus census virus's";

const CALENDAR: &str = "
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. monday tuesday wednesday thursday friday saturday
sunday";
