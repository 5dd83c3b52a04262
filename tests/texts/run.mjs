// Holds the words of the interfaces in their places, so that they can speak other languages: no word may stand outside
// `www/src/texts` and `www/embed/element/texts`, none may be asked for that is missing there, and none may lie there
// unused. The words that facts are told with belong to both. Where there are several languages they have the same texts.
//
//   node tests/texts/run.mjs
import { readFileSync, readdirSync } from "node:fs";

import { en as elementTexts } from "../../www/embed/element/texts/en.js";
import { en as told } from "../../www/src/texts/facts/en.js";
import { texts } from "../../www/src/texts/texts.js";
import { files, root } from "../browser/support/native.mjs";
import { differences, leaves } from "./alike.mjs";
import { readPage, readStyle } from "./markup.mjs";
import { Room } from "./room.mjs";
import { readModule } from "./script.mjs";

const DESK = "www/src/texts/en.js";
const ELEMENT = "www/embed/element/texts/en.js";
const TOLD = "www/src/texts/facts/en.js";

const asModule = (source, name) => readModule(name, source);
const isText = ({ pathname }) => pathname.includes("/texts/");

function readDesk() {
  const desk = new Room(texts, DESK);
  for (const url of files("www/src/", ".js")) if (!isText(url)) desk.read(url, asModule);
  for (const url of files("www/src/styles/", ".css")) desk.read(url, readStyle);
  desk.read(new URL("www/index.html", root), readPage);
  return desk;
}

/** The element asks for words in its own modules and in those of the desk that it takes in. */
function readElement() {
  const element = new Room(elementTexts, ELEMENT);
  for (const url of withImports(files("www/embed/element/", ".js"))) {
    if (isText(url)) continue;
    const { pathname } = url;
    if (pathname.includes("/embed/element/styles/")) element.read(url, readStyle);
    else if (pathname.includes("/embed/element/")) element.read(url, asModule);
    else if (pathname.includes("/www/src/")) element.read(url, asModule, { shared: true });
  }
  return element;
}

/** Modules and all modules of the project that they import. */
function withImports(urls) {
  const found = new Map(urls.map((url) => [url.href, url]));
  for (const url of found.values()) {
    for (const [, address] of readFileSync(url, "utf8").matchAll(/\bfrom "(\.{1,2}\/[^"?]+\.js)"/g)) {
      const imported = new URL(address, url);
      found.set(imported.href, imported);
    }
  }
  return [...found.values()];
}

/** What nobody asks for: of the words for facts, what neither room does. */
function unusedIn(desk, element) {
  const shared = new Set(leaves(told).map((path) => path.join(".")));
  const [ofDesk, ofElement] = [desk.unused(), element.unused()];
  const own = (unused, home) => unused.filter((path) => !shared.has(path)).map((path) => [home, path]);
  const ofBoth = ofDesk.filter((path) => shared.has(path) && ofElement.includes(path)).map((path) => [TOLD, path]);
  return [...own(ofDesk, DESK), ...own(ofElement, ELEMENT), ...ofBoth];
}

/** What the other languages of a folder have unlike the English. */
async function unlike(folder) {
  const load = async (name) => Object.values(await import(new URL(`${folder}${name}`, root)))[0];
  const english = await load("en.js");
  const names = readdirSync(new URL(folder, root)).filter((name) => /^[a-z]{2}\.js$/.test(name) && name !== "en.js");
  const found = await Promise.all(names.map(async (name) => [name, differences(english, await load(name))]));
  return found.flatMap(([name, differing]) => differing.map((difference) => `${folder}${name}: ${difference}`));
}

const desk = readDesk();
const element = readElement();
const problems = [
  ...desk.problems,
  ...element.problems,
  ...unusedIn(desk, element).map(([home, path]) => `${home}: nobody asks for ${path}`),
  ...(await unlike("www/src/texts/facts/")),
  ...(await unlike("www/embed/element/texts/")),
];
for (const problem of problems) console.error(problem);
console.log(`${leaves(texts).length + leaves(elementTexts).length} texts, ${problems.length} problems.`);
process.exit(problems.length ? 1 : 0);
