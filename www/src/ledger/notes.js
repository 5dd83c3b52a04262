// What the totals leave out, and what they count with reserve, in words.

import { decimal } from "../format/amount.js";

/** Sentences, the always true one last. */
export function totalsNotes({ denied, without, goods, rates, shares, shared, again, bounded, hedged, alike }) {
  const notes = [
    without && `${many(without, "commitment names", "commitments name")} no amount of money and ${is(without)} not in the totals.`,
    goods && `${many(goods, "amount is", "amounts are")} of goods or people, not of money, and ${is(goods)} not added up.`,
    denied && `${many(denied, "commitment", "commitments")} that the text denies ${is(denied)} left out.`,
    rates && `${many(rates, "amount", "amounts")} by time (“a month”), or without a plain number, ${is(rates)} left out.`,
    shares && `${many(shares, "amount is", "amounts are")} a part of another that is counted, and left out.`,
    again && `${many(again, "amount", "amounts")} said again in another way or currency ${is(again)} counted once, as first said.`,
    shared && `${many(shared, "amount belongs", "amounts belong")} to several commitments and ${is(shared)} counted once, under the furthest status.`,
    bounded && `${many(bounded, "amount is a bound", "amounts are bounds")} (“at least”, “up to”) and ${is(bounded)} counted as the number said.`,
    hedged && `${many(hedged, "amount is", "amounts are")} said with reserve (“reportedly”, “may”) and counted all the same.`,
    ...alike.map(({ value, count }) => {
      const number = value.high === null ? decimal(value.amount) : `${decimal(value.amount)} – ${decimal(value.high)}`;
      return `${number} ${value.currency} is counted ${count} times, from ${count} places that may mean the same money: compare their words.`;
    }),
    "Currencies are not converted, and statuses are not added to each other.",
  ];
  return notes.filter(Boolean);
}

function many(count, one, more) {
  return `${count.toLocaleString("en")} ${count === 1 ? one : more}`;
}

function is(count) {
  return count === 1 ? "is" : "are";
}
