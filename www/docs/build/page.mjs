// One page from its Markdown: the words, and the list of what stands on it.
import { readFileSync } from "node:fs";

import { html, raw } from "./html.mjs";
import { render } from "./markdown.mjs";

const FROM = 4;

/** The markup of a page's main part; long pages begin with what is on them. */
export async function readPage(page, generators) {
  const source = readFileSync(new URL(`../pages/${page.source}`, import.meta.url), "utf8");
  const made = await render(source, (name, rest) => {
    if (!Object.hasOwn(generators, name)) throw new Error(`${page.source}: nobody makes {{${name}}}; there are ${Object.keys(generators).join(", ")}`);
    return generators[name](rest);
  });
  if (made.includes("<nav")) return raw(made); // It has an index of its own.
  return raw(made.replace(/<h2/, (tag) => `${onThisPage(made)}${tag}`));
}

function onThisPage(made) {
  const heads = [...made.matchAll(/<h2 id="([^"]+)">(.*?) <a class="anchor"/g)];
  if (heads.length < FROM) return "";
  const links = heads.map(([, id, words]) => html`<li><a href="#${id}">${raw(words.replace(/<[^>]*>/g, ""))}</a></li>`);
  return html`<nav class="contents" aria-label="On this page"><p>On this page</p><ul>${links}</ul></nav>\n`;
}
