// From item to item by key, while the article has the focus.

export class Walk {
  #at = null;

  /** `on`: `step(item)` is reached, `open(item)`, `alike(item, by)`: on to the next of the same, forth or back. */
  constructor(view, marks, on) {
    view.root.addEventListener("keydown", (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      const alike = { n: 1, p: -1 }[event.key];
      if (by) {
        const next = marks.beside(this.#at, by);
        if (!next) return;
        this.#at = next;
        on.step(next);
      } else if (event.key === "Enter" && this.#at) on.open(this.#at);
      else if (alike && this.#at) on.alike(this.#at, alike);
      else return;
      event.preventDefault();
    });
  }

  /** Goes on from an item that was reached in another way. */
  at(item) {
    this.#at = item;
  }
}
