import { everyView } from "../support/every-view.mjs";
import { badTargets } from "../support/targets.mjs";

const SCREENS = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

export default {
  name: "everything to press is 24 px wide and high, and shows when it has the focus",
  options: { reducedMotion: "reduce" },
  async run({ page, url, assert }) {
    const found = [];
    for (const viewport of SCREENS) {
      await page.setViewportSize(viewport);
      await everyView(page, url, async (view) => {
        for (const each of await page.evaluate(badTargets)) found.push(`${viewport.width} px, ${view}: ${each}`);
      });
    }
    assert.deepEqual(found, []);
  },
};
