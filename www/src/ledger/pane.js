// The ledger: every commitment in a table that sorts, and what they come to.

import { factsLook } from "../article/looks.js";
import { hearPoint, leaveByEscape, markCurrent } from "../lists/entry.js";
import { Growing } from "../lists/growing.js";
import { makeTable, nextSort, tellSort } from "../lists/sort-table.js";
import { texts } from "../texts/texts.js";
import { byId, el } from "../ui/dom.js";
import { revealIn } from "../ui/scroll.js";
import { whyNothing } from "../views/nothing.js";
import { columnsOf, sorted } from "./columns.js";
import { makeRow } from "./row.js";
import { TotalsPane } from "./totals-pane.js";

/** More rows are shown on demand: a long text has thousands. */
const STEP = 100;
/** As many as paper can bear. */
const MOST = 3000;

export class LedgerPane {
  tab = "ledger-tab";
  #root = byId("ledger");
  #totals = new TotalsPane((item, items) => this.#toRow(item, items));
  #scene = null;
  #items = new Map();
  #rows = [];
  #columns = columnsOf(false);
  #sort = { id: null, direction: 1 };
  #shown = STEP;
  #growing = null;
  #made = false;
  #acts;

  /** `acts` does what buttons are for; `on`: `point(items)`. */
  constructor(acts, on) {
    this.#acts = acts;
    this.#root.addEventListener("click", ({ target }) => this.#click(target));
    leaveByEscape(this.#root);
    hearPoint(this.#root, (target) => this.#itemOf(target), (item) => on.point(item ? [item] : []));
  }

  /** Takes a new scene, and gives the number of commitments. */
  set(scene) {
    this.#scene = scene;
    const items = scene.items.filter(({ kind }) => kind === "commitment");
    this.#items = new Map(items.map((item) => [item.id, item]));
    this.#columns = columnsOf(scene.all);
    this.#rows = sorted(items, this.#sort);
    this.#shown = STEP;
    this.#made = false;
    return items.length;
  }

  look() {
    return factsLook("commitment");
  }

  holds({ kind }) {
    return kind === "commitment";
  }

  /** Makes the table and the totals, if they are not made yet. */
  make() {
    if (this.#made || !this.#scene) return;
    this.#made = true;
    this.#totals.show([...this.#items.values()], this.#scene);
    if (this.#items.size > 0) return this.#makeTable();
    this.#root.replaceChildren(el("p", { class: "nothing" }, whyNothing(this.#scene, texts.ledger.empty)));
  }

  /** The row of an item. */
  async reveal(item) {
    const at = this.#rows.indexOf(item);
    if (at < 0) return null;
    this.make();
    if (at >= this.#shown) this.#show(Math.ceil((at + 1) / STEP) * STEP);
    const row = this.#growing.entry(at);
    markCurrent(this.#root, row, true);
    return row;
  }

  stop() {
    markCurrent(this.#root, null);
  }

  /** The order of the text before is not that of the next. */
  reset() {
    this.#sort = { id: null, direction: 1 };
  }

  growAll() {
    this.make();
    if (this.#items.size === 0) return;
    this.#show(MOST);
    this.#growing.to(MOST);
  }

  #makeTable() {
    const { table, body } = makeTable(this.#columns, this.#sort, texts.ledger.caption);
    this.#root.replaceChildren(table);
    this.#growing = new Growing(body, this.#rows, (item) => makeRow(this.#columns, item));
    this.#show(this.#shown);
  }

  /** Shows so many rows, and a button for more where there are. */
  #show(count) {
    this.#shown = count;
    this.#growing.slowly(count);
    this.#root.querySelector(".more-rows")?.remove();
    const left = this.#rows.length - count;
    if (left <= 0) return;
    const words = texts.lists.showMore(Math.min(left, STEP), left);
    this.#root.append(el("button", { type: "button", class: "button more-rows" }, words));
  }

  #click(target) {
    const heading = target.closest("[data-sort]");
    if (heading) return this.#sortBy(heading.dataset.sort);
    if (target.closest(".more-rows")) return this.#show(this.#shown + STEP);
    const button = target.closest("button[data-act]");
    const item = this.#itemOf(target);
    if (!item || !button) return;
    if (button.dataset.act !== "entity") markCurrent(this.#root, button.closest(".ledger-row"));
    this.#acts.act(item, button.closest(".ledger-row"), button);
  }

  #sortBy(id) {
    this.#sort = nextSort(this.#sort, id);
    this.#rows = sorted([...this.#items.values()], this.#sort);
    this.#makeTable();
    tellSort(this.#root, this.#columns, this.#sort, id);
  }

  /** Goes to a row from the totals; those that are counted with it are marked alike. */
  async #toRow(item, items) {
    const row = await this.reveal(item);
    const ids = new Set(items.map(({ id }) => id));
    for (const other of this.#root.querySelectorAll(".ledger-row")) other.classList.toggle("current", ids.has(other.dataset.item));
    revealIn(row);
    row.querySelector(".show").focus({ preventScroll: true });
  }

  #itemOf(target) {
    return this.#items.get(target.closest(".ledger-row")?.dataset.item) ?? null;
  }
}
