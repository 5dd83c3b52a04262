// One place that was not read: its sentence with the place marked, what it looks like, and whether it was looked at.

import { shorten } from "../format/shorten.js";
import { texts, wordFor } from "../texts/texts.js";
import { el } from "../ui/dom.js";

/** How much of a sentence stands on either side of the place. */
const AROUND = 160;

/** A list entry; `seen` tells whether the reader has ticked it. */
export function unreadEntry(item, seen) {
  const { before, after } = contextOf(item);
  const place = el("mark", { class: "words" }, shorten(item.span.text, AROUND));
  const label = texts.unread.seenOf(shorten(item.span.text, 60));
  const box = el("input", { type: "checkbox", checked: seen, "aria-label": label });
  return el(
    "li",
    { class: `card unread unread-place${seen ? " seen" : ""}`, "data-item": item.id },
    el("button", { type: "button", class: "fact" }, el("span", { class: "said" }, before, place, after)),
    el("p", { class: "unread-foot" }, looksLike(item), el("label", {}, box, texts.unread.seen)),
  );
}

/** What it looks like, in words. */
export function looksLike({ source }) {
  return texts.facts.looksLike(wordFor(texts.facts.looks, source.looks));
}

/** What stands around a place in its sentence, each side cut where it is long. */
function contextOf({ article, span }) {
  const sentence = article.result.article.sentences.findLast(({ start, end }) => start <= span.start && end >= span.end);
  const { start, end } = sentence ?? span;
  const before = oneLine(article.text.slice(start, span.start));
  const cut = before.length > AROUND ? `…${before.slice(-AROUND).replace(/^\S*/, "")}` : before;
  return { before: cut, after: shorten(oneLine(article.text.slice(span.end, end)), AROUND) };
}

function oneLine(text) {
  return text.replace(/\s+/g, " ");
}
