// From fact to fact by key, while the article has the focus.

export class Walk {
  #at = null;

  constructor(view, marks, onStep, onOpen) {
    view.root.addEventListener("keydown", (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step) {
        const next = marks.beside(this.#at?.span.start ?? (step > 0 ? -1 : Infinity), step);
        if (!next) return;
        event.preventDefault();
        this.#at = next;
        onStep(next);
      } else if (event.key === "Enter" && this.#at) {
        event.preventDefault();
        onOpen(this.#at);
      }
    });
  }

  /** Goes on from an item that was reached in another way. */
  at(item) {
    this.#at = item;
  }
}
