// The words of one element's facts, marked where they stand in the page.

import { caretAt, holds } from "../../../src/article/pointer.js";
import { breathe, scrollBehavior } from "../../../src/ui/dom.js";
import { highlightOf, showIn } from "./registry.js";

/** Milliseconds of work after which the page has its turn. */
const SLICE_MS = 4;
/** Marks of what is pointed at, which come and go by themselves. */
const POINTED = ["slot", "hover", "current"];

export class Marks {
  #page = null;
  #root = null;
  #items = [];
  /** Whether the items are those of this page: a text that is read anew has none yet. */
  #fits = false;
  #ranges = new Map();
  #pressed;
  #moved;
  #round = 0;

  /** `owner` is told of clicks by `picked(item)`, of the pointer by `pointed(item)`; its item is null over other words. */
  constructor(owner) {
    this.#pressed = (event) => isSelecting(event) || this.#at(event, (item) => owner.picked(item));
    this.#moved = (event) => this.#at(event, (item) => owner.pointed(item));
  }

  /** Takes the part of a page whose words are to be marked: its `DomText` and its root; null for none. */
  of(page, root) {
    this.clear();
    this.#page = page;
    this.#root = root;
    this.#items = [];
    this.#fits = false;
    if (!root) return;
    showIn(root.getRootNode());
    root.addEventListener("click", this.#pressed);
    root.addEventListener("pointermove", this.#moved, { passive: true });
  }

  /** Marks words, each `{mark, spans}`, in place of those before; `items` are what a click on words finds. */
  async show(marked, items) {
    const round = ++this.#round;
    this.#items = items;
    this.#fits = true;
    await breathe();
    if (round !== this.#round) return;
    this.#removeAll(POINTED);
    let since = performance.now();
    for (const { mark, spans } of this.#page ? marked : []) {
      this.#add(mark, spans);
      if (performance.now() - since < SLICE_MS) continue;
      await breathe();
      if (round !== this.#round) return;
      since = performance.now();
    }
  }

  /** Marks spans as hovered, current and so on, in place of those before. */
  point(name, spans) {
    this.#remove(name);
    if (this.#page && this.#fits) this.#add(name, spans);
  }

  /** Brings the words of a span into view. */
  reveal(span) {
    const range = this.#fits ? this.#page?.rangeOf(span) : null;
    if (!range) return;
    range.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: scrollBehavior() });
  }

  /** Takes all marks away, and listens no more. */
  clear() {
    this.#round += 1;
    this.#removeAll();
    this.#root?.removeEventListener("click", this.#pressed);
    this.#root?.removeEventListener("pointermove", this.#moved);
    this.#page = null;
    this.#root = null;
  }

  #add(name, spans) {
    const highlight = highlightOf(name);
    if (!highlight) return;
    const own = this.#ranges.get(name) ?? this.#ranges.set(name, []).get(name);
    for (const range of spans.map((span) => this.#page.rangeOf(span)).filter(Boolean)) {
      highlight.add(range);
      own.push(range);
    }
  }

  #remove(name) {
    for (const range of this.#ranges.get(name) ?? []) highlightOf(name).delete(range);
    this.#ranges.delete(name);
  }

  #removeAll(but = []) {
    for (const name of this.#ranges.keys()) if (!but.includes(name)) this.#remove(name);
  }

  /** The shortest item whose words lie under the pointer; a link of the page stays a link. */
  #at(event, then) {
    if (event.defaultPrevented || event.target.closest?.("a[href], button, input, label, select, textarea, summary")) return;
    const { clientX, clientY } = event;
    const place = caretAt(clientX, clientY, this.#root.getRootNode());
    const offset = place && this.#page.offsetOf(place.node, place.offset);
    const found = offset === null ? [] : this.#items.filter(({ spans }) => spans.some(({ start, end }) => start <= offset && offset <= end));
    const near = found.filter(({ spans }) => spans.some((span) => this.#holds(span, clientX, clientY)));
    then(near.sort((a, b) => length(a) - length(b))[0] ?? null);
  }

  #holds(span, x, y) {
    const { startContainer, startOffset, endContainer, endOffset } = this.#page.rangeOf(span) ?? {};
    if (!startContainer) return false;
    const range = startContainer.ownerDocument.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return holds(range, x, y);
  }
}

function length({ span }) {
  return span.end - span.start;
}

/** Whether somebody has marked words by hand: the end of that is a click, too. */
function isSelecting({ target }) {
  const selection = target.ownerDocument.getSelection();
  return selection !== null && !selection.isCollapsed && selection.containsNode(target, true);
}
