// Speed and size beside other libraries, in one headless browser, and the page under load: `cargo xtask bench`.
//
// Every library is loaded from its own minified bundle and asked for the sentences and for what it can find of amounts, quantities,
// times and quotations, as an analysis holds them. All take turns in every round, so that a slow moment of the machine hits all, and medians are given.
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

import { build } from "esbuild";

import { launch } from "../browser/support/browser.mjs";
import { files, root } from "../browser/support/native.mjs";
import { serve } from "../browser/support/server.mjs";
import { bigDrop } from "./drop.mjs";

const ENGINES = ["nutgraf", "compromise", "wink-nlp", "chrono-node"];
const ROUNDS = 9;
const ROUND_MS = 250;
const MB_A_SECOND = 1;
const FIRST_RESULT_MS = 120;
const WASM_BYTES = 1_500_000;
const KEY_MS = 100;

const out = new URL("target/bench/", root);

/** Bundles every library; gives its bytes after brotli, as a server would send them. */
async function bundle() {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const entryPoints = ENGINES.map((name) => fileURLToPath(new URL(`engines/${name}.js`, import.meta.url)));
  await build({ entryPoints, outdir: fileURLToPath(out), bundle: true, minify: true, format: "esm", logLevel: "warning" });
  copyFileSync(new URL("www/engine/nutgraf_bg.wasm", root), new URL("nutgraf_bg.wasm", out));
  const size = (name) => brotliCompressSync(readFileSync(new URL(name, out))).length;
  const sizes = Object.fromEntries(ENGINES.map((name) => [name, size(`${name}.js`)]));
  const wasm = size("nutgraf_bg.wasm");
  sizes.nutgraf += wasm;
  return { sizes, wasm };
}

/** The shared articles where they are there, else the samples. */
function articles() {
  const shared = files("../shared/articles/", ".txt");
  const chosen = shared.length ? shared : files("www/samples/", ".txt");
  return chosen.map((file) => {
    const sheet = new URL(`../gold/${file.pathname.split("/").at(-1).replace(/txt$/, "json")}`, file);
    const published = existsSync(sheet) ? JSON.parse(readFileSync(sheet, "utf8")).published : null;
    return { text: readFileSync(file, "utf8"), published: published ?? null };
  });
}

/** Runs in a new page: milliseconds from the first request to the first result. */
async function firstResult([name, { text, published }]) {
  const begun = performance.now();
  const read = await (await import(`/${name}.js`)).prepare();
  read(text, published);
  return performance.now() - begun;
}

/** Runs in a new page: milliseconds from the wasm's last byte to the first result. */
async function fromArrival({ text, published }) {
  const { prepare } = await import("/nutgraf.js");
  const wasm = await (await fetch("/nutgraf_bg.wasm")).arrayBuffer();
  const begun = performance.now();
  (await prepare(wasm))(text, published);
  return performance.now() - begun;
}

/** Runs in a page where `read` is ready: milliseconds for all articles, as the mean of as many passes as fit. */
function pass([articles, milliseconds]) {
  const begun = performance.now();
  let [passes, now] = [0, begun];
  while (now - begun < milliseconds) {
    for (const { text, published } of articles) window.read(text, published);
    passes += 1;
    now = performance.now();
  }
  return (now - begun) / passes;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function inNewPage(browser, url, work, argument) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url);
  const result = await page.evaluate(work, argument);
  await context.close();
  return result;
}

async function readyPage(browser, url, name, texts) {
  const page = await (await browser.newContext()).newPage();
  await page.goto(url);
  await page.evaluate(async (name) => {
    window.read = await (await import(`/${name}.js`)).prepare();
  }, name);
  await page.evaluate(pass, [texts, 4 * ROUND_MS]);
  return page;
}

async function measure(browser, url, texts) {
  const first = Object.fromEntries(ENGINES.map((name) => [name, []]));
  const all = Object.fromEntries(ENGINES.map((name) => [name, []]));
  const arrival = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of ENGINES) first[name].push(await inNewPage(browser, url, firstResult, [name, texts[0]]));
    arrival.push(await inNewPage(browser, url, fromArrival, texts[0]));
  }
  const pages = {};
  for (const name of ENGINES) pages[name] = await readyPage(browser, url, name, texts);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of ENGINES) all[name].push(await pages[name].evaluate(pass, [texts, ROUND_MS]));
  }
  return { first, all, arrival };
}

const texts = articles();
if (texts.length === 0) {
  console.error("There is no article to read: neither ../shared/articles nor www/samples holds one.");
  process.exit(2);
}
const { sizes, wasm } = await bundle();
const server = await serve(out);
const browser = await launch();
const { first, all, arrival } = await measure(browser, server.url, texts);
const version = browser.version();
server.close();
const drop = await bigDrop(browser, new URL("www/dist/", root), texts);
await browser.close();

const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
const speed = (name) => bytes / 1e3 / median(all[name]);
const row = (cells) => console.log(cells[0].padEnd(14) + cells.slice(1).map((cell) => cell.padStart(16)).join(""));

console.log(`${texts.length} articles of ${(bytes / 1e3 / texts.length).toFixed(1)} kB on average, Chromium ${version}, medians of ${ROUNDS} rounds\n`);
row(["", "ms an article", "MB/s", "first result ms", "brotli bytes"]);
for (const name of ENGINES) {
  const milliseconds = median(all[name]) / texts.length;
  row([name, milliseconds.toFixed(3), speed(name).toFixed(2), median(first[name]).toFixed(1), String(sizes[name])]);
}
console.log(`\n${drop.count} articles dropped at once: read in ${drop.seconds.toFixed(1)} s; of ${drop.keys} keys meanwhile the slowest was`);
console.log(`answered after ${drop.longestKey} ms, at rest after ${drop.atRest} ms; longest task ${drop.longestTask} ms; ${drop.heap.toFixed(0)} MB of scripts' memory${drop.peak ? `, ${drop.peak.toFixed(0)} MB at most with the workers` : ""}`);
console.log("\nThe times depend on the machine and on what else it does; only compare those of one run.\n");

const targets = [
  [speed("nutgraf") >= MB_A_SECOND, `${speed("nutgraf").toFixed(2)} MB/s, at least ${MB_A_SECOND}`],
  [median(arrival) <= FIRST_RESULT_MS, `first result ${median(arrival).toFixed(1)} ms after the wasm's arrival, at most ${FIRST_RESULT_MS}`],
  [wasm <= WASM_BYTES, `wasm of ${wasm} bytes after brotli, at most ${WASM_BYTES}`],
  [drop.count === 200 && drop.longestKey <= KEY_MS, `a key answered within ${drop.longestKey} ms while 200 articles are read, at most ${KEY_MS}`],
];
for (const [met, target] of targets) console.log(`${met ? "met   " : "MISSED"}  ${target}`);
process.exit(targets.every(([met]) => met) ? 0 : 1);
