//! Powers and scientific notation: "1.1^23", "1.3x10^6", "1e10".

use rust_decimal::Decimal;

use super::{Form, Number, Reader, digits};
use crate::text::TokenKind;

/// The highest power that is worked out.
const HIGHEST: u32 = 60;

/// Reads digits with a power.
pub(super) fn read(reader: &Reader<'_, '_>, at: usize) -> Option<Number> {
    let stuck = |at: usize| at < reader.end && reader.document.touches_previous(at);
    if !stuck(at + 1) {
        return None;
    }
    let base = digits::parse(reader.word(at))?;
    let ten = Decimal::TEN;
    let (low, end) = match reader.word(at + 1) {
        "^" => {
            let (power, end) = signed(reader, at + 2)?;
            (raised(base, power)?, end)
        }
        "x10" | "×10" if reader.word(at + 2) == "^" => {
            let (power, end) = signed(reader, at + 3)?;
            (base.checked_mul(raised(ten, power)?)?, end)
        }
        "e" | "E" => {
            let (power, end) = signed(reader, at + 2)?;
            (base.checked_mul(raised(ten, power)?)?, end)
        }
        word => {
            let power: i32 = word.strip_prefix(['e', 'E'])?.parse().ok()?;
            (base.checked_mul(raised(ten, power)?)?, at + 2)
        }
    };
    Some(Number::new(at..end, low, Form::Digits))
}

/// A whole number with signs before it, and the token after it.
fn signed(reader: &Reader<'_, '_>, at: usize) -> Option<(i32, usize)> {
    let (mut at, mut sign) = (at, 1);
    let first = at;
    while at < first + 3 && matches!(reader.word(at), "+" | "-" | "\u{2212}") {
        sign = if reader.word(at) == "+" { sign } else { -sign };
        at += 1;
    }
    let digits = reader.kind(at) == Some(TokenKind::Number) && reader.document.touches_previous(at);
    let power: i32 = reader.word(at).parse().ok()?;
    digits.then_some((sign * power, at + 1))
}

fn raised(base: Decimal, power: i32) -> Option<Decimal> {
    let mut result = Decimal::ONE;
    if power.unsigned_abs() > HIGHEST {
        return None;
    }
    for _ in 0..power.unsigned_abs() {
        result = result.checked_mul(base)?;
    }
    if power < 0 { Decimal::ONE.checked_div(result) } else { Some(result) }
}
