// The words that a reader sees in a part of a page, as one text, with the way back from its places to the page's nodes.
// The page stays as it is.

import { own, wayInto } from "./way.js";

/** What stands within words and is not seen: soft hyphens, places for a break, marks of the byte order. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]+/g;
/** The same, or blanks, which a page shows as one. */
const UNSEEN_OR_BLANK = /[ \t\n\r\f]+|[\u00ad\u200b\u2060\ufeff]+/g;

/** A text in pieces: each is a stretch of one text node. */
export class DomText {
  #parts = [];
  #pieces = [];
  #firstOf = new Map();
  #length = 0;
  /** What stands between the words before and the next: "", " ", "\t", "\n" or "\n\n". */
  #gap = "";

  /** Reads what stands in `root`, but for children that `skips`. */
  constructor(root, skips = () => false) {
    const { document, NodeFilter } = root.ownerDocument.defaultView;
    const words = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;
    this.#walk(document.createTreeWalker(root, words), skips);
    /** The text. Blank lines part its paragraphs. */
    this.text = this.#parts.join("");
    this.#parts = null;
  }

  /** The words of a span of the text as a range of the page that changes nothing there; null where they are gone. */
  rangeOf({ start, end }) {
    const [from, to] = [this.#pieceAt(start), this.#pieceAt(end - 1)];
    if (!from || !to || !from.node.isConnected || !to.node.isConnected) return null;
    const [startOffset, endOffset] = [from.offset + start - from.at, to.offset + end - to.at];
    if (startOffset > from.node.length || endOffset > to.node.length) return null;
    return new StaticRange({ startContainer: from.node, startOffset, endContainer: to.node, endOffset });
  }

  /** The place in the text of a place in the page; null where that is no part of it. */
  offsetOf(node, offset) {
    for (let at = this.#firstOf.get(node) ?? Infinity; at < this.#pieces.length; at += 1) {
      const piece = this.#pieces[at];
      if (piece.node !== node) return null;
      if (offset <= piece.offset + piece.length) return piece.at + Math.max(0, offset - piece.offset);
    }
    return null;
  }

  /** Goes through the page in order, without calling itself: pages can be nested deeper than a stack of calls. */
  #walk(walker, skips) {
    const ways = [wayInto(walker.root, null)];
    let more = walker.firstChild();
    while (more) {
      if (this.#enter(walker.currentNode, ways, skips) && walker.firstChild()) continue;
      if (ways.length > 1 && ways.at(-1).element === walker.currentNode) this.#leave(ways);
      more = walker.nextSibling();
      while (!more && ways.length > 1) {
        walker.parentNode();
        this.#leave(ways);
        more = walker.nextSibling();
      }
    }
  }

  /** Takes in words, or opens the way into an element; whether it is open. */
  #enter(node, ways, skips) {
    const around = ways.at(-1);
    if (own(node, "Node", "nodeType") !== Node.ELEMENT_NODE) {
      if (!around.isSilent) this.#readWords(node, around);
      return false;
    }
    const way = ways.length === 1 && skips(node) ? null : wayInto(node, around);
    if (!way) return false;
    this.#part(way.gap);
    ways.push(way);
    return true;
  }

  #leave(ways) {
    this.#part(ways.pop().gap);
  }

  #readWords(node, { keepsBlanks, raise }) {
    const { data } = node;
    let at = 0;
    for (const { 0: found, index } of data.matchAll(keepsBlanks ? UNSEEN : UNSEEN_OR_BLANK)) {
      if (found === " " && index > at && index + 1 < data.length) continue; // Stays within the piece.
      this.#add(node, at, index, raise);
      if (/^[ \t\n\r\f]/.test(found)) this.#part(" ");
      at = index + found.length;
    }
    this.#add(node, at, data.length, raise);
  }

  /** The wider gap wins, and none stands at the beginning. */
  #part(gap) {
    if (this.#length > 0 && rank(gap) > rank(this.#gap)) this.#gap = gap;
  }

  #add(node, from, to, raise) {
    if (from === to) return;
    this.#put(this.#gap);
    this.#gap = "";
    if (!this.#firstOf.has(node)) this.#firstOf.set(node, this.#pieces.length);
    this.#pieces.push({ at: this.#length, node, offset: from, length: to - from });
    this.#put(raise ? raise(node.data.slice(from, to)) : node.data.slice(from, to));
  }

  #put(words) {
    this.#parts.push(words);
    this.#length += words.length;
  }

  #pieceAt(place) {
    let [low, high] = [0, this.#pieces.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#pieces[middle].at <= place) low = middle + 1;
      else high = middle;
    }
    const piece = this.#pieces[low - 1];
    return piece && place < piece.at + piece.length ? piece : null;
  }
}

function rank(gap) {
  return ["", " ", "\t", "\n", "\n\n"].indexOf(gap);
}
