import { entry, open, paste, placeOf } from "../support/page.mjs";

const FILLER = "The people of the valley waited for the water to fall, as they had done before.\n\n".repeat(60);
const TEXT = `A flood in the valley\n\n${FILLER}The repairs will cost £35 million, the town said.`;

/** Clicks both ways; the same story is told with highlights and without. */
export async function clickBothWays({ page, assert }) {
  await paste(page, TEXT);
  const card = await entry(page, "money", "35,000,000");
  await card.locator(".fact").click();
  await page.waitForFunction(() => {
    const text = [...document.querySelectorAll(".part")].find((part) => part.textContent.includes("£35 million"));
    const { top, bottom } = text.getBoundingClientRect();
    return top > 0 && bottom < innerHeight;
  });

  await page.evaluate(() => document.querySelectorAll(".current").forEach((card) => card.classList.remove("current")));
  await page.waitForFunction(() => {
    const now = scrollY;
    return new Promise((done) => setTimeout(() => done(scrollY === now), 120)); // The ride is over.
  });
  const place = await placeOf(page, "£35 million");
  await page.mouse.move(place.x, place.y);
  await page.locator("#tip", { hasText: "35,000,000" }).waitFor();
  await page.mouse.click(place.x, place.y);
  await page.locator(".card.money.current", { hasText: "35,000,000" }).waitFor();

  const parts = await page.locator(".part").evaluateAll((all) => all.every((part) => part.childNodes.length === 1));
  assert.ok(parts, "the text nodes are whole");
}

export default {
  name: "a fact leads to its words, and the words to their fact",
  async run({ page, url, assert }) {
    await open(page, url);
    await clickBothWays({ page, assert });
    assert.ok(await page.evaluate(() => CSS.highlights.get("current").size > 0), "the words are marked");

    await page.locator(".card.money .why").click();
    await page.locator(".why-panel .rule-help").waitFor();
    assert.match(await page.locator(".why-panel").innerText(), /Read by the rule/);
  },
};
