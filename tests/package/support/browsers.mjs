// The browsers that are there, each by its driver.
import { test } from "node:test";

const BROWSERS = { chromium: "CHROME", firefox: "FIREFOX", webkit: "WEBKIT" };

/** Runs `look(driver)` as a test in every browser that the environment names; others are skipped with a word, and never where `CI` is set. */
export function inEachBrowser(words, look) {
  for (const [name, variable] of Object.entries(BROWSERS)) {
    test(`${name}: ${words}`, { skip: !process.env[variable] && !process.env.CI && `${variable} is not set` }, async (context) => {
      const { open } = await import(`../../browser/drivers/${name}.mjs`);
      const driver = await open();
      try {
        await look(driver, context);
      } finally {
        await driver.close();
      }
    });
  }
}
