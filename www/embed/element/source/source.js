// Where an element has its article from: its `text`, another part of the page, or its own content.

import { DomText } from "./dom-text.js";

/**
 * What is to be read now: `{text, page, root}`. `page` is the `DomText` where the words stand in the page, and `root` the
 * element that holds them; both are null for words that came by property. Null where there is nothing yet.
 */
export function sourceOf(element) {
  if (element.text !== null) return { text: element.text, page: null, root: null };
  const root = rootOf(element);
  if (!root) return null;
  const page = new DomText(root, root === element ? isSlotted : undefined);
  return { text: page.text, page, root };
}

/** The part of the page that an element reads: what `for` selects, else the element itself. Null where none is selected. */
export function rootOf(element) {
  const selector = element.for;
  if (!selector) return element;
  const scope = element.getRootNode();
  try {
    return scope.querySelector?.(selector) ?? element.ownerDocument.querySelector(selector);
  } catch {
    return null; // No selector; the element tells it as an error.
  }
}

/** Children for the panel's own slots are no part of the article. */
function isSlotted(child) {
  return child.slot !== "";
}
