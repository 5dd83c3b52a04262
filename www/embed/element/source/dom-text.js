// The words that a reader sees in a part of a page, as one text, with the way back from its places to the page's nodes.
// The page stays as it is.

/** Elements whose words are no part of what is read. */
const NOT_READ = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "TEXTAREA", "SELECT", "BUTTON", "SVG", "CANVAS", "VIDEO", "AUDIO", "IFRAME", "OBJECT"]);
const IN_LINE = /^(?:inline|contents|ruby|none)/;
const BLANKS = /[ \t\n\r\f]+/g;

/** A text in pieces: each is a stretch of one text node. */
export class DomText {
  #parts = [];
  #pieces = [];
  #firstOf = new Map();
  #length = 0;
  /** What stands between the words before and the next: "", " ", "\n" or "\n\n". */
  #gap = "";

  /** Reads what stands in `root`, but for children that `skips`. */
  constructor(root, skips = () => false) {
    this.#readChildren(root, skips, false);
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

  #readChildren(parent, skips, keepsBlanks) {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) this.#readWords(node, keepsBlanks);
      else if (node.nodeType === Node.ELEMENT_NODE && !skips(node)) this.#readElement(node, skips);
    }
  }

  #readElement(element, skips) {
    const tag = element.tagName.toUpperCase();
    if (tag === "BR") return this.#part("\n");
    if (NOT_READ.has(tag) || tag.startsWith("NUTGRAF-") || element.hidden || element.ariaHidden === "true") return;
    const { display, visibility, whiteSpace } = getComputedStyle(element);
    if (display === "none" || visibility !== "visible") return;
    const gap = IN_LINE.test(display) ? "" : display === "table-cell" ? "\t" : "\n\n";
    this.#part(gap);
    this.#readChildren(element, skips, whiteSpace.startsWith("pre") || whiteSpace === "break-spaces");
    this.#part(gap);
  }

  #readWords(node, keepsBlanks) {
    const { data } = node;
    let at = 0;
    for (const { 0: blanks, index } of keepsBlanks ? [] : data.matchAll(BLANKS)) {
      if (blanks === " " && index > at && index + 1 < data.length) continue; // Stays within the piece.
      this.#add(node, at, index);
      this.#part(" ");
      at = index + blanks.length;
    }
    this.#add(node, at, data.length);
  }

  /** The wider gap wins, and none stands at the beginning. */
  #part(gap) {
    if (this.#length > 0 && gap.trim() === "" && rank(gap) > rank(this.#gap)) this.#gap = gap;
  }

  #add(node, from, to) {
    if (from === to) return;
    this.#put(this.#gap);
    this.#gap = "";
    if (!this.#firstOf.has(node)) this.#firstOf.set(node, this.#pieces.length);
    this.#pieces.push({ at: this.#length, node, offset: from, length: to - from });
    this.#put(node.data.slice(from, to));
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
