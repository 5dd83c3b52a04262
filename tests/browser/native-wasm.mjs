// The engine in the browser and the command line must print the same bytes for every text.
//
// A lone surrogate cannot reach the command line, which reads U+FFFD in its place: one code unit for one code unit, so
// that all but the surrogates themselves stays equal. The samples are among the texts, so that what their goldens say
// holds in the browser too.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

import { launch } from "./support/browser.mjs";
import { hostile } from "./support/hostile.mjs";
import { files, root, run } from "./support/native.mjs";
import { serve } from "./support/server.mjs";

const PUBLISHED = "2024-02-07";

function* texts() {
  const articles = [["www/samples/", ".txt"], ["../shared/articles/", ".txt"], ["src/", "cases.txt"]];
  for (const file of articles.flatMap(([folder, end]) => files(folder, end))) {
    yield [file.pathname.split("/").slice(-3).join("/"), readFileSync(file, "utf8")];
  }
  yield* Object.entries(hostile);
}

async function load(page, url) {
  await page.goto(url);
  await page.evaluate(async () => {
    window.engine = await import("/nutgraf.js");
    await window.engine.default();
  });
}

/** Runs in the page. Texts and results travel as JSON, which keeps lone surrogates as escapes. */
function analyzeInPage([quoted, published]) {
  try {
    return { json: JSON.stringify(window.engine.analyze(JSON.parse(quoted), { published })) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : `no Error: ${error}` };
  }
}

/** Where two results differ first, as a path such as `values[3].span.start`. */
function difference(native, wasm, path = "") {
  const bothHold = [native, wasm].every((side) => typeof side === "object" && side !== null);
  const keys = bothHold ? [...new Set([...Object.keys(native), ...Object.keys(wasm)])] : [];
  for (const key of keys) {
    const deeper = Array.isArray(native) ? `${path}[${key}]` : `${path}${path && "."}${key}`;
    const found = difference(native[key], wasm[key], deeper);
    if (found) return found;
  }
  if (bothHold || Object.is(native, wasm)) return null;
  return `${path || "the result"} is ${JSON.stringify(native)} natively, ${JSON.stringify(wasm)} in the browser`;
}

/** The first span that does not slice to its words in the text that was passed in. */
function badSpan(value, text, path = "") {
  if (typeof value !== "object" || value === null) return null;
  if ("start" in value && text.slice(value.start, value.end) !== value.text) {
    return `${path} says ${JSON.stringify(value.text)} and slices to ${JSON.stringify(text.slice(value.start, value.end))}`;
  }
  for (const [key, child] of Object.entries(value)) {
    const found = badSpan(child, text, `${path}.${key}`);
    if (found) return found;
  }
  return null;
}

function compare(text, native, wasm) {
  if (native.error || wasm.error) return difference(native.error, wasm.error, "the error");
  const result = JSON.parse(wasm.json);
  const bad = badSpan(result, text);
  if (bad) return bad;
  const [left, right] = [JSON.stringify(JSON.parse(native.json)), JSON.stringify(result, wellFormed)];
  if (left === right) return null;
  return difference(JSON.parse(left), JSON.parse(right)) ?? "the keys come in another order";
}

function wellFormed(_key, value) {
  return typeof value === "string" ? value.toWellFormed() : value;
}

/** What the JavaScript side promises beside the analysis. */
async function checkCalls(page) {
  const calls = await page.evaluate(() => {
    const { analyze, rules } = window.engine;
    const message = (work) => {
      try {
        return `gave ${JSON.stringify(work())}`;
      } catch (error) {
        return error instanceof Error ? error.message : `threw ${typeof error}`;
      }
    };
    const shares = [];
    analyze("They paid $5.", { progress: (share) => shares.push(share) });
    return {
      shares,
      rules: rules(),
      noOptions: [analyze("$5"), analyze("$5", undefined), analyze("$5", null), analyze("$5", {})].map((each) => JSON.stringify(each)),
      noText: [undefined, null, 5, {}, ["a"], new String("a")].map((text) => message(() => analyze(text))),
      badOptions: ["2024-02-07", 5].map((options) => message(() => analyze("", options))),
      badDates: ["", "Feb. 7", "2024-02-30", 20240207].map((published) => message(() => analyze("", { published }))),
      badProgress: message(() => analyze("", { progress: "yes" })),
      thrown: message(() => analyze("", { progress: () => { throw new Error("from the caller"); } })),
    };
  });
  assert.equal(calls.shares.at(-1), 1, "progress ends at 1");
  assert.deepEqual(calls.shares, [...calls.shares].sort((a, b) => a - b), "progress never goes back");
  assert.ok(calls.rules.length > 0, "there are rules");
  for (const { name, help } of calls.rules) assert.match(`${name}: ${help}`, /^[a-z-]+\/[a-z-]+: .*\w/s);
  assert.equal(new Set(calls.noOptions).size, 1, "options may be left out");
  for (const message of calls.noText) assert.equal(message, "the text must be a string");
  for (const message of calls.badOptions) assert.match(message, /^the options must be an object/);
  for (const message of calls.badDates.slice(0, 3)) assert.match(message, /is not a date: write it as YYYY-MM-DD/);
  assert.equal(calls.badDates[3], "the option published must be a string or null");
  assert.equal(calls.badProgress, "the option progress must be a function or null");
  assert.equal(calls.thrown, "from the caller");
  assert.deepEqual(run("", "2024-02-30").error, calls.badDates[2], "both sides say the same of a bad date");
}

const server = await serve(new URL("www/engine/", root));
const browser = await launch();
const page = await browser.newPage();
await load(page, server.url);
await checkCalls(page);
let [count, failures] = [0, 0];
for (const [name, text] of texts()) {
  for (const published of [null, PUBLISHED]) {
    const wasm = await page.evaluate(analyzeInPage, [JSON.stringify(text), published]);
    const found = compare(text, run(text, published), wasm);
    count += 1;
    // After a panic the engine's memory is in no known state.
    if (wasm.error) await load(page, server.url);
    if (found) {
      failures += 1;
      console.error(`${name}${published ? `, published ${published}` : ""}: ${found}`);
    }
  }
}
await browser.close();
server.close();
console.log(`${count} analyses compared, ${failures} differ.`);
process.exit(failures ? 1 : 0);
