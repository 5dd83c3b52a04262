//! The currency of a number: a sign, code or name beside it.

use std::ops::Range;

use rust_decimal::Decimal;

use super::{CODE, NAME, SYMBOL, Sum, is_amount};
use crate::lexicon::currency::{self, Name, Shared, Unit};
use crate::lexicon::words::is_capitalized;
use crate::rule::Rule;
use crate::text::{Document, TokenKind};
use crate::values::claim::Claims;
use crate::values::number::{Form, Number, scale_of};

/// Reads currencies in one document, and remembers what a shared name means there.
pub(super) struct Currencies<'d, 't> {
    document: &'d Document<'t>,
    shared: Vec<(*const Shared, Option<&'static str>)>,
}

/// A currency beside a number: what the amount's tokens become.
struct Beside {
    tokens: Range<usize>,
    unit: Unit,
    rule: &'static Rule,
    /// A scale that stands behind the currency: "75 USD million".
    factor: Decimal,
}

impl<'d, 't> Currencies<'d, 't> {
    pub(super) fn new(document: &'d Document<'t>) -> Self {
        Self { document, shared: Vec::new() }
    }

    /// The amount of money at this number.
    pub(super) fn read(&mut self, numbers: &[Number], index: usize, claims: &Claims) -> Option<Sum> {
        let number = &numbers[index];
        if !is_amount(number) {
            return None;
        }
        let beside = self.glued(number).or_else(|| self.before(number)).or_else(|| self.after(number))?;
        let sure = beside.rule.name == SYMBOL.name;
        let doubtful = number.named || number.form == Form::Share || claims.touch(&number.tokens);
        if !sure && doubtful {
            return None;
        }
        let value = |value: Decimal| {
            value
                .checked_mul(beside.factor)
                .and_then(|value| value.checked_div(Decimal::from(beside.unit.parts)))
        };
        let mut sum = Sum {
            tokens: beside.tokens,
            sentence: number.sentence.clone(),
            low: value(number.low)?,
            high: number.high.and_then(value),
            code: beside.unit.code,
            rule: beside.rule,
            scaled: number.scaled || beside.factor != Decimal::ONE,
            number: index,
        };
        if beside.unit.parts == 1 {
            self.add_hundredths(&mut sum, numbers);
        }
        Some(sum)
    }

    fn word(&self, at: Option<usize>, number: &Number) -> &'t str {
        at.filter(|at| number.sentence.contains(at)).map_or("", |at| self.document.word(at))
    }

    /// Whether nothing or one blank parts a token from the one before.
    fn close(&self, at: usize) -> bool {
        let tokens = self.document.tokens();
        at > 0 && at < tokens.len() && {
            let gap = &self.document.text()[tokens[at - 1].span.end()..tokens[at].span.start()];
            gap.is_empty() || matches!(gap, " " | "\u{A0}" | "\u{202F}")
        }
    }

    fn glued(&self, number: &Number) -> Option<Beside> {
        let code = number.code.filter(|code| !is_word_too(code))?;
        Some(Beside {
            tokens: number.tokens.clone(),
            unit: Unit { code, parts: 1 },
            rule: &CODE,
            factor: Decimal::ONE,
        })
    }

    /// "$", "US$", "NOK" before the number.
    fn before(&self, number: &Number) -> Option<Beside> {
        let at = number.tokens.start.checked_sub(1)?;
        let word = self.word(Some(at), number);
        let beside = |start: usize, code: &'static str, rule: &'static Rule| Beside {
            tokens: start..self.past_repeated_name(number, code),
            unit: Unit { code, parts: 1 },
            rule,
            factor: Decimal::ONE,
        };
        if let Some(code) = currency::sign(word).filter(|_| self.close(at + 1)) {
            let country = at.checked_sub(1).filter(|_| word == "$");
            let letters = self.word(country, number);
            let touches = self.document.touches_previous(at);
            let spaced = matches!(letters, "US" | "U.S." | "HK" | "NZ" | "hk" | "nz" | "c" | "C");
            let coded = || {
                currency::code(&letters.to_uppercase()).filter(|code| code.ends_with('D') || *code == "MXN")
            };
            return Some(match currency::dollar(letters).or_else(coded).filter(|_| touches || spaced) {
                Some(code) => beside(at - 1, code, &SYMBOL),
                None => beside(at, code, &SYMBOL),
            });
        }
        let code = currency::letters(word).filter(|_| self.close(at + 1))?;
        let long = number.scaled
            || number.low >= Decimal::ONE_THOUSAND && self.document.word(number.tokens.start).len() > 4;
        (!is_word_too(code) || long).then(|| beside(at, code, &CODE))
    }

