// The ledger as comma-separated values, one commitment a line.

import { COLUMNS, slotInWords } from "./columns.js";
import { partInWords } from "../facts/card.js";
import { partsOf } from "../facts/slots.js";

const HEAD = [
  ...COLUMNS.map(({ id }) => id),
  ...["via", "through", "certainty", "money low", "money high", "currency", "words", "article", "published"],
];

/** What a program for tables would take for a formula, also behind blanks and in full width. */
const FORMULA = /^[\s\u0000-\u001f\u200b-\u200f\u2060\ufeff]*[=+\-@|%\uff1d\uff0b\uff0d\uff20\u2212]/;

/** The whole table, with lines as RFC 4180 has them. */
export function csvOf(items) {
  return [HEAD, ...items.map(row)].map((cells) => `${cells.map(cell).join(",")}\r\n`).join("");
}

/** One cell: always quoted, and with a sign before it that keeps a formula from being run. */
export function cell(text) {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

function row(item) {
  const { source, attribution } = item;
  const money = partsOf(item, "amount").map(({ value }) => value).filter(({ kind }) => kind === "money");
  const all = (pick) => money.map(pick).join("; ");
  return [
    ...COLUMNS.map(({ id }) => column(id, item)),
    attribution?.via ? partInWords(attribution.via) : "",
    slotInWords(item, "through"),
    source.certainty,
    all(({ amount }) => amount),
    all(({ amount, high }) => high ?? amount),
    all(({ currency }) => currency),
    source.evidence.text.replace(/\s+/g, " "),
    item.article.title,
    item.article.date ?? "",
  ];
}

function column(id, item) {
  if (id === "status") return item.source.status;
  if (id === "source") return item.attribution ? partInWords(item.attribution.source) : "";
  return slotInWords(item, id);
}
