import { ANALYSIS, pretend, TEXT } from "../support/named.mjs";
import { open, paste, positions } from "../support/page.mjs";

export default {
  name: "names are reached and walked through by key, and told to people who hear the page",
  options: { reducedMotion: "reduce" },
  async run({ page, url, assert }) {
    await pretend(page, ANALYSIS);
    await open(page, url);
    await paste(page, TEXT);
    const here = (words) => page.waitForFunction((text) => [...CSS.highlights.get("here")].map(String).join() === text, words);

    await page.getByRole("tab", { name: /^Facts/ }).focus();
    await page.keyboard.press("ArrowRight");
    const tab = page.getByRole("tab", { name: /^People and bodies 11/, selected: true });
    assert.equal(await tab.evaluate((each) => each === document.activeElement), true, "arrows move between the tabs");

    const name = page.getByRole("button", { name: "Oda Renholt 8 mentions" });
    await name.focus();
    assert.equal((await positions(page, "hover")).length, 8, "the focus lights all mentions");
    await page.keyboard.press("Enter");
    await here("Oda Renholt");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await here("Renholt");
    await page.locator("#announcements", { hasText: "3 of 8: Renholt" }).waitFor({ state: "attached" });
    await page.keyboard.press("ArrowLeft");
    await page.locator(".position", { hasText: "2 of 8" }).waitFor();
    await page.getByRole("group", { name: "Mentions of Oda Renholt" }).getByRole("button", { name: "Next mention" }).press("Enter");
    await page.locator(".position", { hasText: "3 of 8" }).waitFor();
    await page.keyboard.press("ArrowDown");
    assert.match(await page.evaluate(() => document.activeElement.textContent), /^Ilan Voss/);
    await page.keyboard.press("Escape");
    assert.equal(await page.evaluate(() => document.activeElement.id), "article");

    // In the text: from mark to mark, nested ones too, on to the same name, and to its entry.
    await page.keyboard.press("ArrowRight");
    await here("She");
    await page.keyboard.press("n");
    await here("The minister");
    await page.keyboard.press("p");
    await page.keyboard.press("p");
    await here("Renholt");
    await page.keyboard.press("ArrowLeft");
    await here("NATO");
    await page.keyboard.press("ArrowLeft");
    await here("NATO defence ministers");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement.textContent.startsWith("NATO defence ministers"));
  },
};
