// The pages as they are served. Most have the same article, and many are the same page but for its scripts and styles.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";

import { root } from "../../browser/support/native.mjs";

const FROM = new URL("../pages/", import.meta.url);
const TO = new URL("target/embed/pages/", root);

const ELEMENT = '<script type="module" src="/nutgraf/element.js"></script>';
const script = (name) => `<script src="/${name}.js" defer></script>`;
const style = (name) => `<link rel="stylesheet" href="/${name}.css" />`;

/** Pages with facts beside the article: title, scripts and styles, and attributes of `html`, `main` and the element. */
const BESIDE = {
  beside: { title: "Facts beside an article" },
  cdn: { title: "All in one script", scripts: [script("nutgraf/nutgraf.min")], main: 'id="nutgraf"' },
  copies: {
    title: "Twice and thrice",
    scripts: [ELEMENT, ELEMENT.replace("/nutgraf/", "/copy/"), script("copy/nutgraf.min")],
  },
  dark: { title: "A dark page", scripts: [style("dark"), ELEMENT], facts: 'source-url="https://news.example/ashby"' },
  elsewhere: { title: "A script of another origin", scripts: [script("elsewhere")] },
  fallback: { title: "An engine in a frame", scripts: [script("fallback"), ELEMENT] },
  hostile: { title: "A page that styles everything", scripts: [style("hostile"), ELEMENT] },
  missing: { title: "A file that is missing", scripts: ['<script type="module" src="/missing.js"></script>'] },
  rtl: { title: "From right to left", html: 'dir="rtl"' },
  "without-highlights": { title: "Without highlights", scripts: ['<script src="/without-highlights.js"></script>', ELEMENT] },
};

/** Writes all pages into the folder that it gives. */
export function layOut() {
  rmSync(TO, { recursive: true, force: true });
  mkdirSync(TO, { recursive: true });
  const article = read("parts/article.html").trim();
  const write = (name, page) => writeFileSync(new URL(name, TO), filled(page, { article }));
  for (const { name } of readdirSync(FROM, { withFileTypes: true }).filter((entry) => entry.isFile())) write(name, read(name));
  const beside = read("parts/beside.html");
  for (const [name, page] of Object.entries(BESIDE)) write(`${name}.html`, filled(beside, partsOf(page)));
  return TO;
}

function partsOf({ title, scripts = [ELEMENT], ...attributes }) {
  const [html, main, facts] = ["html", "main", "facts"].map((name) => (attributes[name] ? ` ${attributes[name]}` : ""));
  return { title, scripts: scripts.join("\n    "), html, main, facts };
}

/** A page with words in the place of `{{name}}`. */
function filled(page, words) {
  return Object.entries(words).reduce((made, [name, put]) => made.replace(`{{${name}}}`, () => put), page);
}

function read(name) {
  return readFileSync(new URL(name, FROM), "utf8");
}
