//! The words themselves, found by one match on their bytes.

use super::{DayPart, Season, Stage, Term, Unit, Which};

/// The longest word in the list.
const LONGEST: usize = 12;

/// Looks a word up, in whatever case; months and weekdays must be capitalised.
pub(crate) fn lookup(word: &str) -> Term {
    let bytes = word.as_bytes();
    let (Some(&first), true) = (bytes.first(), bytes.len() <= LONGEST) else { return Term::None };
    if !first.is_ascii_alphabetic() {
        return Term::None;
    }
    let mut lower = [0; LONGEST];
    for (to, from) in lower.iter_mut().zip(bytes) {
        *to = from.to_ascii_lowercase();
    }
    let mut length = bytes.len();
    if length > 3 && lower[length - 1] == b'.' {
        length -= 1;
    }
    let term = match &lower[..length] {
        named if first.is_ascii_uppercase() => name(named).unwrap_or_else(|| common(named)),
        plain => common(plain),
    };
    if term == Term::None && first.is_ascii_lowercase() { lowercase_name(&lower[..length]) } else { term }
}

/// Months and weekdays that are no words of everyday English are read in lower case too.
fn lowercase_name(word: &[u8]) -> Term {
    match name(word) {
        Some(term @ (Term::Month { plain: false, .. } | Term::Weekday { short: false, .. })) => term,
        Some(term @ Term::Weekdays(_)) => term,
        _ => Term::None,
    }
}

fn name(word: &[u8]) -> Option<Term> {
    let month = |number, short| Some(Term::Month { number, short, plain: false });
    let plain = |number, short| Some(Term::Month { number, short, plain: true });
    let weekday = |number, short| Some(Term::Weekday { number, short });
    match word {
        b"january" => month(1, false),
        b"february" => month(2, false),
        b"march" => plain(3, false),
        b"april" => month(4, false),
        b"may" => plain(5, false),
        b"june" => month(6, false),
        b"july" => month(7, false),
        b"august" => plain(8, false),
        b"september" => month(9, false),
        b"october" => month(10, false),
        b"november" => month(11, false),
        b"december" => month(12, false),
        b"jan" => plain(1, true),
        b"feb" => month(2, true),
        b"mar" => plain(3, true),
        b"apr" => month(4, true),
        b"jun" => month(6, true),
        b"jul" => month(7, true),
        b"aug" => month(8, true),
        b"sep" | b"sept" => month(9, true),
        b"oct" => month(10, true),
        b"nov" => month(11, true),
        b"dec" => month(12, true),
        b"monday" => weekday(1, false),
        b"tuesday" => weekday(2, false),
        b"wednesday" => weekday(3, false),
        b"thursday" => weekday(4, false),
        b"friday" => weekday(5, false),
        b"saturday" => weekday(6, false),
        b"sunday" => weekday(7, false),
        b"mon" => weekday(1, true),
        b"tue" | b"tues" => weekday(2, true),
        b"wed" => weekday(3, true),
        b"thu" | b"thur" | b"thurs" => weekday(4, true),
        b"fri" => weekday(5, true),
        b"sat" => weekday(6, true),
        b"sun" => weekday(7, true),
        b"mondays" => Some(Term::Weekdays(1)),
        b"tuesdays" => Some(Term::Weekdays(2)),
        b"wednesdays" => Some(Term::Weekdays(3)),
        b"thursdays" => Some(Term::Weekdays(4)),
        b"fridays" => Some(Term::Weekdays(5)),
        b"saturdays" => Some(Term::Weekdays(6)),
        b"sundays" => Some(Term::Weekdays(7)),
        b"christmas" | b"easter" | b"thanksgiving" | b"halloween" | b"juneteenth" | b"valentine"
        | b"good" | b"new" | b"boxing" | b"memorial" | b"labor" | b"labour" | b"veterans" | b"epiphany" => {
            Some(Term::Holiday)
        }
        _ => None,
    }
}

fn common(word: &[u8]) -> Term {
    match unit(word) {
        Some(term) => term,
        None => ordinal(word).map_or_else(|| other(word), Term::Ordinal),
    }
}

