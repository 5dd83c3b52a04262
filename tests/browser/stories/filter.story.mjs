import { open, paste, positions } from "../support/page.mjs";

const TEXT = [
  "Norway pledged €40 million to Ukraine on Tuesday. Germany delivered the last 12 tanks to Ukraine in May.",
  "“We keep our word,” said Ada Brook. “It is not enough,” said <b>Ivo</b> Marsh.",
].join("\n\n");

const tick = (page, facet, value) => page.locator(`#facet-list [data-facet=${facet}][data-value="${value}"]`);
const facets = (page) => page.locator("#facet-list legend").allInnerTexts();

export default {
  name: "the filter counts what each choice would show, and views, marks and counts follow it",
  async run({ page, url, assert }) {
    await open(page, url);
    await tick(page, "kind", "money").check();
    await page.locator("#chips .chip").waitFor();
    await paste(page, TEXT);
    await page.locator("#article", { hasText: "12 tanks" }).waitFor();
    assert.equal(await page.locator("#chips .chip").count(), 0, "what was tried on the sample is forgotten");

    await tick(page, "status", "pledged").waitFor();
    assert.deepEqual((await facets(page)).slice(0, 2), ["Kind", "Status"]);
    const row = page.locator(".facet-row", { has: page.locator("[data-value=commitment]") });
    assert.equal(await row.locator(".count").innerText(), "2");
    await tick(page, "status", "pledged").check();
    await page.locator("#facts-tab .count", { hasText: /^1$/ }).waitFor();
    await page.locator(".facet-row:has([data-value=commitment]) .count", { hasText: /^1$/ }).waitFor();
    assert.ok((await tick(page, "status", "delivered").count()) === 1, "the other values of a facet stay to be chosen");
    assert.deepEqual(await positions(page, "relation"), ["Norway pledged €40 million to Ukraine on Tuesday."]);
    assert.equal(await page.evaluate(() => document.activeElement.dataset.value), "pledged", "the box keeps the focus");
    await page.locator("#ledger-tab").click();
    assert.equal(await page.locator(".ledger-row").count(), 1);
    await tick(page, "status", "delivered").check();
    await page.locator(".ledger-row").nth(1).waitFor();
    await page.locator("#facts-tab").click();
    await page.getByRole("button", { name: /^pledged: take/ }).click();
    await page.locator("#facts-tab .count", { hasText: /^1$/ }).waitFor();
    assert.match(await page.locator("#fact-list .card").innerText(), /12 tanks/);
    await page.locator("#filter-clear").click();

    // Words, by key, and nothing that is found.
    await page.locator("#article").focus();
    await page.keyboard.press("/");
    await page.keyboard.type("brook");
    await page.locator("#chips .chip", { hasText: "“brook”" }).waitFor();
    assert.deepEqual(await page.locator("#fact-list .card .words").allInnerTexts(), ["“We keep our word,”"]);
    await page.keyboard.type("<b>x");
    await page.locator("#facts-panel").getByText("Nothing matches the filter.").waitFor();
    assert.match(await page.locator("#chips").innerText(), /“brook<b>x”/, "words of a filter are text");
    await page.locator("#chips .chips-clear").click();
    assert.equal(await page.locator("#filter-words").inputValue(), "");

    // On a phone it lies in a panel of its own.
    await page.setViewportSize({ width: 390, height: 844 });
    assert.equal(await page.locator("#filter-words").isVisible(), false);
    await page.locator("#show-facets").click();
    await tick(page, "kind", "statement").check();
    await page.locator("#facets").getByRole("button", { name: "Done" }).click();
    assert.equal(await page.locator("#facets").isVisible(), false);
    assert.equal(await page.locator("#show-facets-count").innerText(), "1");
    await page.locator("#sheet-handle").click();
    await page.locator("#fact-list .card.statement").first().waitFor();
    assert.equal(await page.locator("#fact-list .card.money").count(), 0);
    await page.keyboard.press("/");
    assert.equal(await page.evaluate(() => document.activeElement.id), "filter-words", "the key opens the panel");
  },
};
