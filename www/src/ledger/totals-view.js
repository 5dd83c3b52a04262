// The totals as a small table for each currency and one for goods, and in words what they leave out.

import { sign } from "../facts/standing.js";
import { currencyName, dayInWords } from "../format/page.js";
import { shorten } from "../format/shorten.js";
import { groupBy } from "../lists/group-by.js";
import { texts } from "../texts/texts.js";
import { el } from "../ui/dom.js";
import { intervalInWords } from "./interval.js";
import { articleName, totalsNotes } from "./notes.js";
import { GROUPINGS } from "./totals.js";

/** More lines of one table are shown on demand. */
const MOST = 25;

/** Everything under the table. `way(items)` gives the attributes of a button that leads to some rows. */
export function totalsView(totals, by, way) {
  const tables = groupBy(totals.sums, ({ unit }) => unit.currency);
  return el(
    "section",
    { class: "totals", "aria-labelledby": "totals-title" },
    el("div", { class: "totals-head" }, el("h3", { id: "totals-title" }, texts.ledger.totalsTitle), groupings(by)),
    ...(tables.size > 0 ? [el("div", { class: "totals-tables" }, ...[...tables].map((own) => unitTable(own, by, way)))] : []),
    tables.size > 0 ? null : el("p", { class: "quiet" }, texts.ledger.noAmounts),
    el("ul", { class: "totals-notes" }, ...totalsNotes(totals).map((note) => noteLine(note, way))),
  );
}

function groupings(by) {
  const buttons = GROUPINGS.map((id) => {
    const attributes = { type: "button", class: "button", "data-grouping": id, "aria-pressed": String(id === by) };
    return el("button", attributes, texts.ledger.groupings[id]);
  });
  return el("div", { class: "choice", role: "group", "aria-label": texts.ledger.chooseGrouping }, ...buttons);
}

function unitTable([currency, sums], by, way) {
  const name = currency && currencyName(currency);
  const caption = currency
    ? el("caption", {}, el("b", {}, currency), name === currency ? "" : ` ${name}`)
    : el("caption", {}, el("b", {}, texts.ledger.goods));
  const bodies = [...groupBy(sums, ({ party }) => party?.id).values()].map((own) => {
    const party = by === "status" ? [] : [partyRow(own[0])];
    return el("tbody", {}, ...party, ...own.map((sum) => sumRow(sum, way)));
  });
  const rows = bodies.flatMap(({ children }) => [...children]);
  for (const row of rows.slice(MOST)) row.hidden = true;
  const more = rows.length > MOST ? el("button", { type: "button", class: "button more-sums" }, texts.ledger.moreSums(rows.length - MOST)) : null;
  const table = el("table", { class: "totals-table" }, caption, heads(), ...bodies);
  return el("div", {}, table, more);
}

function heads() {
  const { status, total, amounts } = texts.ledger.totalsHeads;
  const cells = [status, total, amounts].map((label) => el("th", { scope: "col" }, label));
  return el("thead", { class: "visually-hidden" }, el("tr", {}, ...cells));
}

/** Whose sums come next. */
function partyRow({ party }) {
  const name = party ? shorten(party.label, 120) : texts.ledger.notSaid;
  return el("tr", {}, el("th", { scope: "rowgroup", colspan: "3", class: party ? "party" : "party quiet" }, name));
}

function sumRow(sum, way) {
  const { unit, status, count, items } = sum;
  const amounts = texts.ledger.amounts(count);
  const total = intervalInWords(sum, unit.currency ?? unit.thing);
  return el(
    "tr",
    {},
    el("th", { scope: "row" }, sign("status", status)),
    el("td", { class: "total" }, total),
    el("td", { class: "quiet" }, el("button", { ...way(items), "aria-label": texts.ledger.goTo(`${amounts}, ${total}`) }, amounts)),
  );
}

/** A note leads to its rows: by the names of the articles, or by one button. */
function noteLine({ words, items, articles = false }, way) {
  if (items.length === 0) return el("li", {}, words);
  const buttons = articles ? items.map((item) => articleButton(item, way)) : [el("button", way(items), texts.ledger.showRows)];
  return el("li", {}, words, ...buttons.flatMap((button) => [" ", button]));
}

function articleButton(item, way) {
  const { article } = item;
  const day = article.date && (dayInWords(article.date) ?? article.date);
  const name = [shorten(articleName(article), 60), day].filter(Boolean).join(", ");
  return el("button", { ...way([item]), "aria-label": texts.ledger.goToRow(name) }, name);
}
