// What stands for a line `{{name …}}` of a page, by name.
import { readFileSync } from "node:fs";

import { apiReference } from "./api.mjs";
import { elementTables } from "./elements.mjs";
import { example } from "./examples.mjs";
import { raw } from "./html.mjs";
import { hashes, scriptTag } from "./integrity.mjs";
import { render, sectionOf } from "./markdown.mjs";
import { ruleIndex, rulesByRoom } from "./rules.mjs";
import { snippetBuilder } from "./snippet.mjs";

/** `{name: (rest) => markup}`, from what `inputs` gives. */
export async function makeGenerators(given) {
  const rules = await rulesByRoom(given.engine);
  const api = await apiReference(given.types);
  return {
    elements: () => elementTables(given.manifest),
    api: () => api,
    "rule-index": () => ruleIndex(rules.groups),
    rules: () => rules.markup,
    example: (name) => example(name),
    include: (rest) => included(given.root, rest),
    integrity: () => hashes(given.integrity),
    "script-tag": () => scriptTag(given.integrity),
    "snippet-builder": () => snippetBuilder(given),
  };
}

/** `FILE Heading`: a section of a Markdown file of the repository, so that numbers have one home. */
function included(root, rest) {
  const [, file, heading] = /^(\S+)\s+(.+)$/.exec(rest) ?? [];
  if (!file) throw new Error(`include wants a file and a heading, not “${rest}”`);
  return raw(render(sectionOf(readFileSync(new URL(file, root), "utf8"), heading)));
}
