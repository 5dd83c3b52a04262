// The browsers that are there, each by its driver.
import { test } from "node:test";

const BROWSERS = { chromium: "CHROME", firefox: "FIREFOX", webkit: "WEBKIT" };

/**
 * Runs some looks by name, `look(driver, context)`, in every browser that the environment names; others are skipped with a
 * word, and never where `CI` is set.
 */
export function inEachBrowser(looks) {
  for (const [name, variable] of Object.entries(BROWSERS)) {
    test(name, { skip: !process.env[variable] && !process.env.CI && `${variable} is not set` }, async (context) => {
      const { open } = await import(`../../browser/drivers/${name}.mjs`);
      const driver = await open();
      try {
        for (const [words, look] of Object.entries(looks)) await context.test(words, (inner) => look(driver, inner));
      } finally {
        await driver.close();
      }
    });
  }
}
