// What the totals leave out, and what they count with reserve, in words.

import { decimal } from "../format/amount.js";

/** For each count of the totals what is said of one and of several; the number comes before it. */
const NOTES = [
  ["without", "commitment names no amount of money.", "commitments name no amount of money."],
  ["goods", "amount is of goods or people and not added up.", "amounts are of goods or people and not added up."],
  ["denied", "commitment that the text denies is left out.", "commitments that the text denies are left out."],
  ["rates", "amount by time (“a month”) is left out.", "amounts by time (“a month”) are left out."],
  ["unreadable", "amount without a plain number is left out.", "amounts without a plain number are left out."],
  ["shares", "amount is a part of another that is counted.", "amounts are a part of others that are counted."],
  [
    "again",
    "amount is another’s said again, in other words or another currency: the first said counts.",
    "amounts are others’ said again, in other words or another currency: the first said counts.",
  ],
  [
    "shared",
    "amount belongs to several commitments and counts once, under the furthest status.",
    "amounts belong to several commitments and count once each, under the furthest status.",
  ],
  [
    "bounded",
    "amount is a bound (“at least”, “up to”) and counts as the number said.",
    "amounts are bounds (“at least”, “up to”) and count as the numbers said.",
  ],
  [
    "hedged",
    "amount is said with reserve (“reportedly”, “may”) and counts all the same.",
    "amounts are said with reserve (“reportedly”, “may”) and count all the same.",
  ],
];

/** Sentences, the always true one last. */
export function totalsNotes(left) {
  const said = NOTES.filter(([name]) => left[name] > 0).map(([name, one, many]) => {
    return `${left[name].toLocaleString("en")} ${left[name] === 1 ? one : many}`;
  });
  return [...said, ...left.alike.map(alikeInWords), "Currencies are not converted, nor statuses added to each other."];
}

function alikeInWords({ value: { amount, high, currency }, count }) {
  const number = high === null ? decimal(amount) : `${decimal(amount)} – ${decimal(high)}`;
  return `${number} ${currency} counts ${count} times, from ${count} places that may mean the same: compare them.`;
}
