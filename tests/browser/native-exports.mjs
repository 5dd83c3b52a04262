// The exports' wasm and the command line must write the same bytes for every format, and the wasm must come out of its
// packing as it went in. Needs no browser: Node has what the page has.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import * as door from "../../www/engine/export.js";
import { unpack } from "../../www/src/packed.js";
import { hostile } from "./support/hostile.mjs";
import { analyze, files, program, root } from "./support/native.mjs";

const wasm = readFileSync(new URL("www/engine/export_bg.wasm", root));
const unpacked = await unpack(gzipSync(wasm).toString("base64"));
assert.ok(wasm.equals(new Uint8Array(unpacked)), "the wasm comes out of its packing as it went in");
await door.default({ module_or_path: unpacked });

const OUTLETS = ["The Echo", null, "=1+1,\r\n<b>"];
const URLS = ["https://news.example/a?b=1&c=2#d", "javascript:alert(1)", null];
const REVIEWS = ["accepted", "rejected", "edited"];

/** Texts that are hostile by their length alone would only take time here, in nine formats. */
const LONGEST = 20_000;

/** Every sample and hostile text as a document, some of whose facts and values were reviewed. */
function documents() {
  const samples = files("www/samples/", ".txt").map((file) => [file.pathname.split("/").at(-1), readFileSync(file, "utf8")]);
  const texts = [...samples, ...Object.entries(hostile)].filter(([, given]) => given.length < LONGEST);
  return texts.map(([name, given], at) => {
    const text = given.toWellFormed();
    const analysis = analyze(text, { published: "2024-02-07" });
    const reviewed = [...analysis.facts, ...analysis.values].filter((_, index) => index % 4 === 1);
    const review = Object.fromEntries(reviewed.map(({ id }, index) => [id, REVIEWS[index % 3]]));
    return { name, url: URLS[at % 3], outlet: OUTLETS[at % 3], published: "2024-02-07", text, analysis, review };
  });
}

/** What the command line writes: by name of a file, its text. */
function native(format, input, folder) {
  const done = spawnSync(program, ["--format", format, "--output", folder, input], { encoding: "utf8" });
  assert.equal(done.status, 0, done.stderr);
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

/** Where two texts that are not the same differ first, in a few words of each. */
function difference(wasm, native) {
  let at = 0;
  while (wasm[at] === native[at]) at += 1;
  const [here, there] = [wasm, native].map((text) => JSON.stringify(text.slice(Math.max(0, at - 40), at + 40)));
  return `differs at ${at}: ${here} in wasm, ${there} natively`;
}

const scratch = mkdtempSync(join(tmpdir(), "nutgraf-exports-"));
const all = documents();
const lists = [all, [], [all[0]], [{ ...all[1], review: {} }]];
let compared = 0;
for (const [at, list] of lists.entries()) {
  const input = join(scratch, `${at}.json`);
  writeFileSync(input, JSON.stringify(list));
  for (const { name: format } of door.formats()) {
    const folder = mkdtempSync(join(scratch, `${at}-${format}-`));
    const written = native(format, input, folder);
    const made = door.write(format, list, null);
    assert.deepEqual(made.map(({ name }) => name).sort(), Object.keys(written).sort(), `${format}: the same files`);
    for (const { name, content } of made) {
      if (content !== written[name]) assert.fail(`${format}, ${name} ${difference(content, written[name])}`);
    }
    compared += made.length;
  }
}
rmSync(scratch, { recursive: true });

const message = (work) => {
  try {
    return `gave ${JSON.stringify(work())}`;
  } catch (error) {
    return error instanceof Error ? error.message : `threw ${typeof error}`;
  }
};
assert.match(message(() => door.write("xls", [], null)), /^there is no format "xls"$/);
assert.match(message(() => door.write("csv", [{ name: "a" }], null)), /^the documents cannot be read: /);
assert.match(message(() => door.write("csv", [], { only: 5 })), /^the options cannot be read: /);
assert.equal(door.citation(all[0], "f999"), null);
const [fact] = all[0].analysis.facts;
assert.match(door.citation(all[0], fact.id), /^“.+” — /u);
console.log(`${compared} exported files compared, none differs.`);
