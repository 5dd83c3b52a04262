// Marks the words of every item, but only near what is in view: a long text has tens of thousands of them.

import { painterFor } from "./paint.js";

/** How far outside the window words are marked already. */
const MARGIN = "800px";
const FLASH_MS = 1600;

export class Marks {
  /** The kinds that are shown. */
  shown = null;
  #view;
  #painter;
  #items = [];
  #near = new Set();
  #chapters = new Map();
  #observer;
  #flashTimer;

  constructor(view) {
    this.#view = view;
    this.#painter = painterFor(view.root);
    this.#observer = new IntersectionObserver((entries) => this.#cross(entries), { rootMargin: MARGIN });
  }

  /** Takes the items of a new analysis, in order of the text. */
  set(items) {
    this.#items = items;
    this.#painter.clear();
    this.#observer.disconnect();
    this.#near.clear();
    this.#chapters.clear();
    for (const block of this.#view.blocks) {
      const chapter = block.element.parentElement;
      const own = this.#chapters.get(chapter);
      if (own) own.end = block.end;
      else this.#chapters.set(chapter, { start: block.start, end: block.end, painted: [] });
    }
    for (const element of this.#chapters.keys()) this.#observer.observe(element);
  }

  /** Shows one kind only, or all when it is null. */
  show(kind) {
    this.shown = kind;
    for (const chapter of this.#near) this.#paint(chapter);
  }

  /** Marks everything, in view or not: for printing. */
  paintAll() {
    for (const chapter of this.#chapters.values()) this.#paint(chapter);
  }

  /** The items whose words hold a place, shortest first. */
  at(offset) {
    const found = [];
    const last = this.#firstFrom(offset + 1);
    // Values do not nest deeply, but a quotation may begin far before the place: look back a fixed way.
    for (let i = last - 1; i >= 0 && i > last - 200; i -= 1) {
      const item = this.#items[i];
      if (this.#isShown(item) && item.spans.some(({ start, end }) => start <= offset && offset <= end))
        found.push(item);
    }
    return found.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  }

  /** The next item after an offset (or before it), for walking by key. */
  beside(offset, step) {
    const shown = this.#items.filter((item) => this.#isShown(item));
    return step > 0 ? shown.find(({ span }) => span.start > offset) : shown.findLast(({ span }) => span.start < offset);
  }

  /** Ranges over the words of an item. */
  ranges(item) {
    return item.spans.map((span) => this.#view.range(span)).filter(Boolean);
  }

  /** Marks an item as hovered or current; null takes the mark away. */
  point(name, item) {
    this.#painter.add(name, "one", item ? this.ranges(item) : []);
  }

  /** Draws the eye to an item's words for a moment. */
  flash(item) {
    clearTimeout(this.#flashTimer);
    this.point("current", item);
    this.point("flash", item);
    this.#flashTimer = setTimeout(() => this.point("flash", null), FLASH_MS);
  }

  #cross(entries) {
    for (const { target, isIntersecting } of entries) {
      const chapter = this.#chapters.get(target);
      if (!chapter) continue;
      if (isIntersecting) {
        this.#near.add(chapter);
        this.#paint(chapter);
      } else if (this.#near.delete(chapter)) this.#erase(chapter);
    }
  }

  #paint(chapter) {
    this.#erase(chapter);
    const ranges = {};
    for (
      let i = this.#firstFrom(chapter.start);
      i < this.#items.length && this.#items[i].span.start < chapter.end;
      i += 1
    ) {
      const item = this.#items[i];
      if (this.#isShown(item)) (ranges[item.kind] ??= []).push(...this.ranges(item));
    }
    for (const [kind, list] of Object.entries(ranges)) this.#painter.add(kind, chapter.start, list);
    chapter.painted = Object.keys(ranges);
  }

  #erase(chapter) {
    for (const kind of chapter.painted) this.#painter.remove(kind, chapter.start);
    chapter.painted = [];
  }

  #isShown({ kind }) {
    return this.shown === null || this.shown === kind;
  }

  /** The first item that starts at an offset or after it. */
  #firstFrom(offset) {
    let low = 0;
    let high = this.#items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#items[middle].span.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
