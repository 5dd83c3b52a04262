// Sums of the package's files, for pages that load them from a server that they do not own.
import { code, html, table } from "./html.mjs";

/** The one file that a page loads from elsewhere. */
const ONE_FILE = "nutgraf.min.js";

/** A table of every file's sum. */
export function hashes(integrity) {
  return table("Integrity of the files", ["File", "Sum"], [...integrity].map(([path, sum]) => [html`<code>${path}</code>`, html`<code class="sum">${sum}</code>`]));
}

/** The script's tag with its sum, as a page writes it. */
export function scriptTag(integrity) {
  return code(`<script type="module" src="https://files.example/${ONE_FILE}"\n  integrity="${sumOf(integrity)}"\n  crossorigin="anonymous"></script>\n`, "html");
}

/** The sum of the one file; without it the docs could not show how to load it. */
export function sumOf(integrity) {
  const sum = integrity.get(ONE_FILE);
  if (!sum) throw new Error(`integrity.json has no sum of ${ONE_FILE}`);
  return sum;
}
