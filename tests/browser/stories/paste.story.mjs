import { entry, open, paste } from "../support/page.mjs";

const TEXT = `Bridge to be mended for €2.4m

The town of Ashby said on 3 March 2021 that it would spend 2.4 million euros on its bridge.

“We had to decide,” Mona Whitlock said.`;

export default {
  name: "pasted text is shown with its facts at once, without a button",
  async run({ page, url, engine, assert }) {
    await open(page, url);
    await paste(page, TEXT);
    const money = await entry(page, "money", "2,400,000");
    await money.filter({ hasText: /2\.4 million euros|€2\.4m/ }).waitFor();
    assert.equal(await page.locator("#sheet-name").innerText(), "Your text");
    assert.equal(await page.locator("h2.title").innerText(), "Bridge to be mended for €2.4m");
    await page.locator("#announcements", { hasText: /amounts?/ }).waitFor({ state: "attached" });

    const { values } = engine.analyze(TEXT, {});
    const shown = await page.locator(".card:is(.money, .quantity, .time)").count();
    assert.equal(shown, values.length, "one entry a value");
    const marked = await page.evaluate(() => CSS.highlights.get("money").size);
    assert.equal(marked, values.filter(({ kind }) => kind === "money").length, "one mark an amount");

    await paste(page, "Another text costs $7 in all, said the man who sold it to the town.");
    await entry(page, "money", "7");
    assert.equal(await page.locator(".card.money").count(), 1, "the facts of the text before are gone");
  },
};
