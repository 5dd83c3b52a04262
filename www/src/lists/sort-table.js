// A table that sorts by its columns. Its roles are written out, since on narrow screens its rows are laid out as blocks,
// and browsers then forget that it is a table.

import { texts } from "../texts/texts.js";
import { announce } from "../ui/announce.js";
import { el } from "../ui/dom.js";

/** The table with its head and an empty body. `columns` are `{id, label}`, `sort` is `{id, direction}`. */
export function makeTable(columns, sort, caption) {
  const heads = columns.map(({ id, label }) => head(id, label, sort));
  const body = el("tbody", { role: "rowgroup" });
  const table = el(
    "table",
    { class: "ledger-table", role: "table" },
    el("caption", { class: "visually-hidden" }, caption),
    el("thead", { role: "rowgroup" }, el("tr", { role: "row", "data-label": texts.lists.sortBy }, ...heads)),
    body,
  );
  return { table, body };
}

/** The next press of a column's button: one way, the other way, and as it was. */
export function nextSort({ id, direction }, pressed) {
  if (id !== pressed) return { id: pressed, direction: 1 };
  return direction === 1 ? { id, direction: -1 } : { id: null, direction: 1 };
}

/** Items in the order of a column; those that have nothing in it stay last either way. `key(item)` may be null. */
export function inOrderOf(items, { key, compare }, direction) {
  const rows = items.map((item) => ({ item, key: key(item) }));
  rows.sort((a, b) => {
    if (a.key === null || b.key === null) return (a.key === null) - (b.key === null);
    return direction * compare(a.key, b.key);
  });
  return rows.map(({ item }) => item);
}

/** After a press: keeps the focus on the button of the new table, and says how it is sorted. */
export function tellSort(root, columns, { id, direction }, pressed) {
  root.querySelector(`[data-sort=${pressed}]`).focus({ preventScroll: true });
  const { label } = columns.find((column) => column.id === pressed);
  announce(id ? texts.lists.sorted(label, direction === 1) : texts.lists.unsorted);
}

function head(id, label, sort) {
  const own = sort.id === id;
  const state = !own ? null : sort.direction === 1 ? "ascending" : "descending";
  const arrows = el("span", { class: "sort-sign", "aria-hidden": "true" });
  const button = el("button", { type: "button", class: "sort", "data-sort": id }, label, arrows);
  return el("th", { role: "columnheader", scope: "col", class: `cell ${id}`, "aria-sort": state }, button);
}
