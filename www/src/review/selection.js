// The words that somebody has selected in the article. They are remembered when the selection goes: a press on a button
// takes it away on some devices.

const WAIT_MS = 50;

export class Selected {
  /** The last selected words as a span, or null. */
  span = null;
  #timer;
  #listener;

  /** `spanOf(range)` gives the words of the article in a range, or null; `onChange(span)` hears of other ones. */
  constructor(spanOf, onChange) {
    this.#listener = () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        const selection = getSelection();
        if (selection.isCollapsed || selection.rangeCount === 0) return;
        const span = spanOf(selection.getRangeAt(0));
        if (!span) return;
        this.span = span;
        onChange(span);
      }, WAIT_MS);
    };
    document.addEventListener("selectionchange", this.#listener);
  }

  stop() {
    clearTimeout(this.#timer);
    document.removeEventListener("selectionchange", this.#listener);
  }
}
