// What the commitments come to, by currency and status. Each amount of money counts once, however often and in whatever
// currency it is said.

import { STATUSES } from "../facts/standing.js";
import { groupBy } from "../lists/group-by.js";
import { addDecimals, isDecimal } from "./decimal.js";

/** An amount with several commitments counts where it got to: an outcome says more than a promise. */
const FURTHEST = ["requested", "proposed", "pledged", "agreed", "contracted", "stalled", "failed", "delivered"];

const BOUNDS = new Set(["at-least", "more-than", "at-most", "less-than"]);

/**
 * `{sums, left}`: each sum is `{currency, status, low, high, count}`, by currency, then status; `left` counts what was
 * left out or counted with reserve.
 */
export function totalsOf(commitments, values) {
  const left = {
    ...{ without: 0, goods: 0, denied: 0, rates: 0, unreadable: 0, shares: 0 },
    ...{ again: 0, shared: 0, bounded: 0, hedged: 0, alike: [] },
  };
  const entries = entriesOf(commitments, values, left);
  const counted = entries.filter((entry) => !isShare(entry, entries));
  left.shares = entries.length - counted.length;
  for (const { users, said, value, hedged } of counted) {
    if (users > 1) left.shared += 1;
    left.again += said.size - 1;
    if (BOUNDS.has(value.bound)) left.bounded += 1;
    if (hedged) left.hedged += 1;
  }
  left.alike = alike(counted);
  return { sums: sumsOf(counted), left };
}

/** One entry for each amount: `said` are the values that say it, `value` the one that stands first in the text. */
function entriesOf(commitments, values, left) {
  const rootOf = sameAmounts(values);
  const entries = new Map();
  const goods = new Set();
  const [rates, unreadable] = [new Set(), new Set()];
  for (const { amounts, status, certainty } of commitments) {
    const own = amounts.map((id) => values.get(id)).filter(Boolean);
    const money = own.filter((value) => value.kind === "money");
    if (certainty === "denied") {
      left.denied += 1;
      continue;
    }
    if (money.length === 0) left.without += 1;
    for (const value of own) if (value.kind !== "money") goods.add(value.id);
    const seen = new Set();
    for (const value of money) {
      if (value.per || !isDecimal(value.amount)) {
        (value.per ? rates : unreadable).add(value.id);
        continue;
      }
      const root = rootOf(value.id);
      const entry = entries.get(root) ?? { value, status, users: 0, said: new Set(), hedged: true };
      if (value.span.start < entry.value.span.start) entry.value = value;
      if (FURTHEST.indexOf(status) > FURTHEST.indexOf(entry.status)) entry.status = status;
      if (certainty !== "hedged") entry.hedged = false;
      if (!seen.has(root)) entry.users += 1;
      seen.add(root);
      entry.said.add(value);
      entries.set(root, entry);
    }
  }
  left.goods = goods.size;
  left.rates = rates.size;
  left.unreadable = unreadable.size;
  return [...entries.values()];
}

/** Follows `equivalent` to one id for all amounts that are the same said otherwise. */
function sameAmounts(values) {
  const parent = new Map();
  const rootOf = (id) => {
    let at = id;
    while (parent.has(at)) at = parent.get(at);
    return at;
  };
  for (const { id, equivalent } of values.values()) {
    if (!equivalent || !values.has(equivalent)) continue;
    const [a, b] = [rootOf(id), rootOf(equivalent)];
    if (a !== b) parent.set(a, b);
  }
  return rootOf;
}

/** "$5 million of the $20 million" lies in the greater amount, when that is counted too. */
function isShare({ value: { of }, said }, entries) {
  if (!of) return false;
  const within = ({ span }) => span.start >= of.start && span.end <= of.end;
  return entries.some((other) => other.said !== said && [...other.said].some(within));
}

function sumsOf(entries) {
  const sums = new Map();
  for (const { value, status } of entries) {
    const { currency, amount } = value;
    const high = value.high !== null && isDecimal(value.high) ? value.high : amount;
    const key = `${currency} ${status}`;
    const sum = sums.get(key) ?? { currency, status, low: "0", high: "0", count: 0 };
    sum.low = addDecimals(sum.low, amount);
    sum.high = addDecimals(sum.high, high);
    sum.count += 1;
    sums.set(key, sum);
  }
  const rank = ({ status }) => STATUSES.indexOf(status);
  return [...sums.values()].sort((a, b) => a.currency.localeCompare(b.currency) || rank(a) - rank(b));
}

/** Equal numbers that stand in several places may be the same money; the words of one each. */
function alike(entries) {
  const groups = groupBy(entries, ({ value }) => `${value.amount} ${value.high} ${value.currency}`);
  const several = [...groups.values()].filter(({ length }) => length > 1);
  return several.map((own) => ({ value: own[0].value, count: own.length }));
}
