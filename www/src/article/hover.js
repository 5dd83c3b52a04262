// What the pointer does in the text: a tip for what is under it, all words that belong together alike, and a click that
// opens its entry.

import { byId } from "../ui/dom.js";
import { alike } from "./looks.js";
import { itemAt } from "./pointer.js";

const GAP_PX = 8;

export class Hover {
  #view;
  #marks;
  #tip = byId("tip");
  #item = null;
  #words;
  #frame = 0;

  /** `words(item)` are those of the tip. */
  constructor(view, marks, words, onOpen) {
    this.#words = words;
    this.#view = view;
    this.#marks = marks;
    const { root } = view;
    root.addEventListener("pointermove", (event) => this.#move(event));
    root.addEventListener("pointerleave", () => this.hide());
    root.addEventListener("blur", () => this.hide());
    root.addEventListener("click", ({ clientX, clientY }) => {
      if (!getSelection().isCollapsed) return; // Somebody selects words to copy them.
      const item = itemAt(clientX, clientY, view, marks);
      if (item) onOpen(item);
    });
    addEventListener("scroll", () => this.hide(), { passive: true });
  }

  /** Shows the tip at the words of an item, for people who walk by key. */
  showAt(item) {
    const rect = this.#marks.ranges(item)[0]?.getClientRects()[0];
    if (rect) this.#show(item, rect.left + Math.min(rect.width / 2, 80), rect.top, rect.bottom);
  }

  hide() {
    cancelAnimationFrame(this.#frame);
    this.#tip.hidden = true;
    this.#item = null;
    this.#marks.point("hover", []);
    this.#view.root.classList.remove("pointing");
  }

  #move({ clientX, clientY, pointerType, buttons }) {
    if (pointerType === "touch" || buttons) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      const item = itemAt(clientX, clientY, this.#view, this.#marks);
      if (item === this.#item) return;
      this.hide();
      if (!item) return;
      this.#item = item;
      this.#view.root.classList.add("pointing");
      this.#marks.point("hover", alike(item));
      const rects = this.#marks.ranges(item).flatMap((range) => [...range.getClientRects()]);
      const rect = rects.find(({ top, bottom }) => clientY >= top - 4 && clientY <= bottom + 4) ?? rects[0];
      this.#show(item, clientX, rect.top, rect.bottom);
    });
  }

  #show(item, x, top, bottom) {
    this.#tip.textContent = this.#words(item);
    this.#tip.hidden = false;
    const { width, height } = this.#tip.getBoundingClientRect();
    const left = Math.min(Math.max(x - width / 2, GAP_PX), document.documentElement.clientWidth - width - GAP_PX);
    const above = top - height - GAP_PX;
    this.#tip.style.left = `${left}px`;
    this.#tip.style.top = `${above > GAP_PX ? above : bottom + GAP_PX}px`;
  }
}
