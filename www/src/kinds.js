// The kinds of facts that the page shows, in its order: their names, and the letter that stands for them.

import { ENTITY_KINDS, inOrder } from "./entities/kinds.js";

export const KINDS = [
  { id: "money", label: "Money", letter: "M", one: "amount", many: "amounts" },
  { id: "quantity", label: "Quantities", letter: "Q", one: "quantity", many: "quantities" },
  { id: "time", label: "Times", letter: "T", one: "time", many: "times" },
  { id: "quotation", label: "Quotations", letter: "“", one: "quotation", many: "quotations" },
  { id: "unread", label: "Not read", letter: "?", one: "not read", many: "not read" },
];

/**
 * Everything in an analysis that has words to point at, in order of the text. An item is
 * `{id, kind, span, spans, source}`: `spans` are the words to mark, `source` is the value or fact itself. A quotation's
 * `speaker` is `{span, entity, name}`, with the name of the entity where it is known.
 */
export function itemsOf(analysis, text) {
  const names = new Map(analysis.entities.map(({ id, name }) => [id, name]));
  const items = [
    ...analysis.values.map((value) => item(value.id, value.kind, value.span, value)),
    ...analysis.facts
      .filter((fact) => fact.kind === "statement" && fact.mode !== "indirect")
      .map((fact) => {
        const speaker = fact.speaker && { ...fact.speaker, name: names.get(fact.speaker.entity) ?? null };
        return { ...item(fact.id, "quotation", fact.content, fact), spans: quoted(fact, text), speaker };
      }),
    ...analysis.unread.map((unread, at) => item(`unread-${at}`, "unread", unread.span, unread)),
  ];
  return items.sort(inOrder);
}

/** How many items there are of each of some kinds. */
export function countByKind(items, kinds = KINDS) {
  const counts = Object.fromEntries(kinds.map(({ id }) => [id, 0]));
  for (const { kind } of items) counts[kind] += 1;
  return counts;
}

/** "12 amounts, 5 quotations, 2 not read, 3 people". */
export function countsInWords(counts) {
  const found = [...KINDS, ...ENTITY_KINDS].filter(({ id }) => counts[id] > 0);
  const words = found.map(({ id, one, many }) => `${counts[id].toLocaleString("en")} ${counts[id] === 1 ? one : many}`);
  return words.join(", ") || "nothing found";
}

function item(id, kind, span, source) {
  return { id, kind, span, spans: [span], source };
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
