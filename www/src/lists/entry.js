// What all views do with their entries, whatever these look like: tell which one is pointed at, show which one is
// current, and lead back to the article.

import { byId } from "../ui/dom.js";

/** Tells what the pointer or the focus is on: `onPoint` hears what `itemOf(target)` finds, and null when it is gone. */
export function hearPoint(root, itemOf, onPoint) {
  for (const begin of ["pointerover", "focusin"]) root.addEventListener(begin, ({ target }) => onPoint(itemOf(target)));
  for (const end of ["pointerleave", "focusout"]) root.addEventListener(end, () => onPoint(null));
}

/** Marks one entry as current, or none; one that is gone to is struck for a moment. */
export function markCurrent(root, entry, strike = false) {
  for (const other of root.querySelectorAll(".current")) other.classList.remove("current", "struck");
  entry?.classList.add("current");
  if (strike) entry?.classList.add("struck");
}

/** Escape leads from the entries to the article. */
export function leaveByEscape(root) {
  root.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") byId("article").focus({ preventScroll: true });
  });
}
