import { entry, open, paste } from "../support/page.mjs";

export default {
  name: "nothing is requested after the page has loaded, and it works offline",
  async run({ page, context, url, assert, requests }) {
    await page.goto(url, { waitUntil: "networkidle" });
    await page.locator(".card").first().waitFor();
    const before = requests.length;
    await context.setOffline(true);
    await paste(page, "The town has paid $12 million for the bridge, it said.");
    await entry(page, "money", "12,000,000");
    await page.locator("#new").click();
    for (const sample of ["economy", "disaster", "court"]) {
      await page.locator(`[data-sample="${sample}"]`).click();
      await page.locator(".card.money").first().waitFor({ state: "attached" });
    }
    await page.locator(".card.money .why").first().click();
    await page.locator("#open-help").click();
    await page.locator(".rules summary").first().waitFor();
    await page.locator("#help .dialog-head .button").click();
    await page.locator("#theme").click();
    assert.deepEqual(requests.slice(before), []);
    const stored = await page.evaluate(() => Object.keys(localStorage));
    assert.deepEqual(
      stored.filter((key) => key !== "nutgraf.theme"),
      [],
      "no text is kept",
    );
  },
};
