// The elements and the frame on pages of others, in one browser after the other:
//
//   node tests/embed/run.mjs chromium firefox webkit [PART OF A STEP'S WORDS OR NAME …]
//
// Needs the package in www/package. Each step of `steps` opens a page of `pages`. It fails when it throws, when the
// console holds errors, or when the page has asked any other server than ours for anything.
import assert from "node:assert/strict";

import * as engine from "../browser/support/native.mjs";
import { serve } from "../browser/support/server.mjs";
import { named, walk } from "../browser/support/walk.mjs";
import { STEPS } from "./steps/steps.mjs";
import { layOut } from "./support/pages.mjs";
import { Scene } from "./support/scene.mjs";

const { names, others: parts } = named(process.argv.slice(2));
const steps = STEPS.filter(([words, { name }]) => parts.length === 0 || parts.some((part) => `${words} ${name}`.includes(part)));
const pages = layOut();
const dist = new URL("www/package/dist/", engine.root);
const others = { "/nutgraf/": dist, "/copy/": dist };
const [here, there] = await Promise.all([serve(pages, others), serve(pages, others)]);

async function take(step, driver) {
  const scene = new Scene(driver, here, there);
  await step(scene);
  await scene.end();
}

const isWell = await walk(names, steps, take);
for (const server of [here, there]) server.close();
process.exit(isWell ? 0 : 1);
