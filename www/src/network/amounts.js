// The money behind a link, each amount once, however often, in whatever currency and in however many articles it is said.

import { partsOf } from "../facts/slots.js";

/** The values in order. What is a part of another, by the month, or denied does not count. */
export function moneyOf({ items }) {
  const told = new Map();
  for (const item of items) {
    if (item.source.certainty === "denied") continue;
    const kept = [];
    for (const { value } of partsOf(item, "amount")) {
      if (value?.kind !== "money" || value.per || value.of || kept.some((each) => isSame(each, value))) continue;
      kept.push(value);
      const key = [value.currency, value.amount, value.high, value.bound].join();
      if (!told.has(key)) told.set(key, value);
    }
  }
  return [...told.values()];
}

/** Either of two may name the other as the same said otherwise. */
function isSame(one, other) {
  return one.equivalent === other.id || other.equivalent === one.id;
}

/**
 * How wide links are to be: `{currency, weights}`. By money where each has some in one and the same currency, else
 * (`currency` is null) by the number of facts.
 */
export function weightsOf(links) {
  const money = links.map(moneyOf);
  const currencies = new Set(money.flat().map(({ currency }) => currency));
  const byMoney = currencies.size === 1 && money.every(({ length }) => length > 0);
  const sum = (values) => values.reduce((all, { amount }) => all + Number(amount), 0);
  const weight = (link, at) => (byMoney ? sum(money[at]) : link.items.length);
  return { currency: byMoney ? [...currencies][0] : null, weights: new Map(links.map((link, at) => [link, weight(link, at)])) };
}

/** How wide a link is drawn, from `least` to `most` pixels. */
export function widthsOf(weights, least, most) {
  const greatest = Math.max(...weights.values());
  return new Map([...weights].map(([link, weight]) => [link, Math.max(least, (most * weight) / greatest || 0)]));
}
