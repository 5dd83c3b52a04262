// Sums in few letters: "€52.1 bn", "at least 3,000 shells".

import { decimal } from "../format/page.js";
import { language, texts } from "../texts/texts.js";

/** Money below a million is written out. */
const STEPS = [
  [1e12, texts.summary.trillion],
  [1e9, texts.summary.billion],
  [1e6, texts.summary.million],
];

/** A sum of the ledger, see `ledger/totals.js`, with its ends where it is open. */
export function compactSum({ low, high, above, below, about, unit }) {
  const words = texts.ledger.interval;
  const written = (amount) => (unit.currency ? compactMoney(amount, unit.currency) : `${decimal(amount)} ${unit.thing}`);
  const roughly = (amount) => (about ? words.about(amount) : amount);
  if (high === null) return words[above ? "moreThan" : "atLeast"](roughly(written(low)));
  if (low === high) return roughly(written(high));
  if (low === "0") return words[below ? "lessThan" : "upTo"](roughly(written(high)));
  return roughly(words.range(unit.currency ? written(low) : decimal(low), written(high)));
}

/** "1500000000" and "EUR" as "€1.5 bn", to three digits where it is shortened. */
function compactMoney(amount, currency) {
  const [step, name] = STEPS.find(([least]) => Math.abs(Number(amount)) >= least) ?? [1, ""];
  const digits = step === 1 ? { maximumFractionDigits: 2 } : { maximumSignificantDigits: 3 };
  const parts = moneyParts(Number(amount) / step, currency, { ...digits, minimumFractionDigits: step === 1 ? 0 : undefined });
  const last = parts.findLastIndex(({ type }) => type === "integer" || type === "fraction");
  return parts.map(({ value }, at) => (at === last && name ? `${value} ${name}` : value)).join("");
}

function moneyParts(value, currency, digits) {
  try {
    return new Intl.NumberFormat(language, { style: "currency", currency, ...digits }).formatToParts(value);
  } catch {
    // No code of a currency; it stands after its number as it is.
    return [...new Intl.NumberFormat(language, digits).formatToParts(value), { type: "literal", value: ` ${currency}` }];
  }
}
