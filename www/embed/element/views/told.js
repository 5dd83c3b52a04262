// What the panel itself says: how many facts there are, which one was chosen, and what went wrong.

import { tellItem } from "../../../src/facts/in-words.js";
import { KINDS } from "./scene.js";

/** What a scene holds: "5 commitments, 11 statements". */
export function countsInWords({ items, words: { texts, list } }) {
  const counts = KINDS.map((kind) => [kind, items.filter((item) => item.kind === kind).length]);
  const told = counts.filter(([, count]) => count > 0).map(([kind, count]) => texts.kinds[kind].counted(count));
  return told.length > 0 ? list(told) : texts.panel.nothing;
}

/** The item with an id in a few words, for the live region; null where the scene has none. */
export function itemInWords(id, { items, words }) {
  const item = items.find((each) => each.id === id);
  return item ? tellItem(item, words) : null;
}

/** How far the reading is, from 0 to 1; null where that is not known. */
export function progressInWords(share, { texts }) {
  return share === null ? texts.panel.reading : texts.panel.progress(Math.round(share * 100));
}

/** What went wrong and what helps, by the `code` of an error. */
export function errorInWords({ code }, { texts }) {
  const { errors } = texts.panel;
  return Object.hasOwn(errors, code) ? errors[code] : errors["engine-failed"];
}
