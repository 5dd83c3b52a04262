// The article as it is read: whole text nodes, and the way from an offset to a node and back.

import { texts } from "../texts/texts.js";
import { breathe, el } from "../ui/dom.js";
import { insertBlocks, removeBlock } from "./chapters.js";
import { blocksOf } from "./layout.js";

/** Blocks that are put in at once, before the browser gets to paint. */
const BATCH = 300;

const TAGS = { title: "h2", standfirst: "p", caption: "p", credit: "p", furniture: "p", body: "p", dateline: "p" };
const UNREAD_PARTS = new Set(["caption", "credit", "furniture"]);

export class ArticleView {
  /** Blocks that stand in the page, in order; each has `start`, `end`, `element` and `runs` with their `node`s. */
  blocks = [];
  #root;
  #turn = 0;
  #blockOf = new WeakMap();

  constructor(root) {
    this.#root = root;
  }

  get root() {
    return this.#root;
  }

  /** Lays the text out. What is the same as before stays, so that typing in a long text is cheap. */
  async render(text, parts) {
    const turn = ++this.#turn;
    const next = await blocksOf(text, parts);
    if (turn !== this.#turn) return false; // A newer text has come.
    if (this.blocks.length === next.length) return this.#exchange(next, turn);
    const [head, tail] = this.#unchanged(next);
    const removed = this.blocks.splice(head, this.blocks.length - head - tail);
    removed.forEach(removeBlock);
    this.#move(next, head, tail);
    const before = this.blocks[head]?.element ?? null;
    const middle = next.slice(head, next.length - tail);
    for (let at = 0; at < middle.length; at += BATCH) {
      const batch = middle.slice(at, at + BATCH);
      this.#insert(batch, head + at, before);
      if (at + BATCH < middle.length) await breathe();
      if (turn !== this.#turn) return false;
    }
    return true;
  }

  /** A live range over a span, or null where its text is not laid out yet. */
  range({ start, end }) {
    const from = this.#place(start);
    const to = this.#place(end, true);
    if (!from || !to) return null;
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  }

  /** The offset in the text of a place in the page, or null where it is no place of the article. */
  offsetOf(node, offset) {
    const block = this.#blockOf.get(node);
    const run = block?.runs.find((each) => each.node === node);
    return run ? run.start + offset : null;
  }

  /** The words in a range of the page as `{start, end}`, without the blanks around them; null where it holds none. */
  spanOf(range) {
    const runs = this.blocks.flatMap((block) => block.runs).filter(({ node }) => range.intersectsNode(node));
    const pieces = runs.map(({ node, start, text }) => {
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : text.length;
      return { start: start + from, end: start + to, text: text.slice(from, to) };
    });
    const said = pieces.filter(({ text }) => text.trim() !== "");
    if (said.length === 0) return null;
    const [first, last] = [said[0], said.at(-1)];
    const start = first.start + first.text.length - first.text.trimStart().length;
    return { start, end: last.start + last.text.trimEnd().length };
  }

  /** The block that an offset lies in. */
  blockAt(offset) {
    let low = 0;
    let high = this.blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.blocks[middle].start <= offset) low = middle;
      else high = middle - 1;
    }
    return this.blocks[low] ?? null;
  }

  #place(offset, isEnd = false) {
    const block = this.blockAt(isEnd ? Math.max(0, offset - 1) : offset);
    if (!block || offset < block.start) return null;
    const last = block.runs.at(-1);
    const run = block.runs.find(({ end }) => (isEnd ? offset <= end : offset < end)) ?? last;
    return { node: run.node, offset: Math.min(Math.max(offset - run.start, 0), run.node.length) };
  }

  /** As many lines as before: each is kept or exchanged where it stands. */
  async #exchange(next, turn) {
    for (let at = 0; at < next.length; at += 1) {
      const old = this.blocks[at];
      if (old.key === next[at].key) shift(old, next[at].start - old.start);
      else {
        next[at].element = this.#build(next[at]);
        old.element.replaceWith(next[at].element);
        this.blocks[at] = next[at];
      }
      if (at % BATCH === BATCH - 1) await breathe();
      if (turn !== this.#turn) return false;
    }
    return true;
  }

  #unchanged(next) {
    const old = this.blocks;
    const most = Math.min(old.length, next.length);
    let head = 0;
    while (head < most && old[head].key === next[head].key) head += 1;
    let tail = 0;
    while (tail < most - head && old.at(-1 - tail).key === next.at(-1 - tail).key) tail += 1;
    return [head, tail];
  }

  /** Blocks that stay may lie elsewhere in the text than before. */
  #move(next, head, tail) {
    for (let i = 0; i < head + tail; i += 1) {
      const block = this.blocks[i];
      shift(block, (i < head ? next[i] : next[next.length - tail + i - head]).start - block.start);
    }
  }

  #insert(blocks, at, before) {
    for (const block of blocks) block.element = this.#build(block);
    insertBlocks(this.#root, blocks, before);
    this.blocks.splice(at, 0, ...blocks);
  }

  #build(block) {
    const muted = UNREAD_PARTS.has(block.kind);
    const element = el(TAGS[block.kind] ?? "p", {
      class: `part ${block.kind}${block.last ? "" : " continues"}`,
      title: muted ? texts.article.notNews : null,
    });
    for (const run of block.runs) {
      run.node = document.createTextNode(run.text);
      this.#blockOf.set(run.node, block);
      element.append(block.runs.length > 1 ? el("span", { class: `run ${run.kind}` }, run.node) : run.node);
    }
    return element;
  }
}

function shift(block, by) {
  if (by === 0) return;
  for (const place of [block, ...block.runs]) {
    place.start += by;
    place.end += by;
  }
}
