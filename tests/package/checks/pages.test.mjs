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

inEachBrowser("program and element read on every page", async (driver, context) => {
  for (const [name, { url }] of Object.entries(served)) {
    await context.test(name, async () => {
      const complaints = driver.complaints()?.length ?? 0;
      await driver.goto(url);
      const { told, kinds } = await driver.waitFor(whatIsRead);
      assert.equal(told, "2400000 EUR");
      assert(kinds.includes("commitment"), kinds.join());
      assert.deepEqual(driver.complaints()?.slice(complaints) ?? [], []);
    });
  }
});
