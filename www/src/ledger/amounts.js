// The amounts of commitments, each once: however often, in whatever currency and in however many articles it is said.

import { partyOf } from "../entities/party.js";
import { partsOf } from "../facts/slots.js";
import { groupBy } from "../lists/group-by.js";
import { unitName } from "../format/page.js";
import { isDecimal } from "./decimal.js";

/** An amount with several commitments counts where it got to: an outcome says more than a promise. */
const FURTHEST = ["requested", "proposed", "pledged", "agreed", "contracted", "stalled", "failed", "delivered"];

/**
 * One entry for each amount of an article's commitments: `{value, said, items, status, unit, giver, receiver, hedged,
 * articles, date}`. `said` are the values that say it, `value` the first of them in the text, `items` its commitments;
 * `giver` and `receiver` are parties among the entities of all articles, `joint`: see `entities/party.js`. What cannot be
 * added is told by `leaveOut(why, item)`.
 */
export function amountsIn(article, items, joint, leaveOut) {
  const values = new Map(article.result.values.map((value) => [value.id, value]));
  const rootOf = sameAmounts(values);
  const entries = new Map();
  for (const item of items) {
    const { amounts, status, certainty } = item.source;
    if (certainty === "denied") {
      leaveOut("denied", item);
      continue;
    }
    const own = amounts.map((id) => values.get(id)).filter(Boolean);
    if (own.length === 0) leaveOut("without", item);
    for (const value of own) {
      const unit = unitOf(value);
      const why = value.per ? "rates" : !isDecimal(value.amount) ? "unreadable" : unit ? null : "uncounted";
      if (why) {
        leaveOut(why, item, value);
        continue;
      }
      const root = rootOf(value.id);
      if (!entries.has(root)) entries.set(root, newEntry(article, item, value, unit));
      join(entries.get(root), item, value, unit, joint);
    }
  }
  const all = [...entries.values()];
  const shares = new Set(all.filter((entry) => isShare(entry, all)));
  for (const { items: own, value } of shares) leaveOut("shares", own[0], value);
  return all.filter((entry) => !shares.has(entry));
}

/**
 * Entries of several articles, the same amount from the same giver to the same receiver once. The second of two equal
 * ones in an article is another amount, and so is one whose giver has no name.
 */
export function onceAcross(entries) {
  const told = new Map();
  /** How many of an article have a key so far: the second of it can only be the second of another. */
  const seen = new Map();
  const once = [];
  for (const entry of entries) {
    const [article] = entry.articles;
    const keys = entry.giver?.entity ? [...entry.said].map((value) => keyOf(entry, value)) : [];
    if (!seen.has(article)) seen.set(article, new Map());
    const own = seen.get(article);
    const known = keys.map((key) => told.get(key)?.[own.get(key) ?? 0]);
    const same = known.find((other) => other && !other.articles.includes(article));
    if (same) takeIn(same, entry);
    else once.push(entry);
    for (const key of keys) {
      const place = own.get(key) ?? 0;
      own.set(key, place + 1);
      if (!told.has(key)) told.set(key, []);
      if (!same || told.get(key)[place] !== same) told.get(key).push(same ?? entry);
    }
  }
  return once;
}

/** `{key, currency}` of money, `{key, thing}` of goods and people; null for shares and bare numbers. */
function unitOf({ kind, currency, unit, item }) {
  if (kind === "money") return { key: currency, currency, thing: null };
  if (unit === "%" || unit === "ratio" || (!unit && !item)) return null;
  const thing = [unit && unitName(unit), item?.text].filter(Boolean).join(" ").replace(/\s+/g, " ");
  // One tank is one of the tanks.
  return { key: `thing/${thing.toLowerCase().replace(/(?<=\w{3})s$/, "")}`, currency: null, thing };
}

function newEntry(article, item, value, unit) {
  const { status } = item.source;
  return { value, unit, status, said: new Set(), items: [], giver: null, receiver: null, hedged: true, articles: [article], date: article.date };
}

function join(entry, item, value, unit, joint) {
  const { status, certainty } = item.source;
  if (value.span.start < entry.value.span.start) Object.assign(entry, { value, unit });
  if (isFurther(status, entry.status)) entry.status = status;
  if (certainty !== "hedged") entry.hedged = false;
  entry.said.add(value);
  if (!entry.items.includes(item)) entry.items.push(item);
  entry.giver ??= partyOf(partsOf(item, "giver")[0], item.article, joint);
  entry.receiver ??= partyOf(partsOf(item, "receiver")[0], item.article, joint);
}

function takeIn(entry, other) {
  if (isFurther(other.status, entry.status)) entry.status = other.status;
  entry.hedged &&= other.hedged;
  entry.items.push(...other.items);
  entry.articles.push(...other.articles);
}

function isFurther(status, than) {
  return FURTHEST.indexOf(status) > FURTHEST.indexOf(than);
}

function keyOf({ giver, receiver }, value) {
  const { amount, high, bound } = value;
  return [giver.id, receiver?.id ?? "", unitOf(value)?.key, amount, high, bound].join("\n");
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
