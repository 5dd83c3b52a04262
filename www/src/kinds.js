// The kinds of facts that the page shows, in its order: their names, and the letter that stands for them.

import { ENTITY_KINDS, inOrder } from "./entities/kinds.js";
import { Book } from "./facts/book.js";
import { attributionOf, slotsOf } from "./facts/slots.js";
import { texts } from "./texts/texts.js";

const IDS = ["commitment", "statement", "meeting", "event", "comparison", "money", "quantity", "time", "unread"];

/** Each `{id, label, letter, one, counted}`: its heading and letter, what one is called, and the words for a count. */
export const KINDS = IDS.map((id) => ({ id, ...texts.kinds[id] }));

/** Marks of whole sentences would cover the rest: they are shown only when their kind is chosen. */
export const QUIET_MARKS = new Set(["indirect", "relation"]);

/**
 * Everything in an article that has words to point at, in order of the text. An item is `{id, kind, mark, span, spans,
 * source, article, review}`: `spans` are the words to mark and `mark` how, `source` is the value or fact itself, `review`
 * what the reader decided of it, or null. A fact has `slots` and `attribution` too, see `facts/slots.js`. Ids tell
 * articles apart.
 */
export function itemsOf(article) {
  const { result, text, review } = article;
  const book = new Book(result);
  const items = [
    ...result.values.map((value) => item(value.id, value.kind, value.span, value)),
    ...result.facts.map((fact) => factItem(fact, book, text)),
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

function item(id, kind, span, source) {
  return { id, kind, mark: kind, span, spans: [span], source };
}

function factItem(fact, book, text) {
  const slots = { slots: slotsOf(fact, book), attribution: attributionOf(fact, book) };
  const { id, kind, evidence } = fact;
  if (kind !== "statement") return { ...item(id, kind, evidence, fact), mark: "relation", ...slots };
  const said = item(id, kind, fact.content, fact);
  if (fact.mode === "indirect") return { ...said, mark: "indirect", ...slots };
  return { ...said, mark: "quotation", spans: quoted(fact, text), ...slots };
}

/** The words of a quotation between its marks: one that is broken by its cue is marked in two pieces. */
function quoted({ content, cue }, text) {
  if (!cue || cue.start < content.start || cue.end > content.end) return [content];
  const closing = lastMatch(text.slice(content.start, cue.start), /["”’']/g);
  const opening = text.slice(cue.end, content.end).search(/["“‘']/);
  if (closing < 0 || opening < 0) return [content];
  return [piece(text, content.start, content.start + closing), piece(text, cue.end + opening + 1, content.end)];
}

function lastMatch(text, pattern) {
  let at = -1;
  for (const match of text.matchAll(pattern)) at = match.index;
  return at;
}

function piece(text, start, end) {
  return { start, end, text: text.slice(start, end) };
}
