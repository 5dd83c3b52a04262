import { pretend } from "../support/named.mjs";
import { open, paste } from "../support/page.mjs";
import { RELATED, RULES, TEXT } from "../support/related.mjs";

const column = (page, name) => page.locator(`#ledger td.${name}`).evaluateAll((all) => all.map((each) => each.innerText.replace(/\s+/g, " ").trim()));

/** Presses a column's button until it sorts as is wanted. */
async function sort(page, name, wanted) {
  await page.getByRole("button", { name, exact: true }).press("Enter");
  await page.locator(`th[aria-sort=${wanted}]`, { hasText: name }).waitFor();
}

export default {
  name: "the ledger lists every commitment, sorts by each column, and leads to the words",
  options: { reducedMotion: "reduce" },
  async run({ page, url, assert }) {
    await pretend(page, RELATED, RULES);
    await open(page, url);
    await paste(page, TEXT);
    await page.getByRole("tab", { name: "Ledger 9" }).click();

    const table = page.getByRole("table", { name: /^Commitments/ });
    const heads = await table.getByRole("columnheader").allInnerTexts();
    assert.deepEqual(heads.map((each) => each.trim()), ["Giver", "Receiver", "What", "Amount", "Status", "When", "Deadline", "Source"]);
    const inText = await column(page, "amount");
    assert.deepEqual(inText.slice(0, 4), ["40,000,000 EUR 44,000,000 USD", "40,000,000 EUR", "3 cranes", "5,000,000 – 7,000,000 EUR"]);
    assert.equal(await page.locator("th[aria-sort]").count(), 0);

    await sort(page, "Amount", "ascending");
    const rising = (await column(page, "amount")).map((each) => each.split(" EUR")[0].split(" USD")[0]);
    assert.deepEqual(rising, ["300,000", "5,000,000 – 7,000,000", "6,000,000", "10,000,000", "40,000,000", "40,000,000", "2,000,000", "at most 9,000,000", "3 cranes"]);
    await page.locator("#announcements", { hasText: "Sorted by amount, ascending" }).waitFor({ state: "attached" });
    await sort(page, "Amount", "descending");
    assert.equal((await column(page, "amount"))[0], "3 cranes");
    await page.getByRole("button", { name: "Amount", exact: true }).press("Enter");
    assert.deepEqual(await column(page, "amount"), inText, "the third press gives the order of the text");
    await sort(page, "Giver", "ascending");
    const givers = await column(page, "giver");
    assert.deepEqual(givers.slice(0, 3), ["Brackwater", "It Brackwater", "Meridian Lines"], "by the entity, not by the pronoun");
    assert.match(givers.at(-1), /not said/, "what is open stays last");
    await sort(page, "Giver", "descending");
    assert.match((await column(page, "giver")).at(-1), /not said/, "either way");
    await sort(page, "Status", "ascending");
    assert.deepEqual((await column(page, "status")).map((each) => each.split(" ")[0]).slice(0, 3), ["requested", "pledged", "agreed"]);
    assert.equal(await page.evaluate(() => document.activeElement.textContent), "Status", "the focus stays on the button");

    const shows = (words) => page.waitForFunction((text) => [...CSS.highlights.get("current")].map(String).join() === text, words);
    const row = page.locator(".ledger-row", { hasText: "3 cranes" });
    await row.getByRole("button", { name: /^Giver: Meridian Lines/ }).click();
    await shows("Meridian Lines");
    await row.getByRole("button", { name: /show the sentence/ }).click();
    await shows("Meridian Lines has delivered three cranes to the port.");

    // A sentence in the text leads to its row.
    await page.locator("#article").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.locator(".ledger-row.current", { hasText: "5,000,000 – 7,000,000 EUR" }).waitFor();
    await page.locator(".ledger-row", { hasText: "2,000,000 USD" }).getByRole("button", { name: /^Brackwater: show among/ }).click();
    await page.locator("#entities-panel .card.current", { hasText: "Brackwater" }).waitFor();
  },
};
