// What tells a time that has no place on the axis: "in the past", "a Monday, date not known".

import { shorten } from "../format/shorten.js";
import { texts } from "../texts/texts.js";
import { el } from "../ui/dom.js";

/** More would not be read; the facts have them all. */
const MOST = 200;

/** A list of entries with the words of their times. */
export function undatedList(entries) {
  const rows = entries.slice(0, MOST).map(({ item, words, said, times }) => {
    const told = (times.length > 0 ? times : [said]).map((time) => time.words).join(" · ");
    const attributes = { type: "button", class: "link show", "data-act": "show" };
    const button = el("button", attributes, shorten(words.replace(/\s+/g, " "), 130));
    return el("li", { class: "timeline-row", "data-item": item.id }, button, " ", el("span", { class: "quiet" }, told));
  });
  const left = entries.length - rows.length;
  const isUnpublished = entries.some(({ item }) => item.article.date === null);
  return el(
    "section",
    { class: "timeline-undated" },
    el("h3", {}, texts.timeline.undated(entries.length)),
    isUnpublished ? el("p", { class: "quiet" }, texts.timeline.setDate) : null,
    el("ul", {}, ...rows, ...(left > 0 ? [el("li", { class: "quiet" }, texts.lists.more(left))] : [])),
  );
}
