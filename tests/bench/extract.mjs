// Scores main texts of web pages as the published benchmarks of such extractors do: for each page the share of runs of
// four words that both texts have; F1 is of the mean precision and the mean recall over all pages.
//
//   node tests/bench/extract.mjs FOLDER [PREDICTIONS.json …]
//
// FOLDER is `test/test-pages` of mozilla/readability, or scrapinghub/article-extraction-benchmark. The extractor of this
// project is run (build it first); another's texts are scored from a file that holds them by page: {"page": "text"}.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

import { initSync, page, plain } from "../../www/engine/extract.js";

const RUN = 4;

const [folder, ...predictions] = process.argv.slice(2);
if (!folder) {
  console.error("Name the folder with the pages.");
  process.exit(2);
}
initSync({ module: readFileSync(new URL("../../www/engine/extract_bg.wasm", import.meta.url)) });
const pages = existsSync(join(folder, "ground-truth.json")) ? benchmark() : readability();

const times = [];
const own = Object.fromEntries(pages.map(({ name, html }) => [name, timed(html)]));
times.sort((a, b) => a - b);
const [middle, most] = [times[times.length >> 1].toFixed(1), times.at(-1).toFixed(0)];
console.log(`${pages.length} pages; ${middle} ms for the middle one, ${most} ms at most.`);
show("this project", own);
for (const file of predictions) show(file, JSON.parse(readFileSync(file, "utf8")));

/** The article's body alone: what is expected has neither headline nor byline. */
function timed(html) {
  const begin = performance.now();
  const { text, title } = page(html);
  times.push(performance.now() - begin);
  return title && text.startsWith(title) ? text.slice(title.length) : text;
}

function readability() {
  return readdirSync(folder).map((name) => {
    const read = (file) => readFileSync(join(folder, name, file), "utf8");
    return { name, html: read("source.html"), expected: plain(read("expected.html")) };
  });
}

function benchmark() {
  const truth = JSON.parse(readFileSync(join(folder, "ground-truth.json"), "utf8"));
  return Object.entries(truth).map(([name, { articleBody }]) => {
    const html = gunzipSync(readFileSync(join(folder, "html", `${name}.html.gz`))).toString("utf8");
    return { name, html, expected: articleBody };
  });
}

function show(label, texts) {
  const scores = pages.map(({ name, expected }) => score(runs(expected), runs(texts[name] ?? "")));
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const precision = mean(scores.map((each) => each.precision).filter((value) => !Number.isNaN(value)));
  const recall = mean(scores.map((each) => each.recall).filter((value) => !Number.isNaN(value)));
  const f1 = (2 * precision * recall) / (precision + recall);
  console.log(`${label}: F1 ${f1.toFixed(3)}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
}

/** How often each run of words stands in a text. */
function runs(text) {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map();
  for (let at = 0; at < Math.max(1, words.length - RUN + 1); at += 1) {
    const run = words.slice(at, at + RUN).join(" ");
    if (run) counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

function score(expected, found) {
  const size = (counts) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  const both = [...found].reduce((sum, [run, count]) => sum + Math.min(count, expected.get(run) ?? 0), 0);
  return { precision: both / size(found), recall: both / size(expected) };
}
