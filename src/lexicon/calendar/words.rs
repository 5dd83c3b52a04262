//! The words themselves, names, which need a capital where they are everyday words too, and words of everyday English.

use std::sync::LazyLock;

use super::{DayPart, Season, Stage, Term, Unit, Which};
use crate::lexicon::words::{Words, is_capitalized};

/// Looks a word up, in whatever case; names that are also everyday words must be capitalised.
pub(crate) fn lookup(word: &str) -> Term {
    let word = word.strip_suffix('.').filter(|stem| stem.len() > 2).unwrap_or(word);
    match TABLE.get(word) {
        Some(term) if is_name(term) && !needs_no_capital(term) && !is_capitalized(word) => Term::None,
        Some(term) => term,
        None => fiscal(word).unwrap_or(Term::None),
    }
}

/// All words that the calendar knows, in lower case.
pub(crate) fn all() -> impl Iterator<Item = (&'static str, Term)> {
    TABLE.iter()
}

fn is_name(term: Term) -> bool {
    matches!(term, Term::Month { .. } | Term::Weekday { .. } | Term::Weekdays(_) | Term::Holiday)
}

/// Whether a name is no word of everyday English, so that it is read in lower case too.
fn needs_no_capital(term: Term) -> bool {
    matches!(term, Term::Month { plain: false, .. } | Term::Weekday { short: false, .. } | Term::Weekdays(_))
}

/// "FY24".
fn fiscal(word: &str) -> Option<Term> {
    match word.as_bytes() {
        [b'F' | b'f', b'Y' | b'y', digits @ ..] if digits.iter().all(u8::is_ascii_digit) => {
            Some(Term::Fiscal)
        }
        _ => None,
    }
}

static TABLE: LazyLock<Words<Term>> = LazyLock::new(|| Words::new(NAMED.iter().chain(EVERYDAY).copied()));

const fn month(number: i8, short: bool) -> Term {
    Term::Month { number, short, plain: false }
}

/// A month whose name is a word of everyday English besides.
const fn plain(number: i8, short: bool) -> Term {
    Term::Month { number, short, plain: true }
}

const fn weekday(number: i8, short: bool) -> Term {
    Term::Weekday { number, short }
}

const NAMED: &[(&str, Term)] = &[
    ("january", month(1, false)),
    ("february", month(2, false)),
    ("march", plain(3, false)),
    ("april", month(4, false)),
    ("may", plain(5, false)),
    ("june", month(6, false)),
    ("july", month(7, false)),
    ("august", plain(8, false)),
    ("september", month(9, false)),
    ("october", month(10, false)),
    ("november", month(11, false)),
    ("december", month(12, false)),
    ("jan", plain(1, true)),
    ("feb", month(2, true)),
    ("mar", plain(3, true)),
    ("apr", month(4, true)),
    ("jun", month(6, true)),
    ("jul", month(7, true)),
    ("aug", month(8, true)),
    ("sep", month(9, true)),
    ("sept", month(9, true)),
    ("oct", month(10, true)),
    ("nov", month(11, true)),
    ("dec", month(12, true)),
    ("monday", weekday(1, false)),
    ("tuesday", weekday(2, false)),
    ("wednesday", weekday(3, false)),
    ("thursday", weekday(4, false)),
    ("friday", weekday(5, false)),
    ("saturday", weekday(6, false)),
    ("sunday", weekday(7, false)),
    ("mon", weekday(1, true)),
    ("tue", weekday(2, true)),
    ("tues", weekday(2, true)),
    ("wed", weekday(3, true)),
    ("thu", weekday(4, true)),
    ("thur", weekday(4, true)),
    ("thurs", weekday(4, true)),
    ("fri", weekday(5, true)),
    ("sat", weekday(6, true)),
    ("sun", weekday(7, true)),
    ("mondays", Term::Weekdays(1)),
    ("tuesdays", Term::Weekdays(2)),
    ("wednesdays", Term::Weekdays(3)),
    ("thursdays", Term::Weekdays(4)),
    ("fridays", Term::Weekdays(5)),
    ("saturdays", Term::Weekdays(6)),
    ("sundays", Term::Weekdays(7)),
    ("christmas", Term::Holiday),
    ("easter", Term::Holiday),
    ("thanksgiving", Term::Holiday),
    ("halloween", Term::Holiday),
    ("juneteenth", Term::Holiday),
    ("valentine", Term::Holiday),
    ("good", Term::Holiday),
    ("new", Term::Holiday),
    ("boxing", Term::Holiday),
    ("memorial", Term::Holiday),
    ("labor", Term::Holiday),
    ("labour", Term::Holiday),
    ("veterans", Term::Holiday),
    ("epiphany", Term::Holiday),
];

