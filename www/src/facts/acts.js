// What a click on an entry of a fact does, in every list that shows facts.

import { revealIn } from "../ui/scroll.js";
import { partOf } from "./slot-view.js";
import { whyPanel } from "./why.js";

export class FactActs {
  #on;
  #rules = new Map();

  /** `on`: `words(item)` to be shown, `slot(item, part, label)` to be shown, `entity(item, ref)` to be gone to. */
  constructor(on) {
    this.#on = on;
  }

  /** Takes the rules once they are known, for "Why?". */
  setRules(rules) {
    this.#rules = new Map(rules.map(({ name, help }) => [name, help]));
  }

  /** Does what a button is for. */
  act(item, entry, button) {
    const { act, slot, entity, start, end } = button.dataset;
    if (act === "entity") this.#on.entity(item, { entity, span: { start: Number(start), end: Number(end) } });
    else if (act === "slot") this.#on.slot(item, partOf(item, button.dataset), slot);
    else if (act === "why") this.#toggleWhy(button, entry, item);
    else this.#on.words(item);
  }

  #toggleWhy(button, entry, item) {
    const open = button.getAttribute("aria-expanded") === "true";
    button.setAttribute("aria-expanded", String(!open));
    entry.querySelector(".why-panel")?.remove();
    if (open) return;
    // The same fact may stand in two lists.
    const id = `why-${entry.closest(".panel").id}-${item.id}`;
    button.setAttribute("aria-controls", id);
    entry.append(whyPanel(item, this.#rules, id));
    revealIn(entry);
  }
}
