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
    if (words === this.#words) return;
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

  /** Chooses these values, as `{kind: ["money"]}`, and nothing else. */
  only(choices) {
    this.#words = "";
    for (const [facet, chosen] of this.#chosen) {
      chosen.clear();
      for (const value of choices[facet] ?? []) chosen.add(value);
    }
    this.#tell();
  }

  /** Whether exactly these values are chosen. */
  isOnly(choices) {
    const same = ([facet, chosen]) => {
      const values = choices[facet] ?? [];
      return values.length === chosen.size && values.every((value) => chosen.has(value));
    };
    return this.#words.trim() === "" && [...this.#chosen].every(same);
  }

  clear() {
    if (this.active) this.only({});
  }

  /** Whether an item is to be shown. `except` is a facet that is not asked. */
  matches(item, except = null) {
    return this.missed(item)?.every((facet) => facet === except) ?? false;
  }

  /** The facets that an item is left out by; null where it lacks the words. */
  missed(item) {
    const needle = this.#words.trim().toLowerCase();
    if (needle && !wordsOf(item).includes(needle)) return null;
    const isMissed = ({ id, valuesOf }) => {
      const chosen = this.#chosen.get(id);
      return chosen.size > 0 && !valuesOf(item).some((value) => chosen.has(value));
    };
    return FACETS.filter(isMissed).map(({ id }) => id);
  }

  #tell() {
    this.dispatchEvent(new Event("change"));
  }
}

/** The words of a fact and the names that it is known to speak of, kept since they are asked for at every letter. */
function wordsOf(item) {
  if (!known.has(item)) {
    const names = (item.slots ?? []).flatMap(({ parts }) => parts.map((part) => `${part.known ?? ""} ${part.text}`));
    known.set(item, [item.span.text, item.source.evidence?.text ?? "", ...names].join(" ").toLowerCase());
  }
  return known.get(item);
}

const known = new WeakMap();
