import { entry, open, paste } from "../support/page.mjs";

const TEXT = "The town of Colne paid 3 million euros for the quay, Mayor Ada Brook said on Monday.";

const databases = (page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

export default {
  name: "nothing is stored until the reader wants it; then texts and decisions stay, their size is told, and all is erased",
  async run({ page, context, url, assert }) {
    await open(page, url);
    await paste(page, TEXT);
    const money = await entry(page, "money", "3 million");
    await money.locator(".fact").focus();
    await page.keyboard.press("a");
    await page.locator(".card.money.review-accepted").waitFor();
    assert.deepEqual(await databases(page), [], "nothing is stored by itself");

    await page.locator("#open-saving").click();
    const keep = page.getByRole("switch", { name: "Keep on this device" });
    assert.equal(await keep.isChecked(), false);
    await page.getByText("Nothing is kept.").waitFor();
    await keep.check();
    await page.getByText("Kept: 1 article, 1 KB.").waitFor();
    await page.keyboard.press("Escape");
    await paste(page, "The council of Ashby pledged 5 million dollars for the bridge.");
    await entry(page, "money", "5 million");
    await page.locator(".card.money", { hasText: "5 million" }).locator(".fact").focus();
    await page.keyboard.press("x");
    await page.locator(".card.money.review-rejected").waitFor();
    await page.locator("#saving", { hasText: "Kept: 2 articles, 1 KB." }).waitFor({ state: "attached" });

    // Another day: everything is there again, read anew.
    const again = await context.newPage();
    await page.close();
    await again.goto(url);
    await again.locator(".card.money.review-accepted", { hasText: "3 million" }).waitFor();
    await again.locator(".article-row.done").nth(1).locator(".article-open").click();
    await again.locator(".card.money.review-rejected", { hasText: "5 million" }).waitFor();
    await again.locator(".article-row").nth(1).locator(".article-remove").click();
    await again.locator("#saving", { hasText: "Kept: 1 article" }).waitFor({ state: "attached" });

    await again.locator("#open-saving").click();
    await again.getByRole("button", { name: "Erase everything kept" }).click();
    await again.getByText("Nothing is kept.").waitFor();
    assert.deepEqual(await databases(again), [], "the database itself is gone");
    assert.deepEqual(await again.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("keep"))), []);
    await again.reload();
    await again.locator(".card").first().waitFor({ state: "attached" });
    assert.equal(await again.locator(".article-row").count(), 0);

    // A browser that refuses to store anything is believed.
    const refusing = await context.newPage();
    await refusing.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("no", "SecurityError");
      };
    });
    await open(refusing, url);
    await refusing.locator("#open-saving").click();
    await refusing.getByRole("switch", { name: "Keep on this device" }).click();
    await refusing.getByText("The browser refuses to store anything").waitFor();
    assert.equal(await refusing.getByRole("switch", { name: "Keep on this device" }).isChecked(), false);
  },
};
