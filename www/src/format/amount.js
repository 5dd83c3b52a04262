// Amounts and quantities in plain words and full digits.

import { language, texts, wordFor } from "../texts/texts.js";
import { unitName } from "./units.js";

/** Decimals come as strings; Intl formats those without losing a digit. */
const DECIMAL = new Intl.NumberFormat(language, { maximumFractionDigits: 20 });
const CURRENCIES = new Intl.DisplayNames(language, { type: "currency" });

/** "1500000000" as "1,500,000,000"; what is no decimal stays as it is. */
export function decimal(amount) {
  return /^-?\d+(\.\d+)?$/.test(amount) ? DECIMAL.format(amount) : amount;
}

/** `{bound, main, tail}`: "at least", "1,500,000,000 EUR", "per month". */
export function amountInWords(value) {
  const [low, high] = [value.amount, value.high ?? value.amount].map(decimal);
  const number = value.high === null ? low : texts.format.range(low, high);
  const tail = [value.per && texts.format.per(value.per), value.of && texts.format.of(value.of.text)];
  return {
    bound: wordFor(texts.format.bounds, value.bound),
    main: value.kind === "money" ? `${number} ${value.currency}` : measured(number, value),
    tail: tail.filter(Boolean).join(" "),
  };
}

/** "Euro" for "EUR"; the code itself where it has no name. */
export function currencyName(code) {
  try {
    return CURRENCIES.of(code) ?? code;
  } catch {
    return code; // Not the form of a code.
  }
}

function measured(number, { unit, item, of, amount, high }) {
  if (unit === "ratio") return high === null ? ratio(number, amount) : number;
  const counted = item && !(of && item.start === of.start) ? item.text : null;
  return [number + (unit === "%" ? "%" : unit ? ` ${unitName(unit)}` : ""), counted].filter(Boolean).join(" ");
}

/** "2 times"; "1/3 (0.333333)", since nobody writes a third as a decimal. */
function ratio(number, amount) {
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
