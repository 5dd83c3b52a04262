// What the reader wants to see: words, and choices among the kinds, standings and names that facts have.

import { FACETS } from "./facets.js";

/** Event: "change". */
export class Filter extends EventTarget {
  #words = "";
  /** The chosen values of each facet by its id; none stand for all. */
  #chosen = new Map(FACETS.map(({ id }) => [id, new Set()]));

  get words() {
    return this.#words;
  }

  set words(words) {
    this.#words = words;
    this.#tell();
  }

  /** The chosen values of a facet. */
  chosen(facet) {
    return this.#chosen.get(facet);
  }

  /** Whether anything is left out. */
  get active() {
    return this.#words.trim() !== "" || [...this.#chosen.values()].some(({ size }) => size > 0);
  }

  /** Chooses a value of a facet, or takes the choice back. */
  toggle(facet, value) {
    const chosen = this.#chosen.get(facet);
    if (!chosen.delete(value)) chosen.add(value);
    this.#tell();
  }

  clear() {
    this.#words = "";
    for (const chosen of this.#chosen.values()) chosen.clear();
    this.#tell();
  }

  /** Whether an item is to be shown. `except` is a facet that is not asked, to count what its values would show. */
  matches(item, except = null) {
    const needle = this.#words.trim().toLowerCase();
    if (needle && !wordsOf(item).includes(needle)) return false;
    return FACETS.every(({ id, valuesOf }) => {
      const chosen = this.#chosen.get(id);
      return id === except || chosen.size === 0 || valuesOf(item).some((value) => chosen.has(value));
    });
  }

  #tell() {
    this.dispatchEvent(new Event("change"));
  }
}

/** The words of a fact and the names that it is known to speak of. */
function wordsOf(item) {
  const names = (item.slots ?? []).flatMap(({ parts }) => parts.map(({ known, text }) => `${known ?? ""} ${text}`));
  return [item.span.text, item.source.evidence?.text ?? "", ...names].join(" ").toLowerCase();
}
