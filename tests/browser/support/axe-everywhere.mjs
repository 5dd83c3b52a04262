// The story that axe finds nothing wrong, told for one size of the window and all schemes of colours.
import { violations } from "./axe.mjs";
import { everyView } from "./every-view.mjs";

/** What colours and the system's own styles can change; the rest is the same in every scheme. */
const OF_STYLES = ["target-size", "link-in-text-block", "scrollable-region-focusable", "meta-viewport"];
const SCHEMES = {
  "light": { media: { colorScheme: "light" } },
  "dark": { media: { colorScheme: "dark" }, rules: ["color-contrast", ...OF_STYLES] },
  // The system answers for the contrast of its colours.
  "the system's colours": { media: { colorScheme: "light", forcedColors: "active" }, rules: OF_STYLES },
};

/** A story for a window of some size, in CSS pixels, and some schemes. */
export function axeEverywhere(where, viewport, schemes) {
  return {
    name: `axe finds nothing in any view, ${where}, in ${schemes.join(", ")}`,
    options: { viewport, reducedMotion: "reduce" },
    patience: 180_000,
    async run({ page, url, assert }) {
      const found = [];
      for (const scheme of schemes) {
        const { media, rules } = SCHEMES[scheme];
        await page.emulateMedia(media);
        await everyView(page, url, async (view) => {
          for (const each of await violations(page, rules)) found.push(`${scheme}, ${view}: ${each}`);
        });
      }
      assert.deepEqual(found, []);
    },
  };
}
