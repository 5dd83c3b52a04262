// Amounts and quantities in plain words and full digits.

import { wordFor } from "../texts/language.js";
import { once } from "./once.js";
import { unitName } from "./units.js";

/** What tells amounts in a language: `{decimal, amountInWords, currencyName}`; `texts` are those of `texts/facts`. */
export function amountsOf(tag, texts) {
  /** Decimals come as strings; Intl formats those without losing a digit. */
  const digits = once(() => new Intl.NumberFormat(tag, { maximumFractionDigits: 20 }));
  const currencies = once(() => new Intl.DisplayNames(tag, { type: "currency" }));

  /** "1500000000" as "1,500,000,000"; what is no decimal stays as it is. */
  const decimal = (amount) => (/^-?\d+(\.\d+)?$/.test(amount) ? digits().format(amount) : amount);

  /** `{bound, main, tail}`: "at least", "1,500,000,000 EUR", "per month". */
  const amountInWords = (value) => {
    const [low, high] = [value.amount, value.high ?? value.amount].map(decimal);
    const number = value.high === null ? low : texts.format.range(low, high);
    const tail = [value.per && texts.format.per(value.per), value.of && texts.format.of(value.of.text)];
    return {
      bound: wordFor(texts.format.bounds, value.bound),
      main: value.kind === "money" ? `${number} ${value.currency}` : measured(number, value, texts),
      tail: tail.filter(Boolean).join(" "),
    };
  };

  /** "Euro" for "EUR"; the code itself where it has no name. */
  const currencyName = (code) => {
    try {
      return currencies().of(code) ?? code;
    } catch {
      return code; // Not the form of a code.
    }
  };

  return { decimal, amountInWords, currencyName };
}

function measured(number, { unit, item, of, amount, high }, texts) {
  if (unit === "ratio") return high === null ? ratio(number, amount, texts) : number;
  const counted = item && !(of && item.start === of.start) ? item.text : null;
  const amountOf = unit === "%" ? texts.format.percent(number) : unit ? `${number} ${unitName(unit, texts)}` : number;
  return [amountOf, counted].filter(Boolean).join(" ");
}

/** "2 times"; "1/3 (0.333333)", since nobody writes a third as a decimal. */
function ratio(number, amount, texts) {
  const value = Number(amount);
  if (value >= 1) return texts.format.times(number);
  if (!(value > 0)) return number;
  for (let parts = 2; parts <= 20; parts += 1) {
    const share = Math.round(value * parts);
    if (share > 0 && Math.abs(share / parts - value) < 1e-6) return `${share}/${parts} (${number})`;
  }
  const parts = Math.round(1 / value);
  return Math.abs(1 / parts - value) < 1e-6 ? `1/${parts} (${number})` : number;
}
