// The totals as a small table for each currency, and in words what they leave out.

import { sign } from "../facts/standing.js";
import { currencyName, decimal } from "../format/amount.js";
import { groupBy } from "../lists/group-by.js";
import { el } from "../ui/dom.js";
import { totalsNotes } from "./notes.js";

/** Everything under the table. */
export function totalsView({ sums, left }) {
  const currencies = groupBy(sums, ({ currency }) => currency);
  return el(
    "section",
    { class: "totals", "aria-label": "Totals" },
    el("h3", {}, "Totals by currency and status"),
    ...(sums.length ? [el("div", { class: "totals-tables" }, ...[...currencies].map(currencyTable))] : []),
    sums.length ? null : el("p", { class: "quiet" }, "There is no money to add up."),
    el("ul", { class: "totals-notes" }, ...totalsNotes(left).map((note) => el("li", {}, note))),
  );
}

function currencyTable([currency, sums]) {
  const name = currencyName(currency);
  const caption = el("caption", {}, el("b", {}, currency), name === currency ? "" : ` ${name}`);
  return el("table", { class: "totals-table" }, caption, heads(), el("tbody", {}, ...sums.map(sumRow)));
}

function heads() {
  const cells = ["Status", "Total", "Amounts"].map((label) => el("th", { scope: "col" }, label));
  return el("thead", { class: "visually-hidden" }, el("tr", {}, ...cells));
}

function sumRow({ status, low, high, count, currency }) {
  const amounts = count === 1 ? "1 amount" : `${count.toLocaleString("en")} amounts`;
  return el(
    "tr",
    {},
    el("th", { scope: "row" }, sign("status", status)),
    el("td", { class: "total" }, ...total(low, high), ` ${currency}`),
    el("td", { class: "quiet" }, amounts),
  );
}

/** Of ranges, both ends. */
function total(low, high) {
  if (low === high) return [decimal(low)];
  const [to, dash] = [{ class: "visually-hidden" }, { "aria-hidden": "true" }];
  return [decimal(low), el("span", to, " to "), el("span", dash, " – "), decimal(high)];
}
