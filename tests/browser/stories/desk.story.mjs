import { drop, entry, open } from "../support/page.mjs";

const TOWNS = ["Ashby", "Brent", "Colne", "Derwent"];

export default {
  name: "several articles lie on the desk: each is read, opened, taken away and brought back",
  async run({ page, url, assert }) {
    await open(page, url);
    const files = TOWNS.map((town, at) => [`${town}.txt`, `${town} mends its bridge\n\nThe mayor pledged $${at + 1} million to the town of ${town}.`]);
    await drop(page, [...files, ["blank.txt", "  "], ["photo.png", "PNG"]]);
    await page.locator(".article-row.done").nth(3).waitFor();
    const rows = () => page.locator(".article-title").allTextContents();
    assert.deepEqual(await rows(), TOWNS.map((town) => `${town} mends its bridge`));
    assert.deepEqual(await page.locator(".article-row.refused b").allTextContents(), ["blank.txt", "photo.png"]);
    await page.locator("#notice", { hasText: "2 files could not be read" }).waitFor();

    await entry(page, "money", "1,000,000");
    await page.locator(".article-open", { hasText: "Colne" }).click();
    await entry(page, "money", "3,000,000");
    assert.equal(await page.locator("h2.title").innerText(), "Colne mends its bridge");
    await page.locator("#scope-all").click();
    for (const at of TOWNS.keys()) await entry(page, "money", `${at + 1},000,000`);
    await page.locator(".card.money", { hasText: "4,000,000" }).locator(".fact").click();
    await page.locator("h2.title", { hasText: "Derwent" }).waitFor();
    await page.locator("#scope-one").click();
    await page.locator(".card.money", { hasText: "1,000,000" }).waitFor({ state: "detached" });

    await page.locator(".article-row", { hasText: "Derwent" }).locator(".article-remove").click();
    await page.locator("h2.title", { hasText: "Colne" }).waitFor();
    assert.equal((await rows()).length, 3);
    await page.getByRole("button", { name: "Bring it back" }).click();
    await page.locator("h2.title", { hasText: "Derwent" }).waitFor();
    assert.deepEqual(await rows(), TOWNS.map((town) => `${town} mends its bridge`));
  },
};