fn unit(word: &[u8]) -> Option<Term> {
    Some(match word {
        b"second" => return None,
        b"seconds" | b"secs" => Term::Units(Unit::Second),
        b"minute" => Term::Unit(Unit::Minute),
        b"minutes" | b"mins" | b"min" => Term::Units(Unit::Minute),
        b"hour" => Term::Unit(Unit::Hour),
        b"hours" | b"hrs" => Term::Units(Unit::Hour),
        b"day" => Term::Unit(Unit::Day),
        b"days" => Term::Units(Unit::Day),
        b"weekend" => Term::Unit(Unit::Weekend),
        b"weekends" => Term::Units(Unit::Weekend),
        b"week" => Term::Unit(Unit::Week),
        b"weeks" => Term::Units(Unit::Week),
        b"fortnight" => Term::Unit(Unit::Fortnight),
        b"fortnights" => Term::Units(Unit::Fortnight),
        b"month" => Term::Unit(Unit::Month),
        b"months" => Term::Units(Unit::Month),
        b"quarters" => Term::Units(Unit::Quarter),
        b"year" => Term::Unit(Unit::Year),
        b"years" | b"yrs" => Term::Units(Unit::Year),
        b"decade" => Term::Unit(Unit::Decade),
        b"decades" => Term::Units(Unit::Decade),
        b"century" => Term::Unit(Unit::Century),
        b"centuries" => Term::Units(Unit::Century),
        _ => return None,
    })
}

fn ordinal(word: &[u8]) -> Option<i8> {
    Some(match word {
        b"first" => 1,
        b"second" => 2,
        b"third" => 3,
        b"fourth" => 4,
        b"fifth" => 5,
        b"sixth" => 6,
        b"seventh" => 7,
        b"eighth" => 8,
        b"ninth" => 9,
        b"tenth" => 10,
        b"eleventh" => 11,
        b"twelfth" => 12,
        b"thirteenth" => 13,
        b"fourteenth" => 14,
        b"fifteenth" => 15,
        b"sixteenth" => 16,
        b"seventeenth" => 17,
        b"eighteenth" => 18,
        b"nineteenth" => 19,
        b"twentieth" => 20,
        _ => return None,
    })
}

fn other(word: &[u8]) -> Term {
    match word {
        b"the" => Term::The,
        b"a" | b"an" => Term::A,
        b"this" | b"current" => Term::Which(Which::This),
        b"last" => Term::Which(Which::Last),
        b"past" => Term::Which(Which::Past),
        b"next" => Term::Which(Which::Next),
        b"coming" | b"upcoming" => Term::Which(Which::Coming),
        b"following" => Term::Which(Which::Following),
        b"previous" | b"preceding" | b"prior" => Term::Which(Which::Previous),
        b"same" => Term::Which(Which::Same),
        b"that" => Term::Which(Which::That),
        b"early" => Term::Stage(Stage::Start),
        b"mid" => Term::Stage(Stage::Mid),
        b"late" => Term::Stage(Stage::End),
        b"start" | b"beginning" | b"outset" => Term::Edge(Stage::Start),
        b"middle" => Term::Edge(Stage::Mid),
        b"end" | b"close" => Term::Edge(Stage::End),
        b"earlier" => Term::Earlier,
        b"later" => Term::Later,
        b"today" => Term::Day(0),
        b"yesterday" => Term::Day(-1),
        b"tomorrow" => Term::Day(1),
        b"tonight" => Term::Tonight,
        b"noon" | b"midday" => Term::Oclock(12),
        b"midnight" => Term::Oclock(0),
        b"morning" => Term::DayPart(DayPart::Morning),
        b"afternoon" => Term::DayPart(DayPart::Afternoon),
        b"evening" => Term::DayPart(DayPart::Evening),
        b"night" => Term::DayPart(DayPart::Night),
        b"spring" | b"springtime" => Term::Season(Season::Spring),
        b"summer" | b"summertime" => Term::Season(Season::Summer),
        b"autumn" | b"fall" => Term::Season(Season::Autumn),
        b"winter" | b"wintertime" => Term::Season(Season::Winter),
        b"quarter" | b"q1" | b"q2" | b"q3" | b"q4" => Term::Quarter,
        b"half" | b"h1" | b"h2" => Term::Half,
        b"every" | b"each" | b"per" => Term::Every,
        b"yearlong" => Term::Long(Unit::Year),
        b"monthlong" => Term::Long(Unit::Month),
        b"weeklong" => Term::Long(Unit::Week),
        b"daylong" => Term::Long(Unit::Day),
        b"decadelong" => Term::Long(Unit::Decade),
        b"once" | b"twice" => Term::Times,
        b"daily" => Term::Regularly(Unit::Day),
        b"weekly" => Term::Regularly(Unit::Week),
        b"monthly" => Term::Regularly(Unit::Month),
        b"quarterly" => Term::Regularly(Unit::Quarter),
        b"annual" | b"annually" | b"yearly" => Term::Regularly(Unit::Year),
        b"several" | b"few" | b"many" | b"couple" => Term::Some,
        b"fiscal" | b"financial" | b"fy" => Term::Fiscal,
        [b'f', b'y', digits @ ..] if digits.iter().all(u8::is_ascii_digit) => Term::Fiscal,
        b"recent" => Term::Recent,
        b"now" | b"currently" | b"recently" | b"soon" | b"nowadays" => Term::Vague,
        _ => Term::None,
    }
}

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
