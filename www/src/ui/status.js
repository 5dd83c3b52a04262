// What the page says about the text as a whole: progress, length, and the name of the tab.

import { texts } from "../texts/texts.js";
import { byId } from "./dom.js";

/** Shows or hides the line with the progress and the way to stop. */
export function setBusy(busy) {
  byId("busy").hidden = !busy;
  byId("progress").value = 0;
  byId("busy-label").textContent = texts.status.reading;
}

/** Tells which share of the text is read. */
export function showProgress(share) {
  byId("progress").value = share;
  byId("busy-label").textContent = texts.status.progress(Math.round(share * 100));
}

/** The tab, and a report saved from the print dialog, are named after the article. */
export function nameTab(title) {
  document.title = title ? texts.status.tab(title.slice(0, 120)) : texts.status.blankTab;
}

/** Without a text there is nothing to date, to count or to copy. */
export function setBlank(blank) {
  document.body.classList.toggle("blank", blank);
}

/** How long a text is. */
export function lengthInWords(text) {
  if (text.length > 500_000) return texts.status.millions((text.length / 1e6).toFixed(1));
  let count = 0;
  for (const _ of text.matchAll(/\S+/g)) count += 1;
  return texts.status.words(count);
}
