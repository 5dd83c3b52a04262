// The highlights of a page, which all elements on it share, and the style that shows them: the page's own nodes stay as
// they are.

import { MARKS_STYLE } from "../styles/marks.js";

/** Later ones are painted over earlier ones. */
const ORDER = ["statement", "time", "quantity", "money", "slot", "hover", "current"];
const styled = new WeakSet();

/** The highlight of a name, one for all; null where the browser has none. */
export function highlightOf(name) {
  if (!globalThis.CSS?.highlights || !globalThis.Highlight) return null;
  const key = `nutgraf-${name}`;
  if (!CSS.highlights.has(key)) {
    const highlight = new Highlight();
    highlight.priority = ORDER.indexOf(name);
    CSS.highlights.set(key, highlight);
  }
  return CSS.highlights.get(key);
}

/** Lets a document, or the shadow tree that an article stands in, show highlights. */
export function showIn(root) {
  if (styled.has(root) || !("adoptedStyleSheets" in root)) return;
  styled.add(root);
  const sheet = new (root.defaultView ?? root.ownerDocument.defaultView).CSSStyleSheet();
  sheet.replaceSync(MARKS_STYLE);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
