// Pages that use the package by way of bundlers and without, opened in every browser.
import assert from "node:assert/strict";
import { after, before } from "node:test";

import { inEachBrowser } from "../support/browsers.mjs";
import { PAGES } from "../support/pages.mjs";

const served = {};

before(async () => {
  for (const [name, serve] of Object.entries(PAGES)) served[name] = await serve();
});
after(() => Object.values(served).forEach(({ close }) => close()));

/** Runs in the page: what it has read, once both the program and the element are done. */
function whatIsRead() {
  const facts = document.querySelector("nutgraf-facts");
  const shown = facts.shadowRoot?.querySelectorAll("[data-item]").length ?? 0;
  const { textContent } = document.querySelector("output");
  return textContent && shown > 0 && { told: textContent, kinds: facts.analysis.facts.map(({ kind }) => kind) };
}

async function reads(driver, url) {
  const before = driver.complaints()?.length ?? 0;
  await driver.goto(url);
  const { told, kinds } = await driver.waitFor(whatIsRead);
  assert.equal(told, "2400000 EUR");
  assert(kinds.includes("commitment"), kinds.join());
  assert.deepEqual(driver.complaints()?.slice(before) ?? [], []);
}

const looks = Object.keys(PAGES).map((name) => [`${name}: program and element read`, (driver) => reads(driver, served[name].url)]);
inEachBrowser(Object.fromEntries(looks));
