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
    assert.equal(await page.locator("#input").inputValue(), "", "the box waits for the next article");
    await page.locator("#edit").click();
    assert.equal(await page.locator("#article").isVisible(), false, "the editor stands in the article's place");
    await page.keyboard.press("Control+A");
    await page.keyboard.insertText("The town paid €90 for the lamp of the bridge.");
    await entry(page, "money", "90 EUR");
    await page.locator("#editor-done").click();
    await page.locator("#article", { hasText: "The town paid €90" }).waitFor();
    await page.locator("#new").click();
    assert.equal(await page.locator(".card").count(), 0);
    await page.locator(".article-open", { hasText: "The town paid" }).or(page.locator(".article-open").first()).first().click();
    await entry(page, "money", "90 EUR");
    await page.locator("#edit").click();
    await page.locator("#editor-text").fill("  \n ");
    await page.getByText("The facts of your text will stand here").waitFor();
    assert.equal(await page.locator(".card").count(), 0);
  },
};
