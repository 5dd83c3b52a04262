// Links and nodes in words: what a screen reader hears, a pointer is told, and the table holds.

import { amountInWords } from "../format/page.js";
import { partsOf } from "../facts/slots.js";
import { STATUSES } from "../facts/standing.js";
import { shorten } from "../format/shorten.js";
import { texts } from "../texts/texts.js";
import { moneyOf } from "./amounts.js";

const MOST = 120;

/** A node's name, not too long. */
export function nameOf({ label }) {
  return shorten(label, MOST);
}

/**
 * How each kind of link is told: `heading` names a link, `counts` what it stands for, `node` a node with its
 * links, or, as it stands on one side of the picture, with those of that side.
 */
export const TELLERS = {
  gives: {
    heading: ({ from, to, firm }) => texts.network[firm ? "gives" : "mayGive"](nameOf(from), nameOf(to)),
    counts: ({ items }) => [texts.network.commitments(items.length), ...statesOf(items)],
    node: (node, side = null) => {
      const gifts = (end) => (side === null || side === end ? node.links.filter((link) => link[end].id === node.id).length : 0);
      return texts.network.givesAndGets(nameOf(node), gifts("from"), gifts("to"));
    },
  },
  meets: {
    heading: ({ from, to, firm }) => texts.network[firm ? "meets" : "speaks"](nameOf(from), nameOf(to)),
    counts: ({ items }) => {
      const meetings = items.filter(({ kind }) => kind === "meeting").length;
      const statements = items.length - meetings;
      const told = [meetings && texts.network.meetings(meetings), statements && texts.network.statements(statements)];
      return told.filter(Boolean);
    },
    node: (node) => texts.network.meetsSome(nameOf(node), node.links.length),
  },
};

/** "Norway gives Ukraine: 3 commitments, 2 pledged, 1 delivered". */
export function linkInWords(link, teller) {
  return texts.network.told(teller.heading(link), teller.counts(link));
}

/** The amounts of money behind a link, or what else is given, as the facts say it. */
export function givenInWords(link) {
  const money = moneyOf(link).map((value) => {
    const { bound, main } = amountInWords(value);
    return [bound, main].filter(Boolean).join(" ");
  });
  const goods = link.items
    .filter((item) => !partsOf(item, "amount").some(({ value }) => value?.kind === "money"))
    .flatMap((item) => partsOf(item, "what").map(({ text }) => shorten(text.replace(/\s+/g, " "), 60)));
  return [...new Set([...money, ...goods])];
}

/** "2 pledged", from the first asking to the last outcome; of one alone the word. What the text denies is told apart. */
function statesOf(items) {
  const stateOf = ({ source }) => (source.certainty === "denied" ? "denied" : source.status);
  const counts = [...STATUSES, "denied"].map((state) => [state, items.filter((item) => stateOf(item) === state).length]);
  const word = (state) => texts.facts.standings[state].word;
  if (items.length === 1) return [word(stateOf(items[0]))];
  return counts.filter(([, count]) => count > 0).map(([state, count]) => texts.network.inState(count, word(state)));
}
