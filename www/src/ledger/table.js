// The ledger's table. Its roles are written out, since on narrow screens its rows are laid out as blocks, and browsers
// then forget that it is a table.

import { slotPart } from "../facts/slot-view.js";
import { partsOf } from "../facts/slots.js";
import { sign } from "../facts/standing.js";
import { shorten } from "../format/shorten.js";
import { texts } from "../texts/texts.js";
import { el } from "../ui/dom.js";
import { COLUMNS } from "./columns.js";

/** The table with its head and an empty body. */
export function makeTable(sort) {
  const heads = COLUMNS.map(({ id, label }) => head(id, label, sort));
  const body = el("tbody", { role: "rowgroup" });
  const caption = el("caption", { class: "visually-hidden" }, texts.ledger.caption);
  const table = el(
    "table",
    { class: "ledger-table", role: "table" },
    caption,
    el("thead", { role: "rowgroup" }, el("tr", { role: "row", "data-label": texts.ledger.sortBy }, ...heads)),
    body,
  );
  return { table, body };
}

/** One commitment. */
export function makeRow(item) {
  return el(
    "tr",
    { role: "row", class: `ledger-row certainty-${item.source.certainty}`, "data-item": item.id },
    ...COLUMNS.map(({ id, label }) => {
      return el("td", { role: "cell", class: `cell ${id}`, "data-label": label }, ...cell(id, item));
    }),
  );
}

/** Where a column stands: `aria-sort` and the next press of its button. */
export function nextSort({ id, direction }, pressed) {
  if (id !== pressed) return { id: pressed, direction: 1 };
  return direction === 1 ? { id, direction: -1 } : { id: null, direction: 1 };
}

function head(id, label, sort) {
  const own = sort.id === id;
  const state = !own ? null : sort.direction === 1 ? "ascending" : "descending";
  const arrows = el("span", { class: "sort-sign", "aria-hidden": "true" });
  const button = el("button", { type: "button", class: "sort", "data-sort": id }, label, arrows);
  return el("th", { role: "columnheader", scope: "col", class: `cell ${id}`, "aria-sort": state }, button);
}

function cell(id, item) {
  if (id === "status") return status(item.source);
  if (id === "source") return source(item);
  const { slots } = texts.facts;
  const shown = partsOf(item, id).map((part) => line(...slotPart(slots[id], part)));
  const through = id === "what" ? partsOf(item, "through") : [];
  shown.push(...through.map((part) => line(`${texts.ledger.through} `, ...slotPart(slots.through, part))));
  return shown.length ? shown : [unsaid()];
}

function status({ status: word, certainty }) {
  return [sign("status", word), certainty === "asserted" ? null : sign("certainty", certainty)].filter(Boolean);
}

/** Who says so; either way the sentence can be shown. */
function source({ attribution, span }) {
  const { slots } = texts.facts;
  const by = attribution ? [line(...slotPart(slots.source, attribution.source))] : [];
  const via = attribution?.via ? [line(`${texts.ledger.via} `, ...slotPart(slots.via, attribution.via))] : [];
  const label = texts.ledger.showSentence(shorten(span.text, 60));
  const attributes = { type: "button", class: "link show", "data-act": "show", "aria-label": label };
  return [...by, ...via, line(el("button", attributes, attribution ? texts.ledger.itsWords : texts.ledger.theArticle))];
}

/** A slot that the text leaves open. */
function unsaid() {
  const dash = el("span", { "aria-hidden": "true" }, "–");
  return el("span", { class: "unsaid" }, dash, el("span", { class: "visually-hidden" }, texts.ledger.notSaid));
}

function line(...children) {
  return el("div", { class: "cell-part" }, ...children);
}
