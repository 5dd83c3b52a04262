import { ANALYSIS, pretend, TEXT } from "../support/named.mjs";
import { entry, open, openEntities, paste, positions } from "../support/page.mjs";

export default {
  name: "people and bodies are listed with roles, other names, country and mentions, and each kind is marked its own way",
  async run({ page, url, assert }) {
    await pretend(page, ANALYSIS);
    await open(page, url);
    await paste(page, TEXT);
    await openEntities(page);

    const groups = await page.locator("#entity-list h3").evaluateAll((all) => all.map((each) => each.textContent.trim()));
    const kinds = ["People", "Organizations", "Places", "Instruments", "Products", "Events", "Groups"];
    assert.deepEqual(groups.map((each) => each.replace(/ \d+$/, "")), kinds);
    const first = await entry(page, "entity-person", "Oda Renholt");
    const words = (await first.innerText()).replace(/\s+/g, " ");
    for (const part of ["8 mentions", "Interior Minister, Tessaly", "head, Coast Party", "also “Renholt”", "4 names, 1 description, 3 pronouns"]) {
      assert.ok(words.includes(part), `“${part}” in “${words}”`);
    }
    assert.match(await (await entry(page, "entity-place", "Tessaly")).innerText(), /Norway \(NO\)/);

    const marked = await page.evaluate(() => [...CSS.highlights].map(([name, { size }]) => [name, size]).filter(([, size]) => size));
    assert.deepEqual(Object.fromEntries(marked), {
      "entity-person": 10,
      "entity-organization": 5,
      "entity-place": 4,
      "entity-instrument": 1,
      "entity-product": 1,
      "entity-event": 1,
      "entity-group-outer": 1,
    });
    const lines = await page.locator(".entity .words").evaluateAll((all) =>
      all.map((each) => [each.closest(".card").classList[2], getComputedStyle(each)]).map(([kind, style]) => {
        return `${kind} ${style.textDecorationLine} ${style.textDecorationStyle} ${style.backgroundColor !== "rgba(0, 0, 0, 0)"}`;
      }),
    );
    const looks = new Set(lines.map((each) => each.slice(each.indexOf(" "))));
    assert.equal(looks.size, kinds.length, `a line of its own for each kind: ${[...new Set(lines)].join("; ")}`);

    await page.locator("#entity-filters .filter.entity-place").click();
    assert.deepEqual(await page.locator("#entity-list .group:visible h3").count(), 1);
    assert.equal(await page.evaluate(() => CSS.highlights.get("entity-person").size), 0);
    await page.locator("#entity-filters .all").click();

    // A role leads to the words that say it, and what it is held in to that entity.
    await first.locator("[data-act=role]").first().click();
    await page.waitForFunction(() => CSS.highlights.get("current").size === 1);
    assert.deepEqual(await positions(page, "current"), ["Interior Minister Oda Renholt of Tessaly"]);
    await first.locator(".to-entity", { hasText: "Coast Party" }).click();
    await page.locator(".card.current", { hasText: "Coast Party" }).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.closest(".card").textContent.includes("Coast Party")), true);
  },
};
