// Runs the browser stories: each file in `stories` is one thing that a person does with the page, as
//
//   export default {
//     name: "a pasted amount is marked",
//     options: { colorScheme: "dark" },              // optional: Playwright's options of a browser context, which
//                                                    // has no service worker unless `serviceWorkers` is "allow"
//     patience: 180_000,                             // optional: milliseconds that it may take instead of a minute
//     alone: true,                                   // optional: no other story is told meanwhile, since it measures
//                                                    // times or uses the clipboard
//     async run({ page, context, url, engine, assert, requests, errors }) { await page.goto(url); … },
//   };
//
// `page` is new and blank, in a context of its own; `url` is the built site. `engine.analyze(text, { published })` is
// what the command line finds. `requests` holds what was requested so far as { url, method }, `errors` what the console
// and uncaught exceptions said, but for the one refusal that shows that the page is locked. A story fails when it throws, takes longer than a minute, leaves something in `errors`,
// or asks another origin for anything. The screen of a failing one is kept in target/stories.
//
//   node tests/browser/run.mjs [PART OF A FILE'S NAME …]
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { launch } from "./support/browser.mjs";
import { isOfTheLock } from "./support/lock.mjs";
import * as engine from "./support/native.mjs";
import { serve } from "./support/server.mjs";

const PATIENCE = 60_000;
/** How many stories are told at once. */
const LANES = 2;
const screens = new URL("target/stories/", engine.root);

/** Opens a context that records what the page asks for and complains of. */
async function open(browser, options) {
  const context = await browser.newContext({ serviceWorkers: "block", ...options });
  const [requests, errors] = [[], []];
  context.on("request", (request) => requests.push({ url: request.url(), method: request.method() }));
  context.on("console", (message) => {
    const text = message.text();
    if (message.type() === "error" && !isOfTheLock(text)) errors.push(text);
  });
  context.on("weberror", (error) => errors.push(String(error.error())));
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE / 4);
  return { context, page, requests, errors };
}

function within(milliseconds, work) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`took longer than ${milliseconds / 1000} s`)), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

async function tell(story, file, browser, url) {
  const scene = await open(browser, story.options);
  try {
    await within(story.patience ?? PATIENCE, story.run({ ...scene, url, engine, assert }));
    assert.deepEqual(scene.errors, [], "the console holds errors");
    const elsewhere = scene.requests.filter((request) => !/^(data|blob):/.test(request.url) && !request.url.startsWith(url));
    assert.deepEqual(elsewhere, [], "something left the page");
    return null;
  } catch (error) {
    mkdirSync(screens, { recursive: true });
    const path = fileURLToPath(new URL(`${file}.png`, screens));
    await scene.page.screenshot({ path, timeout: 5000 }).catch(() => {});
    return error;
  } finally {
    await scene.context.close();
  }
}

const wanted = process.argv.slice(2);
const folder = new URL("stories/", import.meta.url);
const stories = engine.files(folder.href, ".story.mjs").map((url) => ({ url, file: url.pathname.split("/").at(-1) }));
const chosen = stories.filter(({ file }) => wanted.length === 0 || wanted.some((part) => file.includes(part)));
if (chosen.length === 0) {
  console.error(`No story is named like ${wanted.join(", ")}; there are ${stories.map(({ file }) => file).join(", ")}`);
  process.exit(2);
}

const server = await serve(new URL("www/dist/", engine.root));
let failures = 0;

/** Tells stories one after another, in a browser of their own. */
async function tellAll(queue) {
  const browser = await launch();
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { story, file } = next;
    const error = await tell(story, file, browser, server.url);
    failures += error ? 1 : 0;
    console.log(`${error ? "FAILED" : "ok    "}  ${story.name}`);
    if (error) console.log(`        ${file}: ${error.stack}\n`);
  }
  await browser.close();
}

const told = await Promise.all(chosen.map(async ({ url, file }) => ({ file, story: (await import(url)).default })));
const together = told.filter(({ story }) => !story.alone);
await Promise.all(Array.from({ length: LANES }, () => tellAll(together)));
await tellAll(told.filter(({ story }) => story.alone));
server.close();
console.log(`${chosen.length} stories, ${failures} failed.`);
process.exit(failures ? 1 : 0);
