// The row of kinds above a list: key to the marks, counts, and the choice of one kind.

import { number, texts } from "../texts/texts.js";
import { el } from "../ui/dom.js";

/** Fills the row and calls back with a kind, or null for all. */
export class Filter {
  #buttons = new Map();
  #chosen = null;
  #hideEmpty;

  constructor(root, kinds, onChoose, hideEmpty = false) {
    this.#hideEmpty = hideEmpty;
    const all = this.#button(null, texts.lists.all, onChoose);
    root.replaceChildren(all, ...kinds.map(({ id, label }) => this.#button(id, label, onChoose)));
    this.#mark();
  }

  get chosen() {
    return this.#chosen;
  }

  /** Shows new counts; a chosen kind that is gone gives way to all. */
  setCounts(counts) {
    let total = 0;
    for (const [id, count] of Object.entries(counts)) {
      total += count;
      this.#count(id, count);
    }
    this.#count(null, total);
    if (this.#chosen && counts[this.#chosen] === 0) this.#chosen = null;
    this.#mark();
  }

  reset() {
    this.#chosen = null;
    this.#mark();
  }

  #button(id, label, onChoose) {
    const name = id === null ? label : el("span", { class: `sample ${id}` }, label);
    const button = el(
      "button",
      { type: "button", class: `filter ${id ?? "all"}` },
      name,
      " ",
      el("span", { class: "count" }, "0"),
    );
    button.addEventListener("click", () => {
      this.#chosen = this.#chosen === id ? null : id;
      this.#mark();
      onChoose(this.#chosen);
    });
    this.#buttons.set(id, button);
    return button;
  }

  #count(id, count) {
    const button = this.#buttons.get(id);
    button.querySelector(".count").textContent = number(count);
    button.disabled = count === 0 && id !== null;
    button.hidden = this.#hideEmpty && button.disabled;
  }

  #mark() {
    for (const [id, button] of this.#buttons) button.setAttribute("aria-pressed", String(id === this.#chosen));
  }
}
