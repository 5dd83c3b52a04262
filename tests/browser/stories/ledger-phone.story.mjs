import { pretend } from "../support/named.mjs";
import { open, paste } from "../support/page.mjs";
import { RELATED, RULES, TEXT } from "../support/related.mjs";

export default {
  name: "on a phone the ledger is read block by block and still sorts, and on paper it is a table",
  options: { viewport: { width: 390, height: 844 }, hasTouch: true, reducedMotion: "reduce" },
  async run({ page, url, assert }) {
    await pretend(page, RELATED, RULES);
    await open(page, url);
    await paste(page, TEXT);
    await page.locator("#sheet-handle", { hasText: "31 facts, 8 names" }).click();
    const tabs = await page.getByRole("tab").evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().top)));
    assert.equal(new Set(tabs).size, 1, "all tabs stand in one row");
    await page.getByRole("tab", { name: "People and bodies 8" }).waitFor();

    for (const tab of ["#facts-tab", "#ledger-tab", "#speakers-tab"]) {
      await page.locator(tab).click();
      const out = await page.locator("#facts-body").evaluate((body) => body.scrollWidth - body.clientWidth);
      assert.equal(out, 0, `${tab}: nothing sticks out`);
      const small = await page.locator(".panel:not([hidden]) button:visible").evaluateAll((all) =>
        all.filter((each) => each.getBoundingClientRect().height < 24 || each.getBoundingClientRect().width < 10).map((each) => each.textContent),
      );
      assert.deepEqual(small, [], `${tab}: every target is high enough`);
    }

    await page.locator("#ledger-tab").click();
    const table = page.getByRole("table", { name: /^Commitments/ });
    assert.equal(await table.getByRole("row").count(), 10, "it is still a table to people who hear it");
    const first = page.locator(".ledger-row").first();
    const { left, right } = await first.evaluate((row) => row.getBoundingClientRect().toJSON());
    assert.ok(left >= 0 && right <= 390);
    const label = await first.locator("td.giver").evaluate((each) => getComputedStyle(each, "::before").content);
    assert.equal(label, '"Giver"', "each value is named");
    await page.getByRole("button", { name: "Deadline", exact: true }).tap();
    await page.locator("th[aria-sort=ascending]", { hasText: "Deadline" }).waitFor();
    await first.getByRole("button", { name: /^Amount: 40,000,000 EUR/ }).tap();
    await page.waitForFunction(() => {
      const [range] = CSS.highlights.get("current");
      return range && range.getBoundingClientRect().bottom < document.getElementById("facts").getBoundingClientRect().top;
    });

    await page.emulateMedia({ media: "print" });
    await page.getByRole("heading", { name: "Ledger of commitments" }).waitFor();
    assert.equal(await page.locator(".ledger-row").first().evaluate((row) => getComputedStyle(row).display), "table-row");
    assert.ok(await page.locator(".totals-notes").isVisible());
    assert.equal(await page.locator("#speakers-panel").isVisible(), false, "statements are not printed twice");
  },
};
