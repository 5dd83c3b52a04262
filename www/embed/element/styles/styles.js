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
const made = new Map();

/** What `adoptedStyleSheets` takes for a view of `views/views.js`, or for a panel without one. */
export function sheetsOf(view = null) {
  return [BASE, LAYOUT, FACTS, OF_VIEWS[view]].filter(Boolean).map(sheet);
}

/** The same for the field. */
export function sheetsOfInput() {
  return [BASE, INPUT].map(sheet);
}

function sheet(css) {
  if (!made.has(css)) {
    made.set(css, new CSSStyleSheet());
    made.get(css).replaceSync(css);
  }
  return made.get(css);
}
