// The style sheets of a shadow root, made once for all elements of a page: strict policies allow them where they forbid
// a style element.

import { BASE } from "./base.js";
import { CARDS } from "./cards.js";
import { FACTS } from "./facts.js";
import { INPUT } from "./input.js";
import { LAYOUT } from "./layout.js";
import { LEDGER } from "./ledger.js";
import { QUOTES } from "./quotes.js";
import { TIMELINE } from "./timeline.js";

const OF_VIEWS = { cards: CARDS, ledger: LEDGER, timeline: TIMELINE, quotes: QUOTES };
/** Sheets by document, which may use no other's, and by their text. */
const made = new WeakMap();

/** What `adoptedStyleSheets` takes in a document for a view of `views/views.js`, or for a panel without one. */
export function sheetsOf(document, view = null) {
  return [BASE, LAYOUT, FACTS, OF_VIEWS[view]].filter(Boolean).map((css) => sheet(document, css));
}

/** The same for the field. */
export function sheetsOfInput(document) {
  return [BASE, INPUT].map((css) => sheet(document, css));
}

function sheet(document, css) {
  const own = made.get(document) ?? new Map();
  made.set(document, own);
  if (!own.has(css)) {
    own.set(css, new document.defaultView.CSSStyleSheet());
    own.get(css).replaceSync(css);
  }
  return own.get(css);
}
