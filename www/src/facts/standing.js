// How a fact stands: the status of a commitment, how certain it is, how real an event is. Each is a word with a sign,
// so that no colour is needed to tell them apart.

import { words } from "../format/page.js";
import { texts, wordFor } from "../texts/texts.js";
import { el } from "../ui/dom.js";
import { standingWord } from "./in-words.js";

/** From the first asking to the last outcome. */
export const STATUSES = ["requested", "proposed", "pledged", "agreed", "contracted", "delivered", "stalled", "failed"];

/** All that is told of how a fact stands. */
export function standings(fact) {
  const signs = [
    fact.kind === "statement" && sign("mode", fact.mode),
    fact.kind === "commitment" && sign("status", fact.status),
    fact.kind === "comparison" && sign("relation-sign", fact.relation, wordFor(texts.facts.relations, fact.relation)),
    fact.kind === "event" && sign("class", fact.class, wordFor(texts.facts.eventClasses, fact.class)),
    fact.kind === "event" && sign("reality", fact.reality),
    sign("certainty", fact.certainty),
  ];
  return el("p", { class: "standings" }, ...signs.filter(Boolean));
}

/** One word with its sign; `code` is the engine's word for it. */
export function sign(what, code, shown = standingWord(code, words)) {
  // A word of a later engine is shown as it is; it has no sign of its own.
  const known = Object.hasOwn(texts.facts.standings, code);
  const help = known ? texts.facts.standings[code].help : null;
  return el("span", { class: `standing ${what}${known ? ` ${code}` : ""}`, title: help }, shown);
}
