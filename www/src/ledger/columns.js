// The columns of the ledger: what stands in them, how they sort, and what they are called.

import { partsOf } from "../facts/slots.js";
import { STATUSES } from "../facts/standing.js";
import { inOrderOf } from "../lists/sort-table.js";
import { language, texts } from "../texts/texts.js";
import { compareDecimals, isDecimal } from "./decimal.js";

const COLLATOR = new Intl.Collator(language, { sensitivity: "base", numeric: true });

/** For each column, `key(item)` is what it sorts by, null where the text leaves it open; `compare` orders two keys. */
const SORTS = [
  { id: "giver", key: nameIn("giver"), compare: byWords },
  { id: "receiver", key: nameIn("receiver"), compare: byWords },
  { id: "what", key: nameIn("what"), compare: byWords },
  { id: "amount", key: (item) => partsOf(item, "amount")[0]?.value ?? null, compare: byAmount },
  { id: "status", key: ({ source }) => STATUSES.indexOf(source.status), compare: (a, b) => a - b },
  { id: "when", key: timeIn("when"), compare: byCode },
  { id: "deadline", key: timeIn("deadline"), compare: byCode },
  { id: "source", key: sourceOf, compare: byWords },
  { id: "origin", key: ({ article }) => `${article.date ?? "~"} ${article.title}`, compare: byWords },
];

/** All columns in their order, each with its `label` too. */
const ALL = SORTS.map((column) => ({ ...column, label: texts.ledger.columns[column.id] }));

/** The columns of the ledger of one article. */
const COLUMNS = ALL.filter(({ id }) => id !== "origin");

/** The columns of a ledger; of `several` articles it tells which one. */
export function columnsOf(several) {
  return several ? ALL : COLUMNS;
}

/** The items in the order of a column; those without a word in it stay last either way. */
export function sorted(items, { id, direction }) {
  const column = ALL.find((each) => each.id === id);
  return column ? inOrderOf(items, column, direction) : items;
}

function nameIn(slot) {
  return (item) => {
    const [part] = partsOf(item, slot);
    return part ? nameOf(part) : null;
  };
}

function sourceOf({ attribution }) {
  return attribution && nameOf(attribution.source);
}

function nameOf({ known, text }) {
  return known ?? text;
}

function timeIn(slot) {
  return (item) => partsOf(item, slot)[0]?.value.value ?? null;
}

function byWords(a, b) {
  return COLLATOR.compare(a, b);
}

/** Dates sort by their code; what is not known of them is X, which comes after the digits. */
function byCode(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Money before goods, each currency and each thing by itself: nothing is compared that cannot be. */
function byAmount(a, b) {
  const sort = ({ kind, currency, unit, item }) => `${kind} ${currency ?? unit ?? item?.text ?? ""}`;
  if (sort(a) !== sort(b)) return byCode(sort(a), sort(b));
  if (!isDecimal(a.amount) || !isDecimal(b.amount)) return byCode(a.amount, b.amount);
  return compareDecimals(a.amount, b.amount);
}
