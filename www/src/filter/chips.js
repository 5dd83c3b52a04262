// What is chosen, above what it shows: a chip for each choice that takes it back, and one button that clears all.

import { texts } from "../texts/texts.js";
import { byId, el } from "../ui/dom.js";
import { FACETS } from "./facets.js";
import { valueName } from "./names.js";

export class Chips {
  #filter;
  #root = byId("chips");

  constructor(filter) {
    this.#filter = filter;
    filter.addEventListener("change", () => this.#draw());
  }

  #draw() {
    const focused = this.#root.contains(document.activeElement);
    const { active, words } = this.#filter;
    const chips = FACETS.flatMap(({ id }) => [...this.#filter.chosen(id)].map((value) => this.#facetChip(id, value)));
    if (words.trim()) chips.push(chip(`“${words.trim()}”`, () => (this.#filter.words = "")));
    const clear = el("button", { type: "button", class: "link chips-clear", onclick: () => this.#filter.clear() }, texts.filter.clear);
    this.#root.replaceChildren(...(active ? [el("span", { class: "quiet" }, texts.filter.showing), ...chips, clear] : []));
    this.#root.hidden = !active;
    byId("show-facets-count").textContent = active ? String(chips.length) : "";
    if (focused) (this.#root.querySelector("button") ?? byId("facts")).focus({ preventScroll: true });
  }

  #facetChip(facet, value) {
    return chip(valueName(facet, value), () => this.#filter.toggle(facet, value));
  }
}

function chip(words, onclick) {
  const attributes = { type: "button", class: "chip", "aria-label": texts.filter.without(words), onclick };
  return el("button", attributes, words, el("span", { class: "chip-sign", "aria-hidden": "true" }));
}
