// The package as a guest on a server: where its files lie, what happens where they do not, and that it keeps no process.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

import { home, packageFolder, take } from "../support/install.mjs";

const { Analyzer, NutgrafError } = await take("nutgraf");
const run = promisify(execFile);
const worker = join(packageFolder, "dist/worker.node.js");
const wasm = join(packageFolder, "dist/nutgraf_bg.wasm");

/** Runs a few lines as a program of their own: what it prints. A process that is kept would be ended after ten seconds. */
async function program(lines) {
  const file = join(home, "program.mjs");
  writeFileSync(file, lines);
  const { stdout, stderr } = await run(process.execPath, [file], { timeout: 10_000 });
  assert.equal(stderr, "");
  return stdout.trim();
}

/** Writes a script that stands in for the worker's. */
function script(name, lines) {
  const file = join(home, name);
  writeFileSync(file, lines);
  return file;
}

test("a program ends by itself when nothing is left to read", async () => {
  const lines = `import { analyze, Analyzer } from "nutgraf";
const { values } = await analyze("It cost $5.");
const analyzer = await Analyzer.create();
await Promise.all([analyzer.analyze("It cost $6."), analyzer.rules()]);
console.log(values[0].amount);`;
  assert.equal(await program(lines), "5");
});

test("a program ends by itself when a text was given up", async () => {
  const lines = `import { analyze } from "nutgraf";
const stop = new AbortController();
const reading = analyze("It cost $5. ".repeat(50_000), { signal: stop.signal, onProgress: () => stop.abort() });
await reading.catch((error) => console.log(error.code));`;
  assert.equal(await program(lines), "aborted");
});

test("a program may be given as words", async () => {
  const lines = 'import { analyze } from "nutgraf"; console.log((await analyze("It cost $5.")).values[0].amount);';
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", lines], { cwd: home, timeout: 10_000 });
  assert.equal(stdout.trim(), "5");
});

test("it may be required, where Node can require modules", { skip: !process.features.require_module && "this Node cannot" }, async () => {
  assert.equal(await program('import { createRequire } from "node:module"; console.log(typeof createRequire(import.meta.url)("nutgraf").analyze);'), "function");
});

test("importing the elements on a server does nothing", async () => {
  const lines = `const before = Object.keys(globalThis).join();
const { configure, NutgrafFacts, NutgrafHighlights, NutgrafInput } = await import("nutgraf/element");
await import("nutgraf/cdn");
delete globalThis.nutgraf;
console.log(Object.keys(globalThis).join() === before, typeof configure, NutgrafFacts.name, NutgrafHighlights.name, NutgrafInput.name);`;
  assert.equal(await program(lines), "true function NutgrafFacts NutgrafHighlights NutgrafInput");
});

test("importing the front door on a server touches nothing", async () => {
  const lines = `import { Worker } from "node:worker_threads";
const before = Object.keys(globalThis).join();
await import("nutgraf");
console.log(Object.keys(globalThis).join() === before, process._getActiveHandles?.().filter((each) => each.constructor === Worker).length ?? 0);`;
  assert.equal(await program(lines), "true 0");
});

test("files are found by path, by address and by URL", async () => {
  for (const named of [(path) => path, (path) => pathToFileURL(path).href, (path) => pathToFileURL(path)]) {
    const analyzer = await Analyzer.create({ worker: named(worker), wasm: named(wasm) });
    assert.equal((await analyzer.analyze("It cost $5.")).values[0].amount, "5");
    analyzer.dispose();
  }
});

test("each thing that can go wrong has its code", async () => {
  const missing = join(home, "missing.js");
  const cases = {
    "worker-blocked": { worker: missing },
    "not-loaded": { wasm: missing, frame: "https://news.example/embed.html" },
  };
  for (const [code, options] of Object.entries(cases)) {
    await assert.rejects(Analyzer.create(options), (error) => {
      assert(error instanceof NutgrafError);
      assert.equal(error.code, code);
      assert(error.message.includes(missing), error.message);
      return true;
    });
  }
  const broken = {
    "throws": { worker: script("throws.mjs", 'throw new Error("no")') },
    "ends at once": { worker: script("ends.mjs", "process.exit(0)") },
    "no engine": { wasm: script("no-engine.wasm", "these are no instructions") },
  };
  for (const [name, options] of Object.entries(broken)) {
    await assert.rejects(Analyzer.create(options), (error) => error instanceof NutgrafError && error.code === "engine-failed", name);
  }
});

test("an Analyzer that could not be loaded may be tried again", async () => {
  const file = join(home, "late.mjs");
  await assert.rejects(Analyzer.create({ worker: file }), { code: "worker-blocked" });
  writeFileSync(file, `import ${JSON.stringify(pathToFileURL(worker).href)};`);
  const analyzer = await Analyzer.create({ worker: file });
  assert.equal((await analyzer.analyze("It cost $5.")).values.length, 1);
  analyzer.dispose();
});
