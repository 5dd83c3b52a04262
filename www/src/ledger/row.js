// The rows of the ledger's table: one commitment each, every slot a way to its words.

import { slotPart } from "../facts/slot-view.js";
import { partsOf } from "../facts/slots.js";
import { sign } from "../facts/standing.js";
import { shorten } from "../format/shorten.js";
import { dayInWords } from "../format/page.js";
import { texts, wordFor } from "../texts/texts.js";
import { el } from "../ui/dom.js";
import { articleName } from "./notes.js";

/** One commitment. */
export function makeRow(columns, item) {
  const review = item.review ? ` ${item.review}` : "";
  return el(
    "tr",
    { role: "row", class: `ledger-row certainty-${item.source.certainty}${review}`, "data-item": item.id },
    ...columns.map(({ id, label }) => {
      return el("td", { role: "cell", class: `cell ${id}`, "data-label": label }, ...cell(id, item));
    }),
  );
}

function cell(id, item) {
  if (id === "status") return status(item);
  if (id === "source") return source(item);
  if (id === "origin") return whichArticle(item);
  const { slots } = texts.facts;
  const shown = partsOf(item, id).map((part) => line(...slotPart(slots[id], part)));
  const through = id === "what" ? partsOf(item, "through") : [];
  shown.push(...through.map((part) => line(`${texts.ledger.through} `, ...slotPart(slots.through, part))));
  return shown.length ? shown : [unsaid()];
}

function status({ source: { status: word, certainty }, review }) {
  const reviewed = review && el("span", { class: "reviewed" }, wordFor(texts.ledger.review, review));
  return [sign("status", word), certainty === "asserted" ? null : sign("certainty", certainty), reviewed].filter(Boolean);
}

function whichArticle({ article }) {
  const day = article.date && (dayInWords(article.date) ?? article.date);
  return [line(shorten(articleName(article), 48)), ...(day ? [el("div", { class: "cell-part quiet" }, day)] : [])];
}

/** Who says so; either way the sentence can be shown. */
function source({ attribution, span }) {
  const { slots } = texts.facts;
  const by = attribution ? [line(...slotPart(slots.source, attribution.source))] : [];
  const via = attribution?.via ? [line(`${texts.ledger.via} `, ...slotPart(slots.via, attribution.via))] : [];
  const label = attribution ? texts.ledger.itsWords : texts.ledger.theArticle;
  const spoken = texts.ledger.showSentence(label, shorten(span.text, 60));
  const attributes = { type: "button", class: "link show", "data-act": "show", "aria-label": spoken };
  return [...by, ...via, line(el("button", attributes, label))];
}

/** A slot that the text leaves open. */
function unsaid() {
  const dash = el("span", { "aria-hidden": "true" }, "–");
  return el("span", { class: "unsaid" }, dash, el("span", { class: "visually-hidden" }, texts.ledger.notSaid));
}

function line(...children) {
  return el("div", { class: "cell-part" }, ...children);
}
