// The facts: commitments, statements and the like, amounts, quantities, times, and what was not read.

import { Pane } from "../lists/pane.js";
import { factsLook } from "../article/looks.js";
import { itemId, KINDS } from "../kinds.js";
import { byId } from "../ui/dom.js";
import { texts } from "../texts/texts.js";
import { whyNothing } from "../views/nothing.js";
import { card } from "./card.js";

export class FactPane {
  tab = "facts-tab";
  #pane;
  #byId = new Map();
  #pairs = new Map();
  #items = null;
  #filtered = false;

  /** `acts` does what buttons are for; `on`: `point(items)`. */
  constructor(acts, on) {
    this.#pane = new Pane({
      list: byId("fact-list"),
      filters: null,
      kinds: KINDS,
      make: (item) => card(item, this.#byId.get(this.#pairs.get(item.id))),
      onPoint: (item) => on.point(item ? [item] : []),
      onAct: (item, entry, button) => {
        if (!button) return;
        if (button.dataset.act !== "entity") this.#pane.setCurrent(entry, false);
        acts.act(item, entry, button);
      },
    });
  }

  set(scene) {
    const { items, filtered } = scene;
    this.#filtered = filtered;
    if (items === this.#items && items.length > 0) return items.length;
    this.#items = items;
    this.#byId = new Map(items.map((item) => [item.id, item]));
    this.#pairs = pairsOf(items);
    this.#pane.set(items);
    if (items.length === 0) this.#pane.explain(whyNothing(scene, texts.facts.empty));
    return items.length;
  }

  make() {}

  look() {
    return factsLook(null, this.#filtered);
  }

  holds({ entity }) {
    return !entity;
  }

  reveal(item) {
    return this.#pane.reveal(item);
  }

  stop() {
    this.#pane.setCurrent(null);
  }

  reset() {}

  growAll() {
    this.#pane.growAll();
  }
}

/** Which amounts are the same said otherwise. The analysis names one of the two; a reader may look at either. */
function pairsOf(items) {
  const pairs = new Map();
  for (const { id, source, article } of items) {
    if (!source.equivalent) continue;
    const other = itemId(article, source.equivalent);
    pairs.set(id, other);
    if (!pairs.has(other)) pairs.set(other, id);
  }
  return pairs;
}
