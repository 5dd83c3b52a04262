import { setTimeout } from "node:timers/promises";

import { open } from "../support/page.mjs";

/** So deep that to find the article in it takes minutes. */
const NESTED = `<!doctype html><html><body>${"<table><tr><td>".repeat(20_000)}Words`;

export default {
  name: "a file that takes too long is stopped while the page goes on, and the next is read",
  async run({ page, url, assert }) {
    await page.clock.install();
    await open(page, url);
    const helper = page.waitForRequest(/\/html-[^/]*\.js$/);
    await page.locator("#file").setInputFiles([
      { name: "deep.html", mimeType: "text/html", buffer: Buffer.from(NESTED) },
      { name: "good.html", mimeType: "text/html", buffer: Buffer.from("<html><body><p>Norland pays $7 million.</p></body></html>") },
    ]);
    await helper;
    await page.clock.runFor(1000);
    await page.locator("#notice", { hasText: "Opening “deep.html”, 1 of 2" }).waitFor();
    const goesOn = page.locator("#notice", { hasText: "Opening “good.html”, 2 of 2" });
    // The time begins to count when the worker has been sent the page, which nobody sees from outside.
    while ((await goesOn.count()) === 0) {
      await setTimeout(500);
      await page.clock.runFor(15_000);
    }
    await page.locator(".article-row.refused", { hasText: "took longer than 30 seconds" }).waitFor();
    await page.locator(".article-row.done", { hasText: "good.html" }).waitFor();
    assert.ok((await page.locator("#article").innerText()).includes("Norland pays $7 million."));
  },
};
