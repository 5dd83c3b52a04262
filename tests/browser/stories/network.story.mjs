import { open } from "../support/page.mjs";
import { dropAll } from "../support/several.mjs";

/** The names of what the picture holds, as a screen reader is told them. */
function named(page, part) {
  return page.locator(`.network-picture .network-${part}`).evaluateAll((all) => all.map((each) => each.getAttribute("aria-label")));
}

export default {
  name: "who gives whom and who meets whom is drawn over all articles, walked by key, and stands in a table too",
  options: { reducedMotion: "reduce", viewport: { width: 1440, height: 900 } },
  async run({ page, url, assert }) {
    await open(page, url);
    await dropAll(page);
    await page.locator("#links-tab").click();
    await page.locator(".network-picture").waitFor();
    assert.deepEqual((await named(page, "link")).sort(), [
      "European Union gives Moldova: 2 commitments, 2 agreed",
      "European Union gives Ukraine: 1 commitment, pledged",
      "Norway gives Moldova: 1 commitment, delivered",
      "Norway gives Ukraine: 4 commitments, 2 pledged, 2 delivered",
      "Poland to Norway, not promised: 1 commitment, requested",
    ]);
    assert.ok((await named(page, "node")).includes("Norway gives to 2 others"));
    assert.ok((await named(page, "node")).includes("Norway receives from 1 other"), "who gives and receives stands in both columns");
    const marked = await page.evaluate(() => ["relation", "money"].map((name) => CSS.highlights.get(name)?.size ?? 0));
    assert.deepEqual(marked, [4, 0], "the sentences of gifts are marked, and nothing else");
    await page.getByText("Where a line is dashed nothing is promised").waitFor();

    // By key: one tab stop, down the names, into the links of one, along a link to its other end.
    await page.locator("#links-tools .button").last().focus();
    await page.keyboard.press("Tab");
    const here = () => page.evaluate(() => document.activeElement.getAttribute("aria-label"));
    const givers = (await named(page, "node")).filter((each) => each.includes("gives"));
    assert.equal(await here(), givers[0]);
    while (!(await here()).startsWith("Norway gives")) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    const links = [await here()];
    await page.keyboard.press("ArrowDown");
    links.push(await here());
    assert.deepEqual(links.sort().map((each) => each.split(":")[0]), ["Norway gives Moldova", "Norway gives Ukraine"]);
    while (!(await here()).startsWith("Norway gives Ukraine")) await page.keyboard.press("ArrowUp");
    assert.equal(await page.locator(".network-told").innerText(), "Norway gives Ukraine: 4 commitments, 2 pledged, 2 delivered");
    assert.equal(await page.locator(".network-link.lit").count(), 1);
    await page.keyboard.press("Enter");
    assert.equal(await page.locator("#link-facts .card").count(), 4);
    await page.locator("#announcements", { hasText: "Norway gives Ukraine: 4 commitments" }).waitFor();
    assert.equal(await page.locator(".network-link[aria-pressed=true]").getAttribute("aria-label"), await here());
    await page.keyboard.press("ArrowRight");
    assert.equal(await here(), "Ukraine receives from 2 others");
    assert.equal(await page.locator(".network-picture [tabindex='0']").count(), 1, "one tab stop");

    // A fact leads to its words in its own article; the picture and its facts stay.
    await page.locator("#link-facts .card", { hasText: "two ships" }).locator(".fact").click();
    await page.locator("h2.title", { hasText: "President Zelenskyy thanks Norway" }).waitFor();
    assert.equal(await page.locator("#link-facts .card").count(), 4);
    await page.locator(".behind-ways .link", { hasText: "Ukraine" }).click();
    await page.locator("#entities-panel .card.current", { hasText: "Ukraine" }).waitFor();
    await page.locator("#links-tab").click();

    await page.getByRole("button", { name: /^Meets/ }).click();
    assert.deepEqual((await named(page, "link")).map((each) => each.split(":")[0].split(" meets ").sort().join(" & ")).sort(), [
      "Hansen & Volodymyr Zelenskyy",
      "Ida Hansen & Maia Sandu",
      "Jonas Gahr Store & Volodymyr Zelenskyy",
      "Lloyd Hansen & Maia Sandu",
      "Maia Sandu & Volodymyr Zelenskyy",
    ]);
    await page.getByRole("button", { name: "Table", exact: true }).click();
    assert.equal(await page.locator(".network-table tbody tr").count(), 5);
    await page.getByRole("button", { name: /^Gives/ }).click();
    const rows = await page.locator(".network-table tr").evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.textContent)));
    assert.deepEqual(rows.slice(0, 2), [
      ["Giver", "Receiver", "Facts", "What"],
      ["Norway", "Ukraine", "4 commitments, 2 pledged, 2 delivered", "5,000,000 EUR; 7,000,000 EUR; boats; two ships"],
    ]);
    await page.locator(".network-table button").first().click();
    assert.equal(await page.locator("#link-facts .card").count(), 4);

    // What the filter leaves out is no link; one article alone has its own.
    await page.locator("#scope-one").click();
    await page.locator(".network-table tbody tr").nth(0).waitFor();
    assert.equal(await page.locator(".network-table tbody tr").count(), 1);
    await page.locator(".network-table button").first().click();
    await page.locator(".behind-ways .link", { hasText: "Norway" }).click();
    await page.locator("#entities-panel .card.current", { hasText: "Norway" }).waitFor();
  },
};