    /// "$10 dollars" says the name twice.
    fn past_repeated_name(&self, number: &Number, code: &str) -> usize {
        let end = number.tokens.end;
        match currency::name(&self.word(Some(end), number).to_lowercase()) {
            Some(Name::Known(unit)) if unit.code == code && unit.parts == 1 => end + 1,
            _ => end,
        }
    }

    /// "€", "NOK", "Polish złotys" behind the number.
    fn after(&mut self, number: &Number) -> Option<Beside> {
        let end = number.tokens.end;
        let hyphen = self.word(Some(end), number) == "-" && self.document.touches_previous(end);
        let at = end + usize::from(hyphen);
        let word = self.word(Some(at), number);
        let tokens = |end: usize| number.tokens.start..end;
        // "452.5p" is a price, "1080p" a picture.
        let pence =
            word == "p" && self.document.touches_previous(at) && !hyphen && number.form == Form::Digits;
        if pence && ![480, 720, 1080, 1440, 2160].map(Decimal::from).contains(&number.low) {
            let unit = Unit { code: "GBP", parts: 100 };
            return Some(Beside { tokens: tokens(at + 1), unit, rule: &NAME, factor: Decimal::ONE });
        }
        let starts_next =
            self.document.kind(at + 1) == Some(TokenKind::Number) && self.document.touches_previous(at + 1);
        if let Some(code) = currency::sign(word).filter(|_| self.close(at) && !starts_next) {
            let unit = Unit { code, parts: 1 };
            return Some(Beside { tokens: tokens(at + 1), unit, rule: &SYMBOL, factor: Decimal::ONE });
        }
        if let Some(code) =
            currency::letters(word).filter(|code| self.close(at) && (!is_word_too(code) || number.scaled))
        {
            let scale = (!number.scaled).then(|| scale_of(self.word(Some(at + 1), number))).flatten();
            let scale = scale.filter(|_| self.word(Some(at + 1), number).len() > 1);
            let unit = Unit { code, parts: 1 };
            return Some(match scale {
                Some(factor) => Beside { tokens: tokens(at + 2), unit, rule: &CODE, factor },
                None => Beside { tokens: tokens(at + 1), unit, rule: &CODE, factor: Decimal::ONE },
            });
        }
        if let Some(code) = word.strip_prefix('M').and_then(currency::code).filter(|_| !number.scaled) {
            let factor = Decimal::from(1_000_000);
            let unit = Unit { code, parts: 1 };
            return Some(Beside { tokens: tokens(at + 1), unit, rule: &CODE, factor });
        }
        let (unit, end) = self.named(number, at, hyphen)?;
        Some(Beside { tokens: tokens(end), unit, rule: &NAME, factor: Decimal::ONE })
    }

    /// The longest currency name that begins at `at`.
    fn named(&mut self, number: &Number, at: usize, hyphen: bool) -> Option<(Unit, usize)> {
        let mut words = String::new();
        let mut found = None;
        for end in at + 1..=at + 4 {
            let word = self.word(Some(end - 1), number);
            if self.document.kind(end - 1) != Some(TokenKind::Word) || word.len() > 24 {
                break;
            }
            words += if words.is_empty() { "" } else { " " };
            words.extend(word.chars().flat_map(char::to_lowercase));
            if let Some(name) = currency::name(&words) {
                found = Some((name, end));
            }
        }
        let (name, end) = found?;
        let single = self.word(Some(at), number);
        let titled = end == at + 1 && is_capitalized(single) && is_capitalized(self.word(Some(end), number));
        if titled && !single.ends_with('s') {
            return None;
        }
        match name {
            Name::Known(unit) => Some((unit, end)),
            Name::Shared(shared) => {
                let last = self.word(Some(end - 1), number);
                if is_weight(self, number, last, end, hyphen)
                    || (last == "won" && number.low < Decimal::ONE_HUNDRED)
                {
                    return None;
                }
                let paid = last.starts_with("pound") && (number.scaled || is_price(self, number));
                let paid = paid && self.word(Some(end), number) != "of";
                let code = self.meaning(shared).or(paid.then_some("GBP"))?;
                Some((Unit { code, parts: 1 }, end))
            }
        }
    }

