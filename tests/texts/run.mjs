// Holds the words of the interface in one place, so that it can speak other languages: none may stand outside
// `www/src/texts`, none may be asked for that is missing there, and none may lie there unused. Where there are several
// languages they have the same texts.
//
//   node tests/texts/run.mjs
import { readFileSync, readdirSync } from "node:fs";

import { texts } from "../../www/src/texts/texts.js";
import { files, root } from "../browser/support/native.mjs";
import { differences, leaves } from "./alike.mjs";
import { readPage, readStyle } from "./markup.mjs";
import { readModule } from "./script.mjs";

/** Words that are no part of the interface, by the end of their file's address. */
const EXCEPTIONS = {
  "facts/help-text.js": ["Misses on purpose"], // The engine's own heading.
};

const problems = [];
const used = new Set();

/** A path as far as it leads into the texts; undefined where one of its keys does not exist. */
function resolve(path) {
  let at = texts;
  for (const [depth, key] of path.entries()) {
    if (typeof at !== "object" || Array.isArray(at)) return path.slice(0, depth);
    if (!Object.hasOwn(at, key)) return undefined;
    at = at[key];
  }
  return [...path];
}

function read(url, reader) {
  const name = url.pathname.slice(root.pathname.length);
  const { asked, english } = reader(readFileSync(url, "utf8"), name);
  const allowed = Object.entries(EXCEPTIONS).find(([end]) => name.endsWith(end))?.[1] ?? [];
  for (const { words, line } of english) {
    if (allowed.includes(words)) continue;
    problems.push(`${name}:${line}: “${words}” belongs into www/src/texts/en.js`);
  }
  for (const { path, line } of asked) {
    const found = resolve(path);
    if (found) used.add(found.join("."));
    else problems.push(`${name}:${line}: there is no text ${path.join(".")}`);
  }
}

for (const url of files("www/src/", ".js")) {
  if (!url.pathname.includes("/src/texts/")) read(url, (source, name) => readModule(name, source));
}
for (const url of files("www/src/styles/", ".css")) read(url, readStyle);
read(new URL("www/index.html", root), readPage);

for (const path of leaves(texts)) {
  const isUsed = path.some((_, depth) => used.has(path.slice(0, depth + 1).join(".")));
  if (isUsed) continue;
  problems.push(`www/src/texts/en.js: nobody asks for ${path.join(".")}`);
}

/** The languages in a folder, each compared with the English. */
async function compareLanguages(folder) {
  const load = async (name) => Object.values(await import(new URL(`${folder}${name}`, root)))[0];
  const english = await load("en.js");
  const others = readdirSync(new URL(folder, root)).filter((name) => /^[a-z]{2}(-[A-Z]{2})?\.js$/.test(name) && name !== "en.js");
  for (const name of others) {
    for (const difference of differences(english, await load(name))) problems.push(`${folder}${name}: ${difference}`);
  }
}

await compareLanguages("www/src/texts/facts/");

for (const problem of problems) console.error(problem);
console.log(`${leaves(texts).length} texts, ${problems.length} problems.`);
process.exit(problems.length ? 1 : 0);
