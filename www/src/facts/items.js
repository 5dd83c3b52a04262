// Everything that an analysis has words to point at, in the words of one language.

import { Book } from "./book.js";
import { attributionOf, slotsOf } from "./slots.js";

/**
 * The values and facts of an analysis of `text`, in order of the text. An item is `{id, kind, mark, span, spans,
 * source}`: `spans` are the words to mark and `mark` how, `source` is the value or fact itself. A fact has `slots` and
 * `attribution` too, see `slots.js`, which says what `words` are.
 */
export function itemsOf(analysis, text, words) {
  const book = new Book(analysis);
  const items = [
    ...analysis.values.map((value) => item(value.id, value.kind, value.span, value)),
    ...analysis.facts.map((fact) => factItem(fact, book, text, words)),
  ];
  return items.sort(inOrder);
}

/** Orders items by their place in the text, the longer first where two begin together. */
export function inOrder(a, b) {
  return a.span.start - b.span.start || b.span.end - a.span.end;
}

/** An item of one stretch of words, marked as its kind is. */
export function item(id, kind, span, source) {
  return { id, kind, mark: kind, span, spans: [span], source };
}

function factItem(fact, book, text, words) {
  const slots = { slots: slotsOf(fact, book, words), attribution: attributionOf(fact, book, words) };
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