    /// What a shared name means in this document: the currency of the country that it names most.
    fn meaning(&mut self, shared: &'static Shared) -> Option<&'static str> {
        if let Some((_, known)) = self.shared.iter().find(|(seen, _)| std::ptr::eq(*seen, shared)) {
            return *known;
        }
        let mut counts = vec![0_usize; shared.countries.len()];
        for token in self.document.tokens() {
            let word = token.span.of(self.document.text());
            if matches!(token.kind, TokenKind::Number | TokenKind::Punctuation) {
                continue;
            }
            for (count, (stem, _)) in counts.iter_mut().zip(shared.countries) {
                let named = is_capitalized(word) || !stem.is_ascii();
                let starts = word.get(..stem.len()).is_some_and(|start| start.eq_ignore_ascii_case(stem));
                *count += usize::from(named && starts || *stem == "sterling" && word == "sterling");
            }
        }
        let mut sums: Vec<(&'static str, usize)> = Vec::new();
        for (count, &(_, code)) in counts.iter().zip(shared.countries) {
            match sums.iter_mut().find(|(known, _)| *known == code) {
                Some((_, sum)) => *sum += count,
                None => sums.push((code, *count)),
            }
        }
        let most = sums.into_iter().rev().max_by_key(|(_, sum)| *sum).filter(|(_, sum)| *sum > 0);
        let meaning = most.map(|(code, _)| code).or(shared.usual);
        self.shared.push((shared, meaning));
        meaning
    }

    /// "13 dollars and 45 cents".
    fn add_hundredths(&self, sum: &mut Sum, numbers: &[Number]) {
        let Some(next) = numbers.get(sum.number + 1).filter(|next| next.high.is_none() && !next.scaled)
        else {
            return;
        };
        let gap = next.tokens.start.wrapping_sub(sum.tokens.end);
        let joined = gap == 0 || (gap == 1 && self.document.is(sum.tokens.end, "and"));
        let name = self.document.word(next.tokens.end).to_lowercase();
        let hundredths = matches!(currency::name(&name), Some(Name::Known(unit)) if unit.parts == 100);
        if joined && hundredths && !sum.scaled && next.low < Decimal::ONE_HUNDRED {
            sum.low += next.low / Decimal::ONE_HUNDRED;
            sum.tokens.end = next.tokens.end + 1;
        }
    }
}

/// Codes that are words, names or abbreviations of other things.
fn is_word_too(code: &str) -> bool {
    matches!(
        code,
        "ALL" | "TOP" | "TRY" | "CUP" | "SOS" | "PEN" | "COP" | "GEL" | "MOP" | "BAM" | "MAD" | "LAK" | "AMD" | "NAD" | "RON" | "VES"
            | "NIO" | "SCR" | "SDG" | "SSP" | "COU" | "CHE" | "BOV" | "STN" | "ERN" | "MUR" | "LSL" | "WST" | "XCD" | "SVC" | "CDF"
            | "MDL" | "ANG" | "USN" | "CVE" | "GIP" | "SLE" | "SHP" | "INR" if code != "INR"
    )
}

/// "a 20-pound bomb", "weighs 300 pounds", "500 pounds of explosives".
fn is_weight(currencies: &Currencies<'_, '_>, number: &Number, last: &str, end: usize, hyphen: bool) -> bool {
    if !last.eq_ignore_ascii_case("pound") && !last.eq_ignore_ascii_case("pounds") {
        return false;
    }
    let weighs = (1..=5).any(|back| {
        let word = currencies.word(number.tokens.start.checked_sub(back), number);
        ["weigh", "lifted", "lift", "lbs", "heav", "shed", "gained"].iter().any(|stem| word.starts_with(stem))
    });
    let next = currencies.word(Some(end), number);
    weighs
        || (!number.scaled
            && (hyphen || last == "pound" || matches!(next, "of" | "lighter" | "heavier" | "overweight")))
}

/// Whether the words before speak of paying.
fn is_price(currencies: &Currencies<'_, '_>, number: &Number) -> bool {
    (1..=4).any(|back| {
        let word = currencies.word(number.tokens.start.checked_sub(back), number);
        matches!(
            word,
            "paid"
                | "pay"
                | "cost"
                | "costs"
                | "costing"
                | "worth"
                | "fined"
                | "price"
                | "spend"
                | "spent"
                | "raised"
                | "earned"
                | "for"
        )
    })
}
