// The kinds of facts that the page shows, in its order: their names, and the letter that stands for them.

import { ENTITY_KINDS } from "./entities/kinds.js";
import { inOrder, item, itemsOf as readItems } from "./facts/items.js";
import { words } from "./format/page.js";
import { texts } from "./texts/texts.js";

const IDS = ["commitment", "statement", "meeting", "event", "comparison", "money", "quantity", "time", "unread"];

/** Each `{id, label, letter, one, counted}`: its heading and letter, what one is called, and the words for a count. */
export const KINDS = IDS.map((id) => ({ id, ...texts.kinds[id] }));

/** Marks of whole sentences would cover the rest: they are shown only when their kind is chosen. */
export const QUIET_MARKS = new Set(["indirect", "relation"]);

/**
 * Everything in an article that has words to point at, in order of the text: its items, see `facts/items.js`, and what
 * was not read. Each knows its `article` and its `review`, what the reader decided of it, or null. Ids tell articles
 * apart.
 */
export function itemsOf(article) {
  const { result, text, review } = article;
  const items = [
    ...readItems(result, text, words),
    ...result.unread.map((unread, at) => item(`unread-${at}`, "unread", unread.span, unread)),
  ];
  for (const each of items) {
    each.review = review.get(each.id) ?? null;
    each.id = itemId(article, each.id);
    each.article = article;
  }
  return items.sort(inOrder);
}

/** The id of an item on the desk, from the id that a fact or value has within its article. */
export function itemId(article, id) {
  return `${article.id}/${id}`;
}

/** How many items there are of each of some kinds. */
export function countByKind(items, kinds = KINDS) {
  const counts = Object.fromEntries(kinds.map(({ id }) => [id, 0]));
  for (const { kind } of items) counts[kind] += 1;
  return counts;
}

/** What a scene holds: "12 amounts, 5 statements, 2 not read, 3 people". */
export function itemCounts({ items, entities }) {
  const counts = { ...countByKind(items), ...countByKind(entities, ENTITY_KINDS) };
  const found = [...KINDS, ...ENTITY_KINDS].filter(({ id }) => counts[id] > 0);
  if (found.length === 0) return texts.counts.nothing;
  return texts.counts.join(found.map(({ id, counted }) => counted(counts[id])));
}
