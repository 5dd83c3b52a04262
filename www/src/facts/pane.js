// The facts: amounts, quantities, times, quotations, and what was not read.

import { Pane } from "../lists/pane.js";
import { KINDS } from "../kinds.js";
import { byId } from "../ui/dom.js";
import { revealIn } from "../ui/scroll.js";
import { card } from "./card.js";
import { whyPanel } from "./why.js";

export class FactPane {
  #pane;
  #byId = new Map();
  #pairs = new Map();
  #rules = new Map();

  /** `on`: `choose(kind)`, `point(items)`, `words(item)` to be shown, `speaker(ref)` to be gone to. */
  constructor(on) {
    this.#pane = new Pane({
      list: byId("fact-list"),
      filters: byId("filters"),
      kinds: KINDS,
      make: (item) => card(item, this.#byId.get(this.#pairs.get(item.id))),
      onChoose: on.choose,
      onPoint: (item) => on.point(item ? [item] : []),
      onAct: (item, entry, button) => {
        if (!button) return;
        if (button.dataset.act === "entity") return on.speaker(item.speaker);
        this.#pane.setCurrent(entry, false);
        if (button.dataset.act === "why") this.#toggleWhy(button, entry, item);
        else on.words(item);
      },
    });
  }

  get chosen() {
    return this.#pane.chosen;
  }

  /** Takes the rules once they are known, for "Why?". */
  setRules(rules) {
    this.#rules = new Map(rules.map(({ name, help }) => [name, help]));
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

  #toggleWhy(button, entry, item) {
    const open = button.getAttribute("aria-expanded") === "true";
    button.setAttribute("aria-expanded", String(!open));
    entry.querySelector(".why-panel")?.remove();
    if (open) return;
    const id = `why-${item.id}`;
    button.setAttribute("aria-controls", id);
    entry.append(whyPanel(item, this.#rules, id));
    revealIn(entry);
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
