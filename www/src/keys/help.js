// The keys as a part of the help: the table of all, and the switch that turns single keys off.

import { el } from "../ui/dom.js";
import { keys } from "./keys.js";

/** Both, as they stand now. */
export function keysHelp() {
  return [keysSwitch(), ...keys.table.map(({ room, entries }) => roomTable(room, entries))];
}

function keysSwitch() {
  const box = el("input", { type: "checkbox", id: "keys-on", role: "switch", checked: keys.on });
  box.addEventListener("change", () => (keys.on = box.checked));
  const words = "Single keys work while no field has the focus. With this switch off, only “?” does.";
  return el("p", { class: "keys-switch" }, el("label", {}, box, " Single keys"), el("span", { class: "quiet" }, words));
}

function roomTable(room, entries) {
  const rows = entries.map(({ keys: own, words }) => {
    const names = own.length > 2 ? [own[0], " to ", own.at(-1)] : own.length > 1 ? [own[0], " or ", own[1]] : own;
    const shown = names.map((name) => (own.includes(name) ? el("kbd", {}, name) : name));
    return el("tr", {}, el("th", { scope: "row" }, ...shown), el("td", {}, words));
  });
  return el("table", { class: "keys-table" }, el("caption", {}, room), el("tbody", {}, ...rows));
}
