import { ANALYSIS, pretend, TEXT } from "../support/named.mjs";
import { entry, open, openEntities, paste } from "../support/page.mjs";

export default {
  name: "on a phone every mention stands above the sheet, and on paper both lists are printed",
  options: { viewport: { width: 390, height: 844 }, hasTouch: true, reducedMotion: "reduce" },
  async run({ page, url, assert }) {
    await pretend(page, ANALYSIS);
    await open(page, url);
    await paste(page, TEXT);
    await page.locator("#sheet-handle", { hasText: "1 fact, 11 names" }).click();
    await openEntities(page);
    const card = await entry(page, "entity-person", "Oda Renholt");
    await card.locator(".entity-name").click();
    for (let at = 2; at <= 8; at += 1) {
      await card.locator(".next").click();
      await page.locator(".position", { hasText: `${at} of 8` }).waitFor();
      await page.waitForFunction(() => {
        const [range] = CSS.highlights.get("here");
        const { top, bottom } = range.getBoundingClientRect();
        return top > document.querySelector(".masthead").offsetHeight && bottom < document.getElementById("facts").getBoundingClientRect().top;
      });
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(wide, 0, "no sideways scroll");
    const small = await page.locator("#entities-panel button:visible").evaluateAll((all) =>
      all.filter((each) => each.getBoundingClientRect().height < 24 || each.getBoundingClientRect().width < 24).map((each) => each.textContent),
    );
    assert.deepEqual(small, [], "every target has 24 pixels");

    await page.emulateMedia({ media: "print" });
    for (const heading of ["Facts", "People and bodies"]) await page.getByRole("heading", { name: heading, exact: true }).waitFor();
    assert.ok(await page.locator("#facts-panel .card").first().isVisible());
    assert.ok(await page.locator("#entities-panel .card").last().isVisible());
    assert.equal(await page.locator(".walker").isVisible(), false);
  },
};
