// The main path through the page, told in one browser after the other: `node tests/browser/main-path.mjs firefox webkit`.
//
// Each step of `main-path/steps.mjs` begins with the page opened anew, its sample read and its box open.
import assert from "node:assert/strict";

import { STEPS } from "./main-path/steps.mjs";
import { isOfTheLock } from "./support/lock.mjs";
import * as engine from "./support/native.mjs";
import { serve } from "./support/server.mjs";
import { named, walk } from "./support/walk.mjs";

const { names } = named(process.argv.slice(2));
const server = await serve(new URL("www/dist/", engine.root));

async function take(step, driver) {
  const complaintsBefore = driver.complaints()?.length;
  await driver.open(server.url);
  await step({ driver, url: server.url, server, engine, assert });
  const complaints = driver.complaints()?.slice(complaintsBefore) ?? [];
  assert.deepEqual(complaints.filter((each) => !isOfTheLock(each)), [], "the console holds errors");
}

const isWell = await walk(names, STEPS, take);
server.close();
process.exit(isWell ? 0 : 1);
