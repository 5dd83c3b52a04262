// The timeline as a table: what the picture shows, in words that can be sorted.

import { shorten } from "../format/shorten.js";
import { KINDS } from "../kinds.js";
import { articleName } from "../ledger/notes.js";
import { inOrderOf } from "../lists/sort-table.js";
import { texts } from "../texts/texts.js";
import { el } from "../ui/dom.js";
import { hasPassed } from "./entries.js";
import { anchorOf } from "./moment.js";

const COLUMNS = [
  { id: "happens", key: firstOf("happens"), compare: (a, b) => a - b },
  { id: "deadline", key: firstOf("deadline"), compare: (a, b) => a - b },
  { id: "told", key: ({ said }) => placeOf(said), compare: (a, b) => a - b },
  { id: "kind", key: ({ item }) => KINDS.findIndex(({ id }) => id === item.kind), compare: (a, b) => a - b },
  { id: "what", key: ({ words }) => words, compare: (a, b) => a.localeCompare(b) },
  { id: "origin", key: ({ item }) => articleName(item.article), compare: (a, b) => a.localeCompare(b) },
].map((column) => ({ ...column, label: texts.timeline.columns[column.id] }));

/** The columns; of `several` articles the last tells which one. */
export function columnsOf(several) {
  return several ? COLUMNS : COLUMNS.slice(0, -1);
}

/** Entries in the order of a column. */
export function sorted(entries, { id, direction }) {
  const column = COLUMNS.find((each) => each.id === id);
  return column ? inOrderOf(entries, column, direction) : entries;
}

/** One entry. */
export function makeRow(columns, entry, today) {
  return el(
    "tr",
    { role: "row", class: "ledger-row", "data-item": entry.item.id },
    ...columns.map(({ id, label }) => {
      return el("td", { role: "cell", class: `cell ${id}`, "data-label": label }, ...cell(id, entry, today));
    }),
  );
}

function cell(id, { item, words, said, times }, today) {
  if (id === "kind") return [KINDS.find((kind) => kind.id === item.kind).one];
  if (id === "origin") return [shorten(articleName(item.article), 48)];
  if (id === "what") {
    return [el("button", { type: "button", class: "link show", "data-act": "show" }, shorten(words.replace(/\s+/g, " "), 160))];
  }
  const own = id === "told" ? [said].filter(Boolean) : times.filter(({ role }) => role === id);
  if (own.length === 0) return [el("span", { class: "unsaid" }, "–")];
  return own.map((time) => el("div", { class: "cell-part" }, timeCell(time, today)));
}

/** A time leads to its words; the day of publication has none. */
function timeCell(time, today) {
  const words = hasPassed(time, today) ? texts.timeline.passed(time.words) : time.words;
  if (time.id === null) return words;
  return el("button", { type: "button", class: "link slot", "data-act": "show", "data-of": time.id }, words);
}

function firstOf(role) {
  return ({ times }) => placeOf(times.find((time) => time.role === role && time.moment));
}

function placeOf(time) {
  return time?.moment ? anchorOf(time.moment) : null;
}
