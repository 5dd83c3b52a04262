// Tells when a part of the page has changed.

/** Changes within this time are taken together; what never rests is told at this pace all the same. */
const REST_MS = 200;
const LONGEST_MS = 1500;
/** Changes of words, and of what is shown of them. */
export const WORDS = { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ["hidden", "aria-hidden", "open"] };

/** Changes of which elements there are. */
export const ELEMENTS = { subtree: true, childList: true };

export class Watch {
  #what;
  #observer;
  #timer = null;
  #since = null;

  /** `what`: `WORDS` or `ELEMENTS`. */
  constructor(what, changed) {
    this.#what = what;
    this.#observer = new MutationObserver((records) => {
      if (records.every(isOwn)) return;
      const now = performance.now();
      this.#since ??= now;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.#since = null;
        changed();
      }, Math.min(REST_MS, Math.max(0, this.#since + LONGEST_MS - now)));
    });
  }

  /** Watches these parts, and no others. */
  of(...roots) {
    this.end();
    for (const root of roots) this.#observer.observe(root, this.#what);
  }

  end() {
    clearTimeout(this.#timer);
    this.#since = null;
    this.#observer.disconnect();
  }
}

/** What our own elements set on themselves is no change of the article. */
function isOwn({ type, target }) {
  return type === "attributes" && target.localName.startsWith("nutgraf-");
}
