// Marks the words of every item, but only near what is in view: a long text has tens of thousands of them.

import { painterFor } from './paint.js';

/** How far outside the window words are marked already. */
const MARGIN = '800px';
const FLASH_MS = 1600;

export class Marks {
  /** The kinds that are shown. */
  shown = null;
  #view;
  #painter;
  #items = [];
  #near = new Set();
  #blockOf = new Map();
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
    this.#blockOf = new Map(this.#view.blocks.map((block) => [block.element, block]));
    for (const element of this.#blockOf.keys()) this.#observer.observe(element);
  }

  /** Shows one kind only, or all when it is null. */
  show(kind) {
    this.shown = kind;
    for (const block of this.#near) this.#paint(block);
  }

  /** Marks everything, in view or not: for printing. */
  paintAll() {
    for (const block of this.#view.blocks) this.#paint(block);
  }

  /** The items whose words begin in a block or reach a place in it, shortest first. */
  at(offset) {
    const found = [];
    const last = this.#firstFrom(offset + 1);
    // Values do not nest deeply, but a quotation may begin far before the place: look back a fixed way.
    for (let i = last - 1; i >= 0 && i > last - 200; i -= 1) {
      const item = this.#items[i];
      if (this.#isShown(item) && item.spans.some(({ start, end }) => start <= offset && offset <= end)) found.push(item);
    }
    return found.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  }

  /** The next item after an offset (or before it), for walking by key. */
  beside(offset, step) {
    const shown = this.#items.filter((item) => this.#isShown(item));
    return step > 0
      ? shown.find(({ span }) => span.start > offset)
      : shown.findLast(({ span }) => span.start < offset);
  }

  /** Ranges over the words of an item. */
  ranges(item) {
    return item.spans.map((span) => this.#view.range(span)).filter(Boolean);
  }

  /** Marks an item as hovered or current; null takes the mark away. */
  point(name, item) {
    this.#painter.add(name, 'one', item ? this.ranges(item) : []);
  }

  /** Draws the eye to an item's words for a moment. */
  flash(item) {
    clearTimeout(this.#flashTimer);
    this.point('current', item);
    this.point('flash', item);
    this.#flashTimer = setTimeout(() => this.point('flash', null), FLASH_MS);
  }

  #cross(entries) {
    for (const { target, isIntersecting } of entries) {
      const block = this.#blockOf.get(target);
      if (!block) continue;
      if (isIntersecting) {
        this.#near.add(block);
        this.#paint(block);
      } else if (this.#near.delete(block)) this.#erase(block);
    }
  }

  #paint(block) {
    this.#erase(block);
    const ranges = {};
    for (let i = this.#firstFrom(block.start); i < this.#items.length && this.#items[i].span.start < block.end; i += 1) {
      const item = this.#items[i];
      if (this.#isShown(item)) (ranges[item.kind] ??= []).push(...this.ranges(item));
    }
    for (const [kind, list] of Object.entries(ranges)) this.#painter.add(kind, block.key + block.start, list);
    block.painted = Object.keys(ranges).map((kind) => [kind, block.key + block.start]);
  }

  #erase(block) {
    for (const [kind, key] of block.painted ?? []) this.#painter.remove(kind, key);
    block.painted = [];
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
