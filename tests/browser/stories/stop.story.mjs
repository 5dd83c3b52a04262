import { entry, longText, open, paste } from "../support/page.mjs";

export default {
  name: "a long text shows progress, leaves the page free, and can be stopped",
  async run({ page, url, assert, requests }) {
    await open(page, url);
    const before = requests.length;
    await paste(page, longText(1_000_000));
    await page.locator("#theme").click();
    assert.equal(await page.locator("html").getAttribute("data-theme"), "light", "the page answers while it reads");
    await page.locator("#facts-tab .count", { hasText: /\d,\d{3}/ }).waitFor(); // Thousands of facts have come.

    await paste(page, longText(12_000_000));
    await page.locator("#stop").click();
    await page.locator("#notice", { hasText: "Stopped. The text is shown without its facts." }).waitFor();
    assert.equal(await page.locator("#busy").isVisible(), false);
    assert.equal(await page.locator(".card").count(), 0);

    await paste(page, "The next text tells the town of $5 million.");
    await entry(page, "money", "5,000,000");
    assert.equal(await page.locator("#notice", { hasText: "Stopped" }).count(), 0);
    const asked = requests.slice(before).filter((request) => !request.url.startsWith("blob:"));
    assert.deepEqual(asked, [], "a new worker asks nobody for anything");
  },
};
