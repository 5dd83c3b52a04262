// A thin picture of the article beside it: where its facts lie, by kind, and which part of it the window shows. Pressing
// it goes there. It is for the eye only; by key the page scrolls as any other.

import { byId } from "../ui/dom.js";
import { HEIGHT, strokesOf } from "./strokes.js";

const SVG = "http://www.w3.org/2000/svg";
/** In longer articles places are told by the count of characters: to ask for the true ones would lay out all of it. */
const MOST_BLOCKS = 400;

export class Minimap {
  #root = byId("minimap");
  #article = byId("article");
  #view;
  #marks = document.createElementNS(SVG, "g");
  #window = document.createElementNS(SVG, "rect");
  #items = [];
  #length = 1;
  #frame = 0;

  /** `view` has the article's blocks. */
  constructor(view) {
    this.#view = view;
    this.#window.setAttribute("class", "minimap-window");
    for (const [name, value] of [["x", -1], ["width", 13], ["rx", 2]]) this.#window.setAttribute(name, value);
    this.#root.querySelector("svg").append(this.#marks, this.#window);
    addEventListener("scroll", () => this.#later(() => this.#showWindow()), { passive: true });
    addEventListener("resize", () => this.#later(() => this.#draw()), { passive: true });
    new ResizeObserver(() => this.#later(() => this.#draw())).observe(this.#article);
    this.#root.addEventListener("pointerdown", (event) => {
      if (event.button !== 0) return;
      event.preventDefault();
      this.#root.setPointerCapture(event.pointerId);
      this.#go(event.clientY);
    });
    this.#root.addEventListener("pointermove", ({ clientY, pointerId }) => {
      if (this.#root.hasPointerCapture(pointerId)) this.#go(clientY);
    });
  }

  /** Shows where the items of a scene lie in its open article. */
  set({ article, items }) {
    this.#items = items.filter((item) => item.article === article);
    this.#length = Math.max(1, article.text.length);
    this.#later(() => this.#draw());
  }

  #later(work) {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(work);
  }

  #draw() {
    const { height } = this.#article.getBoundingClientRect();
    const fits = height <= innerHeight;
    this.#root.hidden = fits || this.#items.length === 0;
    if (this.#root.hidden) return;
    const placeOf = this.#places(height);
    const paths = strokesOf(this.#items, placeOf).map(([kind, d]) => {
      const path = document.createElementNS(SVG, "path");
      path.classList.add("minimap-mark", kind);
      path.setAttribute("d", d);
      return path;
    });
    this.#marks.replaceChildren(...paths);
    this.#showWindow();
  }

  /** How far down an offset lies, from 0 to 1. */
  #places(height) {
    const { blocks } = this.#view;
    if (blocks.length === 0 || blocks.length > MOST_BLOCKS) return (offset) => offset / this.#length;
    const { top } = this.#article.getBoundingClientRect();
    const boxes = new Map(blocks.map((block) => [block, block.element.getBoundingClientRect()]));
    return (offset) => {
      const block = this.#view.blockAt(offset);
      const box = boxes.get(block);
      const within = Math.min(1, Math.max(0, (offset - block.start) / Math.max(1, block.end - block.start)));
      return Math.min(1, Math.max(0, (box.top - top + within * box.height) / height));
    };
  }

  #showWindow() {
    const { top, height } = this.#article.getBoundingClientRect();
    if (this.#root.hidden || height === 0) return;
    const at = (y) => Math.min(1, Math.max(0, (y - top) / height)) * HEIGHT;
    const from = at(document.querySelector(".masthead").offsetHeight);
    this.#window.setAttribute("y", from);
    this.#window.setAttribute("height", Math.max(8, at(innerHeight) - from));
  }

  /** Brings the place under the pointer into the middle of the window. */
  #go(clientY) {
    const bar = this.#root.getBoundingClientRect();
    const { top, height } = this.#article.getBoundingClientRect();
    const share = Math.min(1, Math.max(0, (clientY - bar.top) / bar.height));
    scrollTo({ top: scrollY + top + share * height - innerHeight / 2, behavior: "instant" });
  }
}
