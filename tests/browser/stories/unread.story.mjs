import { analysisOf, pretend, spanOf } from "../support/named.mjs";
import { open, paste, positions } from "../support/page.mjs";
import { dropAll } from "../support/several.mjs";

const MARKUP = "<b onclick=alert(1)>dozens</b>";
const TEXT = `The town counts\n\nIt had ${MARKUP} of boats. “Soon,” it wrote, by harvest time.`;

export default {
  name: "what was not read is stepped through, place by place and article by article, and ticked",
  options: { reducedMotion: "reduce" },
  async run({ page, context, url, assert }) {
    await open(page, url);
    await dropAll(page);
    await page.getByRole("tab", { name: "Not read 2" }).click();
    assert.deepEqual(await page.locator("#unread-list h3").allInnerTexts(), ["President Zelenskyy thanks Norway\n2"]);
    assert.match(await page.locator(".unread-place").first().innerText(), /Poland asked Norway for "hundreds of boats"\.\s*looks like a number/);
    assert.deepEqual(await page.locator(".unread-place mark").allInnerTexts(), ["hundreds", "“late”"]);

    const stood = (words) => page.locator("#unread-steps .position", { hasText: words }).waitFor();
    await stood("2 places");
    await page.getByRole("button", { name: "Next place" }).click();
    await stood("1 of 2");
    await page.locator("h2.title", { hasText: "thanks Norway" }).waitFor();
    assert.deepEqual(await positions(page, "current"), ["hundreds"]);
    assert.equal(await page.evaluate(() => CSS.highlights.get("money")?.size ?? 0), 0, "nothing else is marked");
    await page.locator("#announcements", { hasText: "1 of 2, looks like a number: hundreds" }).waitFor();
    await page.getByRole("button", { name: "Previous place" }).press("Enter");
    await stood("2 of 2");
    await page.waitForFunction(() => [...CSS.highlights.get("current")].map(String).join() === "“late”");

    await page.getByRole("checkbox", { name: "Seen: “late”" }).check();
    await page.locator("#unread-steps", { hasText: "1 seen" }).waitFor();
    await page.keyboard.press("Escape");
    assert.equal(await page.evaluate(() => document.activeElement.id), "article", "as in every list, Escape leads to the text");
    await page.locator("#unread-filters .filter", { hasText: "Numbers" }).click();
    await stood("1 place");
    await page.locator("#scope-one").click();
    await page.locator("#scope-all").click();
    await page.locator("#unread-filters .filter.all").click();
    assert.equal(await page.getByRole("checkbox", { name: "Seen: “late”" }).isChecked(), true, "the tick stays");

    const hostile = await context.newPage();
    const unread = [
      { span: spanOf(TEXT, MARKUP), looks: "number" },
      { span: spanOf(TEXT, "harvest time"), looks: "time" },
      { span: spanOf(TEXT, "Soon,"), looks: "a later look" },
    ];
    await pretend(hostile, { ...analysisOf(TEXT, [], []), unread });
    await open(hostile, url);
    await paste(hostile, TEXT);
    await hostile.locator("#unread-tab").click();
    assert.deepEqual(await hostile.locator(".unread-place mark").allInnerTexts(), [MARKUP, "Soon,", "harvest time"]);
    assert.equal(await hostile.locator("#unread-list b").count(), 0);
    await hostile.keyboard.press("Tab");
    const small = await hostile.locator("#unread-panel :is(button, label):visible").evaluateAll((all) =>
      all.map((each) => each.getBoundingClientRect()).filter(({ width, height }) => width < 24 || height < 24),
    );
    assert.deepEqual(small, [], "every target has 24 pixels");

    const silent = await context.newPage();
    await pretend(silent, analysisOf("The town\n\nNorvik is old.", [{ kind: "place", name: "Norvik", mentions: [["Norvik"]] }]));
    await silent.goto(url);
    await silent.locator("#unread-tab").click();
    await silent.getByText("Everything that looks like an amount, a time or a quotation was read.").waitFor();
    assert.equal(await silent.getByRole("button", { name: "Next place" }).isVisible(), false);
  },
};
