// The entries that have a place in time, as a picture or as a table, a part of them at first.

import { Growing } from "../lists/growing.js";
import { makeTable } from "../lists/sort-table.js";
import { texts } from "../texts/texts.js";
import { el } from "../ui/dom.js";
import { byClock } from "./entries.js";
import { makePicture } from "./picture.js";
import { columnsOf, makeRow, sorted } from "./table.js";

/** More entries are shown on demand. */
const STEP = 100;

export class Dated {
  element;
  rows;
  #growing;
  #shown = 0;

  /** `today` and `window` are in milliseconds UTC; `several` tells that the entries are of several articles. */
  constructor(entries, { shape, clock, sort, window, today, several }) {
    this.rows = byClock(entries, clock);
    if (shape === "picture") {
      const { picture, growing } = makePicture({ entries: this.rows, window, today, several });
      this.#growing = growing;
      this.element = picture;
    } else {
      const columns = columnsOf(several);
      this.rows = sorted(this.rows, sort);
      const { table, body } = makeTable(columns, sort, texts.timeline.caption);
      this.#growing = new Growing(body, this.rows, (entry) => makeRow(columns, entry, today));
      this.element = el("div", { class: "ledger" }, table);
    }
  }

  /** Shows some more rows, and a button for the others. To be called once the element stands on the page. */
  more(count = STEP) {
    this.#shown += count;
    this.#growing.slowly(this.#shown);
    this.element.querySelector(".more-rows")?.remove();
    const left = this.rows.length - this.#shown;
    if (left <= 0) return;
    const words = texts.lists.showMore(Math.min(left, STEP), left);
    this.element.append(el("button", { type: "button", class: "button more-rows" }, words));
  }

  /** Makes so many rows at once. */
  growTo(count) {
    this.#growing.to(count);
    if (count > this.#shown) this.more(count - this.#shown);
  }

  /** The row of an entry, or null. */
  row(entry) {
    const at = this.rows.indexOf(entry);
    if (at < 0) return null;
    if (at >= this.#shown) this.growTo(Math.ceil((at + 1) / STEP) * STEP);
    return this.#growing.entry(at);
  }
}
