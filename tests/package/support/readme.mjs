// The code of the README, block by block.
import { createRequire } from "node:module";

import { read } from "./install.mjs";

const MarkdownIt = createRequire(new URL("../../../www/package.json", import.meta.url))("markdown-it");

/** Blocks `{language, name, code, line}`; `name` is what stands behind the language: "```js webpack.config.js". */
export const BLOCKS = new MarkdownIt()
  .parse(read("README.md"), {})
  .filter(({ type }) => type === "fence")
  .map(({ info, content, map }) => {
    const [language, name = null] = info.trim().split(/\s+/);
    return { language, name, code: content, line: map[0] + 1 };
  });

/** `value; // → "expected"`, which becomes a call of `told`. */
const CLAIM = /^(\s*)(.+?);? \/\/ → (.+)$/gm;

/** A block whose claims are checked by `told(value, expected)`, and how many claims it makes. */
export function withClaims(code) {
  const count = [...code.matchAll(CLAIM)].length;
  return { code: code.replace(CLAIM, "$1told($2, $3);"), count };
}
