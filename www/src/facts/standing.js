// How a fact stands: the status of a commitment, how certain it is, how real an event is. Each is a word with a sign,
// so that no colour is needed to tell them apart.

import { el } from "../ui/dom.js";

/** From the first asking to the last outcome. */
export const STATUSES = ["requested", "proposed", "pledged", "agreed", "contracted", "delivered", "stalled", "failed"];

const RELATIONS = {
  "part-of": "part of",
  times: "multiple of",
  "more-than": "more than",
  "less-than": "less than",
  equal: "as much as",
  largest: "the largest",
  smallest: "the smallest",
};

const HELP = {
  requested: "asked for, urged or needed",
  proposed: "discussed, considered or planned",
  pledged: "promised, announced or aimed at",
  agreed: "decided, approved or allocated",
  contracted: "ordered, or signed with a maker",
  delivered: "given, sent or received",
  stalled: "delayed, blocked or not yet decided",
  failed: "missed, cancelled or refused",
  asserted: "said without reserve",
  hedged: "said with reserve: reportedly, likely, may",
  denied: "said not to be so",
  actual: "it happened or goes on",
  planned: "it is to happen",
  possible: "it may, should or could happen",
  not: "it did not happen",
  direct: "in the speaker’s own words",
  indirect: "in the article’s words",
  mixed: "in the article’s words, with pieces of the speaker’s own",
};

/** All that is told of how a fact stands. */
export function standings(fact) {
  const signs = [
    fact.kind === "statement" && sign("mode", fact.mode),
    fact.kind === "commitment" && sign("status", fact.status),
    fact.kind === "comparison" && sign("relation-sign", fact.relation, RELATIONS[fact.relation] ?? fact.relation),
    fact.kind === "event" && sign("class", fact.class),
    fact.kind === "event" && sign("reality", fact.reality, fact.reality === "not" ? "did not happen" : fact.reality),
    sign("certainty", fact.certainty),
  ];
  return el("p", { class: "standings" }, ...signs.filter(Boolean));
}

/** One word with its sign. */
export function sign(what, word, shown = word) {
  // A word of a later engine is shown as it is; it has no sign of its own.
  const known = Object.hasOwn(HELP, word);
  return el("span", { class: `standing ${what}${known ? ` ${word}` : ""}`, title: known ? HELP[word] : null }, shown);
}
