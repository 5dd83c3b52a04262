// What facets and their values are called, and how a value looks that is marked in the text in a way of its own.

import { currencyName } from "../format/page.js";
import { shorten } from "../format/shorten.js";
import { KINDS } from "../kinds.js";
import { texts, wordFor } from "../texts/texts.js";
import { el } from "../ui/dom.js";

/** The name of a value in its facet. */
export function valueName(facet, value) {
  if (facet === "kind") return KINDS.find(({ id }) => id === value).label;
  if (facet === "review") return wordFor(texts.filter.reviews, value);
  if (facet === "currency") return texts.filter.currency(value, currencyName(value));
  const standing = Object.hasOwn(texts.facts.standings, value) ? texts.facts.standings[value] : null;
  return ["status", "certainty", "mode"].includes(facet) && standing ? standing.word : shorten(value, 60);
}

/** The name as it is shown: kinds wear their mark, so that the list is the key to the text. */
export function shownName(facet, value) {
  return el("span", { class: facet === "kind" ? `sample ${value}` : "facet-name" }, valueName(facet, value));
}
