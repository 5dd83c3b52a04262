// The facts: commitments, statements and the like, amounts, quantities, times, and what was not read.

import { Pane } from "../lists/pane.js";
import { KINDS } from "../kinds.js";
import { byId } from "../ui/dom.js";
import { card } from "./card.js";

export class FactPane {
  #pane;
  #byId = new Map();
  #pairs = new Map();

  /** `acts` does what buttons are for; `on`: `choose(kind)`, `point(items)`. */
  constructor(acts, on) {
    this.#pane = new Pane({
      list: byId("fact-list"),
      filters: byId("filters"),
      kinds: KINDS,
      hideEmpty: true,
      make: (item) => card(item, this.#byId.get(this.#pairs.get(item.id))),
      onChoose: on.choose,
      onPoint: (item) => on.point(item ? [item] : []),
      onAct: (item, entry, button) => {
        if (!button) return;
        if (button.dataset.act !== "entity") this.#pane.setCurrent(entry, false);
        acts.act(item, entry, button);
      },
    });
  }

  get chosen() {
    return this.#pane.chosen;
  }

  set(items, counts) {
    this.#byId = new Map(items.map((item) => [item.id, item]));
    this.#pairs = pairsOf(items);
    this.#pane.set(items, counts);
  }

  reveal(item) {
    return this.#pane.reveal(item);
  }

  stop() {
    this.#pane.setCurrent(null);
  }

  reset() {
    this.#pane.resetFilter();
  }

  explain(words) {
    this.#pane.explain(words);
  }

  growAll() {
    this.#pane.growAll();
  }
}

/** Which amounts are the same said otherwise. The analysis names one of the two; a reader may look at either. */
function pairsOf(items) {
  const pairs = new Map();
  for (const { id, source } of items) {
    if (!source.equivalent) continue;
    pairs.set(id, source.equivalent);
    if (!pairs.has(source.equivalent)) pairs.set(source.equivalent, id);
  }
  return pairs;
}
