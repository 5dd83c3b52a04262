// The way through the places that were not read: which of how many, one on, one back, and how many are ticked.

import { texts } from "../texts/texts.js";
import { el } from "../ui/dom.js";

export class Steps {
  #position = el("span", { class: "position" });
  #seen = el("span", { class: "quiet" });

  /** `onStep(by)` hears 1 and -1. */
  constructor(root, onStep) {
    const button = (act, label, by) => {
      const own = el("button", { type: "button", class: `step ${act}`, "aria-label": label, title: label });
      own.addEventListener("click", () => onStep(by));
      return own;
    };
    root.append(
      button("previous", texts.unread.previous, -1),
      this.#position,
      button("next", texts.unread.next, 1),
      this.#seen,
    );
  }

  /** `at` is the place stood at, or null. */
  show(at, count, seen) {
    this.#position.textContent = at === null ? texts.unread.places(count) : texts.unread.position(at + 1, count);
    this.#seen.textContent = seen > 0 ? texts.unread.seenCount(seen) : "";
  }
}
