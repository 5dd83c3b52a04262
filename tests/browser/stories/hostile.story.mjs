import { entry, open, paste } from "../support/page.mjs";

const MARKUP =
  '<img src=x onerror="document.title=\'broken\'"><script>document.title="broken"</script><b>$5 million</b>';
const ODD = "a\u0000b \u202Edrawkcab\u202C e\u0301 \uD83D\uDE00 时间frames zero\u200Bwidth";

export default {
  name: "markup in a text is shown as text, and odd characters stay what they are",
  async run({ page, url, assert }) {
    await open(page, url);
    const text = `The words of the town\n\n${MARKUP} was paid by the town, “${MARKUP} and more” said Ann Lee.\n\n${ODD} and $8 million`;
    await paste(page, text);
    await entry(page, "money", "8,000,000");
    assert.equal(
      await page.locator("#article img, #article script, #article b, .fact-list img, .fact-list script").count(),
      0,
    );
    const shown = await page.locator("#article").evaluate((article) => article.textContent);
    assert.ok(shown.includes(MARKUP), "the markup is there to read");
    assert.ok(shown.includes(ODD), "so is every odd character");
    assert.doesNotMatch(await page.title(), /^broken/, "no script has run");
    await page
      .locator("#file")
      .setInputFiles({
        name: "<img src=x>.txt",
        mimeType: "text/plain",
        buffer: Buffer.from("The town paid $6 million."),
      });
    await entry(page, "money", "6,000,000");
    assert.equal(await page.locator("#sheet-name").innerText(), "<img src=x>.txt");
  },
};
