// The totals under the ledger: what they are grouped by, and the ways from them to the rows.

import { texts } from "../texts/texts.js";
import { announce } from "../ui/announce.js";
import { byId } from "../ui/dom.js";
import { totalsOf } from "./totals.js";
import { totalsView } from "./totals-view.js";

export class TotalsPane {
  #root = byId("totals");
  #items = [];
  #scene = null;
  #by = "status";
  /** Of each button that leads to rows: the commitments, and which of them it led to last. */
  #ways = [];
  #onRow;

  /** `onRow(item, items)` hears which commitment is asked for, and of which ones it is one. */
  constructor(onRow) {
    this.#onRow = onRow;
    this.#root.addEventListener("click", ({ target }) => this.#click(target));
  }

  /** Shows what commitments of a scene come to; nothing for none. */
  show(items, scene) {
    this.#items = items;
    this.#scene = scene;
    this.#ways = [];
    if (items.length === 0) return this.#root.replaceChildren();
    this.#root.replaceChildren(totalsView(totalsOf(items, scene.joint, this.#by), this.#by, (own) => this.#way(own)));
  }

  #way(items) {
    this.#ways.push({ items, at: -1 });
    return { type: "button", class: "link way", "data-way": String(this.#ways.length - 1) };
  }

  #click(target) {
    const button = target.closest("button");
    if (!button) return;
    const { grouping, way } = button.dataset;
    if (grouping) this.#group(grouping);
    else if (way) this.#follow(this.#ways[way]);
    else if (button.matches(".more-sums")) showMore(button);
  }

  #group(by) {
    this.#by = by;
    this.show(this.#items, this.#scene);
    this.#root.querySelector(`[data-grouping=${by}]`).focus({ preventScroll: true });
  }

  #follow(way) {
    way.at = (way.at + 1) % way.items.length;
    this.#onRow(way.items[way.at], way.items);
    if (way.items.length > 1) announce(texts.ledger.atRow(way.at + 1, way.items.length));
  }
}

function showMore(button) {
  const hidden = [...button.parentElement.querySelectorAll("tr[hidden]")];
  for (const row of hidden) row.hidden = false;
  hidden[0].querySelector("button").focus({ preventScroll: true });
  button.remove();
}
