import { entry, open } from "../support/page.mjs";

export default {
  name: "typing is read as it goes, and an edit changes the facts",
  async run({ page, url, assert }) {
    await open(page, url);
    await page.locator("#input").pressSequentially("The mayor said that the bridge of the town had cost $40");
    await entry(page, "money", "40 USD");
    await page.locator("#input").pressSequentially("0 in all");
    await entry(page, "money", "400 USD");
    await page.locator("#article", { hasText: "had cost $400 in all" }).waitFor();
    await page.locator("#done").click();
    assert.equal(await page.locator("#intake").isVisible(), false);
    await page.locator("#edit").click();
    await page.keyboard.press("Control+A");
    await page.keyboard.insertText("The town paid €90 for the lamp of the bridge.");
    await entry(page, "money", "90 EUR");
    await page.locator("#done").click();
    await page.locator("#new").click();
    assert.equal(await page.locator(".card").count(), 0);
    await page.locator(".article-open", { hasText: "The town paid" }).or(page.locator(".article-open").first()).first().click();
    await entry(page, "money", "90 EUR");
    await page.locator("#edit").click();
    await page.locator("#input").fill("  \n ");
    await page.getByText("Nothing here yet").waitFor();
    assert.equal(await page.locator(".card").count(), 0);
  },
};
