// Marks the words of every item, but only near what is in view: a long text has tens of thousands of them.

import { firstFrom } from "../lists/first-from.js";
import { factsLook } from "./looks.js";
import { painterFor } from "./paint.js";

/** How far outside the window words are marked already. */
const MARGIN = "800px";
const FLASH_MS = 1600;
/** More mentions than this of one name are lit up near the window only. */
const FEW = 200;

export class Marks {
  #view;
  #painter;
  #look = factsLook(null);
  #items = [];
  /** For each item, how far it and those before it reach. */
  #reach = [];
  #near = new Set();
  #pointed = new Map();
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
    let reach = 0;
    this.#reach = items.map(({ span }) => (reach = Math.max(reach, span.end)));
    this.#painter.clear();
    this.#observer.disconnect();
    this.#near.clear();
    this.#pointed.clear();
    this.#chapters.clear();
    for (const block of this.#view.blocks) {
      const chapter = block.element.parentElement;
      const own = this.#chapters.get(chapter);
      if (own) own.end = block.end;
      else this.#chapters.set(chapter, { start: block.start, end: block.end, painted: [] });
    }
    for (const element of this.#chapters.keys()) this.#observer.observe(element);
  }

  /** Marks what a look shows, and nothing else. */
  show(look) {
    this.#look = look;
    for (const chapter of this.#near) this.#paint(chapter);
  }

  /** Marks everything, in view or not: for printing. */
  paintAll() {
    for (const chapter of this.#chapters.values()) this.#paint(chapter);
  }

  /** The marked items whose words hold a place: what the look is for before the quiet names, then the shortest first. */
  at(offset) {
    const found = [];
    for (let i = firstFrom(this.#items, offset + 1) - 1; i >= 0 && this.#reach[i] >= offset; i -= 1) {
      const item = this.#items[i];
      const holds = item.spans.some(({ start, end }) => start <= offset && offset <= end);
      if (holds && this.#look.markOf(item)) found.push(item);
    }
    return found.sort((a, b) => rank(a) - rank(b) || a.span.end - a.span.start - (b.span.end - b.span.start));
  }

  /** The item after another (or before it), for walking by key; from one end where there is no other. */
  beside(item, step) {
    const shown = this.#items.filter((each) => this.#look.walksTo(each));
    if (!item) return shown.at(step > 0 ? 0 : -1);
    const at = shown.indexOf(item);
    if (at >= 0) return shown[at + step];
    const { start } = item.span;
    return step > 0 ? shown.find(({ span }) => span.start > start) : shown.findLast(({ span }) => span.start < start);
  }

  /** Ranges over the words of an item. */
  ranges(item) {
    return item.spans.map((span) => this.#view.range(span)).filter(Boolean);
  }

  /** Marks items, in order of the text, as hovered, current and so on; none takes the mark away. */
  point(name, items) {
    this.#pointed.set(name, items);
    this.#paintPointed(name);
  }

  /** Draws the eye to an item's words for a moment. */
  flash(item) {
    clearTimeout(this.#flashTimer);
    this.point("flash", [item]);
    this.#flashTimer = setTimeout(() => this.point("flash", []), FLASH_MS);
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
    for (const [name, items] of this.#pointed) if (items.length > FEW) this.#paintPointed(name);
  }

  #paintPointed(name) {
    const all = this.#pointed.get(name);
    const within = ({ start, end }) => all.slice(firstFrom(all, start), firstFrom(all, end));
    const items = all.length > FEW ? [...this.#near].flatMap(within) : all;
    this.#painter.add(name, "one", items.flatMap((item) => this.ranges(item)));
  }

  #paint(chapter) {
    this.#erase(chapter);
    const ranges = {};
    for (
      let i = firstFrom(this.#items, chapter.start);
      i < this.#items.length && this.#items[i].span.start < chapter.end;
      i += 1
    ) {
      const mark = this.#look.markOf(this.#items[i]);
      if (mark) (ranges[mark] ??= []).push(...this.ranges(this.#items[i]));
    }
    for (const [mark, list] of Object.entries(ranges)) this.#painter.add(mark, chapter.start, list);
    chapter.painted = Object.keys(ranges);
  }

  #erase(chapter) {
    for (const mark of chapter.painted) this.#painter.remove(mark, chapter.start);
    chapter.painted = [];
  }
}

/** A value within a name, or a name within a value, leads to the value; a fact holds both. */
function rank({ slots, entity }) {
  return entity ? 1 : slots ? 2 : 0;
}
