import { ANALYSIS, analysisOf, pretend, TEXT } from "../support/named.mjs";
import { open, openEntities, paste } from "../support/page.mjs";

const MARKUP = "<img src=x onerror=\"document.title='broken'\">";

export default {
  name: "markup in a name is shown as text, an odd country as its code, and boxes mark names where highlights are missing",
  async run({ page, context, url, assert }) {
    const text = `The town\n\n${MARKUP} of the town met \uD83D\uDE00 Lee, mayor of ${MARKUP}.`;
    const mentions = [[MARKUP]];
    const lee = { kind: "person", name: "\uD83D\uDE00 Lee", roles: [{ title: "mayor", of: MARKUP }], mentions: [["\uD83D\uDE00 Lee"]] };
    await pretend(page, analysisOf(text, [{ kind: "place", name: MARKUP, aliases: [MARKUP], country: "<b>", mentions }, lee]));
    await open(page, url);
    await paste(page, text);
    await openEntities(page);
    assert.equal(await page.locator("#article img, #entity-list img, #entity-list b").count(), 0);
    const words = await page.locator("#entity-list").innerText();
    assert.equal(words.split(MARKUP).length - 1, 3, "name, other name, and what the role is held in");
    assert.ok(words.includes("<b>"), "the country stays as it was given");
    await page.locator(".to-entity").click();
    await page.locator(".entity-place .fact").click();
    assert.doesNotMatch(await page.title(), /^broken/, "no script has run");

    const plain = await context.newPage();
    await plain.addInitScript(() => {
      delete globalThis.Highlight;
      delete CSS.highlights;
    });
    await pretend(plain, ANALYSIS);
    await open(plain, url);
    await paste(plain, TEXT);
    await openEntities(plain);
    await plain.locator(".entity-person .fact").first().click();
    const boxes = (name) => plain.locator(`.box-group.${name} i`).count();
    assert.ok((await boxes("entity-group-outer")) > 0, "names that hold names are marked");
    assert.ok((await boxes("current")) >= 8, "all mentions are marked alike");
    assert.equal(await boxes("here"), 1);
  },
};
