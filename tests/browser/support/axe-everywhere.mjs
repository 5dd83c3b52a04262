// The story that axe finds nothing wrong, told for one size of the window and both colour schemes.
import { violations } from "./axe.mjs";
import { everyView } from "./every-view.mjs";

/** A story for a window of some size, in CSS pixels. */
export function axeEverywhere(where, viewport) {
  return {
    name: `axe finds nothing in any view, ${where}, light, dark and in the system's colours`,
    options: { viewport, reducedMotion: "reduce" },
    async run({ page, url, assert }) {
      const found = [];
      const look = async (scheme, options) =>
        everyView(page, url, async (view) => {
          for (const each of await violations(page, options)) found.push(`${scheme}, ${view}: ${each}`);
        });
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        await look(colorScheme);
      }
      await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
      // The system answers for its colours.
      await look("forced colours", { without: ["color-contrast"] });
      assert.deepEqual(found, []);
    },
  };
}
