// What the totals leave out, and what they count with reserve, in words.

import { decimal } from "../format/amount.js";
import { texts } from "../texts/texts.js";

/** The counts of the totals, in the order in which they are told. */
const COUNTS = ["without", "goods", "denied", "rates", "unreadable", "shares", "again", "shared", "bounded", "hedged"];

/** Sentences, the always true one last. */
export function totalsNotes(left) {
  const notes = COUNTS.filter((name) => left[name] > 0).map((name) => texts.ledger.left[name](left[name]));
  return [...notes, ...left.alike.map(alikeInWords), texts.ledger.notConverted];
}

function alikeInWords({ value: { amount, high, currency }, count }) {
  const number = high === null ? decimal(amount) : texts.format.range(decimal(amount), decimal(high));
  return texts.ledger.alike(`${number} ${currency}`, count);
}
