import { ANALYSIS, pretend, TEXT } from "../support/named.mjs";
import { entry, open, openEntities, paste, placeOf, positions } from "../support/page.mjs";

const FILLER = "\n\nThe boats stayed in the harbour, as they had the day before.".repeat(60);

/** The same analysis; more text follows what was read, so that the page has room to scroll. */
const LONG = TEXT + FILLER;

export default {
  name: "a name leads through its mentions and round, and a mention leads to its name",
  options: { reducedMotion: "reduce" },
  async run({ page, url, assert }) {
    await pretend(page, ANALYSIS);
    await open(page, url);
    await paste(page, LONG);
    await openEntities(page);
    const card = await entry(page, "entity-person", "Oda Renholt");
    const here = (words, at) => arrived(page, words, at);

    await page.mouse.wheel(0, 4000);
    await card.locator(".entity-name").click();
    await here("Oda Renholt", "1 of 8");
    await page.waitForFunction(() => scrollY < 400, null, { timeout: 5000 });
    await card.locator(".entity-name").click();
    await here("Oda Renholt", "2 of 8");
    await card.locator(".next").click();
    await here("Renholt", "3 of 8");
    await page.locator("#announcements", { hasText: /^3 of 8: Renholt\. / }).waitFor({ state: "attached" });
    for (const at of [2, 1, 8]) {
      await card.locator(".previous").click();
      await here(at === 8 ? "Renholt" : "Oda Renholt", `${at} of 8`);
    }
    await card.locator(".next").click();
    await here("Oda Renholt", "1 of 8");
    const all = ["Oda Renholt", "Oda Renholt", "Renholt", "She", "The minister", "her", "her", "Renholt"];
    assert.deepEqual(await positions(page, "current"), all, "all mentions are marked alike");

    // Nested mentions: the words of both lead to the inner one, the rest to the outer.
    for (const [words, name] of [["NATO defence", "NATO"], ["defence ministers", "NATO defence ministers"]]) {
      const { x, y } = await placeOf(page, words === "NATO defence" ? "NATO" : words);
      await page.mouse.move(x, y);
      await page.locator("#tip", { hasText: new RegExp(`^${name}, `) }).waitFor();
      const lit = await positions(page, "hover");
      assert.deepEqual(lit, name === "NATO" ? ["NATO", "NATO", "it"] : [name]);
      await page.mouse.click(x, y);
      await here(words === "NATO defence" ? "NATO" : name, name === "NATO" ? "1 of 3" : "1 mention");
    }

    // While facts are shown, names stand back, and still lead to their entry.
    await page.locator("#facts-tab").click();
    assert.deepEqual(await positions(page, "here"), []);
    assert.equal(await page.evaluate(() => CSS.highlights.get("name").size), 23);
    const place = await placeOf(page, "Harbour Act");
    await page.mouse.click(place.x, place.y);
    await page.locator("#entities-panel .card.current", { hasText: "Harbour Act" }).waitFor();

    // Whoever speaks leads to the person.
    await page.locator("#facts-tab").click();
    await page.locator(".speaker .to-entity").click();
    await here("Renholt", "3 of 8");
  },
};

/** Waits until the walk stands at some words. An entity with a single mention is still "1 of 1" there. */
async function arrived(page, words, position) {
  const wanted = position === "1 mention" ? "1 of 1" : position;
  await page.locator(".card.current .position", { hasText: wanted }).waitFor();
  await page.waitForFunction((text) => [...CSS.highlights.get("here")].map(String).join() === text, words);
}
