// The help: what the page does, what it does not, and every rule by name.

import { fillDialog } from "./ui/dialog.js";
import { el } from "./ui/dom.js";
import { ruleTitle } from "./facts/help-text.js";
import { ruleHelp } from "./facts/why.js";
import { keysHelp } from "./keys/help.js";
import { LIMITS } from "./files/limits.js";
import { texts } from "./texts/texts.js";

/** Fills the dialog and gives back the way to open it, at its top or at one section. */
export function makeHelp(dialog, loadRules) {
  const keys = el("div");
  const rules = el("div", { class: "rules" }, el("p", {}, texts.help.loading));
  fillDialog(
    dialog,
    texts.help.title,
    section("help-use", texts.help.useTitle, list(texts.help.use)),
    section("help-keys", texts.keys.title, keys),
    section("help-files", texts.help.filesTitle, list(texts.files.limits(LIMITS))),
    section("help-limits", texts.help.limitsTitle, list(texts.help.limits)),
    ...docs(),
    section("help-rules", texts.help.rulesTitle, rules),
  );
  let filled = false;
  return async (at = "help-title") => {
    keys.replaceChildren(...keysHelp());
    if (!dialog.open) dialog.showModal();
    dialog.querySelector(`#${at}`).scrollIntoView();
    if (filled) return;
    try {
      rules.replaceChildren(...rulesByRoom(await loadRules()));
      filled = true;
    } catch (error) {
      rules.replaceChildren(el("p", {}, texts.help.notLoaded(error.message)));
    }
  };
}

/** The docs lie beside the site, which has a manifest, and not beside the page as one file. The desk stays as it is. */
function docs() {
  if (!document.querySelector("link[rel=manifest]")) return [];
  const link = el("a", { href: "./docs/index.html", target: "_blank", rel: "noopener" }, texts.help.docsLink);
  return [section("help-docs", texts.help.docsTitle, el("p", {}, texts.help.docs), el("p", {}, link))];
}

function rulesByRoom(rules) {
  const rooms = new Map();
  for (const rule of rules) {
    const room = rule.name.split("/")[0];
    if (!rooms.has(room)) rooms.set(room, []);
    rooms.get(room).push(rule);
  }
  return [...rooms].flatMap(([room, own]) => [
    el("h4", {}, texts.help.ruleRooms[room] ?? room),
    ...own.map(({ name, help }) => el("details", {}, el("summary", {}, ruleTitle(name)), ruleHelp(help))),
  ]);
}

function section(id, title, ...children) {
  return el("section", {}, el("h3", { id }, title), ...children);
}

function list(lines) {
  return el("ul", {}, ...lines.map((line) => el("li", {}, line)));
}
