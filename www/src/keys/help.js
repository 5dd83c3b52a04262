// The keys as a part of the help: the table of all, and the switch that turns single keys off.

import { texts } from "../texts/texts.js";
import { el } from "../ui/dom.js";
import { keys } from "./keys.js";

/** Both, as they stand now. */
export function keysHelp() {
  return [keysSwitch(), ...keys.table.map(({ room, entries }) => roomTable(room, entries))];
}

function keysSwitch() {
  const box = el("input", { type: "checkbox", id: "keys-on", role: "switch", checked: keys.on });
  box.addEventListener("change", () => (keys.on = box.checked));
  const words = el("span", { class: "quiet" }, texts.keys.explain);
  return el("p", { class: "keys-switch" }, el("label", {}, box, texts.keys.single), words);
}

function roomTable(room, entries) {
  const rows = entries.map(({ keys: own, words }) => {
    const { range, either } = texts.keys;
    const names = own.length > 2 ? range(own[0], own.at(-1)) : own.length > 1 ? either(...own) : own;
    const shown = names.map((name) => (own.includes(name) ? el("kbd", {}, name) : name));
    return el("tr", {}, el("th", { scope: "row" }, ...shown), el("td", {}, words));
  });
  return el("table", { class: "keys-table" }, el("caption", {}, room), el("tbody", {}, ...rows));
}
