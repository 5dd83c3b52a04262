// Entries that are made a few at a time, so that the page answers while there are thousands of them.

import { breathe } from "../ui/dom.js";

/** Entries that are made before the browser gets to breathe. */
const SLICE = 20;

export class Growing {
  #parent;
  #items;
  #make;
  #made = 0;

  /** `make(item)` makes what stands for an item in `parent`. */
  constructor(parent, items, make) {
    this.#parent = parent;
    this.#items = items;
    this.#make = make;
  }

  /** Makes the first `count` entries, at once. */
  to(count) {
    if (count <= this.#made) return;
    this.#parent.append(...this.#items.slice(this.#made, count).map(this.#make));
    this.#made = Math.min(count, this.#items.length);
  }

  /** Makes the first `count` entries, some at once and the others as the browser finds time. */
  async slowly(count) {
    const goal = Math.min(count, this.#items.length);
    this.to(Math.min(goal, this.#made + SLICE));
    while (this.#made < goal) {
      await breathe();
      if (!this.#parent.isConnected) return;
      this.to(Math.min(goal, this.#made + SLICE));
    }
  }

  /** The entry of the item at a place of the list, made first where it is not yet. */
  entry(at) {
    this.to(at + 1);
    return this.#parent.children[at];
  }
}
