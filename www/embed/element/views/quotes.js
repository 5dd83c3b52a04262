// Who says what: quotations in the speakers' own words, and what they are reported to have said.

import { partsOf } from "../../../src/facts/slots.js";
import { el } from "../../../src/ui/dom.js";
import { attributionIn, inSlices, isQuotation, itemButton, nothing, partIn, quoted, standingsOf, wordsOfItem } from "./parts.js";

/** The nodes of a scene for the list of the panel, see `scene.js` and `inSlices`. */
export function* quotes(scene) {
  const statements = scene.items.filter(({ kind }) => kind === "statement");
  if (statements.length === 0) return yield* nothing("quotes", scene);
  const list = el("div", { class: "quotes" });
  yield* inSlices(list, list, statements, (item) => quote(item, scene.words));
}

function quote(item, words) {
  const own = isQuotation(item.source);
  const said = quoted(wordsOfItem(item), { part: "fact-words", class: "words" });
  return el(
    "figure",
    { part: "quote", class: own ? "quote own" : "quote", "data-item": item.id },
    el("blockquote", {}, itemButton(said)),
    el("figcaption", {}, el("p", {}, ...caption(item, own, words)), attributionIn(item, words)),
  );
}

function caption(item, own, words) {
  const { texts } = words;
  const [[speaker], [addressee]] = ["speaker", "addressee"].map((name) => partsOf(item, name));
  const who = speaker ? partIn(speaker, words) : texts.facts.noSpeakerTitle;
  const rest = [
    addressee && el("span", {}, texts.quotes.addressee(addressee.known ?? addressee.text)),
    own ? null : el("span", {}, texts.quotes.reported),
    ...standingsOf(item.source, words),
  ];
  return [el("span", { part: "speaker", class: "speaker" }, who), ...rest.filter(Boolean)];
}
