// Two ways to paint ranges without touching the text: the CSS Custom Highlight API, and boxes laid under the text
// where the browser lacks it. Both have add(name, key, ranges), remove(name, key) and clear().

import { ENTITY_KINDS } from "../entities/kinds.js";
import { SLOT_MARKS } from "../facts/slot-marks.js";
import { el } from "../ui/dom.js";

/** The best painter that this browser has. */
export function painterFor(root) {
  return globalThis.CSS?.highlights && globalThis.Highlight ? new HighlightPainter() : new BoxPainter(root);
}

/** Names of highlights later in this list are painted over earlier ones. */
const ORDER = [
  ...["name", "relation", "indirect", "quotation", "unread", "quantity", "time", "money"],
  ...ENTITY_KINDS.flatMap(({ id }) => [`${id}-outer`, id]),
  ...SLOT_MARKS,
  ...["hover", "current", "flash", "here"],
];

class HighlightPainter {
  #ranges = new Map();

  constructor() {
    ORDER.forEach((name, priority) => {
      const highlight = new Highlight();
      highlight.priority = priority;
      CSS.highlights.set(name, highlight);
    });
  }

  add(name, key, ranges) {
    this.remove(name, key);
    const highlight = CSS.highlights.get(name);
    for (const range of ranges) highlight.add(range);
    this.#ranges.set(`${name} ${key}`, ranges);
  }

  remove(name, key) {
    const highlight = CSS.highlights.get(name);
    for (const range of this.#ranges.get(`${name} ${key}`) ?? []) highlight.delete(range);
    this.#ranges.delete(`${name} ${key}`);
  }

  clear() {
    for (const name of ORDER) CSS.highlights.get(name).clear();
    this.#ranges.clear();
  }
}

class BoxPainter {
  #layer = el("div", { class: "boxes", "aria-hidden": "true" });
  #painted = new Map();
  #root;

  constructor(root) {
    this.#root = root;
    root.parentElement.prepend(this.#layer);
    new ResizeObserver(() => this.#layAgain()).observe(root);
  }

  add(name, key, ranges) {
    this.remove(name, key);
    const boxes = el("div", { class: `box-group ${name}` });
    this.#lay(boxes, ranges);
    this.#layer.append(boxes);
    this.#painted.set(`${name} ${key}`, { boxes, ranges });
  }

  remove(name, key) {
    this.#painted.get(`${name} ${key}`)?.boxes.remove();
    this.#painted.delete(`${name} ${key}`);
  }

  clear() {
    this.#layer.replaceChildren();
    this.#painted.clear();
  }

  #layAgain() {
    for (const { boxes, ranges } of this.#painted.values()) {
      boxes.replaceChildren();
      this.#lay(boxes, ranges);
    }
  }

  #lay(boxes, ranges) {
    const origin = this.#root.parentElement.getBoundingClientRect();
    for (const range of ranges) {
      for (const rect of range.getClientRects()) {
        const box = el("i");
        box.style.left = `${rect.left - origin.left}px`;
        box.style.top = `${rect.top - origin.top}px`;
        box.style.width = `${rect.width}px`;
        box.style.height = `${rect.height}px`;
        boxes.append(box);
      }
    }
  }
}
