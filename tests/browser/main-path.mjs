// The main path through the page, told in one browser after the other: `node tests/browser/main-path.mjs firefox webkit`.
//
// Each step of `main-path/steps.mjs` begins with the page opened anew, its sample read and its box open. What differs
// between the browsers is in `drivers`.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { STEPS } from "./main-path/steps.mjs";
import { isOfTheLock } from "./support/lock.mjs";
import * as engine from "./support/native.mjs";
import { serve } from "./support/server.mjs";

const BROWSERS = { chromium: "CHROME", firefox: "FIREFOX", webkit: "WEBKIT" };
const screens = new URL("target/stories/", engine.root);

/** Takes one step; null, or what went wrong. */
async function take(step, scene, name) {
  const { driver } = scene;
  const complaintsBefore = driver.complaints()?.length;
  try {
    await driver.open(scene.url);
    await step(scene);
    const complaints = driver.complaints()?.slice(complaintsBefore) ?? [];
    assert.deepEqual(complaints.filter((each) => !isOfTheLock(each)), [], "the console holds errors");
    return null;
  } catch (error) {
    mkdirSync(screens, { recursive: true });
    await driver.screenshot(fileURLToPath(new URL(`${name}-${step.name}.png`, screens))).catch(() => {});
    return error;
  }
}

async function walk(name, server) {
  const { open } = await import(`./drivers/${name}.mjs`);
  const driver = await open();
  console.log(`${driver.browser}${driver.complaints() ? "" : ", whose console cannot be heard"}`);
  let failures = 0;
  for (const [words, step] of STEPS) {
    const error = await take(step, { driver, url: server.url, server, engine, assert }, name);
    failures += error ? 1 : 0;
    console.log(`${error ? "FAILED" : "ok    "}  ${words}`);
    if (error) console.log(`        ${step.name}: ${error.stack}\n`);
  }
  await driver.close();
  return failures;
}

const names = process.argv.slice(2);
const unready = names.filter((name) => !process.env[BROWSERS[name] ?? ""]);
if (names.length === 0 || unready.length > 0) {
  const known = Object.entries(BROWSERS).map(([name, variable]) => `${name} with its path in ${variable}`);
  console.error(`Name browsers, and set where they are (\`cargo xtask test\` does both): ${known.join(", ")}`);
  process.exit(2);
}
const server = await serve(new URL("www/dist/", engine.root));
let failures = 0;
for (const name of names) failures += await walk(name, server);
server.close();
console.log(`${names.length * STEPS.length} steps, ${failures} failed.`);
process.exit(failures ? 1 : 0);
