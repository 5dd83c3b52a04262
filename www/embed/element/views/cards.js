// Everything in order of the text, each fact as its words and what was read in them.

import { el } from "../../../src/ui/dom.js";
import { shorten } from "../../../src/format/shorten.js";
import { linkTo } from "./link.js";
import {
  attributionIn,
  inSlices,
  itemButton,
  kindOf,
  nothing,
  partIn,
  quoted,
  speakerIn,
  standingsOf,
  valueOf,
  wordsOfItem,
} from "./parts.js";

/** The nodes of a scene for the list of the panel, see `scene.js` and `inSlices`. */
export function* cards(scene) {
  if (scene.items.length === 0) return yield* nothing("cards", scene);
  const list = el("ul", { class: "cards", role: "list" });
  yield* inSlices(list, list, scene.items, (item) => card(item, scene));
}

function card(item, { words, text, sourceUrl }) {
  const { kind, id, slots, source, span } = item;
  const head = [kindOf(item, words), ...(slots ? standingsOf(source, words) : [])];
  return el(
    "li",
    { part: "fact", class: slots ? `card ${kind}` : `card plain ${kind}`, "data-item": id },
    itemButton(
      el("span", { class: "head" }, ...head),
      quoted(wordsOfItem(item), { part: "fact-words", class: "words" }),
      slots ? null : valueOf(source, words),
    ),
    slots && (kind === "statement" ? speakerIn(item, words) : slotList(item, words)),
    slots && attributionIn(item, words),
    sourceLink(linkTo(sourceUrl, slots ? source.evidence : span, text), span, words),
  );
}

function slotList({ slots }, words) {
  // The word that an event was read from stands in the words above.
  const rows = slots.filter(({ name }) => name !== "trigger").map(({ label, parts }) => {
    const told = parts.flatMap((part, at) => [at > 0 && ", ", partIn(part, words)]);
    return el("div", { class: "slot" }, el("dt", {}, label), el("dd", {}, ...told.filter(Boolean)));
  });
  return rows.length > 0 ? el("dl", { part: "slots", class: "slots" }, ...rows) : null;
}

function sourceLink(href, { text }, { texts }) {
  if (href === null) return null;
  const name = texts.cards.inSourceOf(shorten(text.replace(/\s+/g, " "), 60));
  return el("a", { part: "link", class: "source", href, "aria-label": name }, texts.cards.inSource);
}
