// Who gives what to whom, as a table that scrolls in a box of its own where it is wider than its place.

import { partsOf } from "../../../src/facts/slots.js";
import { shorten } from "../../../src/format/shorten.js";
import { el } from "../../../src/ui/dom.js";
import { attributionIn, inSlices, itemButton, nothing, partIn, quoted, standingsOf } from "./parts.js";

const COLUMNS = ["giver", "receiver", "what", "amount", "status", "deadline"];

/** The nodes of a scene for the list of the panel, see `scene.js` and `inSlices`. */
export function* ledger(scene) {
  const { words } = scene;
  const { texts } = words;
  const commitments = scene.items.filter(({ kind }) => kind === "commitment");
  if (commitments.length === 0) return yield* nothing("ledger", scene);
  const body = el("tbody");
  const table = el(
    "table",
    { part: "table", class: "ledger" },
    el("caption", { class: "unseen" }, texts.ledger.caption),
    el("thead", {}, el("tr", {}, ...headings(words))),
    body,
  );
  // A box that scrolls has to be reached by keys.
  const box = el("div", { class: "box", role: "region", tabindex: "0", "aria-label": texts.ledger.caption }, table);
  yield* inSlices(box, body, commitments, (item) => row(item, words));
}

function headings({ texts }) {
  const { slots } = texts.facts;
  return COLUMNS.map((name) => {
    const label = name === "status" ? texts.ledger.status : slots[name];
    return el("th", { scope: "col", part: "cell", class: name }, label);
  });
}

function row(item, words) {
  const cell = (name, ...children) => el("td", { part: "cell", class: name }, ...children);
  const slot = (name) => cell(name, ...filled(partsOf(item, name), words));
  const what = shorten(item.source.what.text.replace(/\s+/g, " "), 160);
  return el(
    "tr",
    { part: "row", "data-item": item.id },
    slot("giver"),
    slot("receiver"),
    el(
      "th",
      { scope: "row", part: "cell", class: "what" },
      itemButton(quoted(what, { part: "fact-words", class: "words" })),
      attributionIn(item, words),
    ),
    slot("amount"),
    cell("status", ...standingsOf(item.source, words)),
    slot("deadline"),
  );
}

/** One line for each part; a dash, with words for those who do not see it, where the text says nothing. */
function filled(parts, words) {
  const { texts } = words;
  if (parts.length > 0) return parts.map((part) => el("div", {}, partIn(part, words)));
  return [el("span", { "aria-hidden": "true" }, "–"), el("span", { class: "unseen" }, texts.ledger.notSaid)];
}
