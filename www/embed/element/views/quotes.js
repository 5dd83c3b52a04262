// Who says what: quotations in the speakers' own words, and what they are reported to have said.

import { el } from "../../../src/ui/dom.js";
import { attributionIn, inSlices, isQuotation, itemButton, nothing, quoted, speakerIn, standingsOf, wordsOfItem } from "./parts.js";

/** The nodes of a scene for the list of the panel, see `scene.js` and `inSlices`. */
export function* quotes(scene) {
  const statements = scene.items.filter(({ kind }) => kind === "statement");
  if (statements.length === 0) return yield* nothing("quotes", scene);
  const list = el("div", { class: "quotes" });
  yield* inSlices(list, list, statements, (item) => quote(item, scene.words));
}

function quote(item, words) {
  const said = quoted(wordsOfItem(item), { part: "fact-words", class: "words" });
  const by = speakerIn(item, words);
  by.append(...standingsOf(item.source, words));
  return el(
    "figure",
    { part: "quote", class: isQuotation(item.source) ? "quote own" : "quote", "data-item": item.id },
    el("blockquote", {}, itemButton(said)),
    el("figcaption", {}, by, attributionIn(item, words)),
  );
}
