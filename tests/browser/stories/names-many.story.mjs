import { analysisOf, pretend } from "../support/named.mjs";
import { open, openEntities, paste } from "../support/page.mjs";

const ENTITIES = 500;
const MENTIONS = 6;

/** Each entity has a line of its own for each of its mentions. */
const TEXT = `A long roll\n\n${Array.from({ length: ENTITIES * MENTIONS }, (_, at) => `Then came No${at % ENTITIES}x${Math.floor(at / ENTITIES)} to the town.`).join("\n\n")}`;

const entities = Array.from({ length: ENTITIES }, (_, at) => ({
  kind: ["person", "organization", "place"][at % 3],
  name: `No${at}x0`,
  mentions: Array.from({ length: MENTIONS }, (_, turn) => [`No${at}x${turn}`]),
}));

export default {
  name: "five hundred names and three thousand mentions stay quick",
  alone: true,
  options: { reducedMotion: "reduce" },
  async run({ page, url, assert }) {
    await pretend(page, analysisOf(TEXT, entities));
    await open(page, url);
    await paste(page, TEXT);
    await openEntities(page);
    await page.locator("#entities-tab .count", { hasText: "500" }).waitFor();
    const slowest = await page.evaluate(async () => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      let worst = 0;
      const timed = async (work) => {
        const since = performance.now();
        work();
        await frame();
        worst = Math.max(worst, performance.now() - since);
      };
      const name = document.querySelector(".entity-name");
      for (let turn = 0; turn < 8; turn += 1) await timed(() => name.click());
      for (const tab of ["facts-tab", "entities-tab", "facts-tab", "entities-tab"]) await timed(() => document.getElementById(tab).click());
      return worst;
    });
    assert.ok(slowest < 500, `every step within half a second, not ${Math.round(slowest)} ms`);
    await page.locator(".position", { hasText: "6 of 6" }).waitFor({ state: "detached" });
  },
};