const EVERYDAY: &[(&str, Term)] = &[
    ("seconds", Term::Units(Unit::Second)),
    ("secs", Term::Units(Unit::Second)),
    ("minute", Term::Unit(Unit::Minute)),
    ("minutes", Term::Units(Unit::Minute)),
    ("mins", Term::Units(Unit::Minute)),
    ("min", Term::Units(Unit::Minute)),
    ("hour", Term::Unit(Unit::Hour)),
    ("hours", Term::Units(Unit::Hour)),
    ("hrs", Term::Units(Unit::Hour)),
    ("day", Term::Unit(Unit::Day)),
    ("days", Term::Units(Unit::Day)),
    ("weekend", Term::Unit(Unit::Weekend)),
    ("weekends", Term::Units(Unit::Weekend)),
    ("week", Term::Unit(Unit::Week)),
    ("weeks", Term::Units(Unit::Week)),
    ("fortnight", Term::Unit(Unit::Fortnight)),
    ("fortnights", Term::Units(Unit::Fortnight)),
    ("month", Term::Unit(Unit::Month)),
    ("months", Term::Units(Unit::Month)),
    ("quarters", Term::Units(Unit::Quarter)),
    ("year", Term::Unit(Unit::Year)),
    ("years", Term::Units(Unit::Year)),
    ("yrs", Term::Units(Unit::Year)),
    ("decade", Term::Unit(Unit::Decade)),
    ("decades", Term::Units(Unit::Decade)),
    ("century", Term::Unit(Unit::Century)),
    ("centuries", Term::Units(Unit::Century)),
    ("first", Term::Ordinal(1)),
    ("second", Term::Ordinal(2)),
    ("third", Term::Ordinal(3)),
    ("fourth", Term::Ordinal(4)),
    ("fifth", Term::Ordinal(5)),
    ("sixth", Term::Ordinal(6)),
    ("seventh", Term::Ordinal(7)),
    ("eighth", Term::Ordinal(8)),
    ("ninth", Term::Ordinal(9)),
    ("tenth", Term::Ordinal(10)),
    ("eleventh", Term::Ordinal(11)),
    ("twelfth", Term::Ordinal(12)),
    ("thirteenth", Term::Ordinal(13)),
    ("fourteenth", Term::Ordinal(14)),
    ("fifteenth", Term::Ordinal(15)),
    ("sixteenth", Term::Ordinal(16)),
    ("seventeenth", Term::Ordinal(17)),
    ("eighteenth", Term::Ordinal(18)),
    ("nineteenth", Term::Ordinal(19)),
    ("twentieth", Term::Ordinal(20)),
    ("the", Term::The),
    ("a", Term::A),
    ("an", Term::A),
    ("this", Term::Which(Which::This)),
    ("current", Term::Which(Which::This)),
    ("last", Term::Which(Which::Last)),
    ("past", Term::Which(Which::Past)),
    ("next", Term::Which(Which::Next)),
    ("coming", Term::Which(Which::Coming)),
    ("upcoming", Term::Which(Which::Coming)),
    ("following", Term::Which(Which::Following)),
    ("previous", Term::Which(Which::Previous)),
    ("preceding", Term::Which(Which::Previous)),
    ("prior", Term::Which(Which::Previous)),
    ("same", Term::Which(Which::Same)),
    ("that", Term::Which(Which::That)),
    ("early", Term::Stage(Stage::Start)),
    ("mid", Term::Stage(Stage::Mid)),
    ("late", Term::Stage(Stage::End)),
    ("start", Term::Edge(Stage::Start)),
    ("beginning", Term::Edge(Stage::Start)),
    ("outset", Term::Edge(Stage::Start)),
    ("middle", Term::Edge(Stage::Mid)),
    ("end", Term::Edge(Stage::End)),
    ("close", Term::Edge(Stage::End)),
    ("earlier", Term::Earlier),
    ("later", Term::Later),
    ("today", Term::Day(0)),
    ("yesterday", Term::Day(-1)),
    ("tomorrow", Term::Day(1)),
    ("tonight", Term::Tonight),
    ("noon", Term::Oclock(12)),
    ("midday", Term::Oclock(12)),
    ("midnight", Term::Oclock(0)),
    ("morning", Term::DayPart(DayPart::Morning)),
    ("afternoon", Term::DayPart(DayPart::Afternoon)),
    ("evening", Term::DayPart(DayPart::Evening)),
    ("night", Term::DayPart(DayPart::Night)),
    ("spring", Term::Season(Season::Spring)),
    ("springtime", Term::Season(Season::Spring)),
    ("summer", Term::Season(Season::Summer)),
    ("summertime", Term::Season(Season::Summer)),
    ("autumn", Term::Season(Season::Autumn)),
    ("fall", Term::Season(Season::Autumn)),
    ("winter", Term::Season(Season::Winter)),
    ("wintertime", Term::Season(Season::Winter)),
    ("quarter", Term::Quarter),
    ("q1", Term::Quarter),
    ("q2", Term::Quarter),
    ("q3", Term::Quarter),
    ("q4", Term::Quarter),
    ("half", Term::Half),
    ("h1", Term::Half),
    ("h2", Term::Half),
    ("every", Term::Every),
    ("each", Term::Every),
    ("per", Term::Every),
    ("yearlong", Term::Long(Unit::Year)),
    ("monthlong", Term::Long(Unit::Month)),
    ("weeklong", Term::Long(Unit::Week)),
    ("daylong", Term::Long(Unit::Day)),
    ("decadelong", Term::Long(Unit::Decade)),
    ("once", Term::Times),
    ("twice", Term::Times),
    ("daily", Term::Regularly(Unit::Day)),
    ("weekly", Term::Regularly(Unit::Week)),
    ("monthly", Term::Regularly(Unit::Month)),
    ("quarterly", Term::Regularly(Unit::Quarter)),
    ("annual", Term::Regularly(Unit::Year)),
    ("annually", Term::Regularly(Unit::Year)),
    ("yearly", Term::Regularly(Unit::Year)),
    ("several", Term::Some),
    ("few", Term::Some),
    ("many", Term::Some),
    ("couple", Term::Some),
    ("fiscal", Term::Fiscal),
    ("financial", Term::Fiscal),
    ("fy", Term::Fiscal),
    ("recent", Term::Recent),
    ("now", Term::Vague),
    ("currently", Term::Vague),
    ("recently", Term::Vague),
    ("soon", Term::Vague),
    ("nowadays", Term::Vague),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_need_a_capital_where_they_are_everyday_words() {
        assert_eq!(lookup("may"), Term::None);
        assert_eq!(lookup("March"), Term::Month { number: 3, short: false, plain: true });
        assert_eq!(lookup("october"), Term::Month { number: 10, short: false, plain: false });
        assert_eq!(lookup("Feb."), Term::Month { number: 2, short: true, plain: false });
        assert_eq!(lookup("sun"), Term::None);
    }

    #[test]
    fn common_words_are_found_in_any_case() {
        assert_eq!(lookup("Yesterday"), Term::Day(-1));
        assert_eq!(lookup("YEARS"), Term::Units(Unit::Year));
        assert_eq!(lookup("third"), Term::Ordinal(3));
        assert_eq!(lookup("extraordinarily"), Term::None);
    }
}
