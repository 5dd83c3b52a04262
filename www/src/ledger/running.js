// Sums that the text itself gives: "bringing the total to 50 billion". What such a sum may contain is not added to it.

import { groupBy } from "../lists/group-by.js";
import { compareDecimals } from "./decimal.js";
import { intervalOf } from "./interval.js";

/** The words that a text adds up by; the analysis tells only what is a part of what is named beside it. */
const ADDS_UP = /\b(?:in total|total(?:s|led|ed|l?ing)?|in all|altogether|all told|overall|cumulative(?:ly)?|so far|to date|combined|since (?:\d{4}|the (?:start|beginning|outbreak|invasion|war)))\b/i;

/**
 * Parts the amounts that count from those that may lie within a sum that the text gives, as `{counted, contained}`. A
 * sum contains what its giver gave in the same standing, in the same article or one that is no younger. One whose giver
 * is not said gives way to the amounts beside it.
 */
export function withoutContained(entries) {
  const contained = new Set();
  for (const own of groupBy(entries, ({ unit, status }) => `${unit.key} ${status}`).values()) {
    for (const sum of own.filter(addsUp)) {
      const others = own.filter((each) => each !== sum && isWithin(each, sum));
      if (sum.giver) for (const each of others) contained.add(each);
      else if (others.length > 0) contained.add(sum);
    }
  }
  return { counted: entries.filter((entry) => !contained.has(entry)), contained: [...contained] };
}

function addsUp({ items }) {
  return items.some(({ source }) => ADDS_UP.test(source.evidence.text));
}

function isWithin(entry, sum) {
  const sameGiver = sum.giver ? entry.giver?.id === sum.giver.id : true;
  const together = entry.articles.some((article) => sum.articles.includes(article));
  const older = Boolean(sum.giver && entry.date && sum.date) && entry.date <= sum.date;
  return sameGiver && (together || older) && isSmaller(entry, sum);
}

/** Of two equal sums the later entry is within the first. */
function isSmaller(entry, sum) {
  const difference = compareDecimals(greatest(entry), greatest(sum));
  return difference < 0 || (difference === 0 && addsUp(entry) && entry.at > sum.at);
}

function greatest({ value }) {
  return intervalOf(value).high ?? value.amount;
}
