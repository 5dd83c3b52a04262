import { entry, open, openEntities, positions } from "../support/page.mjs";
import { dropAll } from "../support/several.mjs";

export default {
  name: "a person or body that several articles name stands once, with a way to each mention; who may be two stays two",
  options: { reducedMotion: "reduce" },
  async run({ page, url, assert }) {
    await open(page, url);
    await dropAll(page);
    await openEntities(page);
    const names = (kind) => page.locator(`.card.entity-${kind} .said`).allInnerTexts();
    // A spelling, an abbreviation, a surname that one name ends in; “Hansen” alone may be either of two.
    const people = ["Hansen", "Ida Hansen", "Jonas Gahr Store", "Lloyd Hansen", "Maia Sandu", "Volodymyr Zelenskyy"];
    assert.deepEqual((await names("person")).sort(), people);
    assert.deepEqual(await names("organization"), ["European Union"]);
    assert.equal(Number(await page.locator("#entities-tab .count").innerText()), await page.locator(".card.entity").count());

    const card = await entry(page, "entity-person", "Volodymyr Zelenskyy");
    assert.deepEqual(await card.locator(".in-articles li").allInnerTexts(), [
      "Norway sends boats to Ukraine 2 mentions",
      "EU approves aid for Moldova 1 mention, as “Volodymyr Zelensky”",
      "President Zelenskyy thanks Norway 3 mentions, as “Zelenskyy”",
    ]);
    const title = (words) => page.locator("h2.title", { hasText: words }).waitFor();
    const at = (words) => page.locator(".position", { hasText: words }).waitFor();
    await card.getByRole("button", { name: "President Zelenskyy thanks Norway" }).click();
    await title("President Zelenskyy thanks Norway");
    await at("4 of 6");
    assert.deepEqual(await positions(page, "here"), ["Zelenskyy"]);
    assert.equal(await page.evaluate(() => CSS.highlights.get("current").size), 3, "all mentions here are marked alike");
    await card.locator(".previous").click();
    await title("EU approves aid for Moldova");
    await at("3 of 6");
    assert.deepEqual(await positions(page, "here"), ["Volodymyr Zelensky"]);

    // By key, and on to another body through a role.
    await page.keyboard.press("ArrowLeft");
    await title("Norway sends boats to Ukraine");
    await at("2 of 6");
    await card.locator("[data-act=role]").click();
    await page.waitForFunction(() => [...CSS.highlights.get("current")].map(String).join().includes("President"));
    const sandu = await entry(page, "entity-person", "Maia Sandu");
    await sandu.locator(".to-entity").click();
    await page.locator(".card.current", { hasText: "Moldova" }).waitFor();

    await page.locator("#scope-one").click();
    await page.locator(".in-articles").first().waitFor({ state: "detached" });
  },
};
