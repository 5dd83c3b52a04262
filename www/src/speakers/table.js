// The shares of the speakers as a table.

import { shorten } from "../format/shorten.js";
import { inOrderOf } from "../lists/sort-table.js";
import { language, number, texts } from "../texts/texts.js";
import { el } from "../ui/dom.js";
import { addresseesInWords, percent } from "./picture.js";

const COLLATOR = new Intl.Collator(language, { sensitivity: "base", numeric: true });
const greatestFirst = (a, b) => b - a;

/** The columns, each with how it sorts. */
export const COLUMNS = [
  { id: "who", key: ({ label }) => label, compare: (a, b) => COLLATOR.compare(a, b) },
  { id: "part", key: ({ share }) => share, compare: greatestFirst },
  { id: "direct", key: ({ direct }) => direct, compare: greatestFirst },
  { id: "reported", key: ({ reported }) => reported, compare: greatestFirst },
  { id: "statements", key: ({ items }) => items.length, compare: greatestFirst },
  { id: "addressees", key: ({ addressees }) => addressees[0]?.label ?? null, compare: (a, b) => COLLATOR.compare(a, b) },
  { id: "articles", key: ({ articles }) => articles.size, compare: greatestFirst },
].map((column) => ({ ...column, label: texts.speakers.columns[column.id] }));

/** Groups in the order of a column. */
export function sorted(groups, { id, direction }) {
  const column = COLUMNS.find((each) => each.id === id);
  return column ? inOrderOf(groups, column, direction) : groups;
}

/** One speaker. */
export function makeRow(group) {
  const { id, label, share, direct, reported, items, articles } = group;
  const cells = {
    who: el("button", { type: "button", class: "link show", "data-group": id }, shorten(label, 80)),
    part: percent(share),
    direct: number(direct),
    reported: number(reported),
    statements: number(items.length),
    addressees: addresseesInWords(group) || "–",
    articles: number(articles.size),
  };
  return el(
    "tr",
    { role: "row", class: "ledger-row" },
    ...COLUMNS.map((column) => {
      return el("td", { role: "cell", class: `cell ${column.id}`, "data-label": column.label }, cells[column.id]);
    }),
  );
}
