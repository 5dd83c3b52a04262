// The rules page out of the engine itself, which knows each rule's name and help.
import { readFileSync } from "node:fs";

import { ruleTitle, sectionsOf } from "../../src/facts/help-text.js";
import { groupBy } from "../../src/lists/group-by.js";
import { texts } from "../../src/texts/texts.js";
import { heading } from "./api-words.mjs";
import { html, slug } from "./html.mjs";

/** `{groups, markup}`: each group has `{room, title, rules}`; `engine` is the folder of `nutgraf.js`. */
export async function rulesByRoom(engine) {
  const { default: init, rules } = await import(new URL("nutgraf.js", engine));
  await init({ module_or_path: readFileSync(new URL("nutgraf_bg.wasm", engine)) });
  const groups = [...groupBy(rules(), ({ name }) => name.split("/")[0])].map(([room, own]) => ({
    room,
    title: texts.help.ruleRooms[room] ?? room,
    rules: own,
  }));
  return { groups, markup: html`${groups.map(section)}` };
}

/** The list of rooms, and a field that filters the rules, which a script brings to life. */
export function ruleIndex(groups) {
  const count = groups.reduce((sum, { rules }) => sum + rules.length, 0);
  const rooms = groups.map(
    ({ room, title, rules }) =>
      html`<li data-room="${room}"><a href="#${slug(title)}">${title}</a> <span class="count">${rules.length}</span></li>`,
  );
  return html`<form class="rule-filter" id="rule-filter" role="search" hidden>
<label for="rule-words">Show rules that hold these words</label>
<input type="search" id="rule-words" autocomplete="off" spellcheck="false">
<p role="status" id="rule-count" data-all="${count}">${count} rules</p>
</form>
<nav class="rule-index" aria-label="Rules by kind"><ul>${rooms}</ul></nav>`;
}

function section({ room, title, rules }) {
  return html`<section class="rule-room" data-room="${room}">${heading("h2", title, title)}${rules.map(rule)}</section>\n`;
}

function rule({ name, help }) {
  return html`<article class="rule" id="${slug(name)}">
<h3>${ruleTitle(name)} <code>${name}</code> <a class="anchor" href="#${slug(name)}" aria-label="Link to “${name}”">#</a></h3>
<dl>${sectionsOf(help).map(({ heading: word, words }) => html`<div><dt>${word || "Rule"}</dt><dd>${words}</dd></div>`)}</dl>
</article>\n`;
}
