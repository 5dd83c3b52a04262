// The ledger: every commitment in a table that sorts, what they come to, and a copy for tables elsewhere.

import { factsLook } from "../article/looks.js";
import { texts } from "../texts/texts.js";
import { announce } from "../ui/announce.js";
import { copyButton } from "../ui/copy.js";
import { byId, el } from "../ui/dom.js";
import { whyNothing } from "../views/nothing.js";
import { COLUMNS, sorted } from "./columns.js";
import { csvOf } from "./csv.js";
import { makeRow, makeTable, nextSort } from "./table.js";
import { totalsOf } from "./totals.js";
import { totalsView } from "./totals-view.js";

/** More rows are shown on demand: a long text has thousands. */
const STEP = 200;

export class LedgerPane {
  tab = "ledger-tab";
  #root = byId("ledger");
  #items = [];
  #rows = [];
  #values = new Map();
  #sort = { id: null, direction: 1 };
  #shown = STEP;
  #nothing = "";
  #made = false;
  #acts;

  /** `acts` does what buttons are for; `on`: `point(items)`. */
  constructor(acts, on) {
    this.#acts = acts;
    this.#root.addEventListener("click", ({ target }) => this.#click(target));
    this.#root.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") byId("article").focus({ preventScroll: true });
    });
    for (const begin of ["pointerover", "focusin"]) {
      this.#root.addEventListener(begin, ({ target }) => on.point([this.#itemOf(target)].filter(Boolean)));
    }
    for (const end of ["pointerleave", "focusout"]) this.#root.addEventListener(end, () => on.point([]));
    copyButton(byId("copy-ledger"), () => csvOf(this.#rows));
  }

  /** Takes a new scene, and gives the number of commitments. */
  set(scene) {
    const { items, articles } = scene;
    this.#items = items.filter(({ kind }) => kind === "commitment");
    this.#rows = sorted(this.#items, this.#sort);
    this.#values = new Map(articles[0]?.result.values.map((value) => [value.id, value]));
    this.#shown = STEP;
    this.#nothing = whyNothing(scene, texts.ledger.empty);
    this.#made = false;
    return this.#items.length;
  }

  look() {
    return factsLook("commitment");
  }

  holds({ kind }) {
    return kind === "commitment";
  }

  /** Makes the table, if it is not made yet. */
  make() {
    if (this.#made) return;
    this.#made = true;
    byId("copy-ledger").hidden = this.#items.length === 0;
    if (this.#items.length === 0) {
      this.#root.replaceChildren(el("p", { class: "nothing" }, this.#nothing));
      return;
    }
    const { table, body } = makeTable(this.#sort);
    body.append(...this.#rows.slice(0, this.#shown).map(makeRow));
    const commitments = this.#items.map(({ source }) => source);
    const totals = totalsView(totalsOf(commitments, this.#values));
    this.#root.replaceChildren(...[table, moreButton(this.#rows.length - this.#shown), totals].filter(Boolean));
  }

  /** The row of an item. */
  async reveal(item) {
    const at = this.#rows.indexOf(item);
    if (at < 0) return null;
    if (at >= this.#shown) this.#show(Math.ceil((at + 1) / STEP) * STEP);
    this.make();
    const row = this.#root.querySelector("tbody").children[at];
    this.#setCurrent(row, true);
    return row;
  }

  stop() {
    this.#setCurrent(null);
  }

  /** The order of the text before is not that of the next. */
  reset() {
    this.#sort = { id: null, direction: 1 };
  }

  growAll() {
    this.#show(3000);
    this.make();
  }

  #show(count) {
    if (count <= this.#shown) return;
    this.#shown = count;
    this.#made = false;
  }

  #click(target) {
    const heading = target.closest("[data-sort]");
    if (heading) return this.#sortBy(heading.dataset.sort);
    if (target.closest(".more-rows")) {
      this.#show(this.#shown + STEP);
      return this.make();
    }
    const button = target.closest("button[data-act]");
    const item = this.#itemOf(target);
    if (!item || !button) return;
    if (button.dataset.act !== "entity") this.#setCurrent(button.closest(".ledger-row"));
    this.#acts.act(item, button.closest(".ledger-row"), button);
  }

  #sortBy(id) {
    this.#sort = nextSort(this.#sort, id);
    this.#rows = sorted(this.#items, this.#sort);
    this.#made = false;
    this.make();
    this.#root.querySelector(`[data-sort=${id}]`).focus({ preventScroll: true });
    const { label } = COLUMNS.find((column) => column.id === id);
    announce(this.#sort.id ? texts.ledger.sorted(label, this.#sort.direction === 1) : texts.ledger.unsorted);
  }

  #itemOf(target) {
    const id = target.closest(".ledger-row")?.dataset.item;
    return (id && this.#items.find((item) => item.id === id)) ?? null;
  }

  #setCurrent(row, strike = false) {
    for (const other of this.#root.querySelectorAll(".current")) other.classList.remove("current", "struck");
    row?.classList.add("current");
    if (strike) row?.classList.add("struck");
  }
}

function moreButton(left) {
  if (left <= 0) return null;
  const words = texts.ledger.more(Math.min(left, STEP), left);
  return el("button", { type: "button", class: "button more-rows" }, words);
}
