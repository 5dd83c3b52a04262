// What the totals leave out, and what they count with reserve, in words.

import { amountInWords } from "../format/page.js";
import { texts } from "../texts/texts.js";

/** In the order in which they are told. */
const REASONS = [
  ...["rejected", "denied", "without", "uncounted", "rates", "unreadable"],
  ...["shares", "contained", "again", "shared", "hedged"],
];

/** More notes of single amounts would bury the rest. */
const MOST = 12;

/**
 * Notes as `{words, items, articles}`, the always true one last: `items` are the commitments that it is about, and
 * `articles` tells that each of them stands for its article.
 */
export function totalsNotes({ left, told, alike }) {
  const reasons = REASONS.filter((why) => left[why]);
  return [
    ...atMost(told.map(toldInWords)),
    ...reasons.map((why) => ({ words: texts.ledger.left[why](left[why].count), items: left[why].items })),
    ...atMost(alike.map(alikeInWords)),
    { words: texts.ledger.notConverted, items: [] },
  ];
}

/** What an article goes by in a narrow place. */
export function articleName({ title, outlet }) {
  return outlet ?? title;
}

function toldInWords({ value, giver, items, articles }) {
  const first = articles.map((article) => items.find((item) => item.article === article));
  return { words: texts.ledger.told(inWords(value), giver.label, articles.length), items: first, articles: true };
}

function alikeInWords(entries) {
  const words = texts.ledger.alike(inWords(entries[0].value), entries.length);
  return { words, items: entries.map(({ items }) => items[0]) };
}

function inWords(value) {
  const { bound, main } = amountInWords(value);
  return [bound, main].filter(Boolean).join(" ");
}

function atMost(notes) {
  const left = notes.length - MOST;
  return left <= 0 ? notes : [...notes.slice(0, MOST), { words: texts.ledger.moreNotes(left), items: [] }];
}
