import { open } from "../support/page.mjs";
import { clickBothWays } from "./click.story.mjs";

export default {
  name: "a browser without highlights marks the words with boxes",
  async run({ page, url, assert }) {
    await page.addInitScript(() => {
      delete globalThis.Highlight;
      delete CSS.highlights;
    });
    await open(page, url);
    await page.locator(".box-group.money i").first().waitFor({ state: "attached" });
    await clickBothWays({ page, assert });
    await page.locator(".box-group.current i").first().waitFor({ state: "attached" });
  },
};
