import { violations } from "../support/axe.mjs";
import { pretend } from "../support/named.mjs";
import { open, paste } from "../support/page.mjs";
import { RELATED, RULES, TEXT } from "../support/related.mjs";
import { badTargets } from "../support/targets.mjs";

const card = (page, kind, at) => page.locator(`.card.${kind} .fact`).nth(at).click();
const press = (page, act) => page.locator(`.card.current .review-act.${act}`).click();
const leave = (page) => page.keyboard.press("Escape");

/** What is seen, and how to get there from the one before. */
const LOOKS = [
  ["a rejected fact and the form of another", async (page) => {
    await card(page, "commitment", 0);
    await press(page, "reject");
    await page.locator(".card.review-rejected").waitFor();
    await card(page, "commitment", 1);
    await press(page, "edit");
    await page.getByLabel("What", { exact: true }).fill("no words of the article");
    await page.keyboard.press("Tab");
    await page.getByText("The article does not say these words.").waitFor();
  }],
  ["the form of a name", async (page) => {
    await leave(page);
    await page.locator("#entities-tab").click();
    await card(page, "entity", 0);
    await press(page, "edit");
    await page.locator(".correction").waitFor();
  }],
  ["saving", async (page) => {
    await leave(page);
    await page.locator("#open-saving").click();
  }],
  ["exporting", async (page) => {
    await leave(page);
    await page.locator("#open-exporting").click();
    await page.locator("[name=export-format] input").first().waitFor();
  }],
  ["where an article comes from", async (page) => {
    await leave(page);
    await page.locator("#source summary").click();
    await page.getByLabel("Web address").fill("nonsense:");
    await page.keyboard.press("Tab");
  }],
];

export default {
  name: "axe finds nothing, and everything can be pressed, in what decides, saves and exports, light and dark",
  options: { reducedMotion: "reduce" },
  async run({ page, url, assert }) {
    await pretend(page, RELATED, RULES);
    const found = [];
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      await open(page, url);
      await paste(page, TEXT);
      await page.locator(".card.commitment", { hasText: "Tessaly pledged" }).waitFor();
      for (const [what, go] of LOOKS) {
        await go(page);
        const bad = [...(await violations(page)), ...(await page.evaluate(badTargets))];
        found.push(...bad.map((each) => `${colorScheme}, ${what}: ${each}`));
      }
    }
    assert.deepEqual(found, []);
  },
};
