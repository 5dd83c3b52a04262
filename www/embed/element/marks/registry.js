// The highlights of a page, which all elements on it share, and the style that shows them: the page's own nodes stay as
// they are.

import { MARKS_STYLE } from "../styles/marks.js";

/** Later ones are painted over earlier ones, as they are registered: WebKit crashes over what overlaps by `priority`. */
const ORDER = ["statement", "time", "quantity", "money", "slot", "hover", "current"];
const styled = new WeakSet();

/** The highlight of a name, one for all; null where the browser has none. */
export function highlightOf(name) {
  if (!globalThis.CSS?.highlights || !globalThis.Highlight) return null;
  for (const each of ORDER) {
    if (!CSS.highlights.has(keyOf(each))) CSS.highlights.set(keyOf(each), new Highlight());
  }
  return CSS.highlights.get(keyOf(name));
}

/** Lets a document, or the shadow tree that an article stands in, show highlights. */
export function showIn(root) {
  if (styled.has(root) || !("adoptedStyleSheets" in root)) return;
  styled.add(root);
  const sheet = new (root.defaultView ?? root.ownerDocument.defaultView).CSSStyleSheet();
  sheet.replaceSync(MARKS_STYLE);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

function keyOf(name) {
  return `nutgraf-${name}`;
}
