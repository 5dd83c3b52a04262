// What commitments come to, by currency or thing and by status, giver or receiver: each amount once, as an interval
// where its words leave an end open.

import { STATUSES } from "../facts/standing.js";
import { groupBy } from "../lists/group-by.js";
import { amountsIn, onceAcross } from "./amounts.js";
import { compareDecimals } from "./decimal.js";
import { addIntervals, intervalOf, NOTHING } from "./interval.js";
import { withoutContained } from "./running.js";

/** What sums can be told apart by, besides currency and status. */
export const GROUPINGS = ["status", "giver", "receiver"];

/**
 * `{sums, left, told, alike}` of commitments as items, which may be of several articles; `joint` are the entities of all
 * of them. A sum is `{unit, status, party, low, high, above, below, about, count, items}`: `unit` is `{key, currency,
 * thing}`, `party` the giver or receiver where `by` asks for one, null where it is not said; the rest is its interval, see
 * `interval.js`. `left` says why what was left out or counted with reserve, as `{why: {count, items}}`; `told` are the
 * amounts that several articles tell, `alike` groups of equal amounts that may be one.
 */
export function totalsOf(items, joint, by = "status") {
  const left = {};
  const note = (why, item, value = item) => {
    const own = (left[why] ??= { items: new Set(), seen: new Set() });
    own.seen.add(value);
    own.items.add(item);
  };
  const isRejected = ({ review }) => review === "rejected";
  for (const item of items.filter(isRejected)) note("rejected", item);
  const perArticle = groupBy(items.filter((item) => !isRejected(item)), ({ article }) => article);
  const entries = onceAcross([...perArticle].flatMap(([article, own]) => amountsIn(article, own, joint, note)));
  for (const [at, entry] of entries.entries()) entry.at = at;
  const { counted, contained } = withoutContained(entries);
  for (const { items: own, value } of contained) note("contained", own[0], value);
  for (const entry of counted) noteReserves(entry, note);
  return {
    sums: sumsOf(counted, by),
    left: Object.fromEntries(Object.entries(left).map(([why, own]) => [why, { count: own.seen.size, items: [...own.items] }])),
    told: counted.filter(({ articles }) => articles.length > 1),
    alike: alike(counted),
  };
}

function noteReserves({ items, articles, said, value, hedged }, note) {
  for (const other of [...said].slice(1)) note("again", items[0], other);
  if (items.length > articles.length) note("shared", items[0], value);
  if (hedged) note("hedged", items[0], value);
}

function sumsOf(entries, by) {
  const partyOf = (entry) => (by === "status" ? null : entry[by]);
  const keyOf = (entry) => `${entry.unit.key}\n${entry.status}\n${partyOf(entry)?.id}`;
  const sums = [...groupBy(entries, keyOf).values()].map((own) => {
    const [{ unit, status }] = own;
    const interval = own.map(({ value }) => intervalOf(value)).reduce(addIntervals, NOTHING);
    return { unit, status, party: partyOf(own[0]), ...interval, count: own.length, items: own.flatMap(({ items }) => items) };
  });
  return inOrder(sums);
}

/** Money before goods, and within a unit whoever has the greatest sum first, those who are not named last. */
function inOrder(sums) {
  const greatest = new Map();
  const keyOf = ({ unit, party }) => `${unit.key}\n${party?.id}`;
  for (const sum of sums) {
    const most = sum.high ?? sum.low;
    const key = keyOf(sum);
    if (!greatest.has(key) || compareDecimals(most, greatest.get(key)) > 0) greatest.set(key, most);
  }
  return sums.sort((a, b) => {
    return (
      (a.unit.currency === null) - (b.unit.currency === null) ||
      a.unit.key.localeCompare(b.unit.key) ||
      (a.party === null) - (b.party === null) ||
      compareDecimals(greatest.get(keyOf(b)), greatest.get(keyOf(a))) ||
      (a.party?.label ?? "").localeCompare(b.party?.label ?? "") ||
      STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status)
    );
  });
}

/** Equal numbers that stand in several places may be the same money. */
function alike(entries) {
  const groups = groupBy(entries, ({ value, unit }) => `${value.amount} ${value.high} ${unit.key}`);
  return [...groups.values()].filter((own) => own.length > 1 && own[0].unit.currency !== null);
}
