// The filter in the rail: words, and under them the facets with what each value would show, the most frequent first.

import { KINDS } from "../kinds.js";
import { number, texts } from "../texts/texts.js";
import { byId, el } from "../ui/dom.js";
import { countValues } from "./counts.js";
import { FACETS } from "./facets.js";
import { shownName } from "./names.js";

/** More values of a facet are shown on demand. */
const FEW = 6;
/** Words are looked for once the typing rests. */
const REST_MS = 150;

export class FilterPanel {
  #filter;
  #root = byId("facet-list");
  #words = byId("filter-words");
  #counts = new Map();
  #open = new Set();
  #turn = 0;
  #rest;

  constructor(filter) {
    this.#filter = filter;
    this.#words.addEventListener("input", () => {
      clearTimeout(this.#rest);
      this.#rest = setTimeout(() => (filter.words = this.#words.value), REST_MS);
    });
    this.#root.addEventListener("change", ({ target }) => filter.toggle(target.dataset.facet, target.dataset.value));
    this.#root.addEventListener("click", ({ target }) => {
      const more = target.closest("[data-more]")?.dataset.more;
      if (more) this.#toggle(more);
    });
    byId("filter-clear").addEventListener("click", () => filter.clear());
  }

  /** Shows the facets of all that a scene has, whether the filter shows it or not. */
  async set({ found }) {
    const turn = ++this.#turn;
    this.#told();
    const counts = await countValues(this.#filter, found, () => turn !== this.#turn);
    if (counts === null) return;
    this.#counts = counts;
    this.#draw();
  }

  /** Goes to the field for words, which may lie in a panel that is closed. */
  focus() {
    if (!this.#words.checkVisibility()) byId("facets").showPopover();
    this.#words.focus();
    this.#words.select();
  }

  /** The parts that need no counting. */
  #told() {
    const { active, words } = this.#filter;
    byId("filter-clear").hidden = !active;
    if (document.activeElement !== this.#words || words === "") this.#words.value = words;
  }

  #toggle(facet) {
    if (!this.#open.delete(facet)) this.#open.add(facet);
    this.#draw();
    const boxes = this.#root.querySelectorAll(`[data-facet="${facet}"]`);
    if (this.#open.has(facet)) boxes[FEW]?.focus();
    else this.#root.querySelector(`[data-more="${facet}"]`)?.focus();
  }

  #draw() {
    const { facet, value } = this.#root.contains(document.activeElement) ? document.activeElement.dataset : {};
    this.#root.replaceChildren(...FACETS.map(({ id }) => this.#facet(id)).filter(Boolean));
    if (value === undefined) return;
    const again = [...this.#root.querySelectorAll("input")].find(({ dataset }) => dataset.facet === facet && dataset.value === value);
    again?.focus({ preventScroll: true });
  }

  /** One facet, or null where it leaves no choice. */
  #facet(id) {
    const chosen = this.#filter.chosen(id);
    const counts = this.#counts.get(id) ?? new Map();
    const values = [...new Set([...counts.keys(), ...chosen])].filter((value) => counts.get(value) > 0 || chosen.has(value));
    // Kinds are the key to the marks in the text: even one of them is worth a row.
    if (values.length < (id === "kind" ? 1 : 2) && chosen.size === 0) return null;
    values.sort(id === "kind" ? inKindOrder : (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
    const few = id === "kind" ? values.length : FEW;
    const open = this.#open.has(id);
    const shown = values.filter((value, at) => open || at < few || chosen.has(value));
    const left = values.length - shown.length;
    const more = (open && values.length > few) || left > 0 ? moreButton(id, open, left) : null;
    const rows = shown.map((value) => row(id, value, counts.get(value) ?? 0, chosen.has(value)));
    return el("fieldset", { class: "facet" }, el("legend", {}, texts.filter.facets[id]), ...rows, more);
  }
}

function inKindOrder(a, b) {
  const rank = (kind) => KINDS.findIndex(({ id }) => id === kind);
  return rank(a) - rank(b);
}

function row(facet, value, count, checked) {
  const box = el("input", { type: "checkbox", "data-facet": facet, "data-value": value, checked });
  return el("label", { class: "facet-row" }, box, shownName(facet, value), el("span", { class: "count" }, number(count)));
}

function moreButton(facet, open, left) {
  const words = open ? texts.filter.fewer : texts.filter.more(left);
  return el("button", { type: "button", class: "link facet-more", "data-more": facet, "aria-expanded": String(open) }, words);
}
