import { JointEntities } from "../../../www/src/entities/joint.js";
import { totalsNotes } from "../../../www/src/ledger/notes.js";
import { totalsOf } from "../../../www/src/ledger/totals.js";
import { itemsOf } from "../../../www/src/kinds.js";
import { drop, open } from "../support/page.mjs";
import { RELATED, TEXT } from "../support/related.mjs";

const FILES = [
  ["one.txt", "Norway sends boats\n\nNorway pledged $5 million to Ukraine on Monday. Denmark will give 3 million euros to Ukraine by June 2024. Sweden has delivered 20 tanks to Ukraine."],
  ["two.txt", "Oslo pays\n\nNorway has delivered $5 million to Ukraine. Denmark pledged 10 tanks to Ukraine."],
  ["three.txt", "The harbour waits\n\nNorway has delivered $5 million to Ukraine. Denmark pledged up to 9 million euros to Ukraine."],
];

const words = (locator) => locator.evaluateAll((all) => all.map((each) => each.innerText.replace(/\s+/g, " ").trim()));

export default {
  name: "the ledger of several articles tells which one says what, counts what they share once, and leads to the rows",
  options: { reducedMotion: "reduce" },
  async run({ page, url, assert }) {
    const article = { id: "a1", title: "", date: null, text: TEXT, result: RELATED, review: new Map() };
    const items = itemsOf(article).filter(({ kind }) => kind === "commitment");
    const notes = totalsNotes(totalsOf(items, new JointEntities([article]))).map((note) => note.words).join("\n");
    const reasons = ["that the text denies is left out", "by time", "is a part of another", "2 amounts are others’ said again"];
    reasons.push("1 amount belongs to several", "with reserve", "not converted");
    for (const reason of reasons) assert.ok(notes.includes(reason), `“${reason}” in ${notes}`);

    await open(page, url);
    await drop(page, FILES);
    await page.locator(".article-row.done").nth(2).waitFor();
    await page.locator("#ledger-tab").click();
    assert.equal(await page.getByRole("columnheader", { name: "Article" }).count(), 0, "one article needs no name");
    await page.locator("#scope-all").click();
    await page.getByRole("tab", { name: "Ledger 7" }).waitFor();
    assert.equal(await page.locator("#ledger td.origin", { hasText: "Oslo pays" }).count(), 2);
    await page.getByRole("button", { name: "Article", exact: true }).click();
    assert.equal((await words(page.locator("#ledger td.origin")))[0], "Norway sends boats");

    const rows = () => words(page.locator(".totals-table tbody tr"));
    assert.deepEqual(await rows(), [
      "pledged 3,000,000 to 12,000,000 EUR 2 amounts",
      "delivered 5,000,000 USD 1 amount",
      "pledged 10 tanks 1 amount",
      "delivered 20 tanks 1 amount",
    ]);
    await page.getByRole("button", { name: "By giver" }).press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.textContent), "By giver", "the focus stays");
    assert.deepEqual((await rows()).slice(1), ["pledged 3,000,000 to 12,000,000 EUR 2 amounts", "Norway", "delivered 5,000,000 USD 1 amount", "Sweden", "delivered 20 tanks 1 amount", "Denmark", "pledged 10 tanks 1 amount"]);

    const note = page.locator(".totals-notes li", { hasText: "told in 3 articles and counts once" });
    await note.getByRole("button", { name: /^The harbour waits/ }).click();
    const current = page.locator(".ledger-row.current");
    assert.equal(await current.count(), 1);
    assert.match(await current.innerText(), /The harbour waits/);
    await page.keyboard.press("Enter");
    await page.locator("h2.title", { hasText: "The harbour waits" }).waitFor();
    await page.waitForFunction(() => [...CSS.highlights.get("current")].map(String).join() === "Norway has delivered $5 million to Ukraine.");

    const tanks = page.locator(".totals-table tr", { hasText: "delivered5,000,000 USD" });
    for (const at of ["1", "2"]) {
      await tanks.getByRole("button").click();
      await page.locator("#announcements", { hasText: `Row ${at} of 3` }).waitFor({ state: "attached" });
      assert.equal(await current.count(), 3, "all that is counted is marked");
    }
  },
};
