// What an amount leaves open: "at least 5" has no upper end, "up to 5" begins at nothing.

import { decimal } from "../format/page.js";
import { texts } from "../texts/texts.js";
import { addDecimals, compareDecimals, isDecimal } from "./decimal.js";

/** An interval is `{low, high, above, below, about}`: decimals as strings, `high` null where it is open, whether the ends themselves are out, and whether it is said as "about". */
export const NOTHING = { low: "0", high: "0", above: false, below: false, about: false };

const OPEN = new Set(["at-least", "more-than"]);
const FROM_NOTHING = new Set(["at-most", "less-than"]);

/** The interval of a money or quantity whose amount is a decimal. */
export function intervalOf({ amount, high, bound }) {
  const end = high !== null && isDecimal(high) && compareDecimals(high, amount) > 0 ? high : amount;
  const falls = compareDecimals(end, "0") < 0;
  return {
    low: FROM_NOTHING.has(bound) && !falls ? "0" : amount,
    high: OPEN.has(bound) ? null : end,
    above: bound === "more-than",
    below: bound === "less-than",
    about: bound === "about" || bound === "nearly",
  };
}

/** Two intervals as one. */
export function addIntervals(a, b) {
  return {
    low: addDecimals(a.low, b.low),
    high: a.high === null || b.high === null ? null : addDecimals(a.high, b.high),
    above: a.above || b.above,
    below: a.below || b.below,
    about: a.about || b.about,
  };
}

/** "at least 5,000,000 EUR", "up to 7 EUR", "5 to 7 EUR"; `unit` stands after the number. */
export function intervalInWords({ low, high, above, below, about }, unit) {
  const words = texts.ledger.interval;
  const roughly = (amount) => (about ? words.about(amount) : amount);
  if (high === null) return words[above ? "moreThan" : "atLeast"](roughly(`${decimal(low)} ${unit}`));
  const to = `${decimal(high)} ${unit}`;
  if (low === high) return roughly(to);
  if (low === "0") return words[below ? "lessThan" : "upTo"](roughly(to));
  return roughly(words.range(decimal(low), to));
}
