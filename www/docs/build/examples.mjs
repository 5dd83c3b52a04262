// A live example: the page in a frame, and its source as it lies there.
import { existsSync, readFileSync } from "node:fs";

import { code, html } from "./html.mjs";
import { Missing } from "./inputs.mjs";

const FOLDER = new URL("../examples/", import.meta.url);

/** `NAME Title of the frame`: shows NAME.html, and NAME.css and NAME.js where there are such. */
export function example(rest) {
  const [name, ...words] = rest.split(" ");
  const page = new URL(`${name}.html`, FOLDER);
  if (!existsSync(page)) throw new Missing(`There is no example ${name}.html`);
  const files = ["html", "css", "js"].map((type) => [`${name}.${type}`, type]).filter(([file]) => existsSync(new URL(file, FOLDER)));
  return html`<div class="example">
<iframe src="examples/${name}.html" title="${words.join(" ")}" loading="lazy"></iframe>
<p><a href="examples/${name}.html">Open it as a page of its own</a></p>
${files.map(([file, type]) => html`<details${type === "html" && html` open`}><summary>Source of ${file}</summary>${code(readFileSync(new URL(file, FOLDER), "utf8"), type)}</details>\n`)}</div>`;
}
