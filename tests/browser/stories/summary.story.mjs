import { open, paste, positions } from "../support/page.mjs";

const TEXT = [
  "Norway pledged €40.5 million to Ukraine on Tuesday. Norway pledged 300 generators to Ukraine. Germany delivered the last 12 tanks to Ukraine in May.",
  "“We keep our word,” said Foreign Minister Ada Brook. “It is not enough,” said Ivo Marsh.",
].join("\n\n");

const parts = (page) => page.locator("#summary .summary-part").allInnerTexts();

export default {
  name: "a line in plain words tells what was found, and each of its parts shows just that",
  options: { reducedMotion: "reduce" },
  async run({ page, url, assert }) {
    await open(page, url);
    // The sample is a worked example: one fact is open, every slot of it underlined.
    await page.locator("#fact-list .card.current").waitFor();
    assert.deepEqual(await positions(page, "slot-who"), ["Varland"]);
    assert.deepEqual(await positions(page, "slot-whom"), ["Ostrava Republic"]);
    assert.deepEqual(await positions(page, "slot-amount"), ["1.5 billion euros", "$1.6 billion"]);
    const line = (name) => page.locator(".card.current").getByRole("button", { name }).evaluate((each) => getComputedStyle(each).textDecoration);
    assert.notEqual(await line(/^Giver: Varland/), await line(/^Receiver: Ostrava/), "the card's lines tell the slots apart");
    assert.match((await parts(page))[0], /^2 pledges \(€1\.5 bn, 110,000 artillery shells\)$/);

    await paste(page, TEXT);
    await page.locator("#summary", { hasText: "40.5" }).waitFor();
    assert.deepEqual((await parts(page)).slice(0, 3), ["2 pledges (€40.5 m, 300 generators)", "1 delivered (12 tanks)", "2 quotations, 2 speakers"]);
    assert.equal(await page.locator(".card.current").count(), 0, "an article of one's own opens without a fact chosen");

    const delivered = page.locator(".summary-part", { hasText: "delivered" });
    await delivered.click();
    assert.equal(await delivered.getAttribute("aria-pressed"), "true");
    assert.equal(await page.locator("#facts-tab .count").innerText(), "1");
    assert.match(await page.locator("#fact-list .card").innerText(), /12 tanks/);
    assert.deepEqual(await positions(page, "relation"), ["Germany delivered the last 12 tanks to Ukraine in May."]);
    assert.deepEqual(await positions(page, "money"), [], "the marks in the text follow the filter");
    await page.locator(".summary-part", { hasText: "quotations" }).click();
    assert.equal(await page.locator("#fact-list .card.statement").count(), 2);
    await page.locator("#fact-list .fact").first().click();
    assert.deepEqual(await positions(page, "slot-who"), ["Ada Brook"], "every fact that is opened has its slots underlined");
    await page.locator(".summary-part", { hasText: "quotations" }).click();
    assert.ok((await page.locator("#fact-list .card").count()) > 5, "pressed again it shows all");

    await page.locator("#new").click();
    assert.equal(await page.locator("#summary").isVisible(), false);
  },
};
