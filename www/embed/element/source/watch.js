// Tells when a part of the page has changed.

/** Changes within this time are taken together. */
const REST_MS = 200;
/** Changes of words, and of what is shown of them. */
export const WORDS = { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ["hidden", "aria-hidden", "open"] };

/** Changes of which elements there are. */
export const ELEMENTS = { subtree: true, childList: true };

export class Watch {
  #what;
  #observer;
  #timer = null;

  /** `what`: `WORDS` or `ELEMENTS`. */
  constructor(what, changed) {
    this.#what = what;
    this.#observer = new MutationObserver((records) => {
      if (records.every(isOwn)) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(changed, REST_MS);
    });
  }

  /** Watches these parts, and no others. */
  of(...roots) {
    this.end();
    for (const root of roots) this.#observer.observe(root, this.#what);
  }

  end() {
    clearTimeout(this.#timer);
    this.#observer.disconnect();
  }
}

/** What our own elements set on themselves is no change of the article. */
function isOwn({ type, target }) {
  return type === "attributes" && target.localName.startsWith("nutgraf-");
}
