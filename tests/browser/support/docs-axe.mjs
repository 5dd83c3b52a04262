// Axe over every page of the docs, at one width and in one scheme.
import { violations } from "./axe.mjs";
import { docsPages, waitForFacts } from "./docs.mjs";

/** A story of it. Frames of the examples page are pages of their own, and looked at as such. */
export function docsAxe(scheme, { width, height }) {
  return {
    name: `axe finds nothing in the docs, ${scheme}, ${width} wide, and nothing is wider than that`,
    options: { colorScheme: scheme, viewport: { width, height } },
    patience: 180_000,
    async run({ page, url, assert }) {
      for (const address of await docsPages(page, url)) {
        await page.goto(address);
        await waitForFacts(page);
        assert.deepEqual(await violations(page), [], address);
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0, `${address} scrolls sideways`);
      }
    },
  };
}
