import { pretend } from "../support/named.mjs";
import { entry, open, paste, positions } from "../support/page.mjs";
import { RELATED, RULES, TEXT } from "../support/related.mjs";

export default {
  name: "a fact is accepted or rejected, looks so, and every step over all articles can be undone and redone",
  options: { reducedMotion: "reduce" },
  async run({ page, url, assert }) {
    await pretend(page, RELATED, RULES);
    await open(page, url);
    await paste(page, TEXT);
    const storm = await entry(page, "event", "A storm");
    assert.equal(await page.locator("#history").isVisible(), false, "nothing to undo yet");

    await storm.hover();
    await storm.getByRole("button", { name: "Reject", exact: true }).click();
    await page.locator(".card.review-rejected.event", { hasText: "rejected" }).waitFor();
    assert.match(await storm.locator(".said").evaluate((each) => getComputedStyle(each).textDecoration), /line-through/);
    await page.locator("#announcements", { hasText: "rejected “A storm struck the port.”" }).waitFor({ state: "attached" });
    assert.equal(await page.evaluate(() => document.activeElement.closest(".card")?.textContent.includes("A storm")), true, "the focus stays");
    await page.locator("#facet-list [data-value=event]").check();
    assert.deepEqual(await positions(page, "relation"), ["Voss will travel to Brackwater."], "its words are marked no more");
    await page.locator("#filter-clear").click();

    // The same by key alone, on an amount of another article.
    await paste(page, TEXT);
    await page.locator(".article-row.current.done:nth-child(2)").waitFor();
    await page.waitForFunction(() => !document.querySelector(".review-rejected"));
    const money = await entry(page, "money", "40 million euros");
    await money.locator(".fact").focus();
    for (const _ of ["why", "accept"]) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator(".card.money.review-accepted").waitFor();
    assert.equal(await money.getByRole("button", { name: "Accept", exact: true }).getAttribute("aria-pressed"), "true");

    await page.keyboard.press("Control+z");
    await page.locator(".card.money.review-accepted").waitFor({ state: "detached" });
    await page.locator("#announcements", { hasText: "Undone: accepted “40 million euros”" }).waitFor({ state: "attached" });
    await page.keyboard.press("Control+z");
    await page.waitForFunction(() => document.querySelector(".article-row").classList.contains("current"));
    assert.equal(await page.locator(".review-rejected").count(), 0, "the step of the other article is undone there");
    await page.locator("#redo").click();
    await page.locator(".card.event.review-rejected").waitFor();
    await page.keyboard.press("Control+Shift+Z");
    await page.locator(".card.money.review-accepted").waitFor();
    assert.equal(await page.locator("#redo").getAttribute("aria-disabled"), "true");

    // Pressed again a verdict is taken back; a field keeps its own undo.
    await money.getByRole("button", { name: "Accept", exact: true }).click();
    await page.locator(".card.money.review-accepted").waitFor({ state: "detached" });
    await page.locator("#edit").click();
    await page.locator("#editor-text").press("Control+z");
    await page.locator("#editor-done").click();
    assert.equal(await page.locator(".card.money.review-accepted").count(), 0);
  },
};
