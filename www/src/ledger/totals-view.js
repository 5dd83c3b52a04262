// The totals as a small table for each currency, and in words what they leave out.

import { sign } from "../facts/standing.js";
import { currencyName, decimal } from "../format/amount.js";
import { groupBy } from "../lists/group-by.js";
import { texts } from "../texts/texts.js";
import { el } from "../ui/dom.js";
import { totalsNotes } from "./notes.js";

/** Everything under the table. */
export function totalsView({ sums, left }) {
  const currencies = groupBy(sums, ({ currency }) => currency);
  return el(
    "section",
    { class: "totals", "aria-label": texts.ledger.totals },
    el("h3", {}, texts.ledger.totalsTitle),
    ...(sums.length ? [el("div", { class: "totals-tables" }, ...[...currencies].map(currencyTable))] : []),
    sums.length ? null : el("p", { class: "quiet" }, texts.ledger.noMoney),
    el("ul", { class: "totals-notes" }, ...totalsNotes(left).map((note) => el("li", {}, note))),
  );
}

function currencyTable([currency, sums]) {
  const name = currencyName(currency);
  const caption = el("caption", {}, el("b", {}, currency), name === currency ? "" : ` ${name}`);
  return el("table", { class: "totals-table" }, caption, heads(), el("tbody", {}, ...sums.map(sumRow)));
}

function heads() {
  const { status, total, amounts } = texts.ledger.totalsHeads;
  const cells = [status, total, amounts].map((label) => el("th", { scope: "col" }, label));
  return el("thead", { class: "visually-hidden" }, el("tr", {}, ...cells));
}

function sumRow({ status, low, high, count, currency }) {
  return el(
    "tr",
    {},
    el("th", { scope: "row" }, sign("status", status)),
    el("td", { class: "total" }, ...total(low, high), ` ${currency}`),
    el("td", { class: "quiet" }, texts.ledger.amounts(count)),
  );
}

/** Of ranges, both ends. */
function total(low, high) {
  if (low === high) return [decimal(low)];
  const [to, dash] = [{ class: "visually-hidden" }, { "aria-hidden": "true" }];
  return [decimal(low), el("span", to, ` ${texts.ledger.to} `), el("span", dash, " – "), decimal(high)];
}
