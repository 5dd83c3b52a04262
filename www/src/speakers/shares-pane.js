// The shares above the statements: bars or a table, and the order of the speakers.

import { Growing } from "../lists/growing.js";
import { makeTable, nextSort, tellSort } from "../lists/sort-table.js";
import { texts } from "../texts/texts.js";
import { byId, el } from "../ui/dom.js";
import { legend, makeBar } from "./picture.js";
import { COLUMNS, makeRow, sorted } from "./table.js";

/** More speakers are shown on demand. */
const STEP = 12;
/** Where a column does not say otherwise: by share, by name, or by the first words. */
const ORDERS = { share: { id: "part", direction: 1 }, name: { id: "who", direction: 1 }, place: { id: null, direction: 1 } };

export class SharesPane {
  #root = byId("shares");
  #groups = [];
  #rows = [];
  #shape = "picture";
  #sort = ORDERS.share;
  #shown = STEP;
  #growing = null;
  #on;

  /** `on`: `group(id)` is asked for, `order()` has changed. */
  constructor(on) {
    this.#on = on;
    this.#root.addEventListener("click", ({ target }) => this.#click(target.closest("button")));
  }

  /** Groups in the order that holds. */
  ordered(groups) {
    return sorted(groups, this.#sort);
  }

  /** Shows speakers with their shares; nothing for none. */
  show(groups) {
    this.#groups = groups;
    this.#shown = STEP;
    this.#make();
  }

  growAll() {
    this.#growing?.to(this.#rows.length);
  }

  #make() {
    this.#growing = null;
    if (this.#groups.length === 0) return this.#root.replaceChildren();
    this.#rows = this.ordered(this.#groups);
    this.#root.replaceChildren(this.#tools(), ...(this.#shape === "picture" ? this.#picture() : this.#table()));
    this.#grow();
  }

  #picture() {
    const most = Math.max(...this.#rows.map(({ share }) => share));
    const rows = el("ol");
    this.#growing = new Growing(rows, this.#rows, (group) => makeBar(group, most));
    return [legend(), rows];
  }

  #table() {
    const { table, body } = makeTable(COLUMNS, this.#sort, texts.speakers.caption);
    this.#growing = new Growing(body, this.#rows, makeRow);
    return [el("div", { class: "ledger" }, table)];
  }

  #grow() {
    this.#growing.slowly(this.#shown);
    this.#root.querySelector(".more-rows")?.remove();
    const left = this.#rows.length - this.#shown;
    if (left <= 0) return;
    const words = texts.lists.showMore(Math.min(left, STEP * 4), left);
    this.#root.append(el("button", { type: "button", class: "button more-rows" }, words));
  }

  #tools() {
    const orders = Object.keys(ORDERS).map((id) => {
      const holds = ORDERS[id].id === this.#sort.id && this.#sort.direction === 1;
      return choiceButton("order", id, holds);
    });
    const shapes = ["picture", "table"].map((id) => choiceButton("shape", id, id === this.#shape));
    const { tools } = texts.speakers;
    return el("div", { class: "timeline-tools" }, choice(tools.shape, shapes), choice(tools.order, orders));
  }

  #click(button) {
    if (!button) return;
    const { group, order, shape, sort } = button.dataset;
    if (group) this.#on.group(group);
    else if (shape) this.#renew(`[data-shape=${shape}]`, () => (this.#shape = shape));
    else if (order) this.#renew(`[data-order=${order}]`, () => (this.#sort = ORDERS[order]));
    else if (sort) {
      this.#renew(`[data-sort=${sort}]`, () => (this.#sort = nextSort(this.#sort, sort)));
      tellSort(this.#root, COLUMNS, this.#sort, sort);
    } else if (button.matches(".more-rows")) {
      this.#shown += STEP * 4;
      this.#grow();
    }
  }

  /** Makes all anew after a change, with the focus where it was. */
  #renew(selector, change) {
    const before = this.#sort;
    change();
    this.#make();
    this.#root.querySelector(selector).focus({ preventScroll: true });
    if (before !== this.#sort) this.#on.order();
  }
}

function choiceButton(name, id, pressed) {
  const attributes = { type: "button", class: "button", [`data-${name}`]: id, "aria-pressed": String(pressed) };
  return el("button", attributes, texts.speakers.tools[id]);
}

function choice(label, buttons) {
  return el("div", { class: "choice", role: "group", "aria-label": label }, ...buttons);
}
