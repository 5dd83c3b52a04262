// From entry to entry of the view that is open, in the order in which they stand, whatever the view. An entry has
// `data-item`, and a button `.fact` or `.show` that leads to its words.

import { number, texts } from "../texts/texts.js";

const ENTRIES = "[role=tabpanel]:not([hidden]) [data-item]";
const SHOW = ".fact, .show";

/** The entry after the one that is current, or before it; from one end where there is none. Null beyond the ends. */
export function entryBeside(by) {
  const all = [...document.querySelectorAll(ENTRIES)].filter((entry) => entry.querySelector(SHOW) && !entry.closest("[hidden]"));
  const here = document.activeElement.closest?.("[data-item]");
  const at = all.indexOf(all.includes(here) ? here : all.find((entry) => entry.classList.contains("current")));
  return all[at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by] ?? null;
}

/** Stands at an entry and shows its words. */
export function enter(entry) {
  const button = entry.querySelector(SHOW);
  button.focus({ preventScroll: true });
  button.click();
}

/** Where an entry stands: "Commitments, 3 of 12", or nothing where it is in no list. */
export function placeInWords(entry) {
  const group = entry.closest(".group");
  const { children } = entry.parentElement;
  const count = group?.querySelector("h3 .count").textContent ?? number(children.length);
  const place = texts.keys.place(number([...children].indexOf(entry) + 1), count);
  return group ? texts.keys.placeIn(group.getAttribute("aria-label"), place) : place;
}
